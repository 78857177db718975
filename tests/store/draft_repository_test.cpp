// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/store/draft_repository.h>

#include "sample_store.h"
#include "support/catch.h"

using namespace outturn;
using namespace outturn::domain;
using namespace outturn::store;
using namespace outturn::test;

namespace {

const CommentaryKey kKey{kRoads, Period::quarter(2021, 2)};

CommentaryDraft draft(const std::string& by, const std::string& window, const std::string& text)
{
    return {.key = kKey, .by = by, .window = window, .baseVersion = 3, .text = text};
}

void save(Store& store, const CommentaryDraft& typed)
{
    mustWrite(store, [&](Transaction& transaction) { return DraftRepository::save(transaction, typed); });
}

std::vector<std::string> texts(const Result<std::vector<CommentaryDraft>>& drafts)
{
    REQUIRE(drafts);
    std::vector<std::string> all;
    for (const CommentaryDraft& found : *drafts)
        all.push_back(found.text);
    return all;
}

} // namespace

TEST_CASE("a draft comes back as typed, with the moment it was kept", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    const auto typed = draft("Author", "main", "half a sen");

    save(store, typed);

    const auto found = DraftRepository(store).of(kKey);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CommentaryDraft expected = typed;
    expected.at = found->front().at;
    CHECK(found->front() == expected);
    CHECK(expected.at != Timestamp{});
}

TEST_CASE("a draft replaces only that of the same author and window", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    save(store, draft("Author", "main", "one"));
    save(store, draft("Author", "second", "two"));
    save(store, draft("Approver", "main", "three"));

    save(store, draft("Author", "main", "one more"));

    CHECK(texts(DraftRepository(store).of(kKey)) == std::vector<std::string>{"one more", "three", "two"});
    CHECK(texts(DraftRepository(store).by("Author")) == std::vector<std::string>{"one more", "two"});
}

TEST_CASE("a discarded draft is gone and the others stay", "[unit]")
{
    const TemporaryFolder folder;
    auto store = sampleStore(folder / "a.outturn");
    save(store, draft("Author", "main", "one"));
    save(store, draft("Author", "second", "two"));

    mustWrite(store,
              [](Transaction& transaction) { return DraftRepository::discard(transaction, kKey, "Author", "main"); });
    mustWrite(store,
              [](Transaction& transaction) { return DraftRepository::discard(transaction, kKey, "Author", "main"); });

    CHECK(texts(DraftRepository(store).of(kKey)) == std::vector<std::string>{"two"});
}
