// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/annotation.h>
#include <outturn/store/store.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::store {

/// Dated notes on charts and tables.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(const Store& store)
        : m_store(store)
    {
    }

    /// Those neither withdrawn nor replaced, by first day.
    [[nodiscard]] Result<std::vector<domain::Annotation>> all() const;
    /// The same with number, author and moment.
    [[nodiscard]] Result<std::vector<domain::RecordedAnnotation>> recorded() const;

    /// Returns the number it got.
    [[nodiscard]] static Result<std::int64_t> append(Transaction& transaction, const domain::Annotation& annotation,
                                                     const std::string& by);
    /// Puts `annotation` in the place of the one with that number, whose row stays; returns the new number.
    /// Fails with `NotFound` where there is none, or it was withdrawn or replaced already.
    [[nodiscard]] static Result<std::int64_t> replace(Transaction& transaction, std::int64_t number,
                                                      const domain::Annotation& annotation, const std::string& by);
    /// Takes it out of `all`; the row stays. Fails as `replace` does.
    [[nodiscard]] static Result<void> withdraw(Transaction& transaction, std::int64_t number, const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
