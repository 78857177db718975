// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/proof_strip.h"

#include "gui/dialogs/claim_dialog.h"
#include "gui/dialogs/house_style_dialog.h"
#include "gui/presenters/commentary_proof.h"
#include "gui/views/commentary_editor.h"
#include "gui/views/figure_card.h"
#include "gui/views/figure_completer.h"
#include "gui/views/hint_card.h"
#include "gui/views/section_walk.h"
#include "gui/views/verdict_counts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace outturn::gui {

ProofStrip::ProofStrip(CommentaryProof& proof, CommentaryEditor& editor, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_proof(proof)
    , m_editor(editor)
    , m_theme(theme)
    , m_revisions(new QLabel)
    , m_placeText(new QLabel)
    , m_card(new FigureCard(theme))
    , m_hintCard(new HintCard(theme))
    , m_counts(new VerdictCountsView(theme))
    , m_rules(new QPushButton(tr("House rules…")))
{
    m_revisions->setWordWrap(true);
    m_revisions->setTextFormat(Qt::PlainText);
    m_revisions->setFont(theme.font(TextSize::Small));
    m_revisions->setMargin(6);
    m_revisions->setProperty("kind", QStringLiteral("notice"));
    layOutParts();
    m_editor.setLive(m_proof.live());
    m_editor.setGlossary([this](const QString& word) { return m_proof.style().meaningOf(word); });
    new FigureCompleter(m_editor, m_proof.live(), this);
    connect(&m_proof, &CommentaryProof::proofChanged, this, &ProofStrip::adopt);
    connect(&m_proof, &CommentaryProof::figuresRevised, this, [this] {
        m_editor.showLiveAnew();
        adopt();
    });
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ProofStrip::showCards);
    connectCard();
    adopt();
}

void ProofStrip::layOutParts()
{
    m_placeText->setProperty("kind", QStringLiteral("secondary"));
    m_placeText->setFont(m_theme.font(TextSize::Small));
    m_placeText->hide();
    m_rules->setAccessibleName(tr("House rules…"));
    m_rules->setProperty("kind", QStringLiteral("link"));
    m_rules->setToolTip(tr("Which rules give hints, and what short forms mean"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * Theme::kGrid);
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_rules, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::kGrid);
    column->addWidget(m_revisions);
    column->addWidget(m_placeText);
    column->addWidget(m_card);
    column->addWidget(m_hintCard);
    column->addLayout(foot);
    m_card->hide();
    m_hintCard->hide();
}

void ProofStrip::connectCard()
{
    connect(m_rules, &QPushButton::clicked, this, [this] { openHouseStyle({}); });
    connect(m_hintCard, &HintCard::explanationWanted, this, [this] { openHouseStyle(m_hintCard->texts().term); });
    connect(m_hintCard, &HintCard::ruleUnwanted, this, [this] {
        m_proof.style().show(m_hintCard->texts().rule, false);
        m_editor.setFocus();
    });
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
    m_counts->setCounts(m_proof.isKnown() ? std::optional(m_proof.counts()) : std::nullopt, m_proof.hints().size());
    // Marks of another text would stand in the wrong places; those of the newest are on their way.
    if (!m_proof.isKnown() || m_proof.text() == m_editor.shownContent()) {
        m_editor.setMarks(m_proof.marks());
        m_editor.setHints(m_proof.hints());
    }
    if (m_proof.isKnown() && m_seeking)
        goTo(Stop::Problem, *std::exchange(m_seeking, std::nullopt), true);
    showCards();
    emit proven();
}

void ProofStrip::showCards()
{
    const QWidget* focused = focusWidget();
    const bool atRest =
        m_editor.hasFocus() || m_card->isAncestorOf(focused) || m_hintCard->isAncestorOf(focused) || m_figure || m_hint;
    QStringList said;
    if (showFigure(atRest))
        said << m_card->accessibleDescription();
    if (showHint(atRest))
        said << m_hintCard->accessibleDescription();
    setPlace(m_place);
    if (!m_placeText->text().isEmpty())
        said << m_placeText->text();
    // Said where the cursor is, for those who do not see the cards.
    m_editor.setAccessibleDescription(said.join(QStringLiteral(" ")));
}

