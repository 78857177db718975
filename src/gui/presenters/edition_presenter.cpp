// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/edition_presenter.h"

#include "gui/presenters/batches_words.h"
#include "gui/presenters/commentary_texts.h"
#include "gui/presenters/proof_texts.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

constexpr std::array kFilters{EditionFilter::All, EditionFilter::Problems, EditionFilter::Unsourced,
                              EditionFilter::NotSaved, EditionFilter::Revised};

bool belongs(const EditionRowTexts& row, EditionFilter filter)
{
    switch (filter) {
    case EditionFilter::Problems:
        return row.counts.problems() > 0;
    case EditionFilter::Unsourced:
        return row.counts.unsourced > 0;
    case EditionFilter::NotSaved:
        return !row.saved;
    case EditionFilter::Revised:
        return !row.revised.isEmpty();
    case EditionFilter::All:
        break;
    }
    return true;
}

QString filterTitle(EditionFilter filter)
{
    switch (filter) {
    case EditionFilter::Problems:
        return EditionPresenter::tr("Problems");
    case EditionFilter::Unsourced:
        return EditionPresenter::tr("Without a source");
    case EditionFilter::NotSaved:
        return EditionPresenter::tr("Nothing saved");
    case EditionFilter::Revised:
        return EditionPresenter::tr("Data revised since");
    case EditionFilter::All:
        break;
    }
    return EditionPresenter::tr("All");
}

QString nothingSentence(EditionFilter filter)
{
    switch (filter) {
    case EditionFilter::Problems:
        return EditionPresenter::tr(
            "No figure of this quarter's commentaries is contradicted by the data or by its own "
            "text. Choose All to see every commentary.");
    case EditionFilter::Unsourced:
        return EditionPresenter::tr("Every figure has a source. Choose All to see every commentary.");
    case EditionFilter::NotSaved:
        return EditionPresenter::tr("Every outcome has a saved commentary. Choose All to see them.");
    case EditionFilter::Revised:
        return EditionPresenter::tr(
            "No commentary rests on a figure that was revised after it was saved. Choose All to "
            "see every commentary.");
    case EditionFilter::All:
        break;
    }
    return EditionPresenter::tr("The plan has no outcomes yet. Load a plan to write commentary on it.");
}

QString revisedWords(const std::vector<services::TouchedFigure>& touched)
{
    QStringList figures;
    for (const auto& figure : touched)
        figures.append(touchedWords(figure));
    return figures.isEmpty()
        ? QString()
        : EditionPresenter::tr("↻ Data revised since: %1.").arg(figures.join(QStringLiteral("; ")));
}

QString firstProblem(const services::Proof& proof)
{
    const auto found =
        std::ranges::find_if(proof.figures, [](const auto& figure) { return claims::isProblem(figure.claim.verdict); });
    return found == proof.figures.end() ? QString() : verdictSentence(*found);
}

} // namespace

