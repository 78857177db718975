// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/proof_strip.h"

#include "gui/dialogs/claim_dialog.h"
#include "gui/presenters/commentary_proof.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/figure_card.h"
#include "gui/views/figure_completer.h"
#include "gui/views/verdict_counts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

#include <utility>

namespace outturn::gui {

ProofStrip::ProofStrip(CommentaryProof& proof, CommentaryEditor& editor, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_proof(proof)
    , m_editor(editor)
    , m_theme(theme)
    , m_revisions(new QLabel)
    , m_card(new FigureCard(theme))
    , m_counts(new VerdictCountsView(theme))
{
    m_revisions->setWordWrap(true);
    m_revisions->setTextFormat(Qt::PlainText);
    m_revisions->setFont(theme.font(TextSize::Small));
    m_revisions->setMargin(6);
    m_revisions->setProperty("kind", QStringLiteral("notice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(m_revisions);
    column->addWidget(m_card);
    column->addWidget(m_counts);
    m_card->hide();
    m_editor.setLive(m_proof.live());
    new FigureCompleter(m_editor, m_proof.live(), this);
    connect(&m_proof, &CommentaryProof::proofChanged, this, &ProofStrip::adopt);
    connect(&m_proof, &CommentaryProof::figuresRevised, this, [this] {
        m_editor.showLiveAnew();
        adopt();
    });
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ProofStrip::showFigure);
    connectCard();
    adopt();
}

void ProofStrip::connectCard()
{
    connect(m_card, &FigureCard::replaceWanted, this, &ProofStrip::replaceFigure);
    connect(m_card, &FigureCard::linkWanted, this, &ProofStrip::linkFigure);
    connect(m_card, &FigureCard::sourceWanted, this, [this] { askDecision(domain::ClaimRuling::SourcedElsewhere); });
    connect(m_card, &FigureCard::ignoreWanted, this, [this] { askDecision(domain::ClaimRuling::Ignored); });
    connect(m_card, &FigureCard::withdrawWanted, this, [this] {
        if (m_figure)
            m_proof.withdraw(*m_figure);
        m_editor.setFocus();
    });
    connect(m_card, &FigureCard::chartWanted, this, [this] {
        if (m_card->texts().point)
            emit pointWanted(*m_card->texts().point);
    });
}

void ProofStrip::adopt()
{
    m_revisions->setText(m_proof.revisions());
    m_revisions->setVisible(!m_proof.revisions().isEmpty());
    m_counts->setCounts(m_proof.isKnown() ? std::optional(m_proof.counts()) : std::nullopt);
    // Marks of another text would stand in the wrong places; those of the newest are on their way.
    if (!m_proof.isKnown() || m_proof.text() == m_editor.shownContent())
        m_editor.setMarks(m_proof.marks());
    if (m_proof.isKnown() && std::exchange(m_seeking, false))
        goToProblem(true, true);
    showFigure();
}

void ProofStrip::showFigure()
{
    const FigureMark* mark = m_editor.marks().at(m_editor.textCursor().position());
    const bool atRest = m_editor.hasFocus() || m_card->isAncestorOf(focusWidget()) || m_figure;
    if (!mark || !atRest) {
        m_figure.reset();
        m_card->hide();
        m_editor.setAccessibleDescription({});
        return;
    }
    m_figure = mark->figure;
    m_card->setTexts(m_proof.card(mark->figure));
    m_card->show();
    // Said where the cursor is, for those who do not see the card.
    m_editor.setAccessibleDescription(m_card->accessibleDescription());
}

void ProofStrip::seekProblem()
{
    m_seeking = true;
    adopt();
}

bool ProofStrip::goToProblem(bool forwards, bool fromEnd)
{
    const int end = m_editor.document()->characterCount();
    const int from = fromEnd ? (forwards ? -1 : end) : m_editor.textCursor().selectionStart();
    const FigureMark* mark = m_editor.marks().problem(from, forwards);
    if (!mark)
        return false;
    m_editor.setFocus();
    m_editor.goTo(mark->start, mark->length);
    showFigure();
    return true;
}

bool ProofStrip::enterCard()
{
    if (!m_card->isVisible())
        return false;
    for (auto* button : m_card->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void ProofStrip::replaceFigure()
{
    const FigureMark* mark = m_editor.marks().at(m_editor.textCursor().position());
    const QString replacement = m_card->texts().replacement;
    if (!mark || replacement.isEmpty())
        return;
    m_editor.replaceSpan(mark->start, mark->length, replacement);
    m_editor.setFocus();
}

void ProofStrip::linkFigure()
{
    const FigureMark* mark = m_editor.marks().at(m_editor.textCursor().position());
    const FigureCardTexts texts = m_card->texts();
    if (!mark || texts.link.isEmpty())
        return;
    const bool wrong = isProblem(mark->kind);
    const int length = wrong ? mark->length : std::min(mark->length, static_cast<int>(texts.linkShown.size()));
    m_editor.linkSpan(mark->start, length, texts.linkShown, texts.link);
    m_editor.setFocus();
}

void ProofStrip::askDecision(domain::ClaimRuling ruling)
{
    if (!m_figure)
        return;
    auto* dialog = new ClaimDialog(m_card->texts().headline, ruling, m_theme, this);
    connect(dialog, &ClaimDialog::decided, this,
            [this, figure = *m_figure, ruling](const QString& citation, const QString& reason) {
                m_proof.decide(figure, ruling, citation, reason);
                m_editor.setFocus();
            });
    dialog->open();
}

} // namespace outturn::gui