bool ProofStrip::showFigure(bool atRest)
{
    const FigureMark* mark = atRest ? m_editor.marks().at(m_editor.textCursor().position()) : nullptr;
    m_figure = mark ? std::optional(mark->figure) : std::nullopt;
    if (mark)
        m_card->setTexts(m_proof.card(mark->figure));
    m_card->setVisible(mark);
    return mark;
}

bool ProofStrip::showHint(bool atRest)
{
    const FigureMark* mark = atRest ? m_editor.hints().at(m_editor.textCursor().position()) : nullptr;
    m_hint = mark ? std::optional(mark->figure) : std::nullopt;
    if (mark)
        m_hintCard->setTexts(m_proof.hintCard(mark->figure));
    m_hintCard->setVisible(mark);
    return mark;
}

int ProofStrip::problems() const
{
    return m_proof.counts().problems();
}

void ProofStrip::setPlace(const ProblemCount& place)
{
    m_place = place;
    m_placeText->setText(placeText());
    m_placeText->setVisible(!m_placeText->text().isEmpty());
}

QString ProofStrip::placeText() const
{
    const auto& marks = m_editor.marks().all();
    const FigureMark* here = m_figure ? m_editor.marks().at(m_editor.textCursor().position()) : nullptr;
    if (!here || !isProblem(here->kind) || m_place.total == 0)
        return {};
    const auto before = std::ranges::count_if(
        marks, [&](const FigureMark& mark) { return isProblem(mark.kind) && mark.start < here->start; });
    const QString place =
        m_place.inQuarter ? tr("Problem %1 of %2 in the quarter") : tr("Problem %1 of %2 on this page");
    return place.arg(m_place.before + before + 1).arg(m_place.total);
}

void ProofStrip::seekProblem(bool forwards)
{
    m_seeking = forwards;
    adopt();
}

bool ProofStrip::goTo(Stop stop, bool forwards, bool fromEnd)
{
    const int end = m_editor.document()->characterCount();
    const int from = fromEnd ? (forwards ? -1 : end) : m_editor.textCursor().selectionStart();
    const FigureMark* mark =
        stop == Stop::Problem ? m_editor.marks().problem(from, forwards) : m_editor.hints().next(from, forwards);
    if (!mark)
        return false;
    m_editor.setFocus();
    m_editor.goTo(mark->start, mark->length);
    showCards();
    return true;
}

bool ProofStrip::enterCard()
{
    for (const QFrame* card : std::initializer_list<QFrame*>{m_card, m_hintCard}) {
        for (auto* button : card->findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                button->setFocus(Qt::ShortcutFocusReason);
                return true;
            }
        }
    }
    return false;
}

void ProofStrip::openHouseStyle(const QString& term)
{
    auto* dialog = new HouseStyleDialog(m_theme, this);
    auto& style = m_proof.style();
    const auto show = [dialog, &style] {
        dialog->refuse({});
        dialog->showRules(style.rules());
        dialog->showTerms(style.terms());
    };
    show();
    if (!term.isEmpty())
        dialog->askFor(term);
    connect(&style, &HouseStyle::changed, dialog, show);
    connect(&style, &HouseStyle::refused, dialog, [dialog, &style](const QString& sentence) {
        dialog->showRules(style.rules());
        dialog->refuse(sentence);
    });
    connect(dialog, &HouseStyleDialog::ruleSwitched, &style, &HouseStyle::show);
    connect(dialog, &HouseStyleDialog::explained, &style, &HouseStyle::explain);
    dialog->open();
}

void ProofStrip::replaceFigure()
{
    const FigureMark* mark = m_editor.marks().at(m_editor.textCursor().position());
    const QString replacement = m_card->texts().replacement;
    if (!mark || replacement.isEmpty())
        return;
    m_editor.replaceSpan(mark->numberStart, mark->numberLength, replacement);
    m_editor.setFocus();
}

void ProofStrip::linkFigure()
{
    const FigureMark* mark = m_editor.marks().at(m_editor.textCursor().position());
    const FigureCardTexts texts = m_card->texts();
    if (!mark || texts.link.isEmpty())
        return;
    const bool wrong = isProblem(mark->kind);
    const int length =
        wrong ? mark->numberLength : std::min(mark->numberLength, static_cast<int>(texts.linkShown.size()));
    m_editor.linkSpan(mark->numberStart, length, texts.linkShown, texts.link);
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
