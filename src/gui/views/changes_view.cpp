// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/changes_view.h"

#include "gui/delegates/changes_delegate.h"
#include "gui/models/changes_model.h"
#include "gui/presenters/changes_presenter.h"
#include "gui/theme/theme.h"

#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace outturn::gui {
namespace {

constexpr int kMargin = 24;

} // namespace

ChangesView::ChangesView(ChangesPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new ChangesModel(this))
    , m_list(new QListView)
{
    m_list->setObjectName(QStringLiteral("changesList"));
    m_list->setAccessibleName(tr("What changed since last quarter"));
    m_list->setAccessibleDescription(tr("Arrow keys move between the lines, Enter opens the panel."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangesDelegate(theme, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    setFocusProxy(m_list);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 16, 8, 0);
    column->addWidget(m_list);

    const auto choose = [this](const QModelIndex& index) { m_presenter.choose(ChangeRowTexts(m_model->row(index))); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&presenter, &ChangesPresenter::changesLoaded, this, &ChangesView::showChanges);
    connect(&theme, &ThemeKeeper::themeChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    showChanges();
}

void ChangesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Lines wrap, so their heights follow the width.
    m_list->doItemsLayout();
}

void ChangesView::showChanges()
{
    const int current = m_list->currentIndex().row();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(m_presenter.rows());
    m_list->doItemsLayout();
    if (current >= 0 && current < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(current));
    m_list->verticalScrollBar()->setValue(scrolled);
}

} // namespace outturn::gui
