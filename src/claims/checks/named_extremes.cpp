// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "checks.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostEntries = 12;

/// A figure and the name it is of: "April had 61", "18% in the South".
struct NamedFigure
{
    std::size_t mention{};
    std::string name; ///< a capital word in lower case, "q2" for a quarter, "2020" for a year
};

class NamedExtremeCheck
{
public:
    explicit NamedExtremeCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const Sentence& sentence = m_reading.sentences[s];
            for (std::size_t at = sentence.first + 1; at < sentence.last; ++at)
                if (sense(at) != 0 && standsAlone(sentence, at))
                    judge(s, at);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    int sense(std::size_t at) const
    {
        if (m_reading.at(at).kind != TokenKind::Word)
            return 0;
        // "North had the most."
        const Token& next = m_reading.at(at + 1);
        if (m_reading.is(at, "most") && m_reading.is(at - 1, "the")
            && (next.kind == TokenKind::Symbol || (next.text.ends_with('s') && !next.text.ends_with("ous"))))
            return 1;
        if (m_reading.isAny(at, {"highest", "busiest", "largest", "biggest", "greatest", "longest", "slowest"}))
            return 1;
        if (m_reading.isAny(at, {"best", "worst"}))
            return 2;
        return m_reading.isAny(at, {"lowest", "quietest", "smallest", "fewest", "shortest", "fastest", "quickest"}) ? -1
                                                                                                                    : 0;
    }

    // Best is the highest share of something good, the shortest time.
    int wantedSense(std::size_t word, std::size_t figure) const
    {
        if (sense(word) != 2)
            return sense(word);
        int polarity = polarityOf(m_reading, mention(figure));
        const bool performs =
            m_reading.anyWord(word > 3 ? word - 3 : 0, word + 3, {"performed", "performing", "performer"});
        if (polarity == 0 && performs && mention(figure).kind == Kind::Percent)
            polarity = 1;
        return m_reading.is(word, "best") ? polarity : -polarity;
    }

    // "June was the busiest month": no figure of its own behind it, nor "second highest", "highest since 2019".
    bool standsAlone(const Sentence& sentence, std::size_t at) const
    {
        for (std::size_t word = at + 1; word < sentence.last && word < at + 7; ++word) {
            if (m_reading.isAny(word, {"since", "ever", "record", "nationally", "region", "country", "england"}))
                return false;
            if (m_reading.at(word).kind == TokenKind::Number && periodName(word).empty())
                return false;
        }
        return !m_reading.has(at - 1, tag::kOrdinalWord | tag::kNegation | tag::kConjunction)
            && !m_reading.anyOf(sentence.first, sentence.last, tag::kNegation | tag::kFuture);
    }

    bool isName(std::size_t at) const
    {
        const Token& token = m_reading.at(at);
        return token.kind == TokenKind::Word && token.capital && token.text.size() > 2
            && !(token.tags & (tag::kArticle | tag::kConjunction | tag::kAnaphor | tag::kPreposition))
            && !m_reading.isAny(at, {"over", "with", "across"});
    }

    // "2020", "Q2 22/23", "the second quarter": the name of the period that starts there.
    std::string periodName(std::size_t at) const
    {
        const auto phrase = std::lower_bound(m_reading.periods.begin(), m_reading.periods.end(), at,
                                             [](const PeriodPhrase& p, std::size_t token) { return p.last <= token; });
        if (phrase == m_reading.periods.end() || phrase->first > at)
            return {};
        if (phrase->kind == PeriodWord::Quarter)
            return fmt::format("q{}", phrase->dated ? (phrase->index - 1) % 4 + 1 : phrase->index);
        const bool year = phrase->kind == PeriodWord::Year || phrase->kind == PeriodWord::FinancialYear;
        return year ? fmt::format("{}", phrase->index) : std::string{};
    }

    std::string nameAt(std::size_t at) const
    {
        if (std::string name = periodName(at); !name.empty())
            return name;
        if (!isName(at))
            return {};
        // "Castle Ward", "Team B"
        const auto joins = [&](std::size_t word) {
            const Token& token = m_reading.at(word);
            return token.kind == TokenKind::Word && token.capital && (isName(word) || token.text.size() == 1);
        };
        std::size_t first = at;
        while (first > 0 && at - first < 3 && joins(first - 1) && !m_reading.at(first).lineStart)
            --first;
        std::string name;
        for (std::size_t word = first; word < first + 4 && joins(word); ++word)
            name += (name.empty() ? "" : " ") + std::string(m_reading.at(word).text);
        return name;
    }

    // "North being the highest", "June was our busiest", "the fourth quarter was the highest"
    std::string holder(const Sentence& sentence, std::size_t at) const
    {
        bool verb = false;
        std::size_t bracket = 0;
        for (std::size_t word = at; word-- > sentence.first && word + 5 + bracket > at;) {
            if (m_reading.isSymbol(word, ')')) {
                const std::size_t close = word;
                while (word > sentence.first && !m_reading.isSymbol(word, '('))
                    --word;
                bracket = close - word + 1;
                continue;
            }
            if (std::string name = nameAt(word); !name.empty())
                return verb ? name : std::string{};
            verb = verb || m_reading.has(word, tag::kVerb) || m_reading.at(word).text.ends_with("ed");
            if (m_reading.at(word).kind != TokenKind::Word)
                break;
        }
        // "the lowest being July"
        for (std::size_t word = at + 1; word < sentence.last && word < at + 8; ++word)
            if (m_reading.at(word).kind == TokenKind::Symbol)
                break;
            else if (m_reading.has(word - 1, tag::kVerb) || m_reading.is(word - 1, "in"))
                if (std::string name = nameAt(word); !name.empty())
                    return name;
        return {};
    }

