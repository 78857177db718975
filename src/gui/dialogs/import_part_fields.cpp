// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_part_fields.h"

#include "gui/dialogs/import_meaning_dialog.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace outturn::gui {
namespace {

struct PartRow
{
    const char* part;
    const char* title;
};

constexpr std::array kParts{
    PartRow{"indicator", QT_TRANSLATE_NOOP("ImportPartFields", "Indicator")},
    PartRow{"area", QT_TRANSLATE_NOOP("ImportPartFields", "Area")},
    PartRow{"period", QT_TRANSLATE_NOOP("ImportPartFields", "Period")},
    PartRow{"subset", QT_TRANSLATE_NOOP("ImportPartFields", "Breakdown")},
    PartRow{"measure", QT_TRANSLATE_NOOP("ImportPartFields", "Measure")},
    PartRow{"value", QT_TRANSLATE_NOOP("ImportPartFields", "Figure")},
};

struct ChoiceRow
{
    const char* key;
    const char* value; ///< as in the profile; empty = the line is left out
    const char* text;
};

constexpr std::array kChoices{
    ChoiceRow{"combine", "", QT_TRANSLATE_NOOP("ImportPartFields", "A cell is a figure")},
    ChoiceRow{"combine", "count rows", QT_TRANSLATE_NOOP("ImportPartFields", "Count the rows")},
    ChoiceRow{"combine", "sum", QT_TRANSLATE_NOOP("ImportPartFields", "Sum the cells")},
    ChoiceRow{"by", "", QT_TRANSLATE_NOOP("ImportPartFields", "What it says")},
    ChoiceRow{"by", "day", QT_TRANSLATE_NOOP("ImportPartFields", "That day")},
    ChoiceRow{"by", "month", QT_TRANSLATE_NOOP("ImportPartFields", "Its month")},
    ChoiceRow{"by", "quarter", QT_TRANSLATE_NOOP("ImportPartFields", "Its quarter")},
    ChoiceRow{"by", "financial year", QT_TRANSLATE_NOOP("ImportPartFields", "Its financial year")},
    ChoiceRow{"by", "calendar year", QT_TRANSLATE_NOOP("ImportPartFields", "Its calendar year")},
    ChoiceRow{"by", "12 months", QT_TRANSLATE_NOOP("ImportPartFields", "The 12 months to it")},
    ChoiceRow{"new areas", "", QT_TRANSLATE_NOOP("ImportPartFields", "Ask about each")},
    ChoiceRow{"new areas", "known", QT_TRANSLATE_NOOP("ImportPartFields", "Add known forces, ask about others")},
    ChoiceRow{"new areas", "place", QT_TRANSLATE_NOOP("ImportPartFields", "Add as places")},
    ChoiceRow{"new areas", "force", QT_TRANSLATE_NOOP("ImportPartFields", "Add as forces")},
    ChoiceRow{"new areas", "local_policing_area", QT_TRANSLATE_NOOP("ImportPartFields", "Add as local areas")},
};

const QString kNowhere;
const QString kConstant = QStringLiteral("=");
const QString kAcross = QStringLiteral("across");
constexpr int kShortest = 12; // letters that a field shows at least

bool isColumn(const QString& rule)
{
    return rule.startsWith(QLatin1String("column ")) || rule.startsWith(QLatin1String("column? "));
}

QString nameOf(const std::vector<MeaningChoice>& choices, const QString& slug)
{
    for (const MeaningChoice& choice : choices) {
        if (choice.slug == slug)
            return choice.name;
    }
    return slug;
}

void keepNarrow(QComboBox& box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(kShortest);
}

} // namespace

ImportPartFields::ImportPartFields(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_filterColumn(new QComboBox)
    , m_filterValues(new QLineEdit)
    , m_until(new QLineEdit)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::kGrid);
    grid->setVerticalSpacing(Theme::kGrid + 2);
    grid->setColumnStretch(1, 1);
    for (const PartRow& row : kParts)
        addPart(*grid, row.part, tr(row.title));
    for (const auto& [key, title] :
         {std::pair("combine", tr("Rows become figures")), std::pair("by", tr("A date stands for")),
          std::pair("new areas", tr("Places not in the plan"))})
        m_choices[key] = addChoice(*grid, key, title);
    addRowFilter(*grid);
    setFocusProxy(m_parts.at("indicator").place);
    grid->setRowStretch(grid->rowCount(), 1);
}

