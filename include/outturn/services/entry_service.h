// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/indicator.h>
#include <outturn/domain/observation.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// Which series figures are entered into: the one that the indicator's panel shows.
struct EntryTarget
{
    domain::IndicatorSlug indicator{};
    domain::Measure measure{};
    domain::AreaSlug area{}; ///< empty = the area the indicator is reported for
};

/// A figure as it was typed or pasted.
struct TypedFigure
{
    domain::Period period{};
    std::string text{};

    friend bool operator==(const TypedFigure&, const TypedFigure&) = default;
};

/// What a typed figure would do.
enum class EntryEffect {
    New,
    Revised,
    Unchanged, ///< it reads as what stands there, or nothing was typed
    Refused    ///< it cannot be read; nothing is entered while there is one
};

/// A figure, or the reason why there is none.
struct EntryFigure
{
    std::optional<double> value{}; ///< in the indicator's unit
    std::optional<domain::MissingReason> missing{};
    std::optional<double> numerator{};
    std::optional<double> denominator{};
    bool provisional{false};

    friend bool operator==(const EntryFigure&, const EntryFigure&) = default;
};

struct EntryLine
{
    domain::Period period{};
    std::string typed{};
    EntryEffect effect{EntryEffect::Unchanged};
    std::optional<EntryFigure> before{};       ///< what stands there; none where there is nothing
    bool illustrative{false};                  ///< what stands there was made for the sample
    EntryFigure after{};                       ///< of no meaning where it is refused
    std::string refusal{};                     ///< one sentence: what stands there, and what to type
    std::string warning{};                     ///< why it looks wrong; empty where it does not
    std::optional<domain::Period> published{}; ///< quarter of the first edition that published what it revises
};

/// What entering would change, before anything is written.
struct EntryDifference
{
    domain::Indicator indicator{}; ///< gives unit and decimals of all figures
    std::vector<EntryLine> lines{};

    [[nodiscard]] std::size_t count(EntryEffect effect) const;
    [[nodiscard]] bool changes() const { return count(EntryEffect::New) + count(EntryEffect::Revised) > 0; }
    [[nodiscard]] bool warns() const;
};

/// Figures ready to be written; only `EntryService` looks inside.
struct EntryContent;

struct StagedEntry
{
    EntryDifference difference{};
    std::shared_ptr<const EntryContent> content{};
};

/// Figures typed by hand, or pasted: compared, checked and written as those of a spreadsheet are, with a reason.
class EntryService
{
public:
    virtual ~EntryService() = default;

    /// Why figures of that measure cannot be entered; empty where they can. Fails with `NotFound`, naming near misses,
    /// for an unknown indicator or area.
    [[nodiscard]] virtual Result<std::string> refusal(const EntryTarget& target) = 0;

    /// Reads the texts and compares them with the store. Nothing is written. Texts are numbers as the sector writes
    /// them, the two counts of a share (`31/100`), marks for a missing figure (`..`, `*`, `[x]`) or its reason in
    /// words; a blank changes nothing. Fails as `refusal` does, and with `Unsupported` where that is not empty.
    [[nodiscard]] virtual Result<StagedEntry> stage(const EntryTarget& target,
                                                    const std::vector<TypedFigure>& figures) = 0;

    /// Writes what is new and revised as one batch, whole or not at all, and returns its number; 0 where nothing
    /// changes. `ImportService::withdraw` takes it out again. Fails with `ReasonRequired` where `reason` is blank, with
    /// `BadInput` where something was refused, and with `Conflict` where the store's figures changed since.
    [[nodiscard]] virtual Result<std::int64_t> enter(const StagedEntry& staged, const std::string& reason,
                                                     const std::string& by) = 0;
};

} // namespace outturn::services
