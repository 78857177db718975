// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/navigation_history.h"

#include "support/catch.h"

using namespace outturn;
using namespace outturn::gui;

namespace {

Location place(const char* priority)
{
    return {.page = Page::Priority,
            .priority = domain::PrioritySlug(priority),
            .quarter = domain::Period::quarter(2021, 2)};
}

} // namespace

TEST_CASE("back and forward walk along the places visited", "[gui]")
{
    NavigationHistory history;
    for (const char* name : {"a", "b", "c"})
        history.visit(place(name));

    history.goBack();
    history.goBack();
    CHECK(history.current() == place("a"));
    CHECK_FALSE(history.canGoBack());
    history.goForward();
    CHECK(history.current() == place("b"));
    CHECK(history.canGoForward());
}

TEST_CASE("a visit forgets what lay ahead", "[gui]")
{
    NavigationHistory history;
    history.visit(place("a"));
    history.visit(place("b"));
    history.goBack();

    history.visit(place("c"));

    CHECK_FALSE(history.canGoForward());
    history.goBack();
    CHECK(history.current() == place("a"));
}

TEST_CASE("visiting the current place again leaves no second step", "[gui]")
{
    NavigationHistory history;
    history.visit(place("a"));
    history.visit(place("a"));

    CHECK_FALSE(history.canGoBack());
}

TEST_CASE("another quarter of the same priority is another place", "[gui]")
{
    NavigationHistory history;
    history.visit(place("a"));
    auto before = place("a");
    before.quarter = before.quarter.previous();
    history.visit(before);

    CHECK(history.canGoBack());
}

TEST_CASE("steps beyond either end stay where they are", "[gui]")
{
    NavigationHistory history;
    history.visit(place("a"));
    history.goBack();
    history.goForward();

    CHECK(history.current() == place("a"));
}

TEST_CASE("only the newest places are remembered", "[gui]")
{
    NavigationHistory history;
    for (std::size_t i = 0; i <= NavigationHistory::kLimit; ++i)
        history.visit(place(std::to_string(i).c_str()));

    while (history.canGoBack())
        history.goBack();
    CHECK(history.current() == place("1"));
}
