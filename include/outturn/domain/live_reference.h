// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/live_format.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::domain {

/// A figure of the data that a text refers to instead of quoting it; docs/live-figures.md has the written form.
struct LiveReference
{
    IndicatorSlug indicator{};
    Measure measure{};
    Period period{};
    AreaSlug area{};      ///< empty = the area the indicator is reported for
    std::string subset{}; ///< empty = the whole
    LiveFormat format{};

    friend bool operator==(const LiveReference&, const LiveReference&) = default;
};

/// `{=da-arrest-rate|rolling12|2021-09/12m|area=west|subset=police|as=1dp}`; the last three where they apply.
[[nodiscard]] std::string liveReferenceText(const LiveReference& reference);

/// Reads what `liveReferenceText` writes; blanks around its parts do not matter. Fails with `InvalidText`, saying which
/// part cannot be read.
[[nodiscard]] Result<LiveReference> parseLiveReference(std::string_view text);

/// A reference in a text.
struct LivePlace
{
    std::size_t begin{}; ///< UTF-8 byte offset of its `{=`
    std::size_t end{};   ///< one past its `}`
    LiveReference reference{};
};

/// The references of a text, in order. What looks like one and cannot be read is text.
[[nodiscard]] std::vector<LivePlace> livePlaces(std::string_view text);

} // namespace outturn::domain
