// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/profile.h>
#include <outturn/importing/profile_answers.h>
#include <outturn/importing/staging.h>

#include <cstdlib>
#include <string>
#include <string_view>

namespace outturn::test {

inline void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}

/// A few rows in which most that a profile can ask for stands.
inline const std::string& watchedRows()
{
    static const std::string kRows = "Table 1 Crime,,,,\n"
                                     "Crime,Force,Month,Number,Aug-21,Sep-21,2020/21\n"
                                     "Robbery,Northants1,2021-08-03,4,5p,..,12.5%\n"
                                     ",Bedfordshire,Sep-21,-1,,#N/A,1:30\n"
                                     "Total,England,12 months to Sep 2021,7,8,9,10\n\n"
                                     "Table 2,,,,\nForce,Month,Number\nBedfordshire,2021-09,*\n";
    return kRows;
}

/// Reads `text` as a profile; one that is read is printed and read back as it was, takes answers, and reads a file.
inline void stageWatchfully(std::string_view text)
{
    using namespace importing;
    const auto profile = parseProfile(text, "profile");
    if (!profile) {
        mustHold(profile.error().message.ends_with('.'));
        return;
    }
    const auto again = parseProfile(printedProfile(*profile), profile->name);
    mustHold(again && again->tables.size() == profile->tables.size());
    const LabelMeaning answer{0, Part::Area, "Northants", "northamptonshire"};
    if (const auto answered = withMeanings(text, {&answer, 1}))
        mustHold(parseProfile(*answered, "profile").has_value());
    Vocabulary vocabulary{.indicators = {}, .areas = {{domain::AreaSlug("bedfordshire"), "Bedfordshire", {}, {}}}};
    for (const TableRule& table : profile->tables) {
        domain::Indicator indicator;
        indicator.slug = domain::IndicatorSlug(table.part(Part::Indicator).text);
        vocabulary.indicators.push_back(indicator);
    }
    const auto staged = stageFile(SheetSource(watchedRows(), "watched.csv"), *profile, vocabulary);
    if (!staged)
        return mustHold(staged.error().message.ends_with('.'));
    for (const StagedFigure& figure : staged->figures)
        mustHold(figure.series < staged->series.size() && figure.sheet < staged->sheets.size());
}

} // namespace outturn::test
