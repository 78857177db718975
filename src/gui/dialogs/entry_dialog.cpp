// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/entry_dialog.h"

#include "gui/delegates/padded_cell.h"
#include "gui/dialogs/dialog_parts.h"
#include "gui/models/entry_model.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kWidth = 720;
constexpr int kReasonHeight = 64;
constexpr int kMostRows = 8; // seen at once
constexpr int kRowHeight = 30;

} // namespace

EntryDialog::EntryDialog(const EntryTexts& texts, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_enterable(texts.changes && !texts.refused)
    , m_reason(new QPlainTextEdit)
    , m_refusal(new RefusalLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enter figures"));
    setMinimumWidth(kWidth);
    auto* title = wrappedLabel(texts.indicator);
    title->setFont(theme.font(TextSize::Heading, true));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(title);
    column->addWidget(wrappedLabel(texts.line));
    column->addWidget(makeTable(texts), 1);
    addReason(*column, texts);
    column->addWidget(m_refusal);
    column->addWidget(makeButtons());
    connect(m_reason, &QPlainTextEdit::textChanged, this, &EntryDialog::check);
    if (texts.refused)
        refuse(tr("Nothing can be entered while a figure cannot be read. Close this, type it as the remark says, and "
                  "try again."));
    else if (!texts.changes)
        refuse(tr("Nothing is to be entered: every figure reads as what stands there already."));
    check();
    m_reason->setFocus();
}

QWidget* EntryDialog::makeTable(const EntryTexts& texts)
{
    auto* table = new QTableView;
    auto* model = new EntryModel(table);
    model->show(texts.rows);
    table->setModel(model);
    table->setItemDelegate(new PaddedCell(table));
    table->setAccessibleName(tr("What changes"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(EntryModel::Remark, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int rows = std::clamp(static_cast<int>(texts.rows.size()) + 1, 3, kMostRows);
    table->setMinimumHeight(rows * kRowHeight);
    return table;
}

void EntryDialog::addReason(QBoxLayout& column, const EntryTexts& texts)
{
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    m_reason->setPlaceholderText(tr("Corrected by the force on 3 November; figure missing from the return …"));
    if (texts.doubted) {
        m_sure = new QCheckBox(tr("The figures marked ▲ are &right; the reason says why"));
        m_sure->setAccessibleName(tr("The figures marked are right; the reason says why"));
        connect(m_sure, &QCheckBox::toggled, this, &EntryDialog::check);
        column.addWidget(m_sure);
    }
    auto* label = new QLabel(tr("R&eason, kept with the figures (required)"));
    label->setBuddy(m_reason);
    column.addWidget(label);
    column.addWidget(m_reason);
}

QWidget* EntryDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_enter = buttons->addButton(tr("Enter figures"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_enter->setProperty("kind", QStringLiteral("primary"));
    m_enter->setAccessibleName(m_enter->text());
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit confirmed(m_reason->toPlainText().trimmed()); });
    return buttons;
}

void EntryDialog::refuse(const QString& sentence)
{
    m_refusal->tell(sentence);
}

void EntryDialog::check()
{
    const bool reasoned = !m_reason->toPlainText().trimmed().isEmpty();
    m_enter->setEnabled(m_enterable && reasoned && (!m_sure || m_sure->isChecked()));
}

} // namespace outturn::gui
