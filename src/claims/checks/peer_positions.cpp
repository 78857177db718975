// SPDX-License-Identifier: GPL-3.0-or-later
#include "../polarity.h"
#include "../roles.h"
#include "checks.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace outturn::claims {
namespace {

// "Sickness is 11.2 days a head. The council average is 9.6, so they are below average", "9.1% in the force and 7.6% in
// its most similar group, leaving the force below its peers"
class PeerPositionCheck
{
public:
    explicit PeerPositionCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            for (std::size_t at = m_reading.sentences[s].first; at < m_reading.sentences[s].last; ++at)
                if (isPlace(at) && namesPeers(m_reading.sentences[s], at))
                    judge(s, at);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isPlace(std::size_t at) const
    {
        return m_reading.isAny(at,
                               {"above", "below", "higher", "lower", "better", "worse", "ahead", "behind", "beneath",
                                "faster", "slower", "quicker"});
    }

    bool isPeer(std::size_t at) const
    {
        return m_reading.has(at, tag::kAverage)
            || m_reading.isAny(at, {"peers",      "peer",       "norm",     "rest",    "neighbours",
                                    "national",   "nationally", "similar",  "msg",     "msf",
                                    "group",      "region",     "regional", "others",  "comparators",
                                    "comparator", "family",     "england",  "country", "statistical"});
    }

    // "below average", "worse than its peers", "ahead of the most similar group"
    bool namesPeers(const Sentence& sentence, std::size_t word) const
    {
        for (std::size_t at = word + 1; at < std::min(sentence.last, word + 5); ++at) {
            if (isPeer(at))
                return true;
            const bool filler =
                m_reading.has(at, tag::kArticle) || m_reading.isAny(at, {"than", "of", "most", "other", "both"});
            if (!filler)
                return false;
        }
        return false;
    }

    bool ofPeers(const Mention& figure) const
    {
        constexpr std::size_t kBefore = 8;
        constexpr std::size_t kBehind = 7;
        const Sentence& sentence = m_reading.sentenceOf(figure);
        for (std::size_t at = figure.first; at-- > sentence.first && at + kBefore > figure.first && !endsPart(at);)
            if (isPeer(at) || (m_reading.has(at, tag::kCompare) && figure.base && isPeer(at + 1)))
                return true;
        for (std::size_t at = figure.last; at < std::min(sentence.last, figure.last + kBehind) && !endsPart(at); ++at)
            if (isPeer(at))
                return true;
        return false;
    }

    bool endsPart(std::size_t at) const
    {
        return m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ';') || m_reading.isSymbol(at, ')')
            || m_reading.is(at, "and") || m_reading.at(at).kind == TokenKind::Number || m_reading.is(at, "against");
    }

    // The levels of the sentence before the word; and of the one before where it has fewer than two.
    std::vector<std::size_t> levelsFor(std::size_t s, std::size_t word) const
    {
        std::vector<std::size_t> levels;
        for (std::size_t from = s + 1; from-- > 0 && from + 2 > s && levels.size() < 2;) {
            const Sentence& sentence = m_reading.sentences[from];
            if (sentence.paragraph != m_reading.sentences[s].paragraph)
                break;
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
                const Mention& figure = mention(i);
                const bool level = figure.isLevel() && figure.kind != Kind::Rank && figure.kind != Kind::Portion
                    && !figure.target && !isIdleWord(figure) && figure.last <= word;
                if (level)
                    levels.push_back(i);
            }
        }
        std::sort(levels.begin(), levels.end());
        return levels;
    }

    int senseOf(std::size_t word, const Mention& figure) const
    {
        if (m_reading.is(word, "above"))
            return 1;
        if (m_reading.isAny(word, {"below", "beneath"}))
            return -1;
        if (m_reading.has(word, tag::kFaster | tag::kSlower))
            return figure.kind == Kind::Duration ? (m_reading.has(word, tag::kFaster) ? -1 : 1) : 0;
        const int good = m_reading.isAny(word, {"better", "ahead"}) ? 1
            : m_reading.isAny(word, {"worse", "behind"})            ? -1
                                                                    : 0;
        return good != 0 ? good * polarityOf(m_reading, figure) : directionOf(m_reading, word);
    }

    // "below the average of the previous 12 months (4.75)": held against what stands behind, or against its own past.
    bool hasOwnFigure(std::size_t s, std::size_t word) const
    {
        constexpr std::size_t kReach = 9;
        const Sentence& sentence = m_reading.sentences[s];
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (mention(i).first > word && mention(i).first < word + 2 * kReach && mention(i).isLevel())
                return true;
        return m_reading.anyOf(word + 1, std::min(sentence.last, word + kReach), tag::kPast);
    }

    void judge(std::size_t s, std::size_t word)
    {
        const auto levels = levelsFor(s, word);
        if (levels.size() != 2 || hasOwnFigure(s, word)
            || m_reading.anyOf(mention(levels[1]).last, word, tag::kContrast)
            || m_reading.anyOf(word > 4 ? word - 4 : 0, word, tag::kNegation | tag::kFuture))
            return;
        const bool first = ofPeers(mention(levels[0]));
        const bool second = ofPeers(mention(levels[1]));
        if (first == second)
            return;
        const Mention& own = mention(levels[first ? 1 : 0]);
        const Mention& peers = mention(levels[first ? 0 : 1]);
        if (own.kind != peers.kind && !(own.kind == Kind::Duration && peers.kind == Kind::Count))
            return;
        compare(word, own, peers, levels[1]);
    }

    void compare(std::size_t word, const Mention& own, const Mention& peers, std::size_t carrier)
    {
        const int sense = senseOf(word, own);
        const bool higher = stated(peers).below(stated(own));
        const bool lower = stated(own).below(stated(peers));
        if (own.kind != peers.kind || sense == 0 || (!higher && !lower) || (sense > 0) == higher)
            return;
        const std::string source = fmt::format("{} against {}", m_reading.written(own), m_reading.written(peers));
        Objection objection{.firstToken = word,
                            .lastToken = word + 2,
                            .expected = higher ? "above" : "below",
                            .source = source,
                            .explanation = fmt::format("{} is {} {}, which is not what \"{}\" says.",
                                                       m_reading.written(own), higher ? "above" : "below",
                                                       m_reading.written(peers), m_reading.at(word).text)};
        m_check.findings.objectToWord(carrier, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkPeerPositions(Check& check)
{
    PeerPositionCheck(check).run();
}

} // namespace outturn::claims
