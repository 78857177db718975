// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

constexpr std::size_t kMostApart = 16; // words between two parts

// A whole with its parts behind it: "saved 56 people, bringing 23 out of flats, 14 out of houses and nine out of cars",
// "a £3.5m package. It comprises £2.15m for …".
class ListedPartCheck
{
public:
    explicit ListedPartCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_reading.mentions.size(); ++i) {
            if (!isPlain(i) || !isUnsettled(m_check, i))
                continue;
            if (!standsInOf(i) && !leadsRow(i))
                judge(i, partsIn(m_reading.sentenceOf(mention(i)), i + 1, i), false);
            const std::size_t next = mention(i).sentence + 1;
            if (next < m_reading.sentences.size() && saysParts(m_reading.sentences[next]) && isLastOfKind(i))
                judge(i, partsIn(m_reading.sentences[next], m_reading.sentences[next].firstMention, i), true);
        }
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    bool isPlain(std::size_t i) const
    {
        const Mention& figure = mention(i);
        return isAmount(figure) && figure.isLevel() && !figure.base && !figure.target && !figure.average
            && figure.approx == Approx::Exact && !isIdleWord(figure) && figure.paren == 0;
    }

    // "14 dogs, nine cats, six horses": the first of a row, not its whole.
    bool leadsRow(std::size_t i) const
    {
        constexpr std::size_t kItem = 4;
        return i + 1 < m_reading.mentions.size() && mention(i + 1).first <= mention(i).last + kItem
            && m_reading.anyWord(mention(i).last, mention(i + 1).first, {"and"})
            != m_reading.isSymbol(mention(i + 1).first - 1, ',');
    }

    // "Of the 27 actions, 14 are complete": the others need no mention.
    bool standsInOf(std::size_t i) const
    {
        const std::size_t at = mention(i).first;
        const std::size_t first = m_reading.sentenceOf(mention(i)).first;
        return m_reading.anyWord(at > first + 4 ? at - 4 : first, at, {"of", "among", "from"});
    }

    bool isLastOfKind(std::size_t i) const
    {
        const Sentence& sentence = m_reading.sentenceOf(mention(i));
        for (std::size_t k = sentence.firstMention; k < sentence.lastMention; ++k)
            if (k != i && mention(k).kind == mention(i).kind && !isIdleWord(mention(k)))
                return false;
        return true;
    }

    // "It comprises", "These divide into", "This was made up of", "They were split"
    bool saysParts(const Sentence& sentence) const
    {
        constexpr std::size_t kOpening = 7;
        const std::size_t end = std::min(sentence.last, sentence.first + kOpening);
        return m_reading.anyOf(sentence.first, std::min(sentence.last, sentence.first + 2),
                               tag::kAnaphor | tag::kArticle)
            && (m_reading.anyWord(sentence.first, end,
                                  {"comprises", "comprised", "comprise", "consists", "consisted", "consist", "divide",
                                   "divides", "divided", "split", "breaks", "broke", "break"})
                || (m_reading.anyWord(sentence.first, end, {"made"})
                    && m_reading.anyWord(sentence.first, end, {"up"})));
    }

    // All figures of the kind to the end of the sentence; none where one of them is no part.
    std::vector<std::size_t> partsIn(const Sentence& sentence, std::size_t from, std::size_t whole) const
    {
        std::vector<std::size_t> parts;
        for (std::size_t i = from; i < sentence.lastMention; ++i) {
            const Mention& part = mention(i);
            if (part.isLabel() || part.kind != mention(whole).kind || part.paren != 0)
                continue;
            if (!isPlain(i) || part.value >= mention(whole).value || part.total)
                return {};
            const std::size_t before = parts.empty() ? sentence.first : mention(parts.back()).last;
            const std::size_t gap =
                parts.empty() && part.sentence == mention(whole).sentence ? mention(whole).last : before;
            if (!follows(gap, part))
                return {};
            parts.push_back(i);
        }
        return parts;
    }

    // Nothing that holds the part against another figure, or takes it out of the one before: "45, 9 of whom".
    bool follows(std::size_t from, const Mention& part) const
    {
        return part.first <= from + kMostApart
            && !m_reading.anyOf(from, part.first, tag::kCompare | tag::kContrast | tag::kChangeVerb)
            && !m_reading.isAny(part.last + 1, {"whom", "which", "them", "these"})
            && !m_reading.anyWord(from, part.first, {"whom", "which", "including"});
    }

    bool joinsLast(const std::vector<std::size_t>& parts) const
    {
        return m_reading.anyWord(mention(parts[parts.size() - 2]).last, mention(parts.back()).first, {"and"});
    }

    void judge(std::size_t whole, const std::vector<std::size_t>& parts, bool said)
    {
        if (parts.size() < (said ? 2u : 3u) || !joinsLast(parts))
            return;
        Interval sum{0, 0};
        for (const std::size_t part : parts) {
            if (!isUnsettled(m_check, part) && !said)
                return;
            sum = sum + stated(mention(part));
        }
        const std::string source = "the sum of its parts";
        if (sum.overlaps(stated(mention(whole)))) {
            m_check.findings.verify(whole, source);
            for (const std::size_t part : parts)
                m_check.findings.verify(part, source);
            return;
        }
        if (!isSlipOf(m_reading, mention(whole), sum.middle()) && !(said && isNear(mention(whole).value, sum.middle())))
            return;
        const std::string expected = printedLike(sum.middle(), mention(whole));
        Objection objection =
            objectionTo(m_reading, whole, expected, source,
                        fmt::format("The parts add up to {}, not {}.", expected, m_reading.written(mention(whole))));
        widenTo(m_reading, objection, whole, parts);
        m_check.findings.object(whole, std::move(objection));
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkListedParts(Check& check)
{
    ListedPartCheck(check).run();
}

} // namespace outturn::claims
