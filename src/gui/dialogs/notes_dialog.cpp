// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/notes_dialog.h"

#include "gui/dialogs/dialog_parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kWidth = 600;

QLabel* labelOf(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QComboBox* scopeField(const std::vector<NoteScope>& scopes, const QString& name)
{
    auto* field = new QComboBox;
    for (const auto& scope : scopes)
        field->addItem(scope.title, scope.scope);
    field->setAccessibleName(name);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return field;
}

} // namespace

NotesDialog::NotesDialog(const QString& indicator, std::vector<NoteTexts> notes, const std::vector<NoteScope>& scopes,
                         const NoteTexts& proposed, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_notes(std::move(notes))
    , m_text(new QLineEdit)
    , m_from(dayField(proposed.from, tr("First day")))
    , m_to(dayField(proposed.to, tr("Last day")))
    , m_scope(scopeField(scopes, tr("What the note is about")))
    , m_refusal(new RefusalLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notes on the chart"));
    setMinimumWidth(kWidth);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Lockdown, new recording rules, new target …"));
    layOutParts(indicator);
    show(proposed);
    const auto covering = std::ranges::find_if(
        m_notes, [&](const NoteTexts& note) { return note.from <= proposed.from && proposed.from <= note.to; });
    if (m_standing && covering != m_notes.end())
        m_standing->setCurrentRow(static_cast<int>(covering - m_notes.begin()));
    connect(m_text, &QLineEdit::textChanged, this, &NotesDialog::check);
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& from) {
        if (m_to->date() < from)
            m_to->setDate(from);
    });
    check();
    m_text->setFocus();
}

void NotesDialog::layOutParts(const QString& indicator)
{
    auto* title = wrappedLabel(indicator);
    title->setFont(m_theme.font(TextSize::Heading, true));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(title);
    column->addWidget(wrappedLabel(tr("A dated note stands as a band or a line on every chart that it is about, and "
                                      "beside the figures in their tables.")));
    if (!m_notes.empty())
        addStanding(*column);
    column->addWidget(labelOf(tr("&Note"), m_text));
    column->addWidget(m_text);
    column->addLayout(makeDays());
    column->addWidget(labelOf(tr("A&bout"), m_scope));
    column->addWidget(m_scope);
    column->addWidget(m_refusal);
    column->addSpacing(Theme::kGrid);
    column->addWidget(makeButtons());
}

void NotesDialog::addStanding(QBoxLayout& column)
{
    QStringList lines;
    for (const auto& note : m_notes)
        lines.append(note.line);
    m_standing = choiceList(lines, tr("Notes there are"));
    column.addWidget(m_standing);
    connect(m_standing, &QListWidget::currentRowChanged, this, &NotesDialog::choose);
}

QBoxLayout* NotesDialog::makeDays()
{
    auto* days = new QHBoxLayout;
    days->setSpacing(Theme::kCardGap);
    for (const auto& [text, field] : {std::pair{tr("&First day"), m_from}, std::pair{tr("&Last day"), m_to}}) {
        auto* part = new QVBoxLayout;
        part->setSpacing(2 * Theme::kGrid);
        part->addWidget(labelOf(text, field));
        part->addWidget(field);
        days->addLayout(part);
    }
    return days;
}

QWidget* NotesDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_add = buttons->addButton(tr("Add note"), QDialogButtonBox::AcceptRole);
    m_change = buttons->addButton(tr("Change the one chosen"), QDialogButtonBox::ActionRole);
    m_withdraw = buttons->addButton(tr("Withdraw it"), QDialogButtonBox::ActionRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_add->setProperty("kind", QStringLiteral("primary"));
    for (auto* button : {m_add, m_change, m_withdraw})
        button->setAccessibleName(button->text());
    cancel->setAccessibleName(tr("Cancel"));
    m_change->setVisible(m_standing != nullptr);
    m_withdraw->setVisible(m_standing != nullptr);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { emit kept(typed(0)); });
    connect(m_change, &QPushButton::clicked, this, [this] { emit kept(typed(chosen())); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { emit withdrawn(chosen()); });
    return buttons;
}

void NotesDialog::show(const NoteTexts& note)
{
    m_text->setText(note.text);
    m_from->setDate(note.from);
    m_to->setDate(note.to);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(note.scope)));
}

void NotesDialog::choose(int row)
{
    if (row >= 0)
        show(m_notes.at(static_cast<std::size_t>(row)));
    check();
}

NoteTexts NotesDialog::typed(std::int64_t number) const
{
    return {.number = number,
            .from = m_from->date(),
            .to = m_to->date(),
            .scope = m_scope->currentData().toString(),
            .text = m_text->text().trimmed()};
}

std::int64_t NotesDialog::chosen() const
{
    const int row = m_standing ? m_standing->currentRow() : -1;
    return row < 0 ? 0 : m_notes.at(static_cast<std::size_t>(row)).number;
}

void NotesDialog::refuse(const QString& sentence)
{
    m_refusal->tell(sentence);
}

void NotesDialog::check()
{
    const bool worded = !m_text->text().trimmed().isEmpty();
    m_add->setEnabled(worded);
    m_change->setEnabled(worded && chosen() != 0);
    m_withdraw->setEnabled(chosen() != 0);
}

} // namespace outturn::gui
