// SPDX-License-Identifier: GPL-3.0-or-later
#include "../whole_of.h"
#include "sum_cues.h"
#include "sum_guards.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

class SumCheck
{
public:
    explicit SumCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
                if (isAddend(mention(i)) || (isAmount(mention(i)) && mention(i).change && saysMadeUp(m_reading, i)))
                    judge(sentence, i);
    }

private:
    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    void judge(const Sentence& sentence, std::size_t i)
    {
        if (opensList(m_reading, i, sentence)) {
            judgeList(i, listFrom(i + 1, i, sentence), sentence);
        } else if (closesList(m_reading, i, sentence)) {
            auto parts = listBefore(i, sentence);
            if (parts.size() >= 2)
                judgeList(i, parts, sentence, true);
        } else {
            judgeParts(sentence, i);
        }
    }

    std::vector<std::size_t> listFrom(std::size_t from, std::size_t whole, const Sentence& sentence) const
    {
        std::vector<std::size_t> parts;
        const bool bracket =
            from < sentence.lastMention && mention(from).paren != 0 && mention(from).paren != mention(whole).paren;
        const int paren = bracket ? mention(from).paren : mention(whole).paren;
        for (std::size_t i = from; i < sentence.lastMention; ++i) {
            const Mention& part = mention(i);
            if (part.isLabel() || (part.paren != paren && !bracket))
                continue;
            if (bracket && part.paren != paren)
                break;
            if (part.kind != mention(whole).kind || isPartOfPart(part))
                continue;
            if (!isAddend(part) || part.total)
                return {};
            parts.push_back(i);
        }
        return parts;
    }

    // "80 women, 70 of whom were referred": counted within the 80.
    bool isPartOfPart(const Mention& part) const
    {
        return m_reading.isAny(part.last, {"of"}) && m_reading.isAny(part.last + 1, {"whom", "which", "them", "these"});
    }

    std::vector<std::size_t> listBefore(std::size_t whole, const Sentence& sentence) const
    {
        std::vector<std::size_t> parts;
        for (std::size_t i = sentence.firstMention; i < whole; ++i) {
            const Mention& part = mention(i);
            if (part.isLabel() || part.kind != mention(whole).kind || part.paren != mention(whole).paren)
                continue;
            if (!isAddend(part))
                return {};
            // "The county's 3 hospitals hold …" counts the list, not a part of it.
            const bool countsList =
                parts.empty() && part.value <= 20 && m_reading.anyOf(part.last, part.last + 3, tag::kGroup);
            if (!countsList)
                parts.push_back(i);
        }
        return parts;
    }

    // "The £2.5m grant covers £1.6m for staff and £1.2m for vehicles", "£1.2m, of which £450k …"
    bool coversParts(std::size_t whole, const std::vector<std::size_t>& parts) const
    {
        if (parts.empty() || mention(whole).kind != Kind::Money)
            return false;
        const std::size_t from = mention(whole).last;
        const std::size_t to = mention(parts.front()).first;
        return to < from + 10
            && m_reading.anyWord(from, to,
                                 {"covers", "covered", "covering", "funds", "funded", "includes", "included",
                                  "including", "pays", "paid", "buys", "bought", "which", "provides", "provided"});
    }

    // "Of 60 responses, 45 were positive, 9 neutral and 6 negative": more than the whole is too many.
    void judgeParts(const Sentence& sentence, std::size_t whole)
    {
        const auto parts = listFrom(whole + 1, whole, sentence);
        if (parts.size() < (coversParts(whole, parts) ? 2u : 3u))
            return;
        const auto said = wholeOf(m_reading, parts.front());
        if ((!said || !said->strong || said->mention != whole) && !coversParts(whole, parts))
            return;
        Interval sum = stated(mention(parts.front()));
        for (std::size_t p = 1; p < parts.size(); ++p) {
            sum = sum + stated(mention(parts[p]));
            if (p > 1
                && m_reading.anyOf(mention(parts[p - 1]).last, mention(parts[p]).first, tag::kVerb | tag::kContrast))
                return;
            // "the others, being 138, include 50 returned": counted within the one before.
            if (m_reading.anyWord(mention(parts[p - 1]).last, mention(parts[p]).first,
                                  {"include", "includes", "including", "included"}))
                return;
        }
        const Interval all = stated(mention(whole));
        if (sum.overlaps(all))
            for (const std::size_t part : parts)
                m_check.findings.verify(part, "the parts make " + m_reading.written(mention(whole)));
        else if (all.below(sum) && mention(parts.back()).value < mention(whole).value
                 && !m_reading.is(mention(whole).first - 1, "to"))
            m_check.findings.object(
                parts.back(),
                objectionTo(
                    m_reading, parts.back(),
                    printedLike(mention(whole).value - (sum.middle() - mention(parts.back()).value), mention(whole)),
                    m_reading.written(mention(whole)), "The parts add up to more than their whole."));
    }

    bool namesSome(const Sentence& sentence) const
    {
        return m_reading.anyWord(sentence.first, sentence.last,
                                 {"including", "include", "mainly", "mostly", "notably", "such", "among", "example"});
    }

    bool isOpenList(const std::vector<std::size_t>& parts, const Sentence& sentence) const
    {
        const std::size_t from = mention(parts.front()).first;
        return m_reading.anyWord(from > 3 ? from - 3 : 0, sentence.last,
                                 {"including", "include", "mainly", "top", "most", "mostly", "notably", "others",
                                  "other", "such", "among", "example", "largest", "incomplete", "complete", "partial",
                                  "partly"});
    }

    void judgeList(std::size_t whole, const std::vector<std::size_t>& parts, const Sentence& sentence,
                   bool closed = false)
    {
        if (parts.size() < 2)
            return;
        Interval total{0, 0};
        for (const std::size_t part : parts)
            total = total + stated(mention(part));
        const std::string source = "the sum of its parts";
        if (total.meets(stated(mention(whole)))) {
            m_check.findings.verify(whole, source);
            for (const std::size_t part : parts)
                m_check.findings.verify(part, source);
            return;
        }
        for (const std::size_t part : parts)
            if (mention(part).value > mention(whole).value || namesOtherPeriod(part))
                return;
        if (anySubsetMakes(m_reading, parts, whole) || isOfOtherUnit(whole, parts)
            || m_reading.anyWord(sentence.first, sentence.last, {"once", "twice"})
            || m_reading.anyWord(mention(parts.front()).last, mention(parts.back()).first, {"x", "times"}))
            return;
        // Parts that fall short may leave out what is not worth naming; a nested list adds up on the way.
        const bool open =
            (closed ? namesSome(sentence) : isOpenList(parts, sentence)) || nested(whole, parts) || anyWordPart(parts);
        if (open && total.low <= mention(whole).value * 2)
            return;
        const std::string expected = printedLike(total.middle(), mention(whole));
        Objection objection =
            objectionTo(m_reading, whole, expected, source,
                        fmt::format("The parts add up to {}, not {}.", expected, m_reading.written(mention(whole))));
        objection.firstToken = std::min(objection.firstToken, mention(parts.front()).first);
        objection.lastToken = std::max(objection.lastToken, mention(parts.back()).last);
        m_check.findings.object(whole, std::move(objection));
    }

    // "(25 in Q1, 24 in Q2 20/21)" are levels of other quarters, not parts.
    bool namesOtherPeriod(std::size_t part) const
    {
        if (mention(part).period < 0 || mention(part).paren == 0)
            return false;
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(mention(part).period)];
        return phrase.kind != PeriodWord::Month;
    }

    // "135; …: 61.0, 18.4, 7.1 and 13.5": shares beside their counts.
    bool isOfOtherUnit(std::size_t whole, const std::vector<std::size_t>& parts) const
    {
        return mention(whole).kind == Kind::Count && mention(whole).decimals == 0 && mention(whole).scale == 1
            && std::any_of(parts.begin(), parts.end(), [&](std::size_t part) { return mention(part).decimals > 0; });
    }

    bool nested(std::size_t whole, const std::vector<std::size_t>& parts) const
    {
        double running = 0;
        for (std::size_t n = 0; n < parts.size(); ++n) {
            running += mention(parts[n]).value;
            if (n >= 1 && std::abs(running - mention(whole).value) < 1e-6)
                return true;
        }
        return false;
    }

    bool anyWordPart(const std::vector<std::size_t>& parts) const
    {
        for (const std::size_t part : parts)
            if ((mention(part).word && mention(part).value <= 1) || mention(part).approx != Approx::Exact)
                return true;
        return false;
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkSums(Check& check)
{
    SumCheck(check).run();
}

} // namespace outturn::claims
