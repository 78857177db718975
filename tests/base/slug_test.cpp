// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/slug.h>

#include "support/catch.h"

#include <type_traits>
#include <unordered_set>

using namespace outturn;

namespace {
using FruitSlug = Slug<struct FruitTag>;
using TreeSlug = Slug<struct TreeTag>;
} // namespace

TEST_CASE("slugs of one kind compare by their text", "[unit]")
{
    CHECK(FruitSlug("apple") == FruitSlug("apple"));
    CHECK(FruitSlug("apple") < FruitSlug("pear"));
    CHECK(FruitSlug().empty());
    CHECK(FruitSlug("apple").text() == "apple");
}

TEST_CASE("a slug of one kind cannot stand for another, nor can a bare text", "[unit]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<FruitSlug, TreeSlug>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<std::string, FruitSlug>);
}

TEST_CASE("slugs serve as keys of unordered containers", "[unit]")
{
    const std::unordered_set<FruitSlug> fruits{FruitSlug("apple"), FruitSlug("pear"), FruitSlug("apple")};

    CHECK(fruits.size() == 2);
    CHECK(fruits.contains(FruitSlug("pear")));
}
