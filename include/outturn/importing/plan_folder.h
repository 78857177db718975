// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/annotation.h>
#include <outturn/domain/area.h>
#include <outturn/domain/observation.h>
#include <outturn/domain/plan.h>
#include <outturn/domain/status.h>
#include <outturn/domain/target.h>

#include <filesystem>
#include <string>
#include <vector>

namespace outturn::importing {

/// The text on one outcome in one quarter, as the folder gives it.
struct PlanCommentary
{
    domain::OutcomeSlug outcome;
    domain::Period quarter;
    std::string text; ///< Markdown, UTF-8, LF, without blank lines at its ends
};

/// The status of an outcome as a published update states it.
struct StatedStatus
{
    domain::OutcomeSlug outcome;
    domain::Period quarter;
    domain::Status status{};
    std::string reason;
};

/// Everything that a plan folder holds, checked.
struct PlanFolder
{
    domain::Plan plan;
    domain::Period currentQuarter;
    std::string publishedReport; ///< title of the document that the published figures come from
    std::vector<domain::Area> areas;
    std::vector<domain::PeerMembership> memberships; ///< of the most similar group
    std::vector<domain::Target> targets;
    std::vector<domain::Observation> published;    ///< provenance published or derived
    std::vector<domain::Observation> illustrative; ///< made for the sample
    std::vector<domain::Annotation> annotations;
    std::vector<StatedStatus> statuses;
    std::vector<PlanCommentary> commentaries;
};

/// Whether the illustrative history and the illustrative peers are read too.
enum class History { Included, LeftOut };

/// Reads the plan folder `folder`; its files are described in data/README.md.
///
/// Every cell is checked: slugs refer to what another file defines, keys are unique, periods, numbers and key words
/// parse. Fails with `NotFound` for a missing folder or file and with `BadInput` at the first cell that is not as it
/// should be; message and context (`file`, `row`, `column`) say which, what was expected, and what to do.
[[nodiscard]] Result<PlanFolder> readPlanFolder(const std::filesystem::path& folder,
                                                History history = History::Included);

} // namespace outturn::importing
