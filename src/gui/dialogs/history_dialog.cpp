// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/history_dialog.h"

#include "gui/dialogs/history_dialog_text.h"
#include "gui/models/version_list_model.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTextEdit>

namespace outturn::gui {
namespace {

constexpr QSize kSize{860, 560};
constexpr int kListWidth = 250;
constexpr int kEditorText = -1;

enum Against { AgainstFormer, AgainstEditor };

} // namespace

HistoryDialog::HistoryDialog(std::vector<VersionTexts> versions, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new VersionListModel(this))
    , m_list(new QListView)
    , m_against(new QComboBox)
    , m_text(new QTextEdit)
    , m_restore(new QPushButton(tr("Restore as draft")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of this commentary"));
    resize(kSize);
    const bool any = !versions.empty();
    m_model->setVersions(std::move(versions));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Saved versions, newest first"));
    m_list->setFixedWidth(kListWidth);
    m_list->setSpacing(2);
    m_against->addItems({tr("What this version changed"), tr("What the editor's text changes on it")});
    m_against->setAccessibleName(tr("Compare"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Differences: − taken out, + put in"));
    m_restore->setAccessibleName(tr("Restore this version as a draft"));
    m_restore->setToolTip(tr("Puts this text into the editor; nothing is saved until you save"));
    m_restore->setEnabled(any);
    m_against->setEnabled(any);
    layOutParts(any ? QString() : tr("Nothing was saved yet. Save the commentary to begin its history."));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::compare);
    connect(m_against, &QComboBox::currentIndexChanged, this, &HistoryDialog::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreWanted(chosenVersion());
        close();
    });
}

void HistoryDialog::layOutParts(const QString& emptyText)
{
    auto* right = new QVBoxLayout;
    right->addWidget(m_against);
    right->addWidget(m_text, 1);
    auto* body = new QHBoxLayout;
    body->addWidget(m_list);
    body->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setPlainText(emptyText);
    auto* column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(buttons);
}

void HistoryDialog::chooseNewest()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

int HistoryDialog::chosenVersion() const
{
    return m_list->currentIndex().data(VersionListModel::VersionRole).toInt();
}

void HistoryDialog::compare()
{
    const int version = chosenVersion();
    if (version == 0)
        return;
    if (m_against->currentIndex() == AgainstEditor)
        emit differenceWanted(version, kEditorText);
    else
        emit differenceWanted(version - 1, version);
}

void HistoryDialog::showDifference(const std::vector<DifferenceRun>& runs)
{
    writeDifference(*m_text->document(), runs, m_theme.theme());
}

} // namespace outturn::gui
