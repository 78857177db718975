// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace outturn::importing {
namespace {

void line(std::string& text, std::string_view key, std::string_view value)
{
    if (!value.empty())
        text += fmt::format("{}: {}\n", key, value);
}

void list(std::string& text, std::string_view key, const std::vector<std::string>& values)
{
    line(text, key, fmt::format("{}", fmt::join(values, " | ")));
}

void parts(std::string& text, const TableRule& table)
{
    for (const auto& [word, part] : kPartWords) {
        const PartRule& rule = table.part(part);
        if (rule.place == Place::Across)
            line(text, word, "across");
        else if (rule.place == Place::Column)
            line(text, word, (rule.optional ? "column? " : "column ") + rule.text);
        else
            line(text, word, rule.text);
    }
}

void rows(std::string& text, const TableRule& table)
{
    for (const RowFilter& filter : table.keep)
        line(text, "keep", fmt::format("{} = {}", filter.column, fmt::join(filter.patterns, " | ")));
    for (const RowFilter& filter : table.leaveOut)
        line(text, "leave out", fmt::format("{} = {}", filter.column, fmt::join(filter.patterns, " | ")));
    list(text, "leave out columns", table.leaveOutColumns);
    list(text, "fill down", table.fillDown);
}

void meanings(std::string& text, const TableRule& table)
{
    for (const auto& [part, labels] : table.labels) {
        for (const auto& [label, slug] : labels)
            line(text, fmt::format("{} label", partKey(part)),
                 fmt::format("{} = {}", label, slug.empty() ? "-" : slug));
    }
    for (const auto& [marker, reason] : table.markers)
        line(text, "marker", fmt::format("{} = {}", marker, domain::missingReasonKey(reason)));
    if (table.blank)
        line(text, "blank", domain::missingReasonKey(*table.blank));
    if (table.newKnownAreas)
        line(text, "new areas", kKnownAreas);
    if (table.newAreas)
        line(text, "new areas",
             fmt::format("{}{}{}", domain::areaKindKey(*table.newAreas), table.newAreasIn.empty() ? "" : " in ",
                         table.newAreasIn));
}

std::string printed(const TableRule& table)
{
    std::string text;
    list(text, "sheet", table.sheets);
    line(text, "title", table.title);
    list(text, "header", table.header);
    list(text, "until", table.until);
    parts(text, table);
    if (table.combine != Combine::AsGiven)
        line(text, "combine", wordFor(kCombineWords, table.combine));
    if (table.step != PeriodStep::AsGiven)
        line(text, "by", wordFor(kStepWords, table.step));
    if (table.times != 1)
        line(text, "times", fmt::format("{}", table.times));
    rows(text, table);
    meanings(text, table);
    return text;
}

} // namespace

std::string printedProfile(const Profile& profile)
{
    std::string text = "outturn profile 1\n";
    line(text, "name", profile.name);
    for (const TableRule& table : profile.tables) {
        if (!table.name.empty())
            text += fmt::format("\ntable: {}\n", table.name);
        text += printed(table);
    }
    return text;
}

std::string_view partKey(Part part)
{
    return wordFor(kPartWords, part);
}

const Profile& plainProfile()
{
    static const Profile kPlain = *parseProfile("name: plain\n"
                                                "indicator: column indicator\n"
                                                "area: column area\n"
                                                "subset: column? subset\n"
                                                "measure: column? measure\n"
                                                "period: column period\n"
                                                "value: column value\n"
                                                "numerator: column? numerator\n"
                                                "denominator: column? denominator\n"
                                                "missing: column? missing\n",
                                                "plain");
    return kPlain;
}

} // namespace outturn::importing
