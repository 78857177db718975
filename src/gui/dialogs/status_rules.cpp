// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/status_rules.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/theme/status_mark.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace outturn::gui {
namespace {

constexpr int kTableHeight = 190;

} // namespace

StatusRules::StatusRules(const QString& fired, const std::vector<StatusRuleTexts>& rules, ThemeKeeper& theme,
                         QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(static_cast<int>(rules.size()), 3))
    , m_more(new QPushButton)
{
    auto* line = wrappedLabel(fired);
    line->setProperty("kind", QStringLiteral("secondary"));
    m_more->setProperty("kind", QStringLiteral("link"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    fill(rules, theme);
    auto* row = new QHBoxLayout;
    row->addWidget(m_more);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kGrid);
    column->addWidget(line);
    column->addLayout(row);
    column->addWidget(m_table);
    connect(m_more, &QPushButton::toggled, this, &StatusRules::showAll);
    showAll(false);
}

void StatusRules::fill(const std::vector<StatusRuleTexts>& rules, ThemeKeeper& theme)
{
    m_table->setAccessibleName(tr("Rules that propose a status"));
    m_table->setHorizontalHeaderLabels({tr("Applies"), tr("Rule, the first that applies decides"), tr("Proposes")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setFixedHeight(kTableHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& rule = rules[static_cast<std::size_t>(row)];
        const QStringList cells{rule.fired ? tr("✓ yes") : QString(), rule.sentence, rule.proposes};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setFont(theme.font(TextSize::Small, rule.fired));
            m_table->setItem(row, column, cell);
        }
        m_table->item(row, 2)->setForeground(theme.colour(statusRole(rule.status)));
        if (rule.fired)
            m_table->setCurrentCell(row, 0);
    }
}

void StatusRules::showAll(bool shown)
{
    m_table->setVisible(shown);
    m_more->setText(shown ? tr("Hide the rules") : tr("Show all rules"));
    m_more->setAccessibleName(m_more->text());
    if (!shown)
        return;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->resizeRowsToContents();
    m_table->scrollToItem(m_table->currentItem());
}

} // namespace outturn::gui
