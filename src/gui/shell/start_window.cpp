// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/start_window.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace outturn::gui {
namespace {

constexpr int kTextWidth = 460;
constexpr int kIconSide = 64;

QLabel* paragraph(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(font);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    label->setMaximumWidth(kTextWidth);
    return label;
}

} // namespace

StartWindow::StartWindow(const ThemeKeeper& theme)
{
    setWindowTitle(tr("Outturn"));
    setWindowIcon(programIcon());
    auto* icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(QSize(kIconSide, kIconSide), devicePixelRatio()));
    auto* title = paragraph(tr("No store is open"), theme.font(TextSize::Title, true), this);
    auto* text = paragraph(tr("A store is one file that holds a plan, its figures and its commentaries. Open yours, or "
                              "look around in the sample: the Northamptonshire plan with its published update."),
                           theme.font(TextSize::Body), this);
    m_trouble = paragraph(QString(), theme.font(TextSize::Body), this);
    m_trouble->setProperty("kind", "noticeBad");
    m_trouble->setMargin(10);
    m_trouble->hide();

    auto* open = new QPushButton(tr("Open a store…"), this);
    open->setProperty("kind", "primary");
    open->setAccessibleName(tr("Open a store"));
    open->setToolTip(tr("Choose a file that Outturn has made"));
    open->setDefault(true);
    auto* sample = new QPushButton(tr("Create the sample plan"), this);
    sample->setAccessibleName(tr("Create the sample plan"));
    sample->setToolTip(tr("Makes a store with the sample plan in your data folder and opens it"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 40, 48, 40);
    column->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{icon, title, text, m_trouble})
        column->addWidget(part);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartWindow::sampleRequested);
}

void StartWindow::setTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_trouble->setAccessibleName(sentence);
}

} // namespace outturn::gui
