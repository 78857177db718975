// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/spelling_service.h>

#include "sample_store.h"
#include "support/catch.h"

#include <algorithm>

using namespace outturn;
using namespace outturn::services;
using outturn::test::SampleStore;

TEST_CASE("British spelling is right and a slip is not", "[unit]")
{
    auto& spelling = test::sample().spelling();
    if (!spelling.available())
        return; // a machine without dictionaries: the next test holds there

    CHECK(spelling.isRight("organisation"));
    CHECK(spelling.isRight("officers’"));
    CHECK(spelling.isRight("don’t"));
    CHECK_FALSE(spelling.isRight("organizzation"));
    CHECK_FALSE(spelling.isRight("comittee"));
    const auto suggestions = spelling.suggestions("comittee");
    CHECK(std::find(suggestions.begin(), suggestions.end(), "committee") != suggestions.end());
}

TEST_CASE("figures and abbreviations are never wrong", "[unit]")
{
    auto& spelling = test::sample().spelling();

    for (const char* word : {"158", "2021-22", "Q2", "KSI", "MARAC", "IDVAs", "OPFCC’s", "", "’"}) {
        CAPTURE(word);
        CHECK(spelling.isRight(word));
    }
}

TEST_CASE("an office's own word is right for everybody who uses the store", "[unit]")
{
    const SampleStore store;
    const auto first = store.open("Analyst", "one");
    const auto second = store.open("Editor", "two");
    if (first->spelling().available())
        REQUIRE_FALSE(second->spelling().isRight("Hemmingwellian"));

    REQUIRE(first->spelling().addWord("Hemmingwellian", "Analyst"));

    CHECK(first->spelling().isRight("Hemmingwellian"));
    CHECK(second->spelling().isRight("Hemmingwellian"));
    CHECK(second->spelling().isRight("Hemmingwellian’s"));
    CHECK(second->spelling().officeWords() == std::vector<std::string>{"Hemmingwellian"});
}

TEST_CASE("only single words are added", "[unit]")
{
    const SampleStore store;
    const auto services = store.open();

    CHECK_FALSE(services->spelling().addWord("two words", "Analyst"));
    CHECK_FALSE(services->spelling().addWord("  ", "Analyst"));
    CHECK(services->spelling().officeWords()->empty());
}
