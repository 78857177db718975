// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_load_page.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace outturn::gui {
namespace {

constexpr int kWhole = 1000;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

ImportLoadPage::ImportLoadPage(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(wrappedLabel({}))
    , m_detail(wrappedLabel({}))
    , m_progress(new QProgressBar)
{
    m_title->setFont(theme.font(TextSize::Heading, true));
    m_progress->setRange(0, kWhole);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Loading"));
    auto* list = new QWidget;
    m_panels = new QVBoxLayout(list);
    m_panels->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kCardGap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_progress, m_detail})
        column->addWidget(part);
    column->addWidget(area, 1);
    connect(&m_presenter, &ImportPresenter::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * kWhole)); });
    connect(&m_presenter, &ImportPresenter::loaded, this, &ImportLoadPage::show);
}

void ImportLoadPage::enter()
{
    m_title->setText(tr("Loading…"));
    m_detail->setText(tr("All figures go in as one batch, or none. Cancel stops it and leaves nothing behind."));
    m_progress->setValue(0);
    m_progress->show();
}

void ImportLoadPage::show(qint64 batch)
{
    const services::StagedImport& staged = *m_presenter.difference();
    m_progress->hide();
    m_title->setText(tr("✓ Loaded as batch %1").arg(batch));
    m_detail->setText(
        tr("%1 new figures, %2 revised, %3 unchanged. The batch can be undone as a whole. Panels on which "
           "something changed:")
            .arg(number(staged.difference.added), number(staged.difference.revised),
                 number(staged.difference.unchanged)));
    for (const TouchedPanelTexts& panel : touchedPanels(staged, m_presenter.plan()))
        addPanel(panel);
    static_cast<QVBoxLayout*>(m_panels)->addStretch(1);
}

void ImportLoadPage::addPanel(const TouchedPanelTexts& panel)
{
    auto* link = new QPushButton(panel.title);
    link->setProperty("kind", QStringLiteral("link"));
    link->setAutoDefault(true);
    link->setAccessibleName(tr("Open the panel %1").arg(panel.title));
    auto* detail = wrappedLabel(panel.detail);
    detail->setProperty("kind", QStringLiteral("secondary"));
    m_panels->addWidget(link, 0, Qt::AlignLeft);
    m_panels->addWidget(detail);
    connect(link, &QPushButton::clicked, this,
            [this, priority = panel.priority, outcome = panel.outcome] { emit panelChosen(priority, outcome); });
}

} // namespace outturn::gui
