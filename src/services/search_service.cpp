// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_service_impl.h"

#include "search_match.h"

#include <outturn/store/commentary_repository.h>

#include <algorithm>
#include <map>

namespace outturn::services {
namespace {

using namespace outturn::domain;

// Best first.
enum class Rank { OpeningTitle, Title, Name, Commentary };

struct RankedHit
{
    Rank rank;
    SearchHit hit;
};

using Texts = std::map<OutcomeSlug, std::string>;

// Walks the plan in its order and keeps what matches.
class Finder
{
public:
    Finder(const SearchQuery& query, const Texts& texts)
        : m_query(query)
        , m_texts(texts)
    {
    }

    void visit(const Theme& theme)
    {
        for (const Priority& priority : theme.priorities) {
            m_priority = &priority;
            if (m_query.empty() || m_query.matches(priority.title))
                keep(SearchHitKind::Priority, {}, {}, priority.title, theme.title);
            for (const Outcome& outcome : priority.outcomes)
                visit(outcome);
        }
    }

    std::vector<RankedHit> take() { return std::move(m_hits); }

private:
    void visit(const Outcome& outcome)
    {
        if (m_query.empty())
            return;
        const std::string& above = m_priority->title;
        if (m_query.matches(outcome.title, above))
            keep(SearchHitKind::Outcome, outcome.slug, {}, outcome.title, above);
        for (const Indicator& indicator : outcome.indicators) {
            if (m_query.matches(indicator.name + " " + indicator.shortName, above + " " + outcome.title))
                keep(SearchHitKind::Indicator, outcome.slug, indicator.slug, indicator.name, above);
        }
        const auto text = m_texts.find(outcome.slug);
        if (text == m_texts.end())
            return;
        if (const auto excerpt = m_query.excerpt(text->second))
            keep(SearchHitKind::Commentary, outcome.slug, {}, outcome.title, *excerpt);
    }

    void keep(SearchHitKind kind, const OutcomeSlug& outcome, const IndicatorSlug& indicator, const std::string& title,
              const std::string& context)
    {
        m_hits.push_back({rankOf(kind, title), {kind, m_priority->slug, outcome, indicator, title, context}});
    }

    Rank rankOf(SearchHitKind kind, const std::string& title) const
    {
        if (kind == SearchHitKind::Commentary)
            return Rank::Commentary;
        const bool isTitle = kind != SearchHitKind::Indicator;
        if (isTitle && m_query.opens(title))
            return Rank::OpeningTitle;
        return isTitle ? Rank::Title : Rank::Name;
    }

    const SearchQuery& m_query;
    const Texts& m_texts;
    const Priority* m_priority{nullptr};
    std::vector<RankedHit> m_hits;
};

} // namespace

Result<std::vector<SearchHit>> SearchServiceImpl::search(const std::string& query, const Period& quarter,
                                                         std::size_t limit)
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto versions = store::CommentaryRepository(m_workspace.store()).newestOfQuarter(quarter);
    if (!versions)
        return tl::unexpected(versions.error());
    Texts texts;
    for (const CommentaryVersion& version : *versions)
        texts.emplace(version.key.outcome, version.text);

    const SearchQuery words(query);
    Finder finder(words, texts);
    for (const Theme& theme : (*plan)->themes)
        finder.visit(theme);
    auto ranked = finder.take();
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedHit& a, const RankedHit& b) { return a.rank < b.rank; });
    std::vector<SearchHit> hits;
    for (std::size_t i = 0; i < std::min(limit, ranked.size()); ++i)
        hits.push_back(std::move(ranked[i].hit));
    return hits;
}

} // namespace outturn::services
