// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/house_style_dialog.h"

#include "gui/dialogs/dialog_parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kWidth = 600;
constexpr int kListHeight = 132;

QPushButton* makeButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    return button;
}

QLineEdit* makeField(const QString& name, const QString& example)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    return field;
}

} // namespace

HouseStyleDialog::HouseStyleDialog(ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_rules(new QVBoxLayout)
    , m_list(new QListWidget)
    , m_shortForm(makeField(tr("Short form"), tr("IDVA")))
    , m_meaning(makeField(tr("What it means"), tr("what readers are told")))
    , m_keep(makeButton(tr("&Put into glossary"), tr("Put into glossary")))
    , m_remove(makeButton(tr("&Take out"), tr("Take the office's own meaning out")))
    , m_refusal(new RefusalLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("House rules"));
    setMinimumWidth(kWidth);
    auto* title = wrappedLabel(tr("Hints shown in commentary"));
    title->setFont(theme.font(TextSize::Heading, true));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(title);
    column->addWidget(wrappedLabel(tr("Hints are advice: they change no verdict. What is set here holds for everybody "
                                      "who uses this store; Ctrl+Alt+Z undoes it.")));
    m_rules->setSpacing(2);
    column->addLayout(m_rules);
    addGlossary(*column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void HouseStyleDialog::addGlossary(QBoxLayout& column)
{
    auto* title = wrappedLabel(tr("Glossary"));
    title->setFont(m_theme.font(TextSize::Heading, true));
    m_list->setAccessibleName(tr("Glossary"));
    m_list->setProperty("kind", QStringLiteral("field"));
    m_list->setFixedHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    column.addSpacing(Theme::kGrid);
    column.addWidget(title);
    column.addWidget(m_list);
    addFields(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &HouseStyleDialog::fill);
}

void HouseStyleDialog::addFields(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::kGrid);
    m_shortForm->setMaximumWidth(110);
    row->addWidget(m_shortForm);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_keep);
    row->addWidget(m_remove);
    column.addLayout(row);
    const auto keep = [this] {
        if (m_keep->isEnabled())
            emit explained(m_shortForm->text().trimmed(), m_meaning->text().trimmed());
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_meaning, &QLineEdit::returnPressed, this, keep);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit explained(m_shortForm->text().trimmed(), {}); });
    connect(m_shortForm, &QLineEdit::textChanged, this, &HouseStyleDialog::check);
    connect(m_meaning, &QLineEdit::textChanged, this, &HouseStyleDialog::check);
}

void HouseStyleDialog::showRules(const std::vector<HouseRuleTexts>& rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules[i];
        if (i == m_boxes.size()) {
            auto* box = new QCheckBox(rule.title);
            box->setAccessibleName(rule.title);
            box->setAccessibleDescription(rule.why);
            auto* why = wrappedLabel(rule.why);
            why->setProperty("kind", QStringLiteral("secondary"));
            why->setFont(m_theme.font(TextSize::Small));
            why->setContentsMargins(24, 0, 0, 2);
            m_rules->addWidget(box);
            m_rules->addWidget(why);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::clicked, this,
                    [this, kind = rule.rule](bool shown) { emit ruleSwitched(kind, shown); });
        }
        m_boxes[i]->setChecked(rule.shown);
    }
}

void HouseStyleDialog::showTerms(const std::vector<TermTexts>& terms)
{
    m_terms = terms;
    const QString chosen = m_shortForm->text().trimmed();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& term : terms)
        m_list->addItem(term.own ? tr("%1: %2 (this office)").arg(term.shortForm, term.meaning)
                                 : tr("%1: %2").arg(term.shortForm, term.meaning));
    const auto found = std::ranges::find(m_terms, chosen, &TermTexts::shortForm);
    if (found != m_terms.end())
        m_list->setCurrentRow(static_cast<int>(found - m_terms.begin()));
    check();
}

void HouseStyleDialog::fill(int row)
{
    if (row < 0)
        return;
    const auto& term = m_terms.at(static_cast<std::size_t>(row));
    m_shortForm->setText(term.shortForm);
    m_meaning->setText(term.meaning);
}

void HouseStyleDialog::askFor(const QString& shortForm)
{
    m_shortForm->setText(shortForm);
    m_meaning->clear();
    m_meaning->setFocus();
}

void HouseStyleDialog::refuse(const QString& sentence)
{
    m_refusal->tell(sentence);
}

void HouseStyleDialog::check()
{
    const QString shortForm = m_shortForm->text().trimmed();
    const QString meaning = m_meaning->text().trimmed();
    const auto known = std::ranges::find(m_terms, shortForm, &TermTexts::shortForm);
    const bool same = known != m_terms.end() && known->meaning == meaning;
    m_keep->setEnabled(!shortForm.isEmpty() && !meaning.isEmpty() && !same);
    m_remove->setEnabled(known != m_terms.end() && known->own);
}

} // namespace outturn::gui
