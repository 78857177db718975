// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/merge_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr QSize kSize{860, 640};

} // namespace

MergeDialog::MergeDialog(const MergeTexts& texts, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_merged(new QPlainTextEdit(texts.merged))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Somebody saved this commentary first"));
    resize(kSize);
    auto* sentence = new QLabel(texts.sentence);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* both = new QHBoxLayout;
    both->setSpacing(Theme::kCardGap);
    both->addLayout(makePane(texts.theirsTitle, texts.theirs), 1);
    both->addLayout(makePane(texts.mineTitle, texts.mine), 1);
    auto* label = new QLabel(tr("Merged text, to be saved as version %1").arg(texts.theirVersion.version + 1));
    label->setFont(theme.font(TextSize::Body, true));
    label->setBuddy(m_merged);
    m_merged->setAccessibleName(tr("Merged text"));
    m_merged->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(sentence);
    column->addLayout(both, 2);
    column->addWidget(label);
    column->addWidget(m_merged, 3);
    column->addWidget(makeButtons());
    m_merged->setFocus();
}

QBoxLayout* MergeDialog::makePane(const QString& title, const QString& text)
{
    auto* label = new QLabel(title);
    label->setFont(m_theme.font(TextSize::Body, true));
    label->setWordWrap(true);
    auto* pane = new QPlainTextEdit(text);
    pane->setReadOnly(true);
    pane->setTabChangesFocus(true);
    pane->setAccessibleName(title);
    auto* column = new QVBoxLayout;
    column->addWidget(label);
    column->addWidget(pane, 1);
    return column;
}

QWidget* MergeDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    auto* save = buttons->addButton(tr("Save merged text"), QDialogButtonBox::AcceptRole);
    auto* later = buttons->addButton(tr("Keep mine as a draft"), QDialogButtonBox::RejectRole);
    save->setProperty("kind", QStringLiteral("primary"));
    save->setAccessibleName(save->text());
    later->setAccessibleName(later->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit mergedTextAccepted(m_merged->document()->toPlainText());
        accept();
    });
    return buttons;
}

} // namespace outturn::gui
