// SPDX-License-Identifier: GPL-3.0-or-later
#include "published_edition.h"

namespace outturn::services {

std::optional<domain::Period> publishedIn(const std::vector<domain::Edition>& editions,
                                          const domain::Observation& figure)
{
    std::optional<domain::Period> first;
    for (const domain::Edition& edition : editions) {
        const bool published =
            edition.state == domain::EditionState::Published || edition.state == domain::EditionState::Corrected;
        const bool known = figure.provenance == domain::Provenance::Published
            || (edition.publishedAt && *edition.publishedAt >= figure.recordedAt);
        if (published && known && figure.key.period.last() <= edition.quarter.last()
            && (!first || edition.quarter < *first))
            first = edition.quarter;
    }
    return first;
}

} // namespace outturn::services
