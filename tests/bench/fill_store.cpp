// SPDX-License-Identifier: GPL-3.0-or-later
// Adds observations of forty made-up areas to a store, to see what size costs. Usage: outturn_fill_store STORE COUNT
#include <outturn/store/area_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/plan_repository.h>
#include <outturn/store/store.h>

#include <outturn/domain/plan.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace outturn;

constexpr int kAreas = 40;
constexpr int kFirstYear = 1970;

std::vector<domain::Area> areas()
{
    std::vector<domain::Area> made;
    for (int i = 0; i < kAreas; ++i)
        made.push_back({.slug = domain::AreaSlug{"filler-" + std::to_string(i)},
                        .name = "Filler " + std::to_string(i),
                        .kind = domain::AreaKind::Force});
    return made;
}

/// The series of one indicator in one area, `months` long.
std::vector<domain::Observation> months(const domain::IndicatorSlug& indicator, const domain::AreaSlug& area,
                                        int months)
{
    std::vector<domain::Observation> series;
    series.reserve(static_cast<std::size_t>(months));
    domain::Period month = domain::Period::month(kFirstYear, 1);
    for (int i = 0; i < months; ++i, month = month.next())
        series.push_back({.key = {.indicator = indicator, .area = area, .subset = {}, .period = month},
                          .value = 100 + i % 17,
                          .provenance = domain::Provenance::Imported});
    return series;
}

Result<void> fill(store::Store& store, int count)
{
    const auto plan = store::PlanRepository(store).load();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto indicators = domain::indicators(*plan);
    const int length = count / kAreas / static_cast<int>(indicators.size()) + 1;
    return store.write([&](store::Transaction& transaction) -> Result<void> {
        if (auto saved = store::AreaRepository::save(transaction, areas()); !saved)
            return saved;
        const auto batch = store::BatchRepository::create(transaction, "filler", "Benchmark");
        if (!batch)
            return tl::unexpected(batch.error());
        for (const auto* indicator : indicators)
            for (const auto& area : areas())
                if (auto added = store::ObservationRepository::append(transaction, *batch,
                                                                      months(indicator->slug, area.slug, length));
                    !added)
                    return added;
        return {};
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: outturn_fill_store STORE COUNT\n");
        return 2;
    }
    auto store = store::Store::open(argv[1]);
    const auto filled = store ? fill(*store, std::atoi(argv[2])) : Result<void>{tl::unexpected(store.error())};
    if (!filled)
        std::fprintf(stderr, "%s\n", filled.error().message.c_str());
    return filled ? 0 : 4;
}
