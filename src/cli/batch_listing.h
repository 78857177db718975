// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/batch_service.h>

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>

namespace outturn::cli {

/// What a batch changed, and the commentaries that it touches.
struct BatchListing
{
    services::BatchDetails details;
    services::BatchCounts counts;
    std::vector<services::TouchedCommentary> touched;
};

[[nodiscard]] nlohmann::ordered_json batchListingJson(const BatchListing& listing);
void printBatch(std::ostream& out, const BatchListing& listing);

} // namespace outturn::cli
