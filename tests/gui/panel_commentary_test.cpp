// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "support/catch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace outturn;
using namespace outturn::gui;

namespace {

const QString kTyped = QStringLiteral("Rural attendance remains the main concern.");

} // namespace

TEST_CASE("what is typed is kept as a draft within a second, without anybody saving", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");

    desk.commentary.edit(kTyped);
    CHECK(desk.drafts().empty());
    QTest::qWait(950);

    REQUIRE(desk.drafts().size() == 1);
    CHECK(desk.drafts().front().text == kTyped.toStdString());
    CHECK(desk.commentary.state().line.startsWith(QStringLiteral("Draft kept ")));
}

TEST_CASE("typing without pause is kept a second after it began", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    QString text;
    QElapsedTimer typing;
    typing.start();

    while (desk.drafts().empty() && typing.elapsed() < 3000) {
        text += QLatin1Char('x');
        desk.commentary.edit(text);
        QTest::qWait(40);
    }

    CHECK(typing.elapsed() <= 1000);
    CHECK(desk.commentary.keepDraft());
    CHECK(desk.drafts().front().text == text.toStdString());
}

TEST_CASE("leaving the panel keeps what is typed at once and coming back restores it", "[gui]")
{
    const SampleStore store;
    const auto services = openStore(store.path(), "Analyst", "first");
    ProofDesk proofs(*services);
    PriorityPresenter presenter(*services, proofs);
    presenter.show(domain::PrioritySlug("domestic-abuse"), kQuarter);
    presenter.commentary(0).edit(kTyped);
    CHECK(presenter.hasUnsavedText());

    presenter.show(domain::PrioritySlug("road-safety"), kQuarter);
    CHECK_FALSE(presenter.hasUnsavedText());
    presenter.show(domain::PrioritySlug("domestic-abuse"), kQuarter);

    CHECK(presenter.commentary(0).text() == kTyped);
    const auto state = presenter.commentary(0).state();
    CHECK(state.line.startsWith(QStringLiteral("Unsaved draft of ")));
    CHECK(state.canDiscard);
}

TEST_CASE("a draft that another window of the same author left behind is found and taken over", "[gui]")
{
    const SampleStore store;
    {
        Desk gone(store, "Analyst", "gone");
        gone.commentary.edit(kTyped);
        gone.commentary.keepDraft();
    }

    Desk desk(store, "Analyst", "new");

    CHECK(desk.commentary.text() == kTyped);
    CHECK(desk.drafts().front().window == "gone");
    desk.commentary.edit(kTyped + QStringLiteral(" And more."));
    desk.commentary.keepDraft();
    REQUIRE(desk.drafts().size() == 1);
    CHECK(desk.drafts().front().window == "new");
}

TEST_CASE("saving a draft that was taken over leaves nothing behind to be restored again", "[gui]")
{
    const SampleStore store;
    {
        Desk gone(store, "Analyst", "gone");
        gone.commentary.edit(kTyped);
        gone.commentary.keepDraft();
    }
    Desk desk(store, "Analyst", "new");

    REQUIRE(desk.commentary.save());

    CHECK(desk.saved().text == kTyped.toStdString());
    CHECK(desk.drafts().empty());
}

TEST_CASE("a draft whose window types on is not taken away from it", "[gui]")
{
    const SampleStore store;
    Desk first(store, "Analyst", "first");
    first.commentary.edit(kTyped);
    first.commentary.keepDraft();
    Desk second(store, "Analyst", "second");
    REQUIRE(second.commentary.text() == kTyped);
    const QString more = kTyped + QStringLiteral(" First goes on.");
    first.commentary.edit(more);
    first.commentary.keepDraft();

    second.commentary.discardDraft();

    REQUIRE(second.drafts().size() == 1);
    CHECK(second.drafts().front().text == more.toStdString());
}

TEST_CASE("another author's draft is not taken for one's own", "[gui]")
{
    const SampleStore store;
    Desk other(store, "Approver", "other");
    other.commentary.edit(kTyped);
    other.commentary.keepDraft();

    const Desk desk(store, "Analyst", "mine");

    CHECK(desk.commentary.text().toStdString() == desk.saved().text);
}

TEST_CASE("discarding a draft goes back to the saved text and forgets the draft", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    const QString saved = desk.commentary.text();
    desk.commentary.edit(kTyped);
    desk.commentary.keepDraft();

    desk.commentary.discardDraft();

    CHECK(desk.commentary.text() == saved);
    CHECK(desk.drafts().empty());
}

TEST_CASE("typing back what was saved leaves no draft", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    const QString saved = desk.commentary.text();
    desk.commentary.edit(kTyped);
    desk.commentary.keepDraft();

    desk.commentary.edit(saved);
    desk.commentary.keepDraft();

    CHECK(desk.drafts().empty());
    CHECK_FALSE(desk.commentary.isUnsaved());
}

TEST_CASE("saving makes a version; undoing it saves the former text as a further one", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    const auto former = desk.saved();
    desk.commentary.edit(kTyped);

    REQUIRE(desk.commentary.save());
    CHECK(desk.saved().version == former.version + 1);
    CHECK(desk.saved().text == kTyped.toStdString());
    CHECK(desk.saved().by == "Analyst");
    CHECK(desk.drafts().empty());

    desk.log.stack().undo();
    CHECK(desk.saved().version == former.version + 2);
    CHECK(desk.saved().text == former.text);
    CHECK(desk.commentary.text().toStdString() == former.text);

    desk.log.stack().redo();
    CHECK(desk.saved().text == kTyped.toStdString());
    CHECK(desk.commentary.history().size() == static_cast<std::size_t>(former.version) + 3);
}

TEST_CASE("undoing a save leaves text alone that was typed since", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    desk.commentary.edit(kTyped);
    REQUIRE(desk.commentary.save());
    const QString since = kTyped + QStringLiteral(" More.");
    desk.commentary.edit(since);

    desk.log.stack().undo();

    CHECK(desk.commentary.text() == since);
    CHECK(desk.commentary.isUnsaved());
    desk.commentary.keepDraft();
    CHECK(desk.drafts().front().text == since.toStdString());
}

TEST_CASE("restoring a version is an edit like any other: unsaved, and kept as a draft", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    const auto first = desk.saved();
    desk.commentary.edit(kTyped);
    REQUIRE(desk.commentary.save());

    desk.commentary.restore(first.version);

    CHECK(desk.commentary.text().toStdString() == first.text);
    CHECK(desk.commentary.isUnsaved());
    CHECK(desk.saved().text == kTyped.toStdString());
}

TEST_CASE("the difference between two versions gives both back", "[gui]")
{
    const SampleStore store;
    Desk desk(store, "Analyst", "first");
    const QString before = desk.commentary.text();
    desk.commentary.edit(before + QStringLiteral(" Added words."));

    QString former;
    QString later;
    for (const auto& run : desk.commentary.difference(desk.saved().version, -1)) {
        if (run.kind != services::DifferenceKind::Added)
            former += run.text;
        if (run.kind != services::DifferenceKind::Removed)
            later += run.text;
    }

    CHECK(former == before);
    CHECK(later == desk.commentary.text());
}

TEST_CASE("a quarter without a text before it says so", "[gui]")
{
    const SampleStore store;
    const Desk desk(store, "Analyst", "first");

    CHECK(desk.commentary.previousQuarterText().isEmpty());
    CHECK(desk.commentary.previousQuarterTitle() == QStringLiteral("No commentary was stored for Q1 21/22."));
}
