// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/style_sheet.h"
#include "gui/theme/theme.h"

#include "support/catch.h"

using namespace outturn::gui;

TEST_CASE("every colour of the style sheet comes from the theme's table", "[gui]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const QString sheet = styleSheet(Theme::of(kind));
        REQUIRE_FALSE(sheet.isEmpty());
        CHECK_FALSE(sheet.contains(QLatin1Char('@')));
        CHECK(sheet.contains(Theme::of(kind).colour(ColourRole::Card).name()));
    }
}

TEST_CASE("the two themes give different sheets", "[gui]")
{
    CHECK(styleSheet(Theme::of(ThemeKind::Light)) != styleSheet(Theme::of(ThemeKind::Dark)));
}
