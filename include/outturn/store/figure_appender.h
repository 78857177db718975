// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/observation.h>
#include <outturn/store/transaction.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace outturn::store {

/// One imported figure. Its texts live until the feed is asked for the next one.
struct ImportedFigure
{
    std::size_t series{}; ///< place in `FigureOrigins::series`
    std::size_t source{}; ///< place in `FigureOrigins::sources`
    domain::Period period{};
    std::optional<double> value{}; ///< in the indicator's unit; none = missing
    std::optional<domain::MissingReason> missing{};
    std::optional<double> numerator{};
    std::optional<double> denominator{};
    bool provisional{false};
    std::string_view cell{};    ///< of the source's sheet
    std::string_view formula{}; ///< how it was worked out from several cells; empty where it was not
};

/// What imported figures have in common: a million of them come with a few thousand series and one source.
struct FigureOrigins
{
    std::vector<domain::ObservationKey> series;   ///< the keys' periods are not looked at
    std::vector<domain::SourceReference> sources; ///< file, sheet and SHA-256
};

/// Gives figures one after the other, in the order in which they are best written: series by series, by period.
class FigureFeed
{
public:
    virtual ~FigureFeed() = default;
    /// The next figure, which lives until this is called again; null after the last. What it fails with, the append
    /// fails with.
    [[nodiscard]] virtual Result<const ImportedFigure*> next() = 0;
};

/// Adds imported figures to a batch without an `Observation` for each, and counts them: the same rows as
/// `ObservationRepository::append` writes. Fails with `NotFound` where the store has not a series' indicator or area or
/// the batch, and with `Conflict` for a figure that the batch has already or that is neither a value nor missing.
/// Precondition: places in `origins` exist. After a failure the transaction must not be kept.
[[nodiscard]] Result<void> appendFigures(Transaction& transaction, std::int64_t batch, const FigureOrigins& origins,
                                         FigureFeed& feed);

} // namespace outturn::store
