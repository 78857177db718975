// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/batch_dialog.h"

#include "gui/delegates/padded_cell.h"
#include "gui/dialogs/dialog_parts.h"
#include "gui/models/batch_changes_model.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace outturn::gui {
namespace {

constexpr QSize kSize{860, 560};
constexpr int kWidestColumn = 320;
constexpr int kTouchedHeight = 84;

QTableView* changesTable(const std::vector<BatchChangeTexts>& changes)
{
    auto* table = new QTableView;
    auto* model = new BatchChangesModel(table);
    model->show(changes);
    table->setModel(model);
    table->setItemDelegate(new PaddedCell(table));
    table->setAccessibleName(BatchDialog::tr("What the import changed"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMaximumSectionSize(kWidestColumn);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(0);
    return table;
}

} // namespace

BatchDialog::BatchDialog(const BatchTexts& texts, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_changes(changesTable(texts.changes))
    , m_touchedTitle(wrappedLabel(tr("Looking for commentary that rests on revised figures…")))
    , m_touched(new QListWidget)
    , m_reason(new QLineEdit(this))
    , m_undo(new QPushButton(this))
    , m_refusal(new RefusalLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What an import changed"));
    resize(kSize);
    layOutParts(texts);
    m_changes->setFocus();
}

void BatchDialog::layOutParts(const BatchTexts& texts)
{
    auto* title = wrappedLabel(texts.batch.title);
    title->setFont(m_theme.font(TextSize::Heading, true));
    m_touched->setAccessibleName(tr("Commentary to look at again"));
    m_touched->setProperty("kind", QStringLiteral("field"));
    m_touched->setWordWrap(true);
    m_touched->setFixedHeight(kTouchedHeight);
    m_touched->hide();
    connect(m_touched, &QListWidget::itemActivated, this, &BatchDialog::openTouched);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(title);
    column->addWidget(wrappedLabel(texts.line));
    column->addWidget(m_changes, 1);
    if (!texts.more.isEmpty())
        column->addWidget(wrappedLabel(texts.more));
    column->addWidget(m_touchedTitle);
    column->addWidget(m_touched);
    if (texts.batch.withdrawn)
        column->addWidget(wrappedLabel(tr("Withdrawn %1").arg(texts.batch.reason)));
    addReason(*column, texts.batch.withdrawn);
    column->addWidget(m_refusal);
    auto* buttons = new QDialogButtonBox;
    if (!texts.originals.empty())
        buttons->addButton(copyButton(texts.originals), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QPushButton* BatchDialog::copyButton(const std::vector<OriginalTexts>& originals)
{
    auto* button = new QPushButton(tr("&Save the original file…"));
    button->setAccessibleName(tr("Save the original file"));
    button->setAutoDefault(false);
    if (originals.size() == 1) {
        connect(button, &QPushButton::clicked, this, [this, one = originals.front()] { emit copyAsked(one); });
        return button;
    }
    auto* menu = new QMenu(button);
    for (const OriginalTexts& original : originals)
        menu->addAction(original.file, this, [this, original] { emit copyAsked(original); });
    button->setMenu(menu);
    return button;
}

void BatchDialog::addReason(QBoxLayout& column, bool withdrawn)
{
    auto* label = new QLabel(
        withdrawn ? tr("&Reason for bringing it back (required); figures that a later import revised stay as they are")
                  : tr("&Reason for undoing it (required); what it had revised shows its former value again"));
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(withdrawn ? tr("Reason for bringing it back") : tr("Reason for undoing it"));
    m_reason->setPlaceholderText(withdrawn ? tr("It was the right file after all …")
                                           : tr("Wrong file; the force withdrew the return …"));
    m_undo->setText(withdrawn ? tr("&Bring it back") : tr("&Undo this import"));
    m_undo->setAccessibleName(withdrawn ? tr("Bring it back") : tr("Undo this import"));
    m_undo->setAutoDefault(false);
    m_undo->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::kGrid);
    row->addWidget(m_reason, 1);
    row->addWidget(m_undo);
    column.addWidget(label);
    column.addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_undo->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_undo, &QPushButton::click);
    connect(m_undo, &QPushButton::clicked, this, [this, withdrawn] {
        const QString reason = m_reason->text().trimmed();
        if (withdrawn)
            emit restoreAsked(reason);
        else
            emit undoAsked(reason);
    });
}

void BatchDialog::showTouched(const std::vector<TouchedTexts>& commentaries)
{
    m_commentaries = commentaries;
    m_touched->clear();
    for (const TouchedTexts& commentary : commentaries)
        m_touched->addItem(commentary.line);
    m_touched->setVisible(!commentaries.empty());
    m_touchedTitle->setText(
        commentaries.empty()
            ? tr("No saved commentary of this quarter rests on a figure that it revised.")
            : tr("Commentary of this quarter to look at again, for it rests on revised figures (Enter opens it):"));
}

void BatchDialog::openTouched()
{
    const int row = m_touched->currentRow();
    if (row < 0)
        return;
    emit commentaryChosen(m_commentaries.at(static_cast<std::size_t>(row)));
    reject();
}

void BatchDialog::refuse(const QString& sentence)
{
    m_refusal->tell(sentence);
}

} // namespace outturn::gui
