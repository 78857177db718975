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
    connect(&m_presenter, &ImportPresenter::touchedFound, this, &ImportLoadPage::showTouched);
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
        addLink(panel.title, tr("Open the panel %1").arg(panel.title), panel.detail, panel.priority, panel.outcome);
    m_panels->addStretch(1);
}

void ImportLoadPage::showTouched(const std::vector<TouchedTexts>& commentaries)
{
    delete m_panels->takeAt(m_panels->count() - 1);
    auto* title = wrappedLabel(commentaries.empty() ? tr("No saved commentary rests on a figure that was revised.")
                                                    : tr("Commentary to look at again, because figures that it rests "
                                                         "on were revised:"));
    m_panels->addSpacing(Theme::kCardGap);
    m_panels->addWidget(title);
    for (const TouchedTexts& one : commentaries) {
        const QString name = one.line.section(QStringLiteral(", "), 0, 0);
        addLink(name, tr("Open the commentary on %1").arg(name), one.line, one.priority, one.outcome);
    }
    m_panels->addStretch(1);
}

void ImportLoadPage::addLink(const QString& title, const QString& name, const QString& detailText,
                             const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome)
{
    auto* link = new QPushButton(title);
    link->setProperty("kind", QStringLiteral("link"));
    link->setAutoDefault(true);
    link->setAccessibleName(name);
    auto* detail = wrappedLabel(detailText);
    detail->setProperty("kind", QStringLiteral("secondary"));
    m_panels->addWidget(link, 0, Qt::AlignLeft);
    m_panels->addWidget(detail);
    connect(link, &QPushButton::clicked, this, [this, priority, outcome] { emit panelChosen(priority, outcome); });
}

} // namespace outturn::gui
