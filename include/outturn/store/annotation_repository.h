// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/annotation.h>
#include <outturn/store/store.h>

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

    /// Those not withdrawn, by first day.
    [[nodiscard]] Result<std::vector<domain::Annotation>> all() const;

    [[nodiscard]] static Result<void> append(Transaction& transaction, const domain::Annotation& annotation,
                                             const std::string& by);
    /// Takes every equal annotation out of `all`; the row stays. Fails with `NotFound` where there is none.
    [[nodiscard]] static Result<void> withdraw(Transaction& transaction, const domain::Annotation& annotation,
                                               const std::string& by);

private:
    const Store& m_store;
};

} // namespace outturn::store
