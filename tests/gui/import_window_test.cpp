// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include "gui/dialogs/import_meaning_dialog.h"

#include <outturn/services/commentary_service.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

using namespace outturn;
using namespace outturn::gui;

namespace {

void drop(QWidget& window, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

bool canBeReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr;
}

void checkNames(const QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!canBeReached(*widget))
            continue;
        INFO(widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className());
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).trimmed().isEmpty());
    }
}

// Words that lose their end, and parts that leave the dialog.
void checkRoom(const QWidget& dialog)
{
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (!widget->isVisible() || (!button && !label))
            continue;
        const QString text = button ? button->text() : label->text();
        INFO(text.toStdString() << " is " << widget->width() << " × " << widget->height());
        if (button)
            CHECK(widget->width() >= widget->fontMetrics().horizontalAdvance(QString(text).remove('&')));
        else if (label->wordWrap())
            CHECK(widget->height() >= label->heightForWidth(label->width()));
        const QRect place(widget->mapTo(&dialog, QPoint(0, 0)), widget->size());
        CHECK(place.left() >= 0);
        CHECK(place.right() <= dialog.width());
    }
}

void checkPage(const QWidget& page)
{
    checkNames(page);
    checkRoom(page);
}

/// A file name as forces write them, and figures of which some look wrong in every way.
const std::string kLongName = "Figures for the quarter as sent by the force, version 3 (final, corrected, really).csv";
const std::string kDoubtful = [] {
    std::string rows = "indicator,area,subset,period,value\n";
    for (int month = 1; month <= 9; ++month)
        rows += "ksi,northamptonshire,,2021-0" + std::to_string(month) + "," + std::to_string(30 + month) + "\n";
    return rows
        + "ksi,northamptonshire,,2021-10,3100\nksi,northamptonshire,,2021-11,0\nksi,northamptonshire,,2150-01,31\n"
          "ksi,northamptonshire,riders of motorcycles of more than 125 cc,2021-05,900\n";
}();

void confirmAll(const ImportFixture& fixture)
{
    for (auto* tick : fixture.dialog().findChildren<QCheckBox*>()) {
        if (tick->isVisible() && !tick->isChecked()) {
            tick->click();
            QTest::keyClicks(QApplication::focusWidget(), "checked with the force");
        }
    }
}

QPushButton& loadButton(const ImportFixture& fixture)
{
    return fixture.buttonBeginning("Load ");
}

} // namespace

TEST_CASE("every control of each page has a name, and no text loses its end in any window", "[gui]")
{
    const auto [size, theme] =
        GENERATE(std::pair(QSize(1280, 720), ThemeChoice::Light), std::pair(QSize(1280, 720), ThemeChoice::Dark),
                 std::pair(QSize(1440, 900), ThemeChoice::Light));
    ImportFixture fixture;
    fixture.themeSwitch.choose(theme, fixture.theme);
    fixture.window->resize(size);
    fixture.open({fixture.file("Figures by force\nForce,Aug-21,Sep-21\nKent,1,2\nNorthamptonshire,31,35\n"),
                  fixture.file(kPlain, kLongName)});
    checkPage(fixture.dialog());
    fixture.press("Next");
    for (const char* tab : {"Columns and rows", "As text", "Labels"}) {
        fixture.press(tab);
        checkPage(fixture.dialog());
    }
    fixture.press("Cancel");
    ImportFixture::waitUntil([&] { return !fixture.window->findChild<ImportDialog*>(); });

    fixture.open({fixture.file(kDoubtful, kLongName)});
    fixture.press("Next");
    fixture.press("Next");
    checkPage(fixture.dialog());
    confirmAll(fixture);
    checkPage(fixture.dialog());
    fixture.press(loadButton(fixture).accessibleName());
    checkPage(fixture.dialog());
}

TEST_CASE("the question what a label means has room and a name for each control", "[gui]")
{
    ImportFixture fixture;
    fixture.window->resize(1280, 720);
    const std::string label = "Persons killed or seriously injured on roads for which the county council answers";
    fixture.open({fixture.file("Casualties\nCasualty group,Aug-21,Sep-21\n" + label + ",31,35\nOthers,3,4\n")});
    fixture.press("Next");
    auto& labels = fixture.control<QTableView>("Labels and what they mean");
    fixture.dialog().activateWindow();
    labels.setFocus();
    ImportFixture::settle();
    labels.selectRow(0);
    QTest::keyClick(&labels, Qt::Key_Return);
    ImportFixture::settle();

    auto* question = fixture.dialog().findChild<ImportMeaningDialog*>();
    REQUIRE(question);
    checkPage(*question);
}

TEST_CASE("the summary lists the commentary that rests on what was revised, and leads to it", "[gui]")
{
    ImportFixture fixture;
    const domain::CommentaryKey youth{domain::OutcomeSlug("youth.neet"), domain::Period::quarter(2021, 2)};
    const auto base = fixture.services->commentary().current(youth)->version;
    REQUIRE(fixture.services->commentary().save(youth, "The youth service received 72 referrals in Q2 21/22.", "Author",
                                                base));
    // Moments are kept to the millisecond: what is saved and revised within one is not told apart.
    QTest::qWait(5);
    fixture.open({fixture.file("indicator,area,period,value\nyouth-referrals,northamptonshire,2021-22-Q2,75\n")});
    fixture.press("Next");
    fixture.press("Next");
    confirmAll(fixture);
    fixture.press(loadButton(fixture).accessibleName());

    QTest::keyClick(&fixture.buttonBeginning("Open the commentary on"), Qt::Key_Space);
    ImportFixture::settle();
    CHECK(fixture.window->navigation().location().outcome == youth.outcome);
}

TEST_CASE("files dropped on the window open the wizard with them", "[gui]")
{
    ImportFixture fixture;
    drop(*fixture.window, {fixture.file(kPlain, "one.csv"), fixture.file(kPlain, "two.csv")});
    fixture.waitIdle();

    REQUIRE(fixture.dialog().presenter().files().size() == 2);
    CHECK(fixture.dialog().presenter().allReadable());
}

TEST_CASE("Ctrl+I opens the wizard", "[gui]")
{
    ImportFixture fixture;
    QTest::keyClick(fixture.window.get(), Qt::Key_I, Qt::ControlModifier);
    ImportFixture::settle();
    CHECK(fixture.dialog().isVisible());
}
