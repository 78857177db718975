// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_part_fields.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/dialogs/import_meaning_dialog.h"
#include "gui/presenters/import_places.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
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
const QString kIn = QStringLiteral(" in ");

bool isNeeded(const std::string& part)
{
    return part == "indicator" || part == "area" || part == "period";
}

QString nameOf(const std::vector<MeaningChoice>& choices, const QString& slug)
{
    for (const MeaningChoice& choice : choices) {
        if (choice.slug == slug)
            return choice.name;
    }
    return slug;
}

} // namespace

ImportPartFields::ImportPartFields(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_home(new QPushButton)
{
    auto* grid = new QGridLayout(this);
    setUpFieldGrid(*grid);
    for (const PartRow& row : kParts)
        addPart(*grid, row.part, tr(row.title));
    for (const auto& [key, title] :
         {std::pair("combine", tr("Rows become figures")), std::pair("by", tr("A date stands for")),
          std::pair("new areas", tr("Places not in the plan"))})
        m_choices[key] = addChoice(*grid, key, title);
    addHome(*grid);
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

void ImportPartFields::addHome(QGridLayout& grid)
{
    const int row = grid.rowCount();
    m_homeTitle = new QLabel(tr("They lie in"));
    m_home->setAutoDefault(false);
    m_home->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    grid.addWidget(m_homeTitle, row, 0);
    grid.addWidget(m_home, row, 1);
    connect(m_home, &QPushButton::clicked, this, &ImportPartFields::chooseHome);
}

void ImportPartFields::show(const services::ProfileSettings& profile, std::size_t table, const QStringList& heads)
{
    m_profile = profile;
    m_table = table;
    m_heads = heads;
    for (const auto& [part, field] : m_parts)
        fillPart(part);
    for (const auto& [key, box] : m_choices)
        fillChoice(key);
    fillHome();
}

void ImportPartFields::fillPart(const std::string& part)
{
    const auto& [place, constant] = m_parts.at(part);
    const QString rule = QString::fromStdString(m_profile.value(m_table, part));
    place->clear();
    place->addItem(isNeeded(part) ? tr("— to be said —") : tr("— not in this table —"), kNowhere);
    if (part != "value") {
        place->addItem(tr("The same for all"), kConstant);
        place->addItem(tr("The header over the figures"), kAcross);
    }
    place->addItem(tr("What each row begins with"), QStringLiteral("column first"));
    for (const QString& head : m_heads)
        place->addItem(tr("Column “%1”").arg(head), QStringLiteral("column ") + head);
    const bool same = !rule.isEmpty() && rule != kAcross && !isColumnRule(rule);
    if (isColumnRule(rule)) {
        // A rule with several names is shown as the one that stands here.
        const QString words = columnWords(rule, m_heads);
        const int shown = place->findText(words);
        if (shown < 0)
            place->addItem(words, rule);
        else
            place->setItemData(shown, rule);
    }
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
    const QString value = key == "new areas" ? newAreas().first : QString::fromStdString(m_profile.value(m_table, key));
    const int known = box->findData(value == QLatin1String("as given") ? QString() : value);
    if (known < 0)
        box->addItem(value, value);
    box->setCurrentIndex(known < 0 ? box->count() - 1 : known);
}

void ImportPartFields::fillHome()
{
    const QString kind = m_choices.at("new areas")->currentData().toString();
    const QString home = newAreas().second;
    const bool asked = kind == QLatin1String("place") || kind == QLatin1String("local_policing_area");
    m_homeTitle->setVisible(asked);
    m_home->setVisible(asked);
    m_home->setText(home.isEmpty() ? tr("The plan's own force. Change…") : nameOf(m_presenter.homes(), home));
    m_home->setAccessibleName(tr("They lie in: %1").arg(m_home->text()));
}

// `place in metropolitan`: what they are, and where they lie.
std::pair<QString, QString> ImportPartFields::newAreas() const
{
    const QString value = QString::fromStdString(m_profile.value(m_table, "new areas"));
    const auto in = value.indexOf(kIn);
    return in < 0 ? std::pair(value, QString()) : std::pair(value.left(in), value.mid(in + kIn.size()));
}

QWidget* ImportPartFields::firstMissing() const
{
    for (const PartRow& row : kParts) {
        QComboBox* place = m_parts.at(row.part).place;
        const QString rule = place->currentData().toString();
        const bool unsaid = rule.isEmpty() && isNeeded(row.part);
        if (unsaid || (isColumnRule(rule) && standingName(rule, m_heads).isEmpty()))
            return place;
    }
    return nullptr;
}

void ImportPartFields::choosePlace(const std::string& part)
{
    const QString chosen = m_parts.at(part).place->currentData().toString();
    if (chosen == kConstant)
        chooseConstant(part);
    else
        set(part, withFormerNames(chosen, QString::fromStdString(m_profile.value(m_table, part)), m_heads));
}

void ImportPartFields::chooseHome()
{
    ImportLabelTexts label{.part = "area", .partName = tr("Area that these places lie in")};
    label.label = tr("New places of this file");
    label.meaning = newAreas().second;
    label.mayBeLeftOut = false;
    auto* dialog = new ImportMeaningDialog(label, m_presenter.homes(), m_theme, this);
    connect(dialog, &ImportMeaningDialog::answered, this,
            [this](const ImportLabelTexts& answer) { set("new areas", newAreas().first + kIn + answer.meaning); });
    dialog->open();
}

void ImportPartFields::chooseConstant(const std::string& part)
{
    ImportLabelTexts label{.part = part};
    label.label = tr("All figures of this table");
    label.partName = part == "period" ? tr("Period") : partName(part);
    const QString rule = QString::fromStdString(m_profile.value(m_table, part));
    label.mayBeLeftOut = false;
    if (!isColumnRule(rule) && rule != kAcross)
        label.meaning = rule;
    auto* dialog = new ImportMeaningDialog(label, m_presenter.meanings(part), m_theme, this);
    connect(dialog, &ImportMeaningDialog::answered, this,
            [this, part](const ImportLabelTexts& answer) { set(part, answer.meaning); });
    connect(dialog, &QDialog::rejected, this, [this] { emit changed(m_profile); });
    dialog->open();
}

void ImportPartFields::set(const std::string& key, const QString& value)
{
    if (m_profile.set(m_table, key, value.toStdString()))
        emit changed(m_profile);
}

} // namespace outturn::gui
