// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/commentary_service.h>
#include <outturn/services/search_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;

namespace {

const domain::CommentaryKey kKey{domain::OutcomeSlug("road-safety.ksi"), domain::Period::quarter(2021, 2)};

domain::CommentaryDraft draft(const std::string& by, const std::string& window, const std::string& text)
{
    return {.key = kKey, .by = by, .window = window, .baseVersion = 1, .text = text};
}

std::string contextOf(const Error& error, const std::string& name)
{
    for (const auto& [key, value] : error.context) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

TEST_CASE("the sample's commentary is version 1 by the published update", "[unit]")
{
    const auto current = test::sample().commentary().current(kKey);

    REQUIRE(current);
    CHECK(current->version == 1);
    CHECK(current->by == "Published update");
    CHECK(current->at == test::sampleMoment());
    CHECK(current->text.find("158") != std::string::npos);
}

TEST_CASE("where nothing was saved the version is 0 and the text empty", "[unit]")
{
    const auto current = test::sample().commentary().current({kKey.outcome, domain::Period::quarter(2020, 1)});

    REQUIRE(current);
    CHECK(current->version == 0);
    CHECK(current->text.empty());
    CHECK(current->key.outcome == kKey.outcome);
}

TEST_CASE("saving adds a version and clears this window's draft alone", "[unit]")
{
    const SampleStore store;
    const auto services = store.open("Analyst", "one");
    auto& commentary = services->commentary();
    REQUIRE(commentary.saveDraft(draft("Analyst", "one", "Typed here.")));
    REQUIRE(commentary.saveDraft(draft("Analyst", "two", "Typed there.")));

    const auto saved = commentary.save(kKey, "Typed here.", "Analyst", 1);

    REQUIRE(saved);
    CHECK(saved->version == 2);
    CHECK(commentary.current(kKey)->text == "Typed here.");
    const auto history = commentary.history(kKey);
    REQUIRE(history);
    CHECK(history->size() == 2);
    CHECK(history->front().version == 2);
    const auto drafts = commentary.drafts(kKey);
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().text == "Typed there.");
}

TEST_CASE("the second of two to save is told who was first, and loses nothing", "[unit]")
{
    const SampleStore store;
    const auto first = store.open("Editor", "one");
    const auto second = store.open("Analyst", "two");
    REQUIRE(second->commentary().saveDraft(draft("Analyst", "two", "Mine.")));
    REQUIRE(first->commentary().save(kKey, "Theirs.", "Editor", 1));

    const auto refused = second->commentary().save(kKey, "Mine.", "Analyst", 1);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(contextOf(refused.error(), "newest") == "2");
    CHECK(contextOf(refused.error(), "by") == "Editor");
    CHECK_FALSE(contextOf(refused.error(), "at").empty());
    CHECK(second->commentary().current(kKey)->text == "Theirs.");
    REQUIRE(second->commentary().drafts(kKey)->size() == 1);
    CHECK(second->commentary().drafts(kKey)->front().text == "Mine.");
    CHECK(second->commentary().save(kKey, "Both.", "Analyst", 2));
}

TEST_CASE("drafts of two authors and windows are kept apart", "[unit]")
{
    const SampleStore store;
    const auto first = store.open("Analyst", "one");
    const auto second = store.open("Editor", "two");
    REQUIRE(first->commentary().saveDraft(draft("Analyst", "one", "A")));
    REQUIRE(second->commentary().saveDraft(draft("Editor", "two", "B")));
    REQUIRE(first->commentary().saveDraft(draft("Analyst", "one", "A, longer")));

    const auto drafts = second->commentary().drafts(kKey);
    REQUIRE(drafts);
    CHECK(drafts->size() == 2);

    REQUIRE(second->commentary().discardDraft(kKey, "Editor", "two"));
    REQUIRE(first->commentary().drafts(kKey)->size() == 1);
    CHECK(first->commentary().drafts(kKey)->front().text == "A, longer");
}

TEST_CASE("last quarter's commentary is found from this one's", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    CHECK_FALSE(services->commentary().previousQuarter(kKey)->has_value());

    const domain::CommentaryKey before{kKey.outcome, domain::Period::quarter(2021, 1)};
    REQUIRE(services->commentary().save(before, "In the first quarter.", "Analyst", 0));

    const auto previous = services->commentary().previousQuarter(kKey);
    REQUIRE(previous);
    REQUIRE(*previous);
    CHECK((*previous)->text == "In the first quarter.");
}

TEST_CASE("an unknown outcome has no commentary", "[unit]")
{
    const auto current =
        test::sample().commentary().current({domain::OutcomeSlug("road-safety.kis"), test::sampleQuarter()});

    REQUIRE_FALSE(current);
    CHECK(current.error().code == ErrorCode::NotFound);
    CHECK(current.error().message.find("road-safety.ksi") != std::string::npos);
}

TEST_CASE("a saved commentary is found by its words", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();
    REQUIRE(services->search().search("xylophone", test::sampleQuarter())->empty());
    REQUIRE(services->commentary().save(kKey, "Nobody expected a Xylophone there.", "Analyst", 1));

    const auto hits = services->search().search("xylo expect", test::sampleQuarter());

    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().kind == SearchHitKind::Commentary);
    CHECK(hits->front().outcome == kKey.outcome);
    CHECK(hits->front().priority.text() == "road-safety");
    CHECK(hits->front().context == "Nobody expected a Xylophone there");
}
