// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/domain/plan.h>

#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;

namespace {

Outcome outcome(const std::string& slug, const std::vector<std::string>& indicatorSlugs)
{
    Outcome made{.slug = OutcomeSlug(slug), .title = slug};
    for (const auto& name : indicatorSlugs)
        made.indicators.push_back({.slug = IndicatorSlug(name), .outcome = made.slug, .name = name});
    return made;
}

const Plan kPlan{
    .slug = PlanSlug("sample"),
    .title = "Sample",
    .themes = {
        {ThemeSlug("early"), "Early", {{PrioritySlug("road"), "Road", {outcome("ksi", {"ksi", "fatalities"})}}}},
        {ThemeSlug("later"),
         "Later",
         {{PrioritySlug("burglary"), "Burglary", {outcome("detect", {}), outcome("prevent", {"repeat"})}},
          {PrioritySlug("empty"), "Empty", {}}}},
    }};

template <typename Part> std::vector<std::string> slugs(const std::vector<const Part*>& parts)
{
    std::vector<std::string> texts;
    for (const Part* part : parts)
        texts.push_back(part->slug.text());
    return texts;
}

} // namespace

TEST_CASE("the parts of a plan are listed in its own order", "[unit]")
{
    using Texts = std::vector<std::string>;
    CHECK(slugs(priorities(kPlan)) == Texts{"road", "burglary", "empty"});
    CHECK(slugs(outcomes(kPlan)) == Texts{"ksi", "detect", "prevent"});
    CHECK(slugs(indicators(kPlan)) == Texts{"ksi", "fatalities", "repeat"});
    CHECK(priorities({}).empty());
}

TEST_CASE("a part is found by its slug, as the plan's own object", "[unit]")
{
    CHECK(findPriority(kPlan, PrioritySlug("burglary")) == &kPlan.themes[1].priorities[0]);
    CHECK(findOutcome(kPlan, OutcomeSlug("prevent")) == &kPlan.themes[1].priorities[0].outcomes[1]);
    CHECK(findIndicator(kPlan, IndicatorSlug("fatalities"))
          == &kPlan.themes[0].priorities[0].outcomes[0].indicators[1]);
}

TEST_CASE("a part knows where it belongs", "[unit]")
{
    CHECK(priorityOf(kPlan, OutcomeSlug("prevent")) == &kPlan.themes[1].priorities[0]);
    CHECK(themeOf(kPlan, PrioritySlug("empty")) == &kPlan.themes[1]);
}

TEST_CASE("what the plan does not have is null", "[unit]")
{
    CHECK(findPriority(kPlan, PrioritySlug("none")) == nullptr);
    CHECK(findOutcome(kPlan, OutcomeSlug("road")) == nullptr);
    CHECK(findIndicator(kPlan, IndicatorSlug()) == nullptr);
    CHECK(priorityOf(kPlan, OutcomeSlug("none")) == nullptr);
    CHECK(themeOf(kPlan, PrioritySlug("none")) == nullptr);
}
