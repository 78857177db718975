// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/commentary_panel.h"

#include "gui/dialogs/history_dialog.h"
#include "gui/dialogs/merge_dialog.h"
#include "gui/presenters/commentary_presenter.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/priority_label.h"
#include "gui/views/proof_strip.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr int kPadding = Theme::kCardPadding;
constexpr int kEditorHeight = 180;
constexpr int kPreviousHeight = 90;

QPushButton* makeButton(const QString& text, const char* kind = nullptr)
{
    auto* button = new QPushButton(text);
    if (kind)
        button->setProperty("kind", QLatin1String(kind));
    button->setAccessibleName(text);
    return button;
}

QFrame* makeDivider()
{
    auto* divider = new QFrame;
    divider->setProperty("kind", QStringLiteral("divider"));
    divider->setFixedHeight(1);
    return divider;
}

QLabel* makeWrappedLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CommentaryPanel::CommentaryPanel(CommentaryPresenter& presenter, CommentaryProof& proof, CommentarySpelling& spelling,
                                 ThemeKeeper& theme, QWidget* parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_badge(new PriorityLabel(theme, TextSize::Small, true, ColourRole::TextSecondary))
    , m_history(makeButton(tr("History")))
    , m_save(makeButton(tr("Save"), "primary"))
    , m_noticeText(makeWrappedLabel())
    , m_discard(makeButton(tr("Discard draft")))
    , m_merge(makeButton(tr("Merge…")))
    , m_previousTitle(makeWrappedLabel())
    , m_previousText(new QPlainTextEdit)
    , m_editor(new CommentaryEditor(spelling, theme))
    , m_figures(new ProofStrip(proof, *m_editor, theme))
    , m_state(makeWrappedLabel())
    , m_words(new PriorityLabel(theme, TextSize::Small, false, ColourRole::TextSecondary))
    , m_previous(makeButton(tr("Previous quarter"), "link"))
{
    setProperty("kind", QStringLiteral("card"));
    m_editor->setMinimumHeight(kEditorHeight);
    m_previousText->setMinimumHeight(kPreviousHeight);
    m_previousText->setReadOnly(true);
    m_previousText->setTabChangesFocus(true);
    m_previousText->setAccessibleName(tr("Commentary of the previous quarter"));
    m_save->setToolTip(tr("Save as a new version (Ctrl+S)"));
    m_history->setToolTip(tr("Saved versions and what changed between them"));
    m_previous->setCheckable(true);
    for (auto* label : {m_previousTitle, m_state})
        label->setProperty("kind", QStringLiteral("secondary"));
    for (auto* label : {m_previousTitle, m_state, m_noticeText})
        label->setFont(theme.font(TextSize::Small));
    if (!spelling.available())
        m_words->setToolTip(tr("No English dictionary was found: spelling is not checked."));
    layOutParts();
    connectPresenter();
    showPrevious(false);
    loadText();
}

QBoxLayout* CommentaryPanel::makeHead()
{
    auto* title = new PriorityLabel(m_theme, TextSize::Subheading, true, ColourRole::Text);
    title->setText(tr("Commentary"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kPadding, kPadding - 4, kPadding, kPadding - 4);
    head->setSpacing(2 * Theme::kGrid);
    head->addWidget(title);
    head->addWidget(m_badge);
    head->addStretch(1);
    head->addWidget(m_history);
    head->addWidget(m_save);
    return head;
}

QFrame* CommentaryPanel::makeNotice()
{
    auto* notice = new QFrame;
    notice->setProperty("kind", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(notice);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_noticeText, 1);
    row->addWidget(m_discard);
    row->addWidget(m_merge);
    return notice;
}

QBoxLayout* CommentaryPanel::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * Theme::kGrid);
    foot->addWidget(m_previous);
    foot->addStretch(1);
    foot->addWidget(m_words);
    return foot;
}

void CommentaryPanel::layOutParts()
{
    m_notice = makeNotice();
    auto* body = new QVBoxLayout;
    body->setContentsMargins(kPadding, kPadding - 4, kPadding, kPadding - 6);
    body->setSpacing(2 * Theme::kGrid);
    body->addWidget(m_notice);
    body->addWidget(m_previousTitle);
    body->addWidget(m_previousText, 2);
    body->addWidget(m_editor, 3);
    body->addWidget(m_figures);
    body->addWidget(m_state);
    body->addLayout(makeFoot());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(makeDivider());
    column->addLayout(body, 1);
}

