// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"

#include "../lexicon.h"

#include <algorithm>

namespace outturn::claims {
namespace {

using domain::ChangeBase;

constexpr std::size_t kTargetReach = 7;
constexpr int kYear = 12;

class AskReader
{
public:
    AskReader(const Reading& reading, const Mention& mention, const domain::Period& quarter)
        : m_reading(reading)
        , m_mention(mention)
        , m_sentence(reading.sentenceOf(mention))
        , m_now(monthCount(quarter.last()))
    {
    }

    Ask run()
    {
        bounds();
        m_ask.twelveHere = saysTwelve(m_ask.from, m_ask.to);
        m_ask.twelveNear = m_ask.twelveHere || saysTwelve(paragraphBegin(), m_sentence.last);
        m_ask.toDate = m_reading.anyWord(m_ask.from, m_ask.to,
                                         {"date", "inception", "cumulative", "since", "began", "total", "far", "now"});
        m_ask.average = m_mention.average || m_reading.anyOf(m_sentence.first, m_mention.first, tag::kAverage);
        m_ask.target = m_mention.target || saysTarget();
        m_ask.change = m_mention.change || m_reading.anyOf(m_ask.from, m_mention.first, tag::kChangeNoun);
        m_mention.change ? bases() : period();
        return m_ask;
    }

private:
    void bounds()
    {
        m_ask.from = m_sentence.first;
        m_ask.to = m_sentence.last;
        for (const Mention& other : m_reading.mentionsOf(m_sentence)) {
            if (other.isLabel())
                continue;
            if (other.last <= m_mention.first)
                m_ask.from = std::max(m_ask.from, other.last);
            if (other.first >= m_mention.last)
                m_ask.to = std::min(m_ask.to, other.first);
        }
        for (std::size_t at = m_ask.from; at < m_ask.to; ++at) {
            if (m_reading.isSymbol(at, ';'))
                (at < m_mention.first ? m_ask.from : m_ask.to) = at;
        }
    }

    std::size_t paragraphBegin() const
    {
        std::size_t begin = m_sentence.first;
        for (const auto& sentence : m_reading.sentences) {
            if (sentence.paragraph == m_sentence.paragraph)
                begin = std::min(begin, sentence.first);
        }
        return begin;
    }

    bool saysMonths(std::size_t from, std::size_t to, std::initializer_list<std::string_view> count) const
    {
        for (std::size_t at = from; at + 1 < to; ++at) {
            if (!m_reading.isAny(at, count))
                continue;
            const std::size_t next = m_reading.isSymbol(at + 1, '-') ? at + 2 : at + 1;
            if (m_reading.isAny(next, {"month", "months"}))
                return true;
        }
        return false;
    }

    bool saysTwelve(std::size_t from, std::size_t to) const
    {
        return saysMonths(from, to, {"12", "twelve"}) || m_reading.anyWord(from, to, {"rolling", "annual"});
    }

    bool saysTarget() const
    {
        const std::size_t begin =
            m_mention.first > m_ask.from + kTargetReach ? m_mention.first - kTargetReach : m_ask.from;
        return m_reading.anyOf(begin, m_mention.first, tag::kTarget)
            || m_reading.anyWord(begin, m_mention.first, {"baseline", "target", "threshold", "aims"})
            || (m_mention.first > m_ask.from && m_reading.isAny(m_mention.first - 1, {"above", "below"}))
            || m_reading.anyWord(m_mention.last, std::min(m_ask.to, m_mention.last + 3),
                                 {"target", "baseline", "threshold"});
    }

    int latestAtMost(int monthOfYear) const
    {
        const int back = ((m_now - monthOfYear) % kYear + kYear) % kYear;
        return m_now - back;
    }

    int yearsAgo(const PeriodPhrase& phrase) const
    {
        const bool years = m_reading.isAny(phrase.first, {"years"});
        if (!years || phrase.first == 0)
            return phrase.length;
        return m_reading.isAny(phrase.first - 1, {"3", "three"}) ? 3 * kYear
            : m_reading.isAny(phrase.first - 1, {"2", "two"})    ? 2 * kYear
                                                                 : phrase.length;
    }

