// SPDX-License-Identifier: GPL-3.0-or-later
#include "proven_window.h"

#include "gui/dialogs/house_style_dialog.h"
#include "gui/views/hint_card.h"

#include <outturn/services/hint_service.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace outturn;
using namespace outturn::gui;

namespace {

const QString kText = QStringLiteral("The VRU met the DA team. Of the 12 families, 67% felt safer.");

/// A page whose commentary has two hints.
struct HintedWindow : ProvenWindow
{
    HintedWindow()
        : ProvenWindow("domestic-abuse")
    {
        editor().setFocus();
        editor().replace(kText);
        waitForProof();
    }

    [[nodiscard]] QStringList hinted() const
    {
        QStringList words;
        for (const auto& mark : editor().hints().all())
            words << editor().shownContent().mid(mark.start, mark.length);
        return words;
    }

    [[nodiscard]] HintCard* hintCard() const { return shown<HintCard>().value(0); }
    [[nodiscard]] HouseStyleDialog* dialog() const { return fixture.window->findChild<HouseStyleDialog*>(); }
};

template <typename Widget> Widget& named(const QWidget& root, const QString& name)
{
    const auto all = root.findChildren<Widget*>();
    const auto found = std::ranges::find_if(all, [&](auto* one) { return one->accessibleName() == name; });
    REQUIRE(found != all.end());
    return **found;
}

} // namespace

TEST_CASE("hints stand apart from the verdicts, with a count of their own", "[gui]")
{
    const HintedWindow window;

    CHECK(window.hinted() == QStringList{QStringLiteral("VRU"), QStringLiteral("67%")});
    CHECK(window.counts().endsWith(QStringLiteral("2 hints")));
    for (const auto& mark : window.editor().marks().all())
        CHECK(mark.kind != MarkKind::Hint);
    CHECK_FALSE(window.counts().contains(QStringLiteral("contradicted")));
}

TEST_CASE("F7 walks through the hints and round again, and says each where the cursor is", "[gui]")
{
    const HintedWindow window;
    window.editor().moveCursor(QTextCursor::Start);

    window.press(Qt::Key_F7);
    CHECK(window.editor().textCursor().selectedText() == QStringLiteral("VRU"));
    REQUIRE(window.hintCard());
    CHECK(window.hintCard()->texts().headline == QStringLiteral("Hint: Short form that nothing explains"));
    CHECK(window.editor().accessibleDescription().contains(QStringLiteral("Panel members")));

    window.press(Qt::Key_F7);
    CHECK(window.editor().textCursor().selectedText() == QStringLiteral("67%"));
    window.press(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(window.editor().textCursor().selectedText() == QStringLiteral("VRU"));
    window.press(Qt::Key_Return, Qt::AltModifier);
    CHECK(window.hintCard()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a rule is switched off from its hint, undone by a key, and switched on again under House rules", "[gui]")
{
    const HintedWindow window;
    window.placeAt(QStringLiteral("67%"));
    window.click(QStringLiteral("Do not show this hint"));
    CHECK(window.hinted() == QStringList{QStringLiteral("VRU")});
    CHECK(window.counts().endsWith(QStringLiteral("1 hint")));

    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    window.waitForProof();
    CHECK(window.hinted().size() == 2);
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    window.waitForProof();
    CHECK(window.hinted().size() == 1);

    window.click(QStringLiteral("House rules…"));
    REQUIRE(window.dialog());
    auto& box = named<QCheckBox>(*window.dialog(), QStringLiteral("Percentage of few"));
    CHECK_FALSE(box.isChecked());
    box.click();
    window.waitForProof();
    CHECK(window.hinted().size() == 2);
    CHECK(window.fixture.services->hints().options()->without.empty());
}

TEST_CASE("a short form is explained in the glossary from its hint, and shown over the word from then on", "[gui]")
{
    const HintedWindow window;
    const auto tipOver = [&](const QString& word) {
        QTextCursor cursor = window.editor().textCursor();
        cursor.setPosition(static_cast<int>(window.editor().shownContent().indexOf(word)) + 1);
        return window.editor().tipAt(cursor);
    };
    CHECK(tipOver(QStringLiteral("DA")) == QStringLiteral("DA: domestic abuse"));
    CHECK(tipOver(QStringLiteral("VRU")).startsWith(QStringLiteral("Hint: Readers may not know VRU")));
    CHECK(tipOver(QStringLiteral("families")).isEmpty());

    window.placeAt(QStringLiteral("VRU"));
    window.click(QStringLiteral("Explain in glossary…"));
    REQUIRE(window.dialog());
    auto& keep = named<QPushButton>(*window.dialog(), QStringLiteral("Put into glossary"));
    CHECK(named<QLineEdit>(*window.dialog(), QStringLiteral("Short form")).text() == QStringLiteral("VRU"));
    CHECK_FALSE(keep.isEnabled());
    named<QLineEdit>(*window.dialog(), QStringLiteral("What it means"))
        .setText(QStringLiteral("Violence Reduction Unit"));
    keep.click();
    window.waitForProof();

    CHECK(window.hinted() == QStringList{QStringLiteral("67%")});
    CHECK(tipOver(QStringLiteral("VRU")) == QStringLiteral("VRU: Violence Reduction Unit"));
    CHECK(window.fixture.services->hints().officeGlossary()->at("VRU") == "Violence Reduction Unit");
    auto& list = named<QListWidget>(*window.dialog(), QStringLiteral("Glossary"));
    REQUIRE(list.currentItem());
    CHECK(list.currentItem()->text() == QStringLiteral("VRU: Violence Reduction Unit (this office)"));

    named<QPushButton>(*window.dialog(), QStringLiteral("Take the office's own meaning out")).click();
    window.waitForProof();
    CHECK(window.hinted().size() == 2);
}

TEST_CASE("what cannot go into the glossary is refused in the dialog", "[gui]")
{
    const HintedWindow window;
    window.click(QStringLiteral("House rules…"));
    named<QLineEdit>(*window.dialog(), QStringLiteral("Short form")).setText(QStringLiteral("two words"));
    named<QLineEdit>(*window.dialog(), QStringLiteral("What it means")).setText(QStringLiteral("something"));
    named<QPushButton>(*window.dialog(), QStringLiteral("Put into glossary")).click();
    WindowFixture::settle();

    auto& refusal = named<QLabel>(*window.dialog(), QStringLiteral("Why nothing was changed"));
    CHECK(refusal.isVisible());
    CHECK(refusal.text().contains(QStringLiteral("two words")));
}

TEST_CASE("a hint stays while its words are typed in, and every control of the house rules has a name", "[gui]")
{
    const HintedWindow window;
    auto hints = window.editor().hints();
    hints.shift(hints.all().front().start + 1, 0, 2);
    CHECK(hints.all().front().length == 5);

    window.click(QStringLiteral("House rules…"));
    for (auto* control : window.dialog()->findChildren<QWidget*>()) {
        if ((control->focusPolicy() & Qt::TabFocus) != 0 && control->isVisible())
            CHECK_FALSE(control->accessibleName().isEmpty());
    }
}
