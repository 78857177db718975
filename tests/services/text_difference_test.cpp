// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/text_difference.h>

#include "support/catch.h"

#include <rapidcheck.h>

#include <string>

using namespace outturn::services;

namespace {

using Parts = std::vector<DifferencePart>;

std::string joined(const Parts& parts, DifferenceKind leftOut)
{
    std::string text;
    for (const DifferencePart& part : parts) {
        if (part.kind != leftOut)
            text += part.text;
    }
    return text;
}

// Short texts over few words, so that two of them have much in common.
rc::Gen<std::string> anyText()
{
    const auto word = rc::gen::element<std::string>("KSI", "fell", "to", "158", "−16%", "café", " ", "  ", "\n\n", ".");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(word), [](const std::vector<std::string>& words) {
        std::string text;
        for (const auto& part : words)
            text += part + (part == "fell" ? " " : "");
        return text;
    });
}

} // namespace

TEST_CASE("a changed figure shows as one word out and one in", "[unit]")
{
    const auto parts = wordDifference("There were 158 incidents.", "There were 159 incidents.");

    CHECK(parts
          == Parts{{DifferenceKind::Same, "There were "},
                   {DifferenceKind::Removed, "158"},
                   {DifferenceKind::Added, "159"},
                   {DifferenceKind::Same, " incidents."}});
}

TEST_CASE("neighbouring changed words read as one change", "[unit]")
{
    const auto parts = wordDifference("a small rise here", "a large fall here");

    CHECK(parts
          == Parts{{DifferenceKind::Same, "a "},
                   {DifferenceKind::Removed, "small rise"},
                   {DifferenceKind::Added, "large fall"},
                   {DifferenceKind::Same, " here"}});
}

TEST_CASE("equal texts are all the same, and an empty one is all added or removed", "[unit]")
{
    CHECK(wordDifference("as before", "as before") == Parts{{DifferenceKind::Same, "as before"}});
    CHECK(wordDifference("", "new") == Parts{{DifferenceKind::Added, "new"}});
    CHECK(wordDifference("old", "") == Parts{{DifferenceKind::Removed, "old"}});
    CHECK(wordDifference("", "").empty());
}

TEST_CASE("what stays is as much as can stay", "[unit]")
{
    const auto parts = wordDifference("one two three four", "zero one three five four");

    CHECK(joined(parts, DifferenceKind::Added) == "one two three four");
    std::string same;
    for (const auto& part : parts)
        same += part.kind == DifferenceKind::Same ? part.text : "";
    CHECK(same.find("one") != std::string::npos);
    CHECK(same.find("three") != std::string::npos);
    CHECK(same.find("four") != std::string::npos);
}

TEST_CASE("two long texts with nothing in common do not take long", "[unit]")
{
    std::string before;
    std::string after;
    for (int i = 0; i < 20'000; ++i) {
        before += "a" + std::to_string(i) + " ";
        after += "b" + std::to_string(i) + "\n";
    }
    const auto parts = wordDifference(before, after);

    CHECK(joined(parts, DifferenceKind::Added) == before);
    CHECK(joined(parts, DifferenceKind::Removed) == after);
}

TEST_CASE("the parts make both texts again, byte for byte", "[unit]")
{
    CHECK(rc::check([] {
        const auto before = *anyText();
        const auto after = *anyText();
        const auto parts = wordDifference(before, after);
        RC_ASSERT(joined(parts, DifferenceKind::Added) == before);
        RC_ASSERT(joined(parts, DifferenceKind::Removed) == after);
        for (std::size_t i = 1; i < parts.size(); ++i)
            RC_ASSERT(parts[i - 1].kind != parts[i].kind);
    }));
}

TEST_CASE("changes in different places merge without a conflict", "[unit]")
{
    const auto merged = mergeTexts("KSI fell to 158. Deaths were 15.", "KSI fell to 158 again. Deaths were 15.",
                                   "KSI fell to 158. Deaths were 15 in all.");

    CHECK(merged.text == "KSI fell to 158 again. Deaths were 15 in all.");
    CHECK(merged.conflicts == 0);
}

TEST_CASE("the same place changed in two ways keeps both", "[unit]")
{
    const auto merged =
        mergeTexts("KSI fell to 158 incidents.", "KSI fell to 159 incidents.", "KSI fell to 160 incidents.");

    CHECK(merged.text == "KSI fell to «159 | 160» incidents.");
    CHECK(merged.conflicts == 1);
}

TEST_CASE("the same change on both sides is taken once", "[unit]")
{
    const auto merged = mergeTexts("It rose.", "It fell.", "It fell.");

    CHECK(merged.text == "It fell.");
    CHECK(merged.conflicts == 0);
}

TEST_CASE("words put in at the same place by both keep both", "[unit]")
{
    const auto merged = mergeTexts("End.", "Mine. End.", "Theirs. End.");

    CHECK(merged.conflicts == 1);
    CHECK(merged.text.find("Mine.") != std::string::npos);
    CHECK(merged.text.find("Theirs.") != std::string::npos);
}

TEST_CASE("a side that changed nothing leaves the other's text", "[unit]")
{
    CHECK(rc::check([] {
        const auto base = *anyText();
        const auto changed = *anyText();
        RC_ASSERT(mergeTexts(base, changed, base).text == changed);
        RC_ASSERT(mergeTexts(base, base, changed).text == changed);
        RC_ASSERT(mergeTexts(base, changed, changed).text == changed);
        RC_ASSERT(mergeTexts(base, changed, base).conflicts == 0);
    }));
}

TEST_CASE("no word that either side put in is lost in a merge", "[unit]")
{
    CHECK(rc::check([] {
        const auto base = *anyText();
        const auto mine = *anyText() + " MINE";
        const auto theirs = *anyText() + " THEIRS";
        const auto merged = mergeTexts(base, mine, theirs).text;
        RC_ASSERT(merged.find("MINE") != std::string::npos);
        RC_ASSERT(merged.find("THEIRS") != std::string::npos);
    }));
}