    std::string nameOf(std::size_t i, const Sentence& sentence) const
    {
        const Mention& figure = mention(i);
        const std::size_t from = i > sentence.firstMention ? mention(i - 1).last : sentence.first;
        const std::size_t to = i + 1 < sentence.lastMention ? mention(i + 1).first : sentence.last;
        for (std::size_t at = figure.last; at < std::min(to, figure.last + 5); ++at) {
            if (m_reading.at(at).kind != TokenKind::Word || m_reading.has(at, tag::kConjunction))
                break;
            if (m_reading.isAny(at, {"in", "for", "at"})) {
                const std::size_t name = m_reading.is(at + 1, "the") ? at + 2 : at + 1;
                if (std::string found = nameAt(name); !found.empty())
                    return found;
            }
        }
        const std::size_t label = i > sentence.firstMention && mention(i - 1).isLabel() ? mention(i - 1).first : from;
        for (std::size_t at = figure.first; at-- > std::min(from, label) && at + 4 > figure.first;)
            if (std::string found = nameAt(at); !found.empty())
                return found;
        return {};
    }

    // Every figure of one kind in the sentence, each with its own name; nothing where one has none.
    std::vector<NamedFigure> entriesOf(const Sentence& sentence) const
    {
        std::vector<NamedFigure> found;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& figure = mention(i);
            if (figure.isLabel() || (figure.word && figure.value < 10))
                continue;
            std::string name = nameOf(i, sentence);
            if (!figure.isLevel() || figure.fromTo || figure.target || found.size() >= kMostEntries
                || (!found.empty() && mention(found.front().mention).kind != figure.kind))
                return {};
            for (const NamedFigure& other : found)
                if (!name.empty() && other.name == name)
                    return {};
            found.push_back({i, std::move(name)});
        }
        dropSum(found);
        return named(std::move(found));
    }

    // "118, 134, 97, 101, making 450": the sum of the others is none of them.
    void dropSum(std::vector<NamedFigure>& found) const
    {
        double sum = 0;
        for (const NamedFigure& entry : found)
            sum += mention(entry.mention).value;
        if (found.size() > 2 && isAmount(mention(found.back().mention))
            && 2 * mention(found.back().mention).value == sum)
            found.pop_back();
    }

    // "by quarter 44, 51, 39 and 47": four figures without a name are those of the four quarters.
    std::vector<NamedFigure> named(std::vector<NamedFigure> found) const
    {
        const auto nameless =
            std::count_if(found.begin(), found.end(), [](const NamedFigure& entry) { return entry.name.empty(); });
        const bool row = found.size() == 4 && nameless + 1 >= static_cast<std::ptrdiff_t>(found.size());
        if (row)
            for (std::size_t n = 0; n < found.size(); ++n)
                found[n].name = fmt::format("q{}", n + 1);
        return row || nameless == 0 ? found : std::vector<NamedFigure>{};
    }

    bool holdsNoFigure(const Sentence& sentence) const
    {
        for (const Mention& figure : m_reading.mentionsOf(sentence))
            if (!figure.isLabel() && figure.kind != Kind::Rank)
                return false;
        return true;
    }

    void judge(std::size_t s, std::size_t word)
    {
        const Sentence& sentence = m_reading.sentences[s];
        const std::string name = holder(sentence, word);
        if (name.empty())
            return;
        auto entries = entriesOf(sentence);
        const bool before = entries.empty() && s > 0 && m_reading.sentences[s - 1].paragraph == sentence.paragraph
            && holdsNoFigure(sentence);
        if (before)
            entries = entriesOf(m_reading.sentences[s - 1]);
        if (entries.size() < 2)
            return;
        std::size_t own = kNone;
        std::size_t extreme = entries.front().mention;
        const int wanted = wantedSense(word, extreme);
        if (wanted == 0)
            return;
        for (const NamedFigure& entry : entries) {
            own = entry.name == name ? entry.mention : own;
            const Interval a = stated(mention(entry.mention));
            const Interval b = stated(mention(extreme));
            if (wanted > 0 ? b.below(a) : a.below(b))
                extreme = entry.mention;
        }
        if (own == kNone || (entries.size() == 2 && areSaidBefore(m_reading, entries[0].mention, entries[1].mention)))
            return;
        const bool tie = stated(mention(own)).overlaps(stated(mention(extreme)));
        if (own == extreme || tie)
            return m_check.findings.verify(own, "the figures beside it");
        object(entries.back().mention, own, extreme, word);
    }

    // The objection goes to the last figure before the word, so that its underline reaches the word.
    void object(std::size_t carrier, std::size_t own, std::size_t extreme, std::size_t word)
    {
        m_check.findings.objectToWord(
            carrier,
            Objection{.firstToken = word > 3 ? word - 3 : 0,
                      .lastToken = word + 1,
                      .expected = m_reading.written(mention(extreme)),
                      .source = "the figures beside it",
                      .explanation =
                          fmt::format("{} is {} than {}, and \"{}\" says otherwise.",
                                      m_reading.written(mention(extreme)), sense(word) > 0 ? "higher" : "lower",
                                      m_reading.written(mention(own)), m_reading.at(word).text)});
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkNamedExtremes(Check& check)
{
    NamedExtremeCheck(check).run();
}

} // namespace outturn::claims
