// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_table_fields.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/presenters/import_places.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace outturn::gui {
namespace {

constexpr auto kMissing = "missing";

} // namespace

ImportTableFields::ImportTableFields(QWidget* parent)
    : QWidget(parent)
    , m_filterColumn(new QComboBox)
    , m_filterValues(new QLineEdit)
    , m_until(new QLineEdit)
{
    auto* grid = new QGridLayout(this);
    setUpFieldGrid(*grid);
    m_sheet = addChoice(*grid, "sheet", tr("Sheet"));
    m_title = addChoice(*grid, "title", tr("Title above the table"));
    addRowFilter(*grid);
}

QComboBox* ImportTableFields::addChoice(QGridLayout& grid, const std::string& key, const QString& title)
{
    const int row = grid.rowCount();
    auto* box = new QComboBox;
    keepNarrow(*box);
    box->setAccessibleName(title);
    auto* label = new QLabel(title);
    label->setBuddy(box);
    grid.addWidget(label, row, 0);
    grid.addWidget(box, row, 1);
    connect(box, &QComboBox::activated, this, [this, box, key] {
        const QString former = QString::fromStdString(m_profile.value(m_table, key));
        const QStringList& known = key == "sheet" ? m_places.sheets : m_places.titles;
        set(key, withFormerNames(box->currentData().toString(), former, known));
    });
    return box;
}

void ImportTableFields::addRowFilter(QGridLayout& grid)
{
    const int row = grid.rowCount();
    keepNarrow(*m_filterColumn);
    m_filterColumn->setAccessibleName(tr("Only rows in which this column"));
    m_filterValues->setAccessibleName(tr("says one of these"));
    m_filterValues->setPlaceholderText(tr("Fatal | Serious"));
    m_until->setAccessibleName(tr("The table ends at the row that says"));
    m_until->setPlaceholderText(tr("Total | Source*"));
    grid.addWidget(new QLabel(tr("Only rows where")), row, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_filterColumn, 1);
    line->addWidget(m_filterValues, 1);
    grid.addLayout(line, row, 1);
    grid.addWidget(new QLabel(tr("Ends at the row")), row + 1, 0);
    grid.addWidget(m_until, row + 1, 1);
    connect(m_filterColumn, &QComboBox::activated, this, &ImportTableFields::keepRows);
    connect(m_filterValues, &QLineEdit::editingFinished, this, &ImportTableFields::keepRows);
    connect(m_until, &QLineEdit::editingFinished, this, [this] { set("until", m_until->text().trimmed()); });
}

void ImportTableFields::show(const services::ProfileSettings& profile, std::size_t table, const ImportPlaces& places)
{
    m_profile = profile;
    m_table = table;
    m_places = places;
    fill(*m_sheet, "sheet", places.sheets, tr("— any sheet —"));
    fill(*m_title, "title", places.titles, tr("— any title —"));
    fillRowFilter();
    m_until->setText(QString::fromStdString(m_profile.value(m_table, "until")));
    m_until->setCursorPosition(0);
}

// A pattern that no title of the file is written as may still fit one; only a sheet can be said to be missing.
void ImportTableFields::fill(QComboBox& box, const std::string& key, const QStringList& known,
                             const QString& none) const
{
    const QString rule = QString::fromStdString(m_profile.value(m_table, key));
    const QString standing = standingName(rule, known);
    box.clear();
    box.addItem(none, QString());
    for (const QString& one : known)
        box.addItem(one, one == standing ? rule : one);
    const bool missing = !rule.isEmpty() && standing.isEmpty();
    if (missing)
        box.addItem(key == "sheet" ? tr("“%1” is not in this file").arg(namesOf(rule).value(0)) : rule, rule);
    box.setCurrentIndex(std::max(0, box.findData(rule)));
    box.setToolTip(box.currentText());
    box.setProperty(kMissing, missing && key == "sheet");
}

void ImportTableFields::fillRowFilter()
{
    const QStringList parts = QString::fromStdString(m_profile.value(m_table, "keep")).split(QStringLiteral(" = "));
    const bool kept = parts.size() == 2;
    m_filterColumn->clear();
    m_filterColumn->addItem(tr("— every row —"), QString());
    for (const QString& head : m_places.heads)
        m_filterColumn->addItem(head, head);
    const bool missing = kept && m_filterColumn->findData(parts.front()) < 0;
    if (missing)
        m_filterColumn->addItem(columnWords(parts.front(), m_places.heads), parts.front());
    m_filterColumn->setProperty(kMissing, missing && standingName(parts.front(), m_places.heads).isEmpty());
    m_filterColumn->setCurrentIndex(kept ? m_filterColumn->findData(parts.front()) : 0);
    m_filterValues->setText(kept ? parts.back() : QString());
}

QWidget* ImportTableFields::firstMissing() const
{
    for (QComboBox* box : {m_filterColumn, m_sheet}) {
        if (box->property(kMissing).toBool())
            return box;
    }
    return nullptr;
}

void ImportTableFields::keepRows()
{
    const QString column = m_filterColumn->currentData().toString();
    const QString values = m_filterValues->text().trimmed();
    if (column.isEmpty())
        set("keep", {});
    else if (!values.isEmpty())
        set("keep", column + QStringLiteral(" = ") + values);
    else
        m_filterValues->setFocus();
}

void ImportTableFields::set(const std::string& key, const QString& value)
{
    if (m_profile.set(m_table, key, value.toStdString()))
        emit changed(m_profile);
}

} // namespace outturn::gui
