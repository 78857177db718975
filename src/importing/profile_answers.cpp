// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/profile_answers.h>

#include "staging_text.h"

#include <outturn/base/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace outturn::importing {
namespace {

constexpr auto kSource = "(the profile that is answered)";

using Lines = std::vector<std::string>;

std::string keyOf(std::string_view line)
{
    const auto colon = line.find(':');
    return colon == std::string_view::npos ? std::string{} : folded(line.substr(0, colon));
}

/// The lines that are about one table: from `first` up to, not including, `last`.
struct Section
{
    std::size_t first{};
    std::size_t last{};
};

std::optional<Section> sectionOf(const Lines& lines, std::size_t table)
{
    std::vector<std::size_t> begins;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (keyOf(lines[line]) == "table")
            begins.push_back(line);
    }
    if (begins.empty())
        return table == 0 ? std::optional(Section{0, lines.size()}) : std::nullopt;
    if (table >= begins.size())
        return std::nullopt;
    return Section{begins[table], table + 1 < begins.size() ? begins[table + 1] : lines.size()};
}

bool maps(const std::string& line, const std::string& key, const std::string& label)
{
    const auto equals = line.rfind('=');
    if (keyOf(line) != key || equals == std::string::npos)
        return false;
    const auto colon = line.find(':');
    return folded(std::string_view(line).substr(colon + 1, equals - colon - 1)) == folded(label);
}

// A line in force for all tables is overruled only by one that writes the label in the same way.
std::string spelling(const Profile& profile, const LabelMeaning& meaning)
{
    const auto& labels = profile.tables[meaning.table].labels;
    if (const auto known = labels.find(meaning.part); known != labels.end()) {
        for (const auto& [label, slug] : known->second) {
            if (folded(label) == folded(meaning.label))
                return label;
        }
    }
    return singleSpaced(meaning.label);
}

void write(Lines& lines, const Section& section, const std::string& label, const LabelMeaning& meaning)
{
    const std::string key = fmt::format("{} label", partKey(meaning.part));
    const std::string line = fmt::format("{}: {} = {}", key, label, meaning.meaning.empty() ? "-" : meaning.meaning);
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(section.first);
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(section.last);
    if (const auto same = std::find_if(begin, end, [&](const auto& one) { return maps(one, key, label); });
        same != end) {
        *same = line;
        return;
    }
    auto place = end;
    while (place != begin && trimmed(*(place - 1)).empty())
        --place;
    lines.insert(place, line);
}

tl::unexpected<Error> noSuchTable(std::size_t table)
{
    return failure(ErrorCode::BadInput,
                   fmt::format("The profile has no table {}; open the file with it again.", table + 1));
}

} // namespace

Result<std::string> withMeanings(std::string_view text, std::span<const LabelMeaning> meanings)
{
    const auto profile = parseProfile(text, kSource);
    if (!profile)
        return tl::unexpected(profile.error());
    Lines lines;
    for (const std::string_view line : split(text, '\n'))
        lines.emplace_back(line);
    for (const LabelMeaning& meaning : meanings) {
        const auto section = sectionOf(lines, meaning.table);
        if (!section || meaning.table >= profile->tables.size())
            return noSuchTable(meaning.table);
        write(lines, *section, spelling(*profile, meaning), meaning);
    }
    std::string answered;
    for (const std::string& line : lines)
        answered += line + '\n';
    if (text.ends_with('\n') && answered.ends_with("\n\n"))
        answered.pop_back();
    if (const auto whole = parseProfile(answered, kSource); !whole)
        return tl::unexpected(whole.error());
    return answered;
}

} // namespace outturn::importing
