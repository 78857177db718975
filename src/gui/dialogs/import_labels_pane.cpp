// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_labels_pane.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/dialogs/import_meaning_dialog.h"
#include "gui/dialogs/user_prompts.h"
#include "gui/models/import_labels_model.h"
#include "gui/presenters/import_presenter.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace outturn::gui {

ImportLabelsPane::ImportLabelsPane(ImportPresenter& presenter, UserPrompts& prompts, ThemeKeeper& theme,
                                   QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_labels(new ImportLabelsModel(this))
    , m_table(new QTableView)
    , m_take(new QPushButton(tr("Take all s&uggestions")))
{
    setUpTable();
    m_take->setAccessibleName(tr("Take all suggestions"));
    m_take->setAutoDefault(false);
    m_take->setToolTip(tr("Takes the likeliest meaning of every label that has one, new labels as they stand, and "
                          "labels that are gone as still expected"));
    auto* hint = wrappedLabel(tr("Enter or double click says what a label means; so does a click on it in the sheet."));
    hint->setProperty("kind", QStringLiteral("secondary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_take, 0, Qt::AlignRight);
    setFocusProxy(m_table);
    connect(m_take, &QPushButton::clicked, this, &ImportLabelsPane::takeSuggestions);
}

void ImportLabelsPane::setUpTable()
{
    m_table->setModel(m_labels);
    m_table->setAccessibleName(tr("Labels and what they mean"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView& header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(ImportLabelsModel::Label, QHeaderView::Stretch);
    header.setSectionResizeMode(ImportLabelsModel::Part, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(ImportLabelsModel::Meaning, QHeaderView::Stretch);
    // Not through `activated`: the same Enter would also press the default button of the wizard.
    const auto map = [this] {
        if (m_table->currentIndex().isValid())
            ask(m_labels->label(m_table->currentIndex()));
    };
    onEnter(*m_table, map);
    connect(m_table, &QTableView::doubleClicked, this, map);
}

void ImportLabelsPane::show(std::size_t place)
{
    m_place = place;
    const auto labels = m_presenter.labels(place);
    m_take->setEnabled(std::ranges::any_of(labels, [](const ImportLabelTexts& label) { return !label.answered; }));
    m_labels->show(labels);
}

bool ImportLabelsPane::ask(const QString& text)
{
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        const ImportLabelTexts label = m_labels->label(m_labels->index(row, 0));
        if (label.label.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        m_table->selectRow(row);
        ask(label);
        return true;
    }
    return false;
}

void ImportLabelsPane::ask(const ImportLabelTexts& label)
{
    if (label.change == LabelChange::None)
        askMeaning(label);
    else
        askAboutChange(label);
}

void ImportLabelsPane::askAboutChange(const ImportLabelTexts& asked)
{
    const ImportLabelTexts label = asked; // the list it stands in is made anew by any answer
    if (label.change == LabelChange::Gone) {
        const int answer =
            m_prompts.choose(tr("A label is gone"),
                             tr("%1 “%2” was in the file loaded before and is not in this one. Its figures stay as "
                                "they were.")
                                 .arg(label.partName, label.label),
                             {tr("Still expected"), tr("Dropped for good"), tr("Cancel")});
        if (answer == 0 || answer == 1)
            m_presenter.settle(m_place, {label}, answer == 1);
        return;
    }
    const int answer = m_prompts.choose(
        tr("A new label"), tr("%1 “%2” was not in the file loaded before.").arg(label.partName, label.label),
        {tr("Read it as it stands"), tr("Say what it means…"), tr("Cancel")});
    if (answer == 0)
        m_presenter.settle(m_place, {label}, false);
    else if (answer == 1)
        askMeaning(label);
}

void ImportLabelsPane::askMeaning(const ImportLabelTexts& label)
{
    auto* dialog = new ImportMeaningDialog(label, m_presenter.meanings(label.part), m_theme, this);
    connect(dialog, &ImportMeaningDialog::answered, this,
            [this](const ImportLabelTexts& answer) { m_presenter.answer(m_place, {answer}); });
    dialog->open();
}

void ImportLabelsPane::takeSuggestions()
{
    std::vector<ImportLabelTexts> answers;
    std::vector<ImportLabelTexts> changes;
    for (const ImportLabelTexts& label : m_presenter.labels(m_place)) {
        if (label.change != LabelChange::None)
            changes.push_back(label);
        else if (!label.answered && !label.meaning.isEmpty())
            answers.push_back(label);
    }
    if (!changes.empty())
        m_presenter.settle(m_place, changes, false);
    if (!answers.empty())
        m_presenter.answer(m_place, answers);
}

} // namespace outturn::gui
