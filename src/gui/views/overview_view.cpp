// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/overview_view.h"

#include "gui/delegates/overview_delegate.h"
#include "gui/models/overview_model.h"
#include "gui/presenters/overview_presenter.h"
#include "gui/theme/theme.h"
#include "gui/views/overview_list.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace outturn::gui {

OverviewView::OverviewView(OverviewPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new OverviewModel(this))
    , m_delegate(new OverviewDelegate(theme, this))
    , m_list(new OverviewList(*m_delegate, this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Priorities at a glance"));
    m_list->setAccessibleDescription(tr("Arrow keys move between the cards, Enter opens a priority."));
    setFocusProxy(m_list);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    const auto open = [this](const QModelIndex& index) {
        if (m_model->kind(index) == OverviewItem::Card)
            m_presenter.choose(m_model->card(index).priority);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(&presenter, &OverviewPresenter::overviewLoaded, this, &OverviewView::showOverview);
    connect(&theme, &ThemeKeeper::themeChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    showOverview();
}

void OverviewView::showOverview()
{
    const QModelIndex current = m_list->currentIndex();
    const auto priority = current.isValid() ? m_model->card(current).priority : domain::PrioritySlug();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(m_presenter.texts());
    m_list->setCurrentIndex(m_model->indexOf(priority));
    m_list->verticalScrollBar()->setValue(scrolled);
}

} // namespace outturn::gui
