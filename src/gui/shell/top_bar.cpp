// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/top_bar.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr int kHeight = 52;
constexpr int kSearchWidth = 430;

QPushButton* menuButton(QMenu* menu, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setMenu(menu);
    button->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    return button;
}

} // namespace

TopBar::TopBar(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLabel(tr("Outturn"), this))
    , m_plan(new QLabel(this))
    , m_search(new QPushButton(tr("Search priorities, indicators, commentary   Ctrl+K"), this))
    , m_quarterMenu(new QMenu(this))
    , m_userMenu(new QMenu(this))
{
    m_quarter = menuButton(m_quarterMenu, this);
    m_user = menuButton(m_userMenu, this);
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setAccessibleName(tr("Search priorities, indicators and commentary"));
    m_search->setToolTip(tr("Find any priority, outcome, indicator, or words in a commentary"));
    m_search->setMinimumWidth(kSearchWidth / 2);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setFont(m_theme.font(TextSize::Heading, true));
    m_plan->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_quarter->setToolTip(tr("Which quarter is shown"));
    m_user->setToolTip(tr("Name, theme, stores, help"));
    m_quarterMenu->setToolTipsVisible(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(18);
    layout->addWidget(m_name);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_quarter);
    layout->addWidget(m_user);

    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(&theme, &ThemeKeeper::themeChanged, this, &TopBar::paintIcons);
    paintIcons();
}

void TopBar::setPlan(const QString& title)
{
    m_planTitle = title;
    m_plan->setToolTip(title);
    m_plan->setAccessibleName(title);
    elidePlan();
}

void TopBar::setQuarter(const QString& title)
{
    m_quarter->setText(title);
    m_quarter->setAccessibleName(tr("Quarter shown: %1").arg(title));
}

void TopBar::setUser(const QString& name)
{
    m_user->setText(name);
    m_user->setAccessibleName(tr("User: %1").arg(name));
}

QRect TopBar::searchBox() const
{
    return m_search->geometry();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elidePlan();
}

void TopBar::elidePlan()
{
    m_plan->setText(m_plan->fontMetrics().elidedText(m_planTitle, Qt::ElideRight, m_plan->width()));
}

void TopBar::paintIcons()
{
    const QColor colour = m_theme.colour(ColourRole::TopBarText);
    m_search->setIcon(lineIcon(QStringLiteral("search"), colour));
    for (QPushButton* button : {m_quarter, m_user})
        button->setIcon(lineIcon(QStringLiteral("chevron-down"), colour));
}

} // namespace outturn::gui
