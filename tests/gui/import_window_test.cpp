// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
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

} // namespace

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

TEST_CASE("every control of each page has a name, and no text loses its end in a small window", "[gui]")
{
    ImportFixture fixture;
    fixture.window->resize(1280, 720);
    fixture.open({fixture.file("Figures by force\nForce,Aug-21,Sep-21\nKent,1,2\nNorthamptonshire,31,35\n"),
                  fixture.file(kPlain, "plain.csv")});
    checkNames(fixture.dialog());
    checkRoom(fixture.dialog());
    fixture.press("Next");
    for (const char* tab : {"Columns and rows", "As text", "Labels"}) {
        fixture.press(tab);
        checkNames(fixture.dialog());
        checkRoom(fixture.dialog());
    }
    fixture.press("Cancel");
}

TEST_CASE("the check page has a name for every control and room for every word", "[gui]")
{
    ImportFixture fixture;
    fixture.window->resize(1280, 720);
    fixture.open({fixture.file(kPlain + "ksi,northamptonshire,2150-01,31\n")});
    fixture.press("Next");
    fixture.press("Next");
    checkNames(fixture.dialog());
    checkRoom(fixture.dialog());
}
