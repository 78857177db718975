// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/observation.h>
#include <outturn/store/transaction.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace outturn::store {

/// What differs from one imported figure of a series to the next.
struct ImportedFigure
{
    domain::Period period{};
    std::optional<double> value{}; ///< in the indicator's unit; none = missing
    std::optional<domain::MissingReason> missing{};
    std::optional<double> numerator{};
    std::optional<double> denominator{};
    bool provisional{false};
    std::string_view cell{};    ///< of the source's sheet; these two live until `add` returns
    std::string_view formula{}; ///< how it was worked out from several cells; empty where it was not
};

/// Adds imported figures to a batch without an `Observation` for each: a million of them come with a few thousand
/// series and one source. The same rows as `ObservationRepository::append` writes for them.
class FigureAppender
{
public:
    FigureAppender(Transaction& transaction, std::int64_t batch);
    ~FigureAppender();
    FigureAppender(const FigureAppender&) = delete;
    FigureAppender& operator=(const FigureAppender&) = delete;

    /// The series of the figures that follow; the key's period is not looked at.
    /// Fails with `NotFound` where the store has not its indicator or area.
    [[nodiscard]] Result<void> series(const domain::ObservationKey& key);
    /// The file, sheet and SHA-256 they come from.
    void source(const domain::SourceReference& source);
    /// Fails with `Conflict` for a figure that the batch has already or that is neither a value nor missing.
    /// Precondition: `series` was called.
    [[nodiscard]] Result<void> add(const ImportedFigure& figure);
    /// Counts what was added to the batch. Nothing may be added after.
    void finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace outturn::store