void ImportPartFields::addPart(QGridLayout& grid, const char* part, const QString& title)
{
    const int row = grid.rowCount();
    auto* label = new QLabel(title);
    PartField field{new QComboBox, new QPushButton(tr("Choose…"))};
    keepNarrow(*field.place);
    field.place->setAccessibleName(tr("Where the part “%1” stands").arg(title));
    field.constant->setAutoDefault(false);
    field.constant->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    label->setBuddy(field.place);
    grid.addWidget(label, row, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(field.place, 1);
    line->addWidget(field.constant, 1);
    grid.addLayout(line, row, 1);
    m_parts.emplace(part, field);
    const std::string key = part;
    connect(field.place, &QComboBox::activated, this, [this, key] { choosePlace(key); });
    connect(field.constant, &QPushButton::clicked, this, [this, key] { chooseConstant(key); });
}

QComboBox* ImportPartFields::addChoice(QGridLayout& grid, const char* key, const QString& title)
{
    const int row = grid.rowCount();
    auto* box = new QComboBox;
    keepNarrow(*box);
    box->setAccessibleName(title);
    auto* label = new QLabel(title);
    label->setBuddy(box);
    grid.addWidget(label, row, 0);
    grid.addWidget(box, row, 1);
    for (const ChoiceRow& choice : kChoices) {
        if (QLatin1String(choice.key) == QLatin1String(key))
            box->addItem(tr(choice.text), QString::fromLatin1(choice.value));
    }
    connect(box, &QComboBox::activated, this,
            [this, box, name = std::string(key)] { set(name, box->currentData().toString()); });
    return box;
}

void ImportPartFields::addRowFilter(QGridLayout& grid)
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
    const auto keep = [this] {
        const QString column = m_filterColumn->currentData().toString();
        const QString values = m_filterValues->text().trimmed();
        if (column.isEmpty())
            set("keep", {});
        else if (!values.isEmpty())
            set("keep", column + QStringLiteral(" = ") + values);
    };
    connect(m_filterColumn, &QComboBox::activated, this, keep);
    connect(m_filterValues, &QLineEdit::editingFinished, this, keep);
    connect(m_until, &QLineEdit::editingFinished, this, [this] { set("until", m_until->text().trimmed()); });
}

void ImportPartFields::show(const services::ProfileSettings& profile, std::size_t table, const QStringList& heads)
{
    m_profile = profile;
    m_table = table;
    for (const auto& [part, field] : m_parts)
        fillPart(part, heads);
    for (const auto& [key, box] : m_choices)
        fillChoice(key);
    fillRowFilter(heads);
    m_until->setText(QString::fromStdString(m_profile.value(m_table, "until")));
}

void ImportPartFields::fillPart(const std::string& part, const QStringList& heads)
{
    const auto& [place, constant] = m_parts.at(part);
    const QString rule = QString::fromStdString(m_profile.value(m_table, part));
    const bool needed = part == "indicator" || part == "area" || part == "period";
    place->clear();
    place->addItem(needed ? tr("— to be said —") : tr("— not in this table —"), kNowhere);
    if (part != "value") {
        place->addItem(tr("The same for all"), kConstant);
        place->addItem(tr("The header over the figures"), kAcross);
    }
    place->addItem(tr("What each row begins with"), QStringLiteral("column first"));
    for (const QString& head : heads)
        place->addItem(tr("Column “%1”").arg(head), QStringLiteral("column ") + head);
    const bool same = !rule.isEmpty() && rule != kAcross && !isColumn(rule);
    if (isColumn(rule) && place->findData(rule) < 0)
        place->addItem(rule, rule);
    place->setCurrentIndex(place->findData(same ? kConstant : rule));
    const QString name = same ? nameOf(m_presenter.meanings(part), rule) : QString();
    constant->setVisible(same);
    constant->setText(name);
    constant->setToolTip(name);
    constant->setAccessibleName(tr("Change %1").arg(name));
}

void ImportPartFields::fillChoice(const std::string& key)
{
    QComboBox* box = m_choices.at(key);
    const QString value = QString::fromStdString(m_profile.value(m_table, key));
    const int known = box->findData(value == QLatin1String("as given") ? QString() : value);
    if (known < 0)
        box->addItem(value, value);
    box->setCurrentIndex(known < 0 ? box->count() - 1 : known);
}

void ImportPartFields::fillRowFilter(const QStringList& heads)
{
    const QStringList parts = QString::fromStdString(m_profile.value(m_table, "keep")).split(QStringLiteral(" = "));
    m_filterColumn->clear();
    m_filterColumn->addItem(tr("— every row —"), QString());
    for (const QString& head : heads)
        m_filterColumn->addItem(head, head);
    const bool kept = parts.size() == 2;
    if (kept && m_filterColumn->findData(parts.front()) < 0)
        m_filterColumn->addItem(parts.front(), parts.front());
    m_filterColumn->setCurrentIndex(kept ? m_filterColumn->findData(parts.front()) : 0);
    m_filterValues->setText(kept ? parts.back() : QString());
}

void ImportPartFields::choosePlace(const std::string& part)
{
    const QString chosen = m_parts.at(part).place->currentData().toString();
    if (chosen == kConstant)
        chooseConstant(part);
    else
        set(part, chosen);
}

void ImportPartFields::chooseConstant(const std::string& part)
{
    ImportLabelTexts label{.part = part};
    label.label = tr("All figures of this table");
    label.partName = part == "period" ? tr("Period") : partName(part);
    const QString rule = QString::fromStdString(m_profile.value(m_table, part));
    if (!isColumn(rule) && rule != kAcross)
        label.meaning = rule;
    auto* dialog = new ImportMeaningDialog(label, m_presenter.meanings(part), m_theme, this);
    connect(dialog, &ImportMeaningDialog::answered, this,
            [this, part](const ImportLabelTexts& answer) { set(part, answer.meaning); });
    connect(dialog, &QDialog::rejected, this, [this] { emit changed(m_profile); });
    dialog->open();
}

void ImportPartFields::set(const std::string& key, const QString& value)
{
    if (m_profile.value(m_table, key) == value.toStdString())
        return;
    m_profile.set(m_table, key, value.toStdString());
    emit changed(m_profile);
}

} // namespace outturn::gui