void CommentaryPanel::connectPresenter()
{
    connect(&m_presenter, &CommentaryPresenter::textLoaded, this, &CommentaryPanel::loadText);
    connect(&m_presenter, &CommentaryPresenter::textOffered, m_editor, &CommentaryEditor::replace);
    connect(&m_presenter, &CommentaryPresenter::stateChanged, this, &CommentaryPanel::showState);
    connect(&m_presenter, &CommentaryPresenter::conflicted, this, &CommentaryPanel::openMerge);
    connect(m_editor, &CommentaryEditor::contentEdited, this, [this] { m_presenter.edit(m_editor->content()); });
    connect(m_editor, &CommentaryEditor::focusLost, &m_presenter, &CommentaryPresenter::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &CommentaryPanel::save);
    connect(m_history, &QPushButton::clicked, this, &CommentaryPanel::openHistory);
    connect(m_discard, &QPushButton::clicked, &m_presenter, &CommentaryPresenter::discardDraft);
    connect(m_merge, &QPushButton::clicked, this, &CommentaryPanel::openMerge);
    connect(m_previous, &QPushButton::toggled, this, &CommentaryPanel::showPrevious);
    auto* saveAction = new QAction(tr("Save commentary"), this);
    saveAction->setShortcut(QKeySequence::Save);
    saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(saveAction, &QAction::triggered, this, &CommentaryPanel::save);
    addAction(saveAction);
}

void CommentaryPanel::setOutcome(const QString& title)
{
    m_editor->setAccessibleName(tr("Commentary on %1").arg(title));
}

void CommentaryPanel::loadText()
{
    m_editor->load(m_presenter.text());
    m_previousTitle->setText(m_presenter.previousQuarterTitle());
    m_previousText->setPlainText(m_presenter.previousQuarterText());
    showPrevious(m_previous->isChecked());
    showState();
}

void CommentaryPanel::showState()
{
    const auto state = m_presenter.state();
    const bool noticed = state.canDiscard || state.canMerge;
    m_badge->setText(state.badge);
    m_words->setText(state.words);
    m_save->setEnabled(state.unsaved);
    m_notice->setVisible(noticed);
    m_discard->setVisible(state.canDiscard);
    m_merge->setVisible(state.canMerge);
    m_state->setVisible(!noticed);
    (noticed ? m_noticeText : m_state)->setText(state.line);
}

void CommentaryPanel::showPrevious(bool shown)
{
    m_previousTitle->setVisible(shown);
    m_previousText->setVisible(shown && !m_presenter.previousQuarterText().isEmpty());
    m_previous->setText(shown ? tr("Hide previous quarter") : tr("Previous quarter"));
    m_previous->setAccessibleName(m_previous->text());
}

void CommentaryPanel::save()
{
    m_presenter.save();
}

void CommentaryPanel::insertSentence(const QString& sentence)
{
    m_editor->insertSentence(sentence);
}

void CommentaryPanel::offerDraft(const QString& text)
{
    if (m_editor->content().trimmed().isEmpty())
        m_editor->replace(text);
}

void CommentaryPanel::openHistory()
{
    m_presenter.keepDraft();
    auto* dialog = new HistoryDialog(m_presenter.history(), m_theme, this);
    connect(dialog, &HistoryDialog::differenceWanted, this,
            [this, dialog](int from, int to) { dialog->showDifference(m_presenter.difference(from, to)); });
    connect(dialog, &HistoryDialog::restoreWanted, &m_presenter, &CommentaryPresenter::restore);
    dialog->chooseNewest();
    dialog->open();
}

void CommentaryPanel::openMerge()
{
    const auto offered = m_presenter.mergeTexts();
    if (!offered)
        return;
    auto* dialog = new MergeDialog(*offered, m_theme, this);
    connect(dialog, &MergeDialog::mergedTextAccepted, this,
            [this, offer = *offered](const QString& text) { m_presenter.saveMerged(offer, text); });
    dialog->open();
}

} // namespace outturn::gui
