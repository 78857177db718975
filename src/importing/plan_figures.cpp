// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_table.h"
#include "plan_parts.h"

#include <outturn/domain/period_text.h>

#include <fmt/format.h>

#include <set>

namespace outturn::importing {
namespace {

using namespace outturn::domain;

std::string keyText(const Observation& observation)
{
    const ObservationKey& key = observation.key;
    return fmt::format("{}|{}|{}|{}|{}|{}", key.indicator.text(), key.area.text(), key.subset, measureKey(key.measure),
                       periodKey(key.period), provenanceKey(observation.provenance));
}

// Keys that were seen, for refusing a second row of one figure.
class SeenKeys
{
public:
    void check(CheckedRow& row, const Observation& observation)
    {
        row.expect(m_seen.insert(keyText(observation)).second, "indicator",
                   "a figure (indicator, area, subset, measure, period) that no row above gives");
    }

private:
    std::set<std::string> m_seen;
};

ObservationKey keyFrom(CheckedRow& row, const KnownSlugs& known, const Measure& measure, const Period& period)
{
    ObservationKey key{.indicator = IndicatorSlug(row.slug("indicator")),
                       .area = AreaSlug(row.slug("area")),
                       .subset = row.optionalText("subset"),
                       .measure = measure,
                       .period = period};
    row.expect(known.indicators.contains(key.indicator.text()), "indicator", "an indicator of indicators.csv");
    row.expect(known.areas.contains(key.area.text()), "area", "an area of areas.csv");
    return key;
}

// A statement may come without a period in the report ("between 25 and 27 %"); it stands as at the quarter's end.
Period statedPeriod(CheckedRow& row, const Measure& measure, const Period& currentQuarter)
{
    if (measure.kind == MeasureKind::Statement && row.optionalText("period").empty())
        return Period::pointInTime(currentQuarter.last());
    return row.period("period");
}

SourceReference sourceFrom(CheckedRow& row, const std::string& report)
{
    const auto paragraph = row.optionalText("paragraph");
    return {.file = report,
            .sheet = row.optionalText("outcome"),
            .cell = paragraph.empty() ? std::string{} : "paragraph " + paragraph,
            .sha256 = {},
            .printed = row.optionalText("printed"),
            .formula = row.optionalText("formula"),
            .note = row.optionalText("note")};
}

Observation publishedFrom(CheckedRow& row, const KnownSlugs& known, const PlanFolder& plan)
{
    const auto measure = row.keyWord("measure", parseMeasure);
    Observation observation{.key = keyFrom(row, known, measure, statedPeriod(row, measure, plan.currentQuarter)),
                            .value = row.number("value"),
                            .missing = {},
                            .numerator = row.optionalNumber("numerator"),
                            .denominator = row.optionalNumber("denominator"),
                            .bound = row.keyWord("bound", parseBound),
                            .provenance = row.keyWord("provenance", parseProvenance),
                            .source = sourceFrom(row, plan.publishedReport)};
    row.expect(observation.provenance == Provenance::Published || observation.provenance == Provenance::Derived,
               "provenance", "published or derived");
    return observation;
}

Observation illustrativeFrom(CheckedRow& row, const KnownSlugs& known, const std::string& file)
{
    SourceReference source;
    source.file = file;
    source.note = "Made for the sample; not published.";
    return {.key = keyFrom(row, known, Measure::value(), row.period("period")),
            .value = row.number("value"),
            .missing = {},
            .numerator = row.optionalNumber("numerator"),
            .denominator = row.optionalNumber("denominator"),
            .provenance = Provenance::Illustrative,
            .source = source};
}

Result<void> readIllustrative(const std::filesystem::path& folder, const std::string& file, const KnownSlugs& known,
                              PlanFolder& into)
{
    const auto table = CheckedTable::read(
        folder, file, {"indicator", "area", "subset", "period", "value", "numerator", "denominator"});
    if (!table)
        return tl::unexpected(table.error());
    SeenKeys seen;
    return table->each([&](CheckedRow& row) {
        into.illustrative.push_back(illustrativeFrom(row, known, file));
        seen.check(row, into.illustrative.back());
    });
}

} // namespace

Result<void> readPublished(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    const auto table =
        CheckedTable::read(folder, "published.csv",
                           {"indicator", "area", "subset", "measure", "period", "value", "numerator", "denominator",
                            "printed", "provenance", "formula", "bound", "outcome", "paragraph", "note"});
    if (!table)
        return tl::unexpected(table.error());
    SeenKeys seen;
    return table->each([&](CheckedRow& row) {
        into.published.push_back(publishedFrom(row, known, into));
        seen.check(row, into.published.back());
    });
}

Result<void> readHistory(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    return readIllustrative(folder, "history.csv", known, into);
}

Result<void> readPeerHistory(const std::filesystem::path& folder, const KnownSlugs& known, PlanFolder& into)
{
    const std::string file = "peer_history.csv";
    std::error_code ignored;
    return std::filesystem::exists(folder / file, ignored) ? readIllustrative(folder, file, known, into)
                                                           : Result<void>{};
}

} // namespace outturn::importing
