// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <outturn/services/annotation_service.h>

namespace outturn::services {

/// Whether an annotation is about an indicator of that priority.
[[nodiscard]] bool covers(const domain::Annotation& annotation, const domain::Indicator& indicator,
                          const domain::PrioritySlug& priority);

class AnnotationServiceImpl : public AnnotationService
{
public:
    explicit AnnotationServiceImpl(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<std::vector<domain::RecordedAnnotation>> all() override;
    [[nodiscard]] Result<std::vector<domain::RecordedAnnotation>> on(const domain::IndicatorSlug& indicator) override;
    [[nodiscard]] Result<std::int64_t> add(const domain::Annotation& annotation, const std::string& by) override;
    [[nodiscard]] Result<std::int64_t> change(std::int64_t number, const domain::Annotation& annotation,
                                              const std::string& by) override;
    [[nodiscard]] Result<void> withdraw(std::int64_t number, const std::string& by) override;

private:
    [[nodiscard]] Result<void> check(const domain::Annotation& annotation);
    [[nodiscard]] Result<void> checkScope(const std::string& scope);

    Workspace& m_workspace;
};

} // namespace outturn::services
