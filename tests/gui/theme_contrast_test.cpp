// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/colour_table.h"
#include "gui/theme/fonts.h"

#include "support/catch.h"

#include <QFontMetricsF>

#include <cmath>

using namespace outturn::gui;

namespace {

constexpr double kText = 4.5;    // WCAG 2.2, 1.4.3
constexpr double kHair = 0.05;   // pixels; advances are rounded to 64ths
constexpr double kGraphic = 3.0; // WCAG 2.2, 1.4.11

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

struct Pair
{
    ColourRole front;
    ColourRole ground;
};

void checkAll(const Theme& theme, const std::vector<Pair>& pairs, double least)
{
    for (const Pair& pair : pairs) {
        INFO(kColourTable[static_cast<std::size_t>(pair.front)].name
             << " on " << kColourTable[static_cast<std::size_t>(pair.ground)].name);
        CHECK(contrast(theme.colour(pair.front), theme.colour(pair.ground)) >= least);
    }
}

std::vector<Pair> everyPair(std::initializer_list<ColourRole> fronts, std::initializer_list<ColourRole> grounds)
{
    std::vector<Pair> pairs;
    for (const ColourRole ground : grounds)
        for (const ColourRole front : fronts)
            pairs.push_back({front, ground});
    return pairs;
}

} // namespace

TEST_CASE("black on white has the greatest contrast there is", "[gui]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("the table has a row for every role, in order", "[gui]")
{
    for (std::size_t i = 0; i < kColourTable.size(); ++i)
        CHECK(static_cast<std::size_t>(kColourTable[i].role) == i);
}

TEST_CASE("text can be read in both themes", "[gui]")
{
    using enum ColourRole;
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const Theme& theme = Theme::of(kind);

    checkAll(theme,
             everyPair({Text, TextSecondary, Accent, StatusGood, StatusWatch, StatusBad, StatusNone, BandCaption,
                        SpellingMark, Target},
                       {Card, Ground}),
             kText);
    checkAll(theme, everyPair({Text, TextSecondary}, {AccentSoft, StatusNoneSoft, StatusWatchSoft, StatusBadSoft}),
             kText);
    checkAll(theme, everyPair({Text}, {DifferenceAdded, DifferenceRemoved, StatusGoodSoft, LiveGround}), kText);
    checkAll(theme,
             {{AccentText, Accent},
              {TopBarText, TopBar},
              {TopBarText, AccentField},
              {StatusGood, StatusGoodSoft},
              {StatusWatch, StatusWatchSoft},
              {StatusBad, StatusBadSoft},
              {StatusNone, StatusNoneSoft},
              {BandCaption, Band}},
             kText);
}

TEST_CASE("lines, marks and rings stand out in both themes", "[gui]")
{
    using enum ColourRole;
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const Theme& theme = Theme::of(kind);

    checkAll(theme,
             everyPair({FocusRing, ScrollHandle, StatusGood, StatusWatch, StatusBad, StatusNone, Target, Accent},
                       {Card, Ground}),
             kGraphic);
    // Underlines stand below the text, on the editor's ground or on that of a live figure.
    checkAll(theme,
             everyPair({VerdictVerified, VerdictContradicted, VerdictInconsistent, VerdictUnsourced, HintMark},
                       {Card, LiveGround}),
             kGraphic);
    // Charts stand on cards only.
    checkAll(theme, everyPair({Series1, Series2, Series3, Series4, SeriesMuted}, {Card}), kGraphic);
    checkAll(theme, {{TopBarLine, TopBar}, {Card, StatusGood}, {Card, StatusWatch}, {Card, StatusBad}}, kGraphic);
}

TEST_CASE("all digits are equally wide, so that columns of figures line up", "[gui]")
{
    const auto weight = GENERATE(QFont::Normal, QFont::DemiBold, QFont::Bold);
    const QFontMetricsF metrics(interFont(13, weight));

    for (char digit = '1'; digit <= '9'; ++digit)
        CHECK(metrics.horizontalAdvance(QLatin1Char(digit))
              == Approx(metrics.horizontalAdvance(QLatin1Char('0'))).margin(kHair));
}

TEST_CASE("the bundled typeface is used, not a substitute", "[gui]")
{
    CHECK(QFontInfo(interFont(13, QFont::Normal)).family().startsWith(QStringLiteral("Outturn Inter")));
}
