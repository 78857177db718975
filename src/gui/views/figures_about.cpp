// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figures_about.h"

#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kWidth = 420;
constexpr int kPadding = Theme::kCardPadding;

} // namespace

FiguresAbout::FiguresAbout(const AboutFigureTexts& texts, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("card"));
    setFixedWidth(kWidth);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("About this figure: %1").arg(texts.title));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    grid->setHorizontalSpacing(kPadding);
    grid->setVerticalSpacing(2 * Theme::kGrid);
    grid->setColumnStretch(1, 1);
    auto* title = new QLabel(texts.title);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const auto& text : texts.rows)
        addRow(*grid, row++, text);
}

void FiguresAbout::addRow(QGridLayout& grid, int row, const FigureText& text)
{
    auto* label = new QLabel(text.label);
    label->setProperty("kind", QStringLiteral("secondary"));
    auto* value = new QLabel(text.value);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(text.label, text.value));
    label->setBuddy(value);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
}

void FiguresAbout::openBelow(const QWidget& anchor)
{
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
    QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - kWidth, anchor.height() + Theme::kGrid));
    const QRect screen = anchor.screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(corner);
    show();
    setFocus();
}

void FiguresAbout::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace outturn::gui
