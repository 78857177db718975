// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/table_card.h"

#include "gui/theme/theme.h"
#include "gui/views/filter_chips.h"
#include "gui/views/row_table.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kMargin = 24;

} // namespace

TableCard::TableCard(RowTable& table, QWidget* parent)
    : QFrame(parent)
    , m_table(table)
    , m_nothing(new QLabel)
{
    setProperty("kind", "card");
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("kind", "secondary");
    m_nothing->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(&m_table);
    column->addWidget(m_nothing);
}

void TableCard::showRows(int row, const QString& nothing)
{
    const int rows = m_table.model()->rowCount();
    m_nothing->setText(nothing);
    m_nothing->setVisible(rows == 0);
    m_table.setVisible(rows > 0);
    m_table.fit();
    m_table.setCurrentIndex(m_table.model()->index(std::clamp(row, 0, std::max(0, rows - 1)), 0));
}

void arrangeTablePage(QWidget& page, QLabel& title, QLabel& line, FilterChips& filters, TableCard& card,
                      const ThemeKeeper& theme)
{
    title.setFont(theme.font(TextSize::Title, true));
    line.setWordWrap(true);
    line.setProperty("kind", "secondary");
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(kMargin, 16, kMargin, 16);
    column->setSpacing(8);
    column->addWidget(&title);
    column->addWidget(&line);
    column->addWidget(&filters);
    column->addSpacing(4);
    column->addWidget(&card, 1);
}

} // namespace outturn::gui
