// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

#include <outturn/base/result.h>
#include <outturn/domain/period.h>
#include <outturn/domain/plan.h>
#include <outturn/services/services.h>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <iosfwd>
#include <memory>
#include <string>

namespace outturn::cli {

/// What every command shares: where output goes, and what was asked for all of them.
struct Context
{
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool json{false};
    int exitStatus{kDone};

    /// Prints the error as one sentence and notes the exit status that belongs to its code.
    void refuse(const Error& error);
    /// One JSON document on the output.
    void print(const nlohmann::ordered_json& document);
};

/// Opens the store and hands its services to `work`; refuses by itself where it cannot be opened or `work` fails.
void withStore(Context& context, const std::string& store,
               const std::function<Result<void>(services::Services&)>& work);

/// A quarter as the user wrote it, or the store's current one where nothing was written.
[[nodiscard]] Result<domain::Period> quarterArgument(services::Services& services, const std::string& text);

/// A day as `2021-04-01`, or the first (last) day of a period in any form. Fails with `InvalidText`.
[[nodiscard]] Result<Date> dayArgument(const std::string& text);
[[nodiscard]] Result<Date> lastDayArgument(const std::string& text);

/// The outcome of that slug; fails with `NotFound`, pointing to `outturn-cli plan`.
[[nodiscard]] Result<domain::OutcomeSlug> outcomeArgument(services::Services& services, const std::string& slug);

} // namespace outturn::cli
