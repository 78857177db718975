// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "extreme_words.h"
#include "named_entries.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

// "Colne has the best cover of the five", "Highest = E": which of the list before it is the highest.
class PassageExtremeCheck
{
public:
    explicit PassageExtremeCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            for (std::size_t at = sentence.first; at < sentence.last; ++at)
                if (extremeSense(m_reading, at) != 0 && standsAlone(sentence, at))
                    judge(s, at);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool standsAlone(const Sentence& sentence, std::size_t at) const
    {
        const auto [clause, end] = clauseAround(sentence, at);
        if (m_reading.anyWord(clause, end, {"when", "if"}))
            return false;
        for (std::size_t word = at + 1; word < sentence.last && word < at + 7; ++word)
            if (speaksOfRecord(m_reading, word) || (word < at + 3 && m_reading.has(word, tag::kChangeNoun)))
                return false;
        if (at > 0 && m_reading.has(at - 1, tag::kOrdinalWord | tag::kNegation))
            return false;
        const std::size_t begin = at > sentence.first + 4 ? at - 4 : sentence.first;
        return !m_reading.anyWord(begin, at, {"one", "among", "two", "three", "second", "third", "nd", "rd"})
            && !m_reading.anyOf(begin, at, m_reading.is(at, "than") ? tag::kFuture : tag::kNegation | tag::kFuture);
    }

    int wantedSense(std::size_t word, std::size_t figure) const
    {
        if (extremeSense(m_reading, word) != 2)
            return extremeSense(m_reading, word);
        int polarity = polarityOf(m_reading, mention(figure));
        if (polarity == 0 && mention(figure).kind == Kind::Percent)
            polarity = 1;
        return m_reading.isAny(word, {"best", "strongest"}) ? polarity : -polarity;
    }

    bool isBoundary(std::size_t at) const
    {
        const Token& token = m_reading.at(at);
        return token.symbol == ',' || token.symbol == ';' || token.symbol == '.' || token.symbol == ':'
            || (token.tags & tag::kContrast) || token.text == "then" || token.text == "followed";
    }

    // "A was highest and B lowest": the conjunction parts two statements.
    bool partsStatements(std::size_t at, const Sentence& sentence) const
    {
        if (!m_reading.is(at, "and"))
            return false;
        for (std::size_t word = at + 1; word < sentence.last && !isBoundary(word); ++word)
            if (extremeSense(m_reading, word) != 0)
                return true;
        return false;
    }

    std::pair<std::size_t, std::size_t> clauseAround(const Sentence& sentence, std::size_t at) const
    {
        std::size_t first = at;
        while (first > sentence.first && !isBoundary(first - 1) && !partsStatements(first - 1, sentence))
            --first;
        // "Lowest of the four: Birkdale"
        std::size_t last = at + 1;
        while (last < sentence.last && (m_reading.isSymbol(last, ':') || !isBoundary(last))
               && !m_reading.is(last, "and"))
            ++last;
        return {first, last};
    }

    std::size_t holder(const std::vector<NamedEntry>& entries, const Sentence& sentence, std::size_t at) const
    {
        auto [first, last] = clauseAround(sentence, at);
        auto named = entriesNamedIn(m_reading, entries, first, beforeColon(at, last));
        if (named.empty())
            named = entriesNamedIn(m_reading, entries, first, last);
        // "The lowest figure, that for Penn, was"
        if (named.empty() && m_reading.isSymbol(last, ',')
            && (m_reading.isAny(last + 1, {"that", "at", "in", "for", "among"})
                || (m_reading.at(last + 1).capital && m_reading.isSymbol(last + 2, ':')))) {
            std::size_t wider = last + 1;
            while (wider < sentence.last && !isBoundary(wider))
                ++wider;
            named = entriesNamedIn(m_reading, entries, first, wider);
        }
        if (named.empty() && first > sentence.first + 1) {
            std::size_t wider = first - 1;
            while (wider > sentence.first && extremeSense(m_reading, wider - 1) == 0
                   && !m_reading.has(wider - 1, tag::kContrast))
                --wider;
            named = entriesNamedIn(m_reading, entries, wider, last);
        }
        return named.size() == 1 ? named.front() : named.empty() ? holderByValue(entries, sentence, at) : kNone;
    }

    // "Sickness was worst in Finance: Custody 14.2 days, …"
    std::size_t beforeColon(std::size_t at, std::size_t last) const
    {
        while (at < last && !m_reading.isSymbol(at, ':'))
            ++at;
        return at;
    }

