// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation_service_impl.h"

#include "near_names.h"

#include <outturn/base/text.h>
#include <outturn/store/annotation_repository.h>
#include <outturn/store/audit_repository.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::services {
namespace {

using namespace outturn::domain;

constexpr const char* kWholePlan = "plan";

template <typename Part> void addSlugs(std::vector<std::string>& slugs, const std::vector<const Part*>& parts)
{
    for (const Part* part : parts)
        slugs.push_back(part->slug.text());
}

std::string subjectOf(const Annotation& annotation)
{
    return fmt::format("{} {}/{}", annotation.scope, isoDate(annotation.from), isoDate(annotation.to));
}

using Work = std::function<Result<std::int64_t>(store::Transaction&)>;

Result<std::int64_t> writeNoted(store::Store& store, const Work& work, const store::AuditNote& note)
{
    std::int64_t number = 0;
    const auto written = store.write([&](store::Transaction& transaction) -> Result<void> {
        const auto kept = work(transaction);
        if (!kept)
            return tl::unexpected(kept.error());
        number = *kept;
        return store::AuditRepository::append(transaction, note).map([](const auto&) {});
    });
    if (!written)
        return tl::unexpected(written.error());
    return number;
}

} // namespace

bool covers(const Annotation& annotation, const Indicator& indicator, const PrioritySlug& priority)
{
    const std::string& scope = annotation.scope;
    return scope == kWholePlan || scope == priority.text() || scope == indicator.outcome.text()
        || scope == indicator.slug.text();
}

Result<std::vector<RecordedAnnotation>> AnnotationServiceImpl::all()
{
    return store::AnnotationRepository(m_workspace.store()).recorded();
}

Result<std::vector<RecordedAnnotation>> AnnotationServiceImpl::on(const IndicatorSlug& slug)
{
    const auto indicator = m_workspace.indicator(slug);
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto annotations = all();
    if (!annotations)
        return annotations;
    const PrioritySlug priority = priorityOf(**plan, indicator->outcome)->slug;
    std::erase_if(*annotations, [&](const RecordedAnnotation& recorded) {
        return !covers(recorded.annotation, *indicator, priority);
    });
    return annotations;
}

Result<void> AnnotationServiceImpl::checkScope(const std::string& scope)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    std::vector<std::string> scopes{kWholePlan};
    addSlugs(scopes, priorities(**plan));
    addSlugs(scopes, outcomes(**plan));
    addSlugs(scopes, indicators(**plan));
    if (std::ranges::find(scopes, scope) == scopes.end())
        return unknownName("priority, outcome or indicator", scope, scopes);
    return {};
}

Result<void> AnnotationServiceImpl::check(const Annotation& annotation)
{
    if (trimmed(annotation.text).empty())
        return failure(ErrorCode::BadInput, "A note without words says nothing; write what happened.");
    if (annotation.to < annotation.from)
        return failure(ErrorCode::BadInput,
                       fmt::format("The note ends on {}, before it begins on {}; exchange the days.",
                                   longDate(annotation.to), longDate(annotation.from)));
    return checkScope(annotation.scope);
}

Result<std::int64_t> AnnotationServiceImpl::add(const Annotation& annotation, const std::string& by)
{
    if (const auto sound = check(annotation); !sound)
        return tl::unexpected(sound.error());
    return writeNoted(m_workspace.store(),
                      [&](store::Transaction& transaction) {
                          return store::AnnotationRepository::append(transaction, annotation, by);
                      },
                      {by, "add-annotation", subjectOf(annotation), annotation.text});
}

Result<std::int64_t> AnnotationServiceImpl::change(std::int64_t number, const Annotation& annotation,
                                                   const std::string& by)
{
    if (const auto sound = check(annotation); !sound)
        return tl::unexpected(sound.error());
    return writeNoted(
        m_workspace.store(),
        [&](store::Transaction& transaction) {
            return store::AnnotationRepository::replace(transaction, number, annotation, by);
        },
        {by, "change-annotation", subjectOf(annotation), fmt::format("instead of {}: {}", number, annotation.text)});
}

Result<void> AnnotationServiceImpl::withdraw(std::int64_t number, const std::string& by)
{
    const auto done = writeNoted(
        m_workspace.store(),
        [&](store::Transaction& transaction) {
            return store::AnnotationRepository::withdraw(transaction, number, by).map([&] { return number; });
        },
        {by, "withdraw-annotation", std::to_string(number)});
    return done.map([](std::int64_t) {});
}

} // namespace outturn::services
