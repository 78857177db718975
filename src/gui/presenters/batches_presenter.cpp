// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/batches_presenter.h"

#include "gui/presenters/batches_words.h"

#include <outturn/base/text.h>
#include <outturn/services/import_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <array>

namespace outturn::gui {
namespace {

constexpr std::array kFilters{BatchFilter::All, BatchFilter::InForce, BatchFilter::Withdrawn};
constexpr std::int64_t kCountable = 200'000; // figures that are counted without anybody noticing

bool belongs(const domain::Batch& batch, BatchFilter filter)
{
    return filter == BatchFilter::All || (filter == BatchFilter::Withdrawn) == batch.withdrawnAt.has_value();
}

QString filterTitle(BatchFilter filter)
{
    switch (filter) {
    case BatchFilter::InForce:
        return BatchesPresenter::tr("In force");
    case BatchFilter::Withdrawn:
        return BatchesPresenter::tr("Withdrawn");
    case BatchFilter::All:
        break;
    }
    return BatchesPresenter::tr("All");
}

QString nothingSentence(BatchFilter filter)
{
    if (filter == BatchFilter::Withdrawn)
        return BatchesPresenter::tr(
            "Nothing was withdrawn. To take an import out again, open it with Enter and undo it.");
    return BatchesPresenter::tr("Nothing was imported yet. Import a spreadsheet, or type figures into the table of a "
                                "chart: each load is listed here, with what it changed, and can be undone.");
}

} // namespace

BatchesPresenter::BatchesPresenter(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &BatchesPresenter::countNext);
}

void BatchesPresenter::show(const domain::Period& quarter)
{
    m_quarter = quarter;
    if (m_known)
        return;
    auto batches = m_services.imports().batches();
    if (!batches) {
        emit failed(QString::fromStdString(batches.error().message));
        return;
    }
    m_known = true;
    m_batches = std::move(*batches);
    arrange();
    m_counting.start();
}

BatchRowTexts BatchesPresenter::rowOf(const domain::Batch& batch) const
{
    const auto counts = m_counts.find(batch.number);
    return batchRow(batch, counts == m_counts.end() ? std::nullopt : std::optional(counts->second));
}

void BatchesPresenter::arrange()
{
    m_texts = {.line = tr("Every import and every figure entered by hand, newest first. Enter shows what one changed, "
                          "and undoes it."),
               .nothing = nothingSentence(m_filter),
               .keepsOriginals = m_services.imports().keepsOriginals().value_or(true)};
    for (const domain::Batch& batch : m_batches) {
        if (belongs(batch, m_filter))
            m_texts.rows.push_back(rowOf(batch));
    }
    for (const BatchFilter filter : kFilters) {
        const auto count = std::ranges::count_if(m_batches, [&](const auto& batch) { return belongs(batch, filter); });
        m_texts.filters.push_back({filterTitle(filter), static_cast<int>(count), filter == m_filter});
    }
    emit batchesLoaded();
}

void BatchesPresenter::narrow(BatchFilter filter)
{
    m_filter = filter;
    arrange();
}

void BatchesPresenter::countNext()
{
    const auto next = std::ranges::find_if(m_batches, [this](const domain::Batch& batch) {
        return batch.observations <= kCountable && !m_counts.contains(batch.number);
    });
    if (next == m_batches.end())
        return m_counting.stop();
    const auto counts = m_services.batches().counts(next->number);
    if (!counts) {
        m_counting.stop();
        emit failed(QString::fromStdString(counts.error().message));
        return;
    }
    m_counts.emplace(next->number, *counts);
    const auto row = std::ranges::find(m_texts.rows, next->number, &BatchRowTexts::number);
    if (row == m_texts.rows.end())
        return;
    *row = rowOf(*next);
    emit rowChanged(static_cast<int>(row - m_texts.rows.begin()));
}

std::optional<BatchTexts> BatchesPresenter::open(std::int64_t number)
{
    const auto details = m_services.batches().details(number);
    const auto counts = details ? m_services.batches().counts(number) : tl::unexpected(details.error());
    if (!counts) {
        emit failed(QString::fromStdString(counts.error().message));
        return std::nullopt;
    }
    m_counts.insert_or_assign(number, *counts);
    BatchTexts texts = batchTexts(*details, *counts);
    const auto originals = m_services.imports().originals(number);
    if (!originals)
        emit failed(QString::fromStdString(originals.error().message));
    for (const auto& original : originals ? *originals : std::vector<services::KeptOriginal>{})
        texts.originals.push_back({QString::fromStdString(original.file), QString::fromStdString(original.sha256)});
    return texts;
}

std::vector<TouchedTexts> BatchesPresenter::touched(std::int64_t batch)
{
    const auto commentaries = m_services.batches().touched(batch, m_quarter);
    std::vector<TouchedTexts> texts;
    if (!commentaries) {
        emit failed(QString::fromStdString(commentaries.error().message));
        return texts;
    }
    for (const auto& commentary : *commentaries)
        texts.push_back(touchedTexts(commentary));
    return texts;
}

QString BatchesPresenter::withdraw(std::int64_t batch, const QString& reason)
{
    const auto withdrawn =
        m_services.imports().withdraw(batch, reason.trimmed().toStdString(), m_services.session().user);
    if (!withdrawn)
        return QString::fromStdString(withdrawn.error().message);
    return written();
}

QString BatchesPresenter::restore(std::int64_t batch, const QString& reason)
{
    const auto restored =
        m_services.imports().restore(batch, reason.trimmed().toStdString(), m_services.session().user);
    if (!restored)
        return QString::fromStdString(restored.error().message);
    return written();
}

void BatchesPresenter::keepOriginals(bool keep)
{
    if (const auto set = m_services.imports().setKeepsOriginals(keep, m_services.session().user); !set)
        emit failed(QString::fromStdString(set.error().message));
    arrange();
}

QString BatchesPresenter::written()
{
    m_known = false;
    show(m_quarter);
    emit figuresWritten();
    return {};
}

void BatchesPresenter::askForCopy(const OriginalTexts& original)
{
    emit copyWanted(original);
}

void BatchesPresenter::choose(const TouchedTexts& commentary)
{
    emit outcomeChosen(commentary.priority, commentary.outcome);
}

} // namespace outturn::gui