EditionPresenter::EditionPresenter(services::Services& services, ProofDesk& desk, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_desk(desk)
{
    connect(&m_desk, &ProofDesk::editionProven, this, &EditionPresenter::adopt);
}

void EditionPresenter::show(const domain::Period& quarter)
{
    if (m_quarter == quarter)
        return;
    m_quarter = quarter;
    m_desk.proveEdition(quarter);
}

std::optional<domain::Period> EditionPresenter::quarter() const
{
    return m_edition ? std::optional(m_edition->quarter) : std::nullopt;
}

int EditionPresenter::problemCount() const
{
    int count = 0;
    for (const auto& [priority, problems] : m_problems)
        count += problems;
    return count;
}

std::optional<ProblemPlace> EditionPresenter::problemBeyond(const domain::PrioritySlug& priority, bool forwards) const
{
    std::vector<const EditionRowTexts*> rows;
    for (const EditionRowTexts& row : m_rows)
        rows.push_back(&row);
    if (!forwards)
        std::ranges::reverse(rows);
    // The other priorities begin behind this one's last row.
    const auto here = std::ranges::find(rows, priority, &EditionRowTexts::prioritySlug);
    std::ranges::rotate(rows, here);
    const auto found = std::ranges::find_if(
        rows, [&](const EditionRowTexts* row) { return row->prioritySlug != priority && row->counts.problems() > 0; });
    if (found == rows.end())
        return std::nullopt;
    return ProblemPlace{(*found)->prioritySlug, (*found)->outcome};
}

ProblemsAround EditionPresenter::problemsAround(const domain::PrioritySlug& priority) const
{
    ProblemsAround around{.known = m_edition != nullptr};
    bool behind = false;
    for (const EditionRowTexts& row : m_rows) {
        const bool here = row.prioritySlug == priority;
        behind = behind || here;
        if (!here)
            (behind ? around.after : around.before) += row.counts.problems();
    }
    return around;
}

void EditionPresenter::adopt(const std::shared_ptr<const EditionProof>& edition)
{
    const auto plan = m_services.plan().plan();
    if (!m_quarter || edition->quarter != *m_quarter || !plan)
        return;
    m_edition = edition;
    m_rows.clear();
    m_problems.clear();
    for (const EditionProofRow& row : edition->rows) {
        m_rows.push_back(rowOf(row, **plan));
        m_problems[m_rows.back().prioritySlug] += row.proof.counts.problems();
    }
    arrange();
}

bool EditionPresenter::hasDraft(const domain::CommentaryVersion& version)
{
    const auto drafts = m_services.commentary().drafts(version.key);
    return drafts && std::ranges::any_of(*drafts, [&](const auto& draft) { return draft.text != version.text; });
}

EditionRowTexts EditionPresenter::rowOf(const EditionProofRow& row, const domain::Plan& plan)
{
    const auto& version = row.version;
    EditionRowTexts texts{.outcome = version.key.outcome, .counts = row.proof.counts, .saved = version.version > 0};
    if (const auto* outcome = domain::findOutcome(plan, version.key.outcome))
        texts.title = QString::fromStdString(outcome->title);
    if (const auto* priority = domain::priorityOf(plan, version.key.outcome)) {
        texts.prioritySlug = priority->slug;
        texts.priority = QString::fromStdString(priority->title);
    }
    const QString saved = texts.saved ? tr("Version %1").arg(version.version) : tr("Nothing saved");
    texts.state = hasDraft(version) ? tr("%1, with a draft").arg(saved) : saved;
    texts.by = texts.saved ? authorAndTime(version) : QString();
    texts.words = QString::number(wordCount(row.proof.text));
    texts.figures = texts.saved ? countLine(texts.counts, true) : QString();
    texts.revised = revisedWords(row.touched);
    texts.sentence = QStringList{texts.revised, firstProblem(row.proof)}.join(QLatin1Char(' ')).trimmed();
    return texts;
}

void EditionPresenter::narrow(EditionFilter filter)
{
    m_filter = filter;
    if (m_edition)
        arrange();
}

void EditionPresenter::arrange()
{
    m_texts = {.title = tr("Commentary"), .nothing = nothingSentence(m_filter)};
    services::VerdictCounts all;
    int saved = 0;
    for (const EditionRowTexts& row : m_rows) {
        saved += row.saved ? 1 : 0;
        all.verified += row.counts.verified;
        all.contradicted += row.counts.contradicted;
        all.inconsistent += row.counts.inconsistent;
        all.unsourced += row.counts.unsourced;
        if (belongs(row, m_filter))
            m_texts.rows.push_back(row);
    }
    m_texts.line = tr("%1 · %2 of %3 commentaries saved · figures: %4")
                       .arg(QString::fromStdString(domain::periodTitle(m_edition->quarter)))
                       .arg(saved)
                       .arg(m_rows.size())
                       .arg(countLine(all));
    for (const EditionFilter filter : kFilters) {
        const auto count = std::ranges::count_if(m_rows, [&](const auto& row) { return belongs(row, filter); });
        m_texts.filters.push_back({filterTitle(filter), static_cast<int>(count), filter == m_filter});
    }
    emit editionLoaded();
}

void EditionPresenter::choose(const EditionRowTexts& row)
{
    emit outcomeChosen(row.prioritySlug, row.outcome, row.counts.problems() > 0);
}

} // namespace outturn::gui
