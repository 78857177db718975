// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it writes must leave a sound store with everything it had acknowledged.
#include <outturn/store/commentary_repository.h>
#include <outturn/store/observation_repository.h>
#include <outturn/store/store_counts.h>

#include "child_process.h"
#include "sample_store.h"
#include "support/catch.h"

#include <random>
#include <thread>

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

constexpr int kKills = 50; // of each kind
constexpr int kFiguresLoaded = 6000;

const CommentaryKey kKey{kRoads, Period::quarter(2021, 2)};

/// Saves version after version, and tells each number once it is committed.
void saveForever(const std::filesystem::path& path, const Acknowledge& acknowledge)
{
    auto store = Store::open(path);
    if (!store)
        return;
    const auto newest = CommentaryRepository(*store).newest(kKey);
    for (int base = newest && *newest ? (*newest)->version : 0;; ++base) {
        const auto done = store->write([&](Transaction& transaction) -> Result<void> {
            const auto saved =
                CommentaryRepository::append(transaction, kKey, "version " + std::to_string(base + 1), "Author", base);
            if (!saved)
                return tl::unexpected(saved.error());
            return {};
        });
        if (!done)
            return;
        acknowledge(base + 1);
    }
}

std::vector<Observation> figures()
{
    std::vector<Observation> made;
    for (int index = 0; index < kFiguresLoaded; ++index) {
        made.push_back(ksi(1, index));
        made.back().key.period = Period::month(1000 + index / 12, static_cast<unsigned>(index % 12) + 1);
    }
    return made;
}

/// Creates a store with figures, and tells when it is there.
void createFilled(const std::filesystem::path& path, const Acknowledge& acknowledge)
{
    auto store = Store::create(path, steppingClock(), fillWithPlan);
    if (!store)
        return;
    acknowledge(1);
    (void)load(*store, figures());
    acknowledge(2);
}

/// Moments to kill at, spread over a little more than what the work takes when it is left alone.
class Delays
{
public:
    explicit Delays(std::chrono::microseconds longest)
        : m_distribution(0, longest.count())
    {
    }

    [[nodiscard]] std::chrono::microseconds next() { return std::chrono::microseconds{m_distribution(m_random)}; }

private:
    std::mt19937 m_random{20211001};
    std::uniform_int_distribution<std::chrono::microseconds::rep> m_distribution;
};

std::chrono::microseconds timeOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

TEST_CASE("no acknowledged version is lost, however often the saving program is killed", "[slow]")
{
    const TemporaryFolder folder;
    const auto path = folder / "a.outturn";
    (void)sampleStore(path);
    Delays delays(std::chrono::milliseconds{60});
    int kept = 0;
    int acknowledgedInAll = 0;

    for (int kill = 0; kill < kKills; ++kill) {
        ChildProcess child([&](const Acknowledge& acknowledge) { saveForever(path, acknowledge); });
        std::this_thread::sleep_for(delays.next());
        const int acknowledged = std::max(kept, child.kill());
        acknowledgedInAll += acknowledged - kept;

        const auto store = Store::open(path);
        REQUIRE(store);
        REQUIRE(store->quickCheck());
        const auto history = CommentaryRepository(*store).history(kKey);
        REQUIRE(history);
        const int newest = static_cast<int>(history->size());
        REQUIRE(newest >= acknowledged);
        REQUIRE(newest <= acknowledged + 1);
        for (int version = newest; const CommentaryVersion& saved : *history)
            REQUIRE(saved.text == "version " + std::to_string(version--));
        kept = newest;
    }
    CHECK(acknowledgedInAll > kKills);
}

TEST_CASE("a store whose maker is killed is whole or not there, and a load is whole or not there", "[slow]")
{
    const TemporaryFolder folder;
    const auto alone = timeOf([&] { createFilled(folder / "alone.outturn", [](int) {}); });
    Delays delays(alone * 5 / 4);
    int created = 0;
    int loaded = 0;

    for (int kill = 0; kill < kKills; ++kill) {
        const auto path = folder / (std::to_string(kill) + ".outturn");
        ChildProcess child([&](const Acknowledge& acknowledge) { createFilled(path, acknowledge); });
        std::this_thread::sleep_for(delays.next());
        const int acknowledged = child.kill();
        const auto store = Store::open(path);
        if (acknowledged == 0 && !store) {
            REQUIRE(store.error().code == ErrorCode::StoreMissing);
            continue;
        }
        REQUIRE(store);
        REQUIRE(store->quickCheck());
        const auto held = counts(*store);
        REQUIRE(held);
        REQUIRE(held->indicators == 4);
        REQUIRE((held->observations == 0 || held->observations == kFiguresLoaded));
        REQUIRE((acknowledged < 2 || held->observations == kFiguresLoaded));
        ++created;
        loaded += held->observations > 0 ? 1 : 0;
    }
    INFO(created << " created, " << loaded << " loaded of " << kKills);
    CHECK(created > 0);
    CHECK(created < kKills);
}
