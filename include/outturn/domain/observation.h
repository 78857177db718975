// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>
#include <outturn/domain/measure.h>
#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outturn::domain {

/// Why there is no value. Missing is never zero.
enum class MissingReason { Suppressed, NotAvailable, NotYetReported, NotApplicable };

/// How a figure came into the store, strongest first: where two give the same figure, the stronger is shown. Imported
/// and entered figures are as strong as each other: of these the later one is shown.
enum class Provenance {
    Imported,    ///< from a spreadsheet: file, sheet, cell, SHA-256
    Entered,     ///< typed by a person, with a reason
    Published,   ///< printed in a past report
    Derived,     ///< computed from other figures by a stated formula
    Illustrative ///< made for the sample, and labelled so everywhere it shows
};

/// Whether the printed figure is exact or a bound ("over 5,700", "around 100").
enum class Bound { Exact, AtLeast, Above, Below, About };

/// Where a figure stands in its source; parts that do not apply are empty.
struct SourceReference
{
    std::string file{};
    std::string sheet{};
    std::string cell{};
    std::string sha256{};
    std::string printed{}; ///< as it stood there: `over 5,700`
    std::string formula{}; ///< of a derived figure
    std::string note{};

    friend bool operator==(const SourceReference&, const SourceReference&) = default;
};

/// Which figure it is: at most one current observation of each provenance has this key.
struct ObservationKey
{
    IndicatorSlug indicator{};
    AreaSlug area{};
    std::string subset{}; ///< of the population: `police`, `advice`; empty = all
    Measure measure{};
    Period period{};

    friend bool operator==(const ObservationKey&, const ObservationKey&) = default;
};

/// One figure: indicator × area × period → value, append-only. A correction is a new observation
/// of the same key in a later batch.
struct Observation
{
    ObservationKey key{};
    std::optional<double> value{};          ///< in the indicator's unit; none = missing
    std::optional<MissingReason> missing{}; ///< set exactly where there is no value
    std::optional<double> numerator{};      ///< counts behind a ratio, where known
    std::optional<double> denominator{};    ///< and the group's size of a rank
    Bound bound{Bound::Exact};
    bool provisional{false};
    Provenance provenance{Provenance::Imported};
    SourceReference source{};
    std::int64_t batch{0};          ///< the load it came with; set by the store
    Timestamp recordedAt{};         ///< when that load was committed; set by the store
    std::optional<double> former{}; ///< the other value that it took the place of, where it did; set by the store

    friend bool operator==(const Observation&, const Observation&) = default;
};

/// 0 for the strongest; equal where the later figure is shown.
[[nodiscard]] int weakness(Provenance provenance);

/// `suppressed`, `not_available`, `not_yet_reported`, `not_applicable`.
[[nodiscard]] std::string_view missingReasonKey(MissingReason reason);
[[nodiscard]] Result<MissingReason> parseMissingReason(std::string_view key);
/// `imported`, `entered`, `published`, `derived`, `illustrative`.
[[nodiscard]] std::string_view provenanceKey(Provenance provenance);
[[nodiscard]] Result<Provenance> parseProvenance(std::string_view key);
/// `exact`, `at_least`, `above`, `below`, `about`.
[[nodiscard]] std::string_view boundKey(Bound bound);
[[nodiscard]] Result<Bound> parseBound(std::string_view key);

} // namespace outturn::domain
