// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/annotation.h>
#include <outturn/domain/slugs.h>

#include <cstdint>
#include <string>
#include <vector>

namespace outturn::services {

/// Dated notes on the plan, a priority, an outcome or an indicator: on every chart and table that they are about.
class AnnotationService
{
public:
    virtual ~AnnotationService() = default;

    /// All in force, by first day.
    [[nodiscard]] virtual Result<std::vector<domain::RecordedAnnotation>> all() = 0;
    /// Those whose scope covers the indicator. Fails with `NotFound`, naming near misses, for an unknown one.
    [[nodiscard]] virtual Result<std::vector<domain::RecordedAnnotation>> on(
        const domain::IndicatorSlug& indicator) = 0;

    /// Returns the number it got. Fails with `BadInput` for a blank text or days in the wrong order, with `NotFound`
    /// for a scope that is neither `plan` nor the slug of a priority, outcome or indicator.
    [[nodiscard]] virtual Result<std::int64_t> add(const domain::Annotation& annotation, const std::string& by) = 0;
    /// Puts `annotation` in the place of another, which stays in the history; returns the new number. Fails as `add`
    /// does, and with `NotFound` where the other was changed or withdrawn already.
    [[nodiscard]] virtual Result<std::int64_t> change(std::int64_t number, const domain::Annotation& annotation,
                                                      const std::string& by) = 0;
    /// Fails with `NotFound` where it was changed or withdrawn already.
    [[nodiscard]] virtual Result<void> withdraw(std::int64_t number, const std::string& by) = 0;
};

} // namespace outturn::services
