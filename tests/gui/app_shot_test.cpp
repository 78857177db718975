// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "app/exit_status.h"
#include "app/unattended.h"

#include "support/catch.h"

#include <QImage>

using namespace outturn;
using namespace outturn::app;
using gui::SampleStore;

namespace {

struct Studio
{
    [[nodiscard]] std::string file(const char* name) const { return (store.path().parent_path() / name).string(); }
    [[nodiscard]] int take(const Shot& shot) const { return takeShot(store.path().string(), shot); }

    SampleStore store;
};

Shot shotOf(const char* slug, const std::string& file)
{
    return {.view = {.priority = domain::PrioritySlug(slug)}, .file = file, .width = 1280, .height = 720};
}

QImage load(const std::string& file)
{
    return QImage(QString::fromStdString(file));
}

} // namespace

TEST_CASE("a picture of each view has the size asked for and is the same every time", "[gui]")
{
    const Studio studio;
    const char* slug = GENERATE("", "road-safety");
    REQUIRE(studio.take(shotOf(slug, studio.file("a.png"))) == kDone);
    REQUIRE(studio.take(shotOf(slug, studio.file("b.png"))) == kDone);

    CHECK(load(studio.file("a.png")).size() == QSize(1280, 720));
    CHECK(load(studio.file("a.png")) == load(studio.file("b.png")));
}

TEST_CASE("themes and quarters show in the picture", "[gui]")
{
    const Studio studio;
    Shot shot = shotOf("", studio.file("light.png"));
    REQUIRE(studio.take(shot) == kDone);
    shot.file = studio.file("dark.png");
    shot.dark = true;
    REQUIRE(studio.take(shot) == kDone);
    shot.file = studio.file("earlier.png");
    shot.quarter = domain::Period::quarter(2021, 1);
    REQUIRE(studio.take(shot) == kDone);

    const QPoint ground(1270, 700);
    CHECK(load(studio.file("light.png")).pixelColor(ground).lightness() > 200);
    CHECK(load(studio.file("dark.png")).pixelColor(ground).lightness() < 60);
    CHECK(load(studio.file("earlier.png")) != load(studio.file("dark.png")));
}

TEST_CASE("what cannot be shown or written is refused by its own status", "[gui]")
{
    const Studio studio;
    CHECK(studio.take(shotOf("no-such-priority", studio.file("a.png"))) == kUsage);
    CHECK(studio.take(shotOf("", studio.file("no-such-folder/a.png"))) == kUsage);
    CHECK(takeShot(studio.file("missing.outturn"), shotOf("", studio.file("a.png"))) == kStoreRefused);
    CHECK_FALSE(std::filesystem::exists(studio.file("missing.outturn")));
}
