// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigation_pane.h"

#include "gui/delegates/navigation_delegate.h"
#include "gui/models/navigation_model.h"
#include "gui/presenters/navigation_presenter.h"
#include "gui/theme/theme.h"

#include <QFocusEvent>
#include <QTimer>

namespace outturn::gui {

NavigationPane::NavigationPane(NavigationPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QListView(parent)
    , m_presenter(presenter)
    , m_model(new NavigationModel(this))
{
    setObjectName(QStringLiteral("navigationPane"));
    setAccessibleName(tr("Pages and priorities"));
    setAccessibleDescription(tr("Arrow keys choose, Enter opens."));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(theme, this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setMinimumWidth(200);

    connect(this, &QListView::clicked, this, &NavigationPane::open);
    connect(this, &QListView::activated, this, &NavigationPane::open);
    connect(&presenter, &NavigationPresenter::contentLoaded, this, &NavigationPane::showRows);
    connect(&presenter, &NavigationPresenter::locationChanged, this, &NavigationPane::showRows);
    connect(&presenter, &NavigationPresenter::rowsChanged, this, [this] { m_model->show(m_presenter.rows()); });
    connect(&theme, &ThemeKeeper::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void NavigationPane::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->here());
    QListView::focusInEvent(event);
}

void NavigationPane::resizeEvent(QResizeEvent* event)
{
    // Theme headings wrap, so their heights follow the width.
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void NavigationPane::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    // Before it has its size the pane scrolls further than it needs to.
    QTimer::singleShot(0, this, [this] {
        scrollToTop();
        scrollTo(m_model->here());
    });
}

void NavigationPane::showRows()
{
    const QModelIndex before = m_model->here();
    m_model->show(m_presenter.rows());
    const QModelIndex here = m_model->here();
    // Where the window is does not change a row's size: told as a change of data, every row would be laid out anew.
    update(before);
    update(here);
    setCurrentIndex(here);
    scrollTo(here);
}

void NavigationPane::open(const QModelIndex& index)
{
    const NavigationRow& row = m_model->row(index);
    if (row.kind == NavigationRow::Kind::Priority)
        m_presenter.openPriority(row.priority);
    else if (row.kind == NavigationRow::Kind::Page)
        m_presenter.openPage(row.page);
}

} // namespace outturn::gui