    // "The quietest of the five, at 131, is": the entry is named by its figure.
    std::size_t holderByValue(const std::vector<NamedEntry>& entries, const Sentence& sentence, std::size_t at) const
    {
        constexpr std::size_t kNear = 9;
        std::size_t found = kNone;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            if (mention(i).isLabel() || mention(i).first < at || mention(i).first > at + kNear)
                continue;
            for (std::size_t e = 0; e < entries.size(); ++e) {
                const Mention& entry = mention(entries[e].mention);
                if (entry.sentence == mention(i).sentence || entry.kind != mention(i).kind
                    || entry.value != mention(i).value)
                    continue;
                if (found != kNone)
                    return kNone;
                found = e;
            }
        }
        return found;
    }

    void judge(std::size_t s, std::size_t word)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const auto entries = entriesFor(m_reading, s);
        if (entries.size() < 2
            || (entries.size() == 2 && areSaidBefore(m_reading, entries[0].mention, entries[1].mention)))
            return judgeByValue(s, word);
        const std::size_t own = holder(entries, sentence, word);
        if (own == kNone || alreadyJudged(entries))
            return;
        const int wanted = wantedSense(word, entries[own].mention);
        if (wanted == 0)
            return judgeEitherWay(sentence, entries, own, word);
        std::size_t extreme = own;
        for (std::size_t e = 0; e < entries.size(); ++e) {
            const Interval a = stated(mention(entries[e].mention));
            const Interval b = stated(mention(entries[extreme].mention));
            if (wanted > 0 ? b.below(a) : a.below(b))
                extreme = e;
        }
        if (extreme == own)
            return m_check.findings.verify(entries[own].mention, "the figures beside it");
        object(sentence, entries, own, extreme, word);
    }

    // Best and worst of what is neither good nor bad by its words: neither the highest nor the lowest is wrong anyhow.
    void judgeEitherWay(const Sentence& sentence, const std::vector<NamedEntry>& entries, std::size_t own,
                        std::size_t word)
    {
        const double held = mention(entries[own].mention).value;
        std::size_t highest = own;
        bool lowest = true;
        for (std::size_t e = 0; e < entries.size(); ++e) {
            highest = mention(entries[e].mention).value > mention(entries[highest].mention).value ? e : highest;
            lowest = lowest && mention(entries[e].mention).value >= held;
        }
        if (extremeSense(m_reading, word) == 2 && !lowest && highest != own && entries.size() >= 3)
            object(sentence, entries, own, highest, word);
    }

    // "… 214, … 187, … 342, … 96 and … 131. The quietest of the five, at 131, is": no name is needed.
    void judgeByValue(std::size_t s, std::size_t word)
    {
        constexpr std::size_t kNear = 9;
        constexpr std::size_t kBack = 2;
        const Sentence& sentence = m_reading.sentences[s];
        std::size_t held = sentence.firstMention;
        while (held < sentence.lastMention
               && (mention(held).isLabel() || mention(held).word || mention(held).first < word))
            ++held;
        if (held == sentence.lastMention || mention(held).first > word + kNear || !mention(held).isLevel()
            || m_reading.anyOf(word, mention(held).first, tag::kVerb | tag::kCompare))
            return;
        for (std::size_t back = 1; back <= std::min(kBack, s); ++back) {
            const auto values = valuesBefore(s - back, mention(held).kind);
            if (values.size() < 3)
                continue;
            const int wanted = wantedSense(word, held);
            std::size_t extreme = values.front();
            bool listed = false;
            for (const std::size_t value : values) {
                listed = listed || mention(value).value == mention(held).value;
                if (wanted > 0 ? stated(mention(extreme)).below(stated(mention(value)))
                               : stated(mention(value)).below(stated(mention(extreme))))
                    extreme = value;
            }
            if (listed && wanted != 0 && mention(extreme).value != mention(held).value)
                objectByValue(held, extreme, word);
            return;
        }
    }

    // Those of a sentence; of a list those of all its items.
    std::vector<std::size_t> valuesBefore(std::size_t s, Kind kind) const
    {
        auto values = valuesOf(m_reading.sentences[s], kind);
        while (!values.empty() && s > 0 && m_reading.sentences[s].bullet && m_reading.sentences[s - 1].bullet) {
            const auto item = valuesOf(m_reading.sentences[--s], kind);
            if (item.empty())
                return {};
            values.insert(values.begin(), item.begin(), item.end());
        }
        return values;
    }

    std::vector<std::size_t> valuesOf(const Sentence& sentence, Kind kind) const
    {
        std::vector<std::size_t> values;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& value = mention(i);
            if (value.isLabel() || value.kind != kind || isIdleWord(value))
                continue;
            if (!value.isLevel() || value.base || value.target || value.average)
                return {};
            values.push_back(i);
        }
        return values;
    }

    void objectByValue(std::size_t held, std::size_t extreme, std::size_t word)
    {
        m_check.findings.objectToWord(
            held,
            Objection{.firstToken = std::min(word, mention(held).first),
                      .lastToken = std::max(word + 1, mention(held).last),
                      .expected = m_reading.written(mention(extreme)),
                      .source = "the figures of the list",
                      .explanation = fmt::format("{} is the one, not {}.", m_reading.written(mention(extreme)),
                                                 m_reading.written(mention(held)))});
    }

    bool alreadyJudged(const std::vector<NamedEntry>& entries) const
    {
        return std::any_of(entries.begin(), entries.end(), [&](const NamedEntry& entry) {
            return m_check.findings.of(entry.mention).wrongWord.has_value();
        });
    }

    // The objection goes to the holder's figure; its underline reaches the words that rank it.
    void object(const Sentence& sentence, const std::vector<NamedEntry>& entries, std::size_t own, std::size_t extreme,
                std::size_t word)
    {
        const auto [first, last] = clauseAround(sentence, word);
        const Mention& best = mention(entries[extreme].mention);
        const Mention& held = mention(entries[own].mention);
        const std::size_t carrier =
            held.sentence == mention(entries.back().mention).sentence ? own : entries.size() - 1;
        m_check.findings.objectToWord(
            entries[carrier].mention,
            Objection{.firstToken = std::min(first, word),
                      .lastToken = std::max(last, word + 1),
                      .expected = m_reading.written(best),
                      .source = "the figures of the list",
                      .explanation = fmt::format("{} is {} than {}, and \"{}\" says otherwise.",
                                                 m_reading.written(best), held.value < best.value ? "higher" : "lower",
                                                 m_reading.written(held), m_reading.at(word).text)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPassageExtremes(Check& check)
{
    PassageExtremeCheck(check).run();
}

} // namespace outturn::claims
