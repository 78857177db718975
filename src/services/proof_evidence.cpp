// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_evidence.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>
#include <outturn/store/area_repository.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace outturn::services {
namespace {

constexpr std::string_view kTarget = "target";
constexpr double kSame = 1e-9;

std::vector<std::string> partsOf(std::string_view source)
{
    std::vector<std::string> parts;
    for (const auto part : split(source, ','))
        parts.emplace_back(trimmed(part));
    return parts;
}

std::optional<domain::AreaSlug> areaCalled(Workspace& workspace, const std::string& name)
{
    const auto areas = store::AreaRepository(workspace.store()).all();
    if (!areas)
        return std::nullopt;
    const auto found = std::find_if(areas->begin(), areas->end(), [&](const domain::Area& area) {
        return area.name == name || area.slug.text() == name;
    });
    return found != areas->end() ? std::optional(found->slug) : std::nullopt;
}

// What stands behind the period: a subset, an area, or both in that order.
void readPlace(Workspace& workspace, std::vector<std::string> parts, domain::LiveReference& reference)
{
    if (parts.empty())
        return;
    if (const auto area = areaCalled(workspace, parts.back())) {
        reference.area = *area;
        parts.pop_back();
    }
    for (const std::string& part : parts)
        reference.subset += (reference.subset.empty() ? "" : ", ") + part;
}

} // namespace

std::optional<NamedSource> namedSource(Workspace& workspace, std::string_view source)
{
    auto parts = partsOf(source);
    if (parts.size() < 2)
        return std::nullopt;
    const auto indicator = workspace.indicator(domain::IndicatorSlug(parts[0]));
    if (!indicator)
        return std::nullopt;
    NamedSource named{.indicator = *indicator, .reference = {.indicator = indicator->slug}};
    named.target = parts[1] == kTarget;
    if (named.target)
        return named;
    const auto measure = domain::parseMeasure(parts[1]);
    const auto period = parts.size() > 2 ? domain::parsePeriod(parts[2]) : failure(ErrorCode::InvalidText, {});
    if (!measure || !period)
        return std::nullopt;
    named.reference.measure = *measure;
    named.reference.period = *period;
    readPlace(workspace, {parts.begin() + 3, parts.end()}, named.reference);
    return named;
}

std::string targetWords(Workspace& workspace, const domain::Indicator& indicator, double value)
{
    const auto targets = workspace.targets();
    if (!targets)
        return {};
    const auto found = std::find_if(targets->begin(), targets->end(), [&](const domain::Target& target) {
        return target.indicator == indicator.slug && std::abs(target.value - value) < kSame;
    });
    if (found == targets->end())
        return {};
    const char* bound = found->comparator == domain::Comparator::AtLeast ? "at least" : "at most";
    return fmt::format("{} {} {}", domain::targetKindTitle(found->kind), bound,
                       domain::printed({found->value, found->unit, indicator.decimals, {}}));
}

} // namespace outturn::services
