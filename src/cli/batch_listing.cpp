// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_listing.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using services::BatchChange;

constexpr std::size_t kPrinted = 20; // all are in the JSON

Json numberOf(const std::optional<domain::Observation>& figure)
{
    return figure && figure->value ? Json(*figure->value) : Json(nullptr);
}

Json changeJson(const BatchChange& change)
{
    const auto& key = change.figure.key;
    return {{"indicator", key.indicator.text()},
            {"area", key.area.text()},
            {"subset", key.subset},
            {"measure", domain::measureKey(key.measure)},
            {"period", domain::periodKey(key.period)},
            {"revised", change.before.has_value()},
            {"before", numberOf(change.before)},
            {"after", numberOf(change.figure)},
            {"missing", change.figure.missing ? Json(domain::missingReasonKey(*change.figure.missing)) : Json(nullptr)},
            {"published_in", change.published ? Json(domain::periodKey(*change.published)) : Json(nullptr)},
            {"file", change.figure.source.file},
            {"sheet", change.figure.source.sheet},
            {"cell", change.figure.source.cell}};
}

Json touchedJson(const services::TouchedCommentary& commentary)
{
    Json figures = Json::array();
    for (const services::TouchedFigure& figure : commentary.figures)
        figures.push_back({{"text", figure.text},
                           {"was", figure.was.empty() ? Json(nullptr) : Json(figure.was)},
                           {"now", figure.now.empty() ? Json(nullptr) : Json(figure.now)},
                           {"source", figure.source},
                           {"holds", figure.holds}});
    return {{"outcome", commentary.outcome.text()},
            {"version", commentary.version},
            {"by", commentary.by},
            {"at", isoTimestamp(commentary.at)},
            {"figures", std::move(figures)}};
}

std::string shown(const BatchChange& change, const domain::Observation& figure)
{
    if (!figure.value)
        return std::string(domain::missingReasonKey(figure.missing.value_or(domain::MissingReason::NotAvailable)));
    return domain::printed({.value = *figure.value, .unit = change.unit, .decimals = change.decimals});
}

} // namespace

Json batchListingJson(const BatchListing& listing)
{
    Json changes = Json::array();
    for (const BatchChange& change : listing.details.changes)
        changes.push_back(changeJson(change));
    Json touched = Json::array();
    for (const auto& commentary : listing.touched)
        touched.push_back(touchedJson(commentary));
    return {{"batch", listing.details.batch.number}, {"title", listing.details.batch.title},
            {"added", listing.counts.added},         {"revised", listing.counts.revised},
            {"changes", std::move(changes)},         {"not_listed", listing.details.more},
            {"commentaries", std::move(touched)}};
}

void printBatch(std::ostream& out, const BatchListing& listing)
{
    const auto& details = listing.details;
    out << fmt::format("Batch {}: {}; {} new, {} revised\n", details.batch.number, details.batch.title,
                       listing.counts.added, listing.counts.revised);
    const std::size_t printed = std::min(details.changes.size(), kPrinted);
    for (std::size_t place = 0; place < printed; ++place) {
        const BatchChange& change = details.changes[place];
        out << fmt::format("  {}, {}: {}{}{}\n", change.indicatorName, domain::periodTitle(change.figure.key.period),
                           change.before ? shown(change, *change.before) + " -> " : "", shown(change, change.figure),
                           change.published ? ", published in " + domain::periodTitle(*change.published) : "");
    }
    const auto more = details.more + static_cast<std::int64_t>(details.changes.size() - printed);
    if (more > 0)
        out << fmt::format("  and {} more\n", more);
    for (const auto& commentary : listing.touched)
        out << fmt::format("  touches {} {} of the commentary on {}, version {} by {}\n", commentary.figures.size(),
                           commentary.figures.size() == 1 ? "figure" : "figures", commentary.title, commentary.version,
                           commentary.by);
}

} // namespace outturn::cli
