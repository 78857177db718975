// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>
#include <outturn/domain/live_reference.h>
#include <outturn/domain/series.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::services {

/// A live figure as it reads.
struct LiveFigure
{
    domain::LiveReference reference{};
    std::string shown{};                        ///< `16:32`; `[no figure]` where there is none
    std::string name{};                         ///< `DA response, G1 rural, 12-month rolling, Sep 21`
    std::optional<domain::SeriesPoint> point{}; ///< nothing where there is no value
};

/// A live figure within an expanded text.
struct LiveSpan
{
    std::size_t begin{}; ///< UTF-8 byte offsets into the expanded text
    std::size_t end{};
    std::size_t sourceBegin{}; ///< and into the text as stored
    std::size_t sourceEnd{};
    LiveFigure figure{};
};

/// A commentary as people read it.
struct ExpandedText
{
    std::string text{};
    std::vector<LiveSpan> spans{};
};

/// A live figure whose data was revised.
struct LiveRevision
{
    LiveFigure figure{};
    std::string was{}; ///< as it read then
};

/// Figures of the data that commentaries refer to: docs/live-figures.md.
class LiveFigureService
{
public:
    virtual ~LiveFigureService() = default;

    /// The text with every reference replaced by its figure: today's, or, once the quarter's edition is published,
    /// the one known when it was published.
    [[nodiscard]] virtual Result<ExpandedText> expand(std::string_view text, const domain::Period& edition) = 0;

    /// Live figures of the text that read otherwise than they did at `since`; none once the edition is published.
    [[nodiscard]] virtual Result<std::vector<LiveRevision>> revisedSince(std::string_view text,
                                                                         const domain::Period& edition,
                                                                         Timestamp since) = 0;

    /// One reference, read as `expand` does.
    [[nodiscard]] virtual Result<LiveFigure> figure(const domain::LiveReference& reference,
                                                    const domain::Period& edition) = 0;

    /// The figures that a commentary on the outcome is likely to quote, those of the quarter first named.
    [[nodiscard]] virtual Result<std::vector<LiveFigure>> offered(const domain::OutcomeSlug& outcome,
                                                                  const domain::Period& quarter) = 0;

    /// The same figure in a form that reads as `written`, or as its beginning; nothing where no form does.
    [[nodiscard]] virtual std::optional<LiveFigure> writtenLike(const LiveFigure& figure, std::string_view written) = 0;
};

} // namespace outturn::services
