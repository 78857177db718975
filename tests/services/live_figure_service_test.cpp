// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/live_figure_service.h>

#include "sample_store.h"

#include <outturn/domain/commentary.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/edition_repository.h>
#include <outturn/store/observation_repository.h>

#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace outturn;
using namespace outturn::services;
using namespace outturn::test;
using domain::Period;

namespace {

constexpr const char* kReferrals = "{=youth-referrals|value|2021-22-Q2}";
const domain::CommentaryKey kYouth{domain::OutcomeSlug("youth.neet"), Period::quarter(2021, 2)};

Timestamp laterBy(std::chrono::hours hours)
{
    return sampleMoment() + hours;
}

std::unique_ptr<Services> openAt(const SampleStore& store, Timestamp moment)
{
    return Services::open(store.path(), {.user = "Analyst", .window = "main", .clock = [moment] { return moment; }})
        .value();
}

void write(const SampleStore& store, Timestamp at, const std::function<Result<void>(store::Transaction&)>& work)
{
    auto opened = store::Store::open(store.path(), {.clock = [at] { return at; }});
    REQUIRE(opened);
    REQUIRE(opened->write(work));
}

/// A correction of the youth service's referrals, recorded at `at`.
void revise(const SampleStore& store, double value, Timestamp at)
{
    write(store, at, [&](store::Transaction& transaction) -> Result<void> {
        const auto batch = store::BatchRepository::create(transaction, "correction.xlsx", "Analyst");
        domain::Observation figure;
        figure.key = {domain::IndicatorSlug("youth-referrals"),
                      domain::AreaSlug("northamptonshire"),
                      {},
                      domain::Measure::value(),
                      kYouth.quarter};
        figure.value = value;
        figure.provenance = domain::Provenance::Imported;
        return store::ObservationRepository::append(transaction, batch.value(), std::array{figure});
    });
}

std::string expanded(Services& services, std::string_view text)
{
    return services.liveFigures().expand(text, kYouth.quarter).value().text;
}

} // namespace

TEST_CASE("a reference reads as its figure, and the rest of the text as it is", "[unit]")
{
    auto& live = sample().liveFigures();
    const std::string text = "Referrals – " + std::string(kReferrals) + " of them.";

    const auto read = live.expand(text, kYouth.quarter);

    REQUIRE(read);
    CHECK(read->text == "Referrals – 72 of them.");
    REQUIRE(read->spans.size() == 1);
    const auto& span = read->spans.front();
    CHECK(read->text.substr(span.begin, span.end - span.begin) == "72");
    CHECK(text.substr(span.sourceBegin, span.sourceEnd - span.sourceBegin) == kReferrals);
    CHECK(span.figure.point->value == 72);
    CHECK(span.figure.name.find("Q2 21/22") != std::string::npos);
}

TEST_CASE("a reference that leads nowhere is shown as missing, never as zero", "[unit]")
{
    CHECK(expanded(sample(), "{=no-such|value|Q2 21/22}") == "[no figure]");
    CHECK(expanded(sample(), "{=youth-referrals|value|Q2 29/30}") == "[no figure]");
}

TEST_CASE("a live figure follows a correction, and says what it was", "[unit]")
{
    const SampleStore store;
    revise(store, 75, laterBy(std::chrono::hours(24)));
    const auto services = openAt(store, laterBy(std::chrono::hours(48)));

    CHECK(expanded(*services, kReferrals) == "75");
    const auto revised = services->liveFigures().revisedSince(kReferrals, kYouth.quarter, sampleMoment());
    REQUIRE(revised);
    REQUIRE(revised->size() == 1);
    CHECK(revised->front().was == "72");
    CHECK(revised->front().figure.shown == "75");
    CHECK(services->liveFigures().revisedSince(kReferrals, kYouth.quarter, laterBy(std::chrono::hours(30)))->empty());
}

TEST_CASE("publication freezes live figures at what was known then", "[unit]")
{
    const SampleStore store;
    const Timestamp published = laterBy(std::chrono::hours(12));
    write(store, published, [&](store::Transaction& transaction) {
        return store::EditionRepository::record(
            transaction, {.quarter = kYouth.quarter, .state = domain::EditionState::Published}, "Approver");
    });
    revise(store, 75, laterBy(std::chrono::hours(24)));
    const auto services = openAt(store, laterBy(std::chrono::hours(48)));

    CHECK(expanded(*services, kReferrals) == "72");
    CHECK(services->liveFigures().revisedSince(kReferrals, kYouth.quarter, sampleMoment())->empty());
    // Another quarter's commentary, still open, quotes the corrected figure.
    CHECK(services->liveFigures().expand(kReferrals, kYouth.quarter.next())->text == "75");
}

TEST_CASE("an outcome offers its figures by name, those of the quarter first", "[unit]")
{
    const auto offers = sample().liveFigures().offered(kYouth.outcome, kYouth.quarter);

    REQUIRE(offers);
    REQUIRE(offers->size() > 3);
    CHECK(offers->front().reference.period.last() <= kYouth.quarter.last());
    CHECK(offers->front().reference.period.last() >= kYouth.quarter.first());
    const auto found = std::find_if(offers->begin(), offers->end(), [](const LiveFigure& figure) {
        return domain::liveReferenceText(figure.reference) == kReferrals;
    });
    REQUIRE(found != offers->end());
    CHECK(found->shown == "72");
    for (const LiveFigure& offer : *offers) {
        INFO(offer.name);
        CHECK(offer.point);
        CHECK(expanded(sample(), domain::liveReferenceText(offer.reference)) == offer.shown);
    }
}

TEST_CASE("a figure takes the form in which it was written", "[unit]")
{
    auto& live = sample().liveFigures();
    const auto figure =
        live.figure(domain::parseLiveReference("{=da-g1r-response|rolling12|2021-09/12m}").value(), kYouth.quarter);
    REQUIRE(figure);
    CHECK(figure->shown == "16:32");

    CHECK(live.writtenLike(*figure, "00:16:32")->shown == "00:16:32");
    CHECK_FALSE(live.writtenLike(*figure, "00:16:33"));
}
