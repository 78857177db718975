// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_check_page.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/models/import_findings_model.h"
#include "gui/presenters/import_findings.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kAll = -1;
constexpr int kKindWidth = 110;
constexpr int kWhereWidth = 260;

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

ImportCheckPage::ImportCheckPage(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_summary(wrappedLabel({}))
    , m_refusal(new RefusalLabel)
    , m_filters(new QButtonGroup(this))
    , m_findings(new ImportFindingsModel(this))
    , m_table(new QTableView)
{
    m_summary->setFont(theme.font(TextSize::Subheading, true));
    setUpTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::kGrid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_summary, m_refusal, makeFilters()})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    connect(&m_presenter, &ImportPresenter::checked, this, &ImportCheckPage::show);
    connect(&m_presenter, &ImportPresenter::refused, this, &ImportCheckPage::refuse);
}

void ImportCheckPage::setUpTable()
{
    m_table->setModel(m_findings);
    m_table->setAccessibleName(tr("What loading would do"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    onEnter(*m_table, [this] {
        const QModelIndex row = m_table->currentIndex();
        QToolTip::showText(m_table->viewport()->mapToGlobal(m_table->visualRect(row).bottomLeft()),
                           row.data(Qt::ToolTipRole).toString(), m_table);
    });
    m_table->setColumnWidth(ImportFindingsModel::Kind, kKindWidth);
    m_table->setColumnWidth(ImportFindingsModel::Where, kWhereWidth);
    m_table->horizontalHeader()->setSectionResizeMode(ImportFindingsModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportFindingsModel::Why, QHeaderView::Stretch);
}

QWidget* ImportCheckPage::makeFilters()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::kGrid);
    for (int kind = kAll; kind < static_cast<int>(kFindingKinds); ++kind) {
        auto* chip = new QPushButton;
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setProperty("kind", QStringLiteral("chip"));
        // A group takes negative numbers as "give one", so that all is the number behind the kinds.
        m_filters->addButton(chip, kind == kAll ? static_cast<int>(kFindingKinds) : kind);
        line->addWidget(chip);
    }
    line->addStretch(1);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_findings->keepOnly(id == static_cast<int>(kFindingKinds) ? std::nullopt
                                                                   : std::optional(static_cast<FindingKind>(id)));
        m_table->resizeRowsToContents();
    });
    return row;
}

void ImportCheckPage::enter()
{
    m_table->setFocus();
    m_summary->setText(tr("Comparing with the store…"));
    m_refusal->tell({});
    m_findings->show({});
    m_reasons.clear();
    delete m_warnings;
    m_warnings = nullptr;
    showFilters();
    emit readyChanged();
    m_presenter.check();
}

void ImportCheckPage::show()
{
    const services::ImportDifference& difference = m_presenter.difference()->difference;
    const std::size_t writes = difference.added + difference.revised;
    if (!difference.refused.empty())
        m_summary->setText(
            tr("Nothing can be loaded while cells are refused. Go back and say what they mean, or correct "
               "the file."));
    else if (writes == 0)
        m_summary->setText(tr("The store has all of these figures already; there is nothing to load."));
    else if (!difference.warnings.empty())
        m_summary->setText(tr("Some figures look wrong. Tick each kind that is right after all, and say why."));
    else
        m_summary->setText(tr("%1 would be loaded as one batch, which can be undone.").arg(countedFigures(writes)));
    m_findings->show(importFindings(*m_presenter.difference(), m_presenter.plan(), m_presenter.areas()));
    showFilters();
    showWarnings();
    m_table->resizeRowsToContents();
    emit readyChanged();
}

void ImportCheckPage::showFilters()
{
    const auto& staged = m_presenter.difference();
    for (int id = 0; id <= static_cast<int>(kFindingKinds); ++id) {
        auto* chip = static_cast<QPushButton*>(m_filters->button(id));
        const bool all = id == static_cast<int>(kFindingKinds);
        const std::size_t count = staged && !all ? findingCount(staged->difference, static_cast<FindingKind>(id)) : 0;
        chip->setText(all ? tr("All") : tr("%1 %2").arg(findingKindName(static_cast<FindingKind>(id)), number(count)));
        chip->setAccessibleName(chip->text());
        chip->setEnabled(all || count > 0);
        if (all && !m_filters->checkedButton())
            chip->setChecked(true);
    }
}

void ImportCheckPage::showWarnings()
{
    delete m_warnings;
    m_warnings = nullptr;
    m_reasons.clear();
    const auto kinds = warningKinds(m_presenter.difference()->difference);
    if (kinds.empty())
        return;
    m_warnings = new QWidget;
    auto* column = new QVBoxLayout(m_warnings);
    column->setContentsMargins(0, 0, 0, 0);
    for (const WarningKindTexts& kind : kinds)
        addWarning(*column, kind);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_warnings);
}

void ImportCheckPage::addWarning(QBoxLayout& column, const WarningKindTexts& kind)
{
    const Warning warning{kind.title, new QCheckBox(tr("It is right: %1").arg(kind.title)), new QLineEdit};
    warning.tick->setAccessibleName(warning.tick->text());
    warning.reason->setAccessibleName(tr("Why it is right: %1").arg(kind.title));
    warning.reason->setPlaceholderText(tr("Why, for the record"));
    warning.reason->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(warning.tick, 1);
    row->addWidget(warning.reason, 1);
    column.addLayout(row);
    connect(warning.tick, &QCheckBox::toggled, this, [this, field = warning.reason](bool on) {
        field->setEnabled(on);
        if (on)
            field->setFocus();
        emit readyChanged();
    });
    connect(warning.reason, &QLineEdit::textChanged, this, &ImportCheckPage::readyChanged);
    m_reasons.push_back(warning);
}

bool ImportCheckPage::isReady() const
{
    const auto& staged = m_presenter.difference();
    if (!staged || !staged->difference.refused.empty())
        return false;
    return staged->difference.added + staged->difference.revised > 0
        && std::ranges::all_of(m_reasons, [](const Warning& warning) {
               return warning.tick->isChecked() && !warning.reason->text().trimmed().isEmpty();
           });
}

QString ImportCheckPage::reason() const
{
    QStringList reasons;
    for (const Warning& warning : m_reasons)
        reasons << tr("%1: %2").arg(warning.title, warning.reason->text().trimmed());
    return reasons.join(QStringLiteral("; "));
}

void ImportCheckPage::refuse(const QString& sentence)
{
    m_summary->setText(tr("Nothing was loaded."));
    m_refusal->tell(sentence);
}

} // namespace outturn::gui
