// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_fixture.h"

#include "gui/models/facts_model.h"
#include "gui/presenters/facts_presenter.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/facts_card.h"
#include "gui/views/priority_view.h"

#include <outturn/analysis/fact_choice.h>
#include <outturn/services/check_service.h>
#include <outturn/services/facts_service.h>
#include <outturn/services/said_facts.h>

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr int kLongEnough = 2000; // milliseconds

struct FactsPanel
{
    explicit FactsPanel(const char* priority = "domestic-abuse")
    {
        presenter.show(domain::PrioritySlug(priority), kQuarter);
        view.resize(1400, 900);
        view.show();
        view.activateWindow();
        WindowFixture::settle();
        REQUIRE(QTest::qWaitFor([this] { return !facts().facts().empty() || !facts().emptyReason().isEmpty(); },
                                kLongEnough));
    }

    [[nodiscard]] FactsPresenter& facts() { return presenter.facts(0); }
    [[nodiscard]] FactsCard& card() { return *view.findChild<FactsCard*>(); }
    [[nodiscard]] QListView& list() { return *card().findChild<QListView*>(); }
    [[nodiscard]] CommentaryEditor& editor() { return *view.findChild<CommentaryEditor*>(); }
    [[nodiscard]] QPushButton& button(const QString& name)
    {
        const auto buttons = card().findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [&](auto* one) { return one->accessibleName() == name; });
        REQUIRE(found != buttons.end());
        return **found;
    }
    bool waitForMark(std::size_t fact, bool said)
    {
        return QTest::qWaitFor([&] { return facts().facts().at(fact).said == said; }, kLongEnough);
    }

    SampleStore store;
    std::unique_ptr<services::Services> services{openStore(store.path(), "Analyst", "facts")};
    ThemeKeeper theme{ThemeKind::Light};
    AnsweringPrompts prompts;
    ProofDesk proofs{*services};
    PriorityPresenter presenter{*services, proofs};
    PriorityView view{presenter, theme, prompts};
};

} // namespace

TEST_CASE("what the data says comes with a mark in words and its evidence, the most telling first", "[gui]")
{
    FactsPanel panel;

    const auto& facts = panel.facts().facts();
    REQUIRE(facts.size() == 12);
    CHECK(facts.front().sentence.contains(QStringLiteral("misses the local target")));
    CHECK(facts.front().mark == FactMark::Bad);
    CHECK(facts.front().markWord == QStringLiteral("Target missed"));
    CHECK(facts.front().evidence.startsWith(QStringLiteral("Rests on: 12 months to September 2021")));
    CHECK(facts.front().indicator.text() == "da-g1r-response");
    CHECK_FALSE(facts.front().periods.empty());
}

TEST_CASE("facts that the commentary says are marked as said", "[gui]")
{
    FactsPanel panel;

    // The sample's commentary tells the rural response and its local target.
    CHECK(panel.waitForMark(0, true));
    CHECK(std::ranges::any_of(panel.facts().facts(), [](const FactTexts& fact) { return !fact.said; }));
    panel.editor().replace(QStringLiteral("Nothing to say."));
    CHECK(panel.waitForMark(0, false));
}

TEST_CASE("what is said is taken from the commentary's proof, and is what a check of its own would say", "[gui]")
{
    FactsPanel panel;
    REQUIRE(panel.waitForMark(0, true));
    const auto text = panel.services->commentary().current(kKey)->text;
    const auto all = panel.services->facts().facts(kKey.outcome, kQuarter).value();
    const auto telling = analysis::tellingFacts(*all, panel.facts().facts().size());
    const auto claims = panel.services->checks().check(kKey.outcome, kQuarter, text).value();

    std::vector<bool> marked;
    for (const auto& fact : panel.facts().facts())
        marked.push_back(fact.said);
    CHECK(marked == services::saidFacts(telling, claims, text));
}

TEST_CASE("Enter puts the sentence at the cursor, parted by blanks, and undo takes it out", "[gui]")
{
    FactsPanel panel;
    panel.editor().replace(QStringLiteral("Before.After."));
    auto cursor = panel.editor().textCursor();
    cursor.setPosition(7);
    panel.editor().setTextCursor(cursor);

    panel.list().setFocus();
    panel.list().setCurrentIndex(panel.list().model()->index(0, 0));
    QTest::keyClick(&panel.list(), Qt::Key_Return);

    const QString sentence = panel.facts().facts().front().sentence;
    CHECK(panel.editor().shownContent() == QStringLiteral("Before. ") + sentence + QStringLiteral(" After."));
    CHECK(panel.editor().content().contains(QStringLiteral("{=da-g1r-response|rolling12|2021-09/12m}")));
    CHECK(panel.waitForMark(0, true));
    panel.editor().undo();
    CHECK(panel.editor().content() == QStringLiteral("Before.After."));
}

TEST_CASE("reading a fact shows the chart that it rests on", "[gui]")
{
    FactsPanel panel;
    const auto& facts = panel.facts().facts();
    const auto other =
        std::ranges::find_if(facts, [&](const FactTexts& fact) { return fact.indicator.text() == "da-arrest-rate"; });
    REQUIRE(other != facts.end());

    panel.list().setCurrentIndex(panel.list().model()->index(static_cast<int>(other - facts.begin()), 0));

    QStringList shown;
    for (const auto* label : panel.view.findChildren<QLabel*>())
        shown.append(label->text());
    CHECK(shown.contains(QStringLiteral("Arrest rate for DA crimes")));
    CHECK(shown.contains(other->evidence));
}

TEST_CASE("a first draft is written into an empty commentary only, and can be undone", "[gui]")
{
    FactsPanel panel;
    auto& draft = panel.button(QStringLiteral("First draft"));
    CHECK_FALSE(draft.isEnabled());
    panel.editor().replace({});
    WindowFixture::settle();
    REQUIRE(draft.isEnabled());

    QTest::mouseClick(&draft, Qt::LeftButton);

    const QString text = panel.editor().shownContent();
    INFO(text.toStdString());
    CHECK(text.startsWith(QStringLiteral("Response time to DA incidents, Grade 1 Rural averaged 16:32")));
    CHECK(text.contains(QStringLiteral("This is ")));
    CHECK(text.count(QStringLiteral("\n\n")) == 3);
    CHECK(panel.editor().content().count(QStringLiteral("{=")) >= 4);
    CHECK_FALSE(draft.isEnabled());
    panel.editor().undo();
    CHECK(panel.editor().content().isEmpty());
}

TEST_CASE("an outcome without figures says what to do", "[gui]")
{
    FactsPanel panel("substance-misuse");

    INFO(panel.facts().emptyReason().toStdString());
    CHECK(panel.facts().facts().empty());
    CHECK(panel.facts().emptyReason().contains(QStringLiteral("Import some")));
}

TEST_CASE("the model of facts keeps the rules of models", "[gui]")
{
    FactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<FactTexts> facts(2);
    facts[0].sentence = QStringLiteral("It fell.");
    facts[0].markWord = QStringLiteral("Concern");
    model.setFacts(facts);
    facts[0].said = true;

    CHECK(model.setSaid(facts));
    CHECK_FALSE(model.setSaid(facts));

    CHECK(model.data(model.index(0), FactsModel::SaidRole).toBool());
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString()
          == QStringLiteral("Concern. It fell. Said in the commentary."));
    CHECK_FALSE(model.data(model.index(1), FactsModel::SaidRole).toBool());
}
