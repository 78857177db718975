// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::gui;

namespace {

const QString kTheirs = QStringLiteral("Theirs came first.");
const QString kMine = QStringLiteral("Mine came second.");

/// Two windows that opened the same version; the first one has saved.
struct TwoDesks
{
    TwoDesks()
    {
        first.commentary.edit(kTheirs);
        REQUIRE(first.commentary.save());
        second.commentary.edit(kMine);
    }

    SampleStore store;
    Desk first{store, "Approver", "first"};
    Desk second{store, "Analyst", "second"};
};

} // namespace

TEST_CASE("who saves second is told, and nothing of either is lost", "[gui]")
{
    TwoDesks desks;
    const auto before = desks.first.saved();

    CHECK_FALSE(desks.second.commentary.save());

    CHECK(desks.second.conflicts == 1);
    CHECK(desks.second.failures.isEmpty());
    CHECK(desks.second.saved() == before);
    CHECK(desks.second.commentary.text() == kMine);
    REQUIRE(desks.second.drafts().size() == 1);
    CHECK(desks.second.drafts().front().text == kMine.toStdString());
    CHECK(desks.second.commentary.state().canMerge);
    CHECK(desks.second.commentary.state().line.startsWith(QStringLiteral("Approver saved version ")));
}

TEST_CASE("a merge shows both texts, and saving it goes on top of theirs", "[gui]")
{
    TwoDesks desks;
    (void)desks.second.commentary.save();

    const auto offer = desks.second.commentary.mergeTexts();
    REQUIRE(offer);
    CHECK(offer->theirs == kTheirs);
    CHECK(offer->mine == kMine);
    CHECK(offer->merged.contains(QStringLiteral("Theirs")));
    CHECK(offer->merged.contains(QStringLiteral("Mine")));

    const QString merged = QStringLiteral("Theirs came first, mine second.");
    REQUIRE(desks.second.commentary.saveMerged(*offer, merged));
    CHECK(desks.second.saved().version == offer->theirVersion.version + 1);
    CHECK(desks.second.saved().text == merged.toStdString());
    CHECK(desks.second.drafts().empty());
    CHECK_FALSE(desks.second.commentary.isUnsaved());
}

TEST_CASE("somebody saving while a merge is open leaves the merged text as a draft", "[gui]")
{
    TwoDesks desks;
    (void)desks.second.commentary.save();
    const auto offer = desks.second.commentary.mergeTexts();
    desks.first.commentary.edit(QStringLiteral("Theirs, once more."));
    REQUIRE(desks.first.commentary.save());

    const QString merged = QStringLiteral("Both in one.");
    CHECK_FALSE(desks.second.commentary.saveMerged(*offer, merged));

    CHECK(desks.second.commentary.text() == merged);
    CHECK(desks.second.drafts().front().text == merged.toStdString());
    CHECK(desks.second.conflicts == 2);
}

TEST_CASE("what another window saved shows after a refresh, unless there is unsaved text", "[gui]")
{
    const SampleStore store;
    Desk writer(store, "Approver", "writer");
    Desk reader(store, "Analyst", "reader");
    Desk typist(store, "Staff", "typist");
    typist.commentary.edit(kMine);
    writer.commentary.edit(kTheirs);
    REQUIRE(writer.commentary.save());

    reader.commentary.refresh();
    typist.commentary.refresh();

    CHECK(reader.commentary.text() == kTheirs);
    CHECK_FALSE(reader.commentary.isUnsaved());
    CHECK(typist.commentary.text() == kMine);
    CHECK(typist.commentary.state().canMerge);
}

TEST_CASE("undo of a save is refused once somebody else has saved, and says so", "[gui]")
{
    const SampleStore store;
    Desk first(store, "Approver", "first");
    first.commentary.edit(kTheirs);
    REQUIRE(first.commentary.save());
    Desk second(store, "Analyst", "second");
    second.commentary.edit(kMine);
    REQUIRE(second.commentary.save());

    first.log.stack().undo();

    CHECK(first.saved().text == kMine.toStdString());
    CHECK(first.failures.size() == 1);
    CHECK_FALSE(first.log.stack().canUndo());
}