    std::optional<int> endMonthOf(const PeriodPhrase& phrase) const
    {
        switch (phrase.kind) {
        case PeriodWord::Quarter: {
            if (!phrase.dated)
                return latestAtMost(phrase.index * 3 + 3);
            const int startYear = (phrase.index - 1) / 4;
            return startYear * kYear + 3 + 3 * (phrase.index - startYear * 4);
        }
        case PeriodWord::Month:
            return phrase.dated ? phrase.index : latestAtMost(phrase.index);
        case PeriodWord::FinancialYear:
            return phrase.index * kYear + 15;
        case PeriodWord::Year:
            return phrase.index * kYear + kYear;
        case PeriodWord::Relative:
            break;
        }
        if (phrase.past == 0)
            return m_now;
        const int length = yearsAgo(phrase);
        return phrase.past < 0 && length > 0 ? std::optional(m_now - length) : std::nullopt;
    }

    void period()
    {
        if (m_mention.period < 0) {
            m_ask.certainty = m_mention.base ? PeriodCertainty::Open : PeriodCertainty::Implied;
            m_ask.endMonth = m_now;
            return;
        }
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(m_mention.period)];
        const auto end = endMonthOf(phrase);
        m_ask.month = phrase.kind == PeriodWord::Month;
        // "since January 2020" says where a total starts, not which period it is of.
        if (phrase.first > 0 && m_reading.is(phrase.first - 1, "since")) {
            m_ask.certainty = PeriodCertainty::Implied;
            m_ask.endMonth = m_now;
            m_ask.toDate = true;
            return;
        }
        m_ask.endMonth = end.value_or(m_now);
        m_ask.certainty = end ? PeriodCertainty::Said : PeriodCertainty::Open;
    }

    void addBase(ChangeBase base)
    {
        if (std::find(m_ask.bases.begin(), m_ask.bases.end(), base) == m_ask.bases.end())
            m_ask.bases.push_back(base);
    }

    void baseOf(const PeriodPhrase& phrase)
    {
        const auto end = endMonthOf(phrase);
        if (!end || *end >= m_now)
            return;
        const int back = m_now - *end;
        if (back == 3)
            addBase(ChangeBase::PreviousQuarter);
        if (back == kYear) {
            addBase(ChangeBase::SamePeriodLastYear);
            addBase(ChangeBase::Previous12Months);
        }
        if (back == 2 * kYear)
            addBase(ChangeBase::Baseline2019_20);
        if (back == 3 * kYear)
            addBase(ChangeBase::ThreeYearsAgo);
    }

    // The words behind a change name its base; only where they do not, those in front of it do.
    void bases()
    {
        m_ask.endMonth = m_now;
        if (saysMonths(m_mention.last, std::min(m_ask.to, m_mention.last + 6), {"12", "twelve"}))
            addBase(ChangeBase::Previous12Months);
        for (const PeriodPhrase& phrase : m_reading.periods) {
            if (phrase.first >= m_mention.last && phrase.first < m_ask.to && m_ask.bases.empty())
                baseOf(phrase);
        }
        if (saysMonths(m_mention.last, m_ask.to, {"6", "six"}))
            addBase(ChangeBase::SixMonths);
        if (saysMonths(m_mention.last, m_ask.to, {"2", "two"}))
            addBase(ChangeBase::TwoMonths);
        if (m_ask.bases.empty() && m_ask.twelveHere) {
            addBase(ChangeBase::Previous12Months);
            addBase(ChangeBase::SamePeriodLastYear);
        }
    }

    const Reading& m_reading;
    const Mention& m_mention;
    const Sentence& m_sentence;
    int m_now;
    Ask m_ask{};
};

} // namespace

int monthCount(Date day)
{
    return static_cast<int>(day.year()) * kYear + static_cast<int>(static_cast<unsigned>(day.month()));
}

Ask askOf(const Reading& reading, const Mention& mention, const domain::Period& quarter)
{
    return AskReader(reading, mention, quarter).run();
}

} // namespace outturn::claims
