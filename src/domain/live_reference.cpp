// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/live_reference.h>

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>

#include <fmt/format.h>

namespace outturn::domain {
namespace {

constexpr std::string_view kOpen = "{=";
constexpr char kClose = '}';
constexpr std::string_view kArea = "area=";
constexpr std::string_view kSubset = "subset=";
constexpr std::string_view kAs = "as=";
constexpr std::size_t kNeeded = 3; // indicator, measure, period
constexpr std::size_t kLongest = 400;

tl::unexpected<Error> unreadable(std::string_view text)
{
    return failure(ErrorCode::InvalidText,
                   fmt::format("\"{}\" is no live figure; write {{=indicator|measure|period}}, then |area=, |subset= "
                               "and |as= where they apply.",
                               text));
}

Result<void> readOption(std::string_view part, LiveReference& reference)
{
    if (part.starts_with(kArea)) {
        reference.area = AreaSlug(std::string(trimmed(part.substr(kArea.size()))));
    } else if (part.starts_with(kSubset)) {
        reference.subset = trimmed(part.substr(kSubset.size()));
    } else if (part.starts_with(kAs)) {
        const auto format = parseLiveFormat(part.substr(kAs.size()));
        if (!format)
            return tl::unexpected(format.error());
        reference.format = *format;
    } else {
        return unreadable(part);
    }
    return {};
}

} // namespace

std::string liveReferenceText(const LiveReference& reference)
{
    std::string text = fmt::format("{}{}|{}|{}", kOpen, reference.indicator.text(), measureKey(reference.measure),
                                   periodKey(reference.period));
    if (!reference.area.empty())
        text += fmt::format("|{}{}", kArea, reference.area.text());
    if (!reference.subset.empty())
        text += fmt::format("|{}{}", kSubset, reference.subset);
    if (const std::string format = liveFormatText(reference.format); !format.empty())
        text += fmt::format("|{}{}", kAs, format);
    return text + kClose;
}

Result<LiveReference> parseLiveReference(std::string_view text)
{
    const bool enclosed = text.starts_with(kOpen) && text.ends_with(kClose) && text.size() > kOpen.size();
    if (!enclosed)
        return unreadable(text);
    const auto parts = split(text.substr(kOpen.size(), text.size() - kOpen.size() - 1), '|');
    const bool named = !trimmed(parts[0]).empty() && parts[0].find(kOpen[0]) == std::string_view::npos;
    if (parts.size() < kNeeded || !named)
        return unreadable(text);
    const auto measure = parseMeasure(trimmed(parts[1]));
    if (!measure)
        return tl::unexpected(measure.error());
    const auto period = parsePeriod(trimmed(parts[2]));
    if (!period)
        return tl::unexpected(period.error());
    LiveReference reference{
        .indicator = IndicatorSlug(std::string(trimmed(parts[0]))), .measure = *measure, .period = *period};
    for (std::size_t i = kNeeded; i < parts.size(); ++i) {
        if (const auto read = readOption(trimmed(parts[i]), reference); !read)
            return tl::unexpected(read.error());
    }
    return reference;
}

std::vector<LivePlace> livePlaces(std::string_view text)
{
    std::vector<LivePlace> places;
    std::size_t at = text.find(kOpen);
    while (at != std::string_view::npos) {
        // Looked for within bounds, so that a text full of openings is read in linear time.
        const std::size_t length = text.substr(at, kLongest).find(kClose);
        const auto read = length == std::string_view::npos ? Result<LiveReference>(unreadable(text.substr(at, 2)))
                                                           : parseLiveReference(text.substr(at, length + 1));
        if (read)
            places.push_back({at, at + length + 1, *read});
        at = text.find(kOpen, read ? places.back().end : at + kOpen.size());
    }
    return places;
}

} // namespace outturn::domain
