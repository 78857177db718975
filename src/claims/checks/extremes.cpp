// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "surroundings.h"

#include <fmt/format.h>

#include <algorithm>

namespace outturn::claims {
namespace {

class ExtremeCheck
{
public:
    explicit ExtremeCheck(Check& check)
        : m_check(check)
        , m_reading(check.reading)
    {
    }

    void run()
    {
        for (const Sentence& sentence : m_reading.sentences)
            for (std::size_t at = sentence.first; at < sentence.last; ++at)
                if (sense(at) != 0)
                    judge(partOf(sentence, at), at);
    }

private:
    // "Easterly had the longest at 48, then Mere with 41; on vacated hearings Hallow has 62": each half is a list of
    // its own where it holds two figures.
    Sentence partOf(const Sentence& sentence, std::size_t at) const
    {
        Sentence part = sentence;
        part.first = at;
        while (part.first > sentence.first && !m_reading.isSymbol(part.first - 1, ';'))
            --part.first;
        part.last = at;
        while (part.last < sentence.last && !m_reading.isSymbol(part.last, ';'))
            ++part.last;
        while (part.firstMention < part.lastMention && mention(part.firstMention).first < part.first)
            ++part.firstMention;
        while (part.lastMention > part.firstMention && mention(part.lastMention - 1).first >= part.last)
            --part.lastMention;
        return part.lastMention >= part.firstMention + 2 ? part : sentence;
    }

    const Mention& mention(std::size_t i) const { return m_reading.mentions[i]; }

    // +1 for the highest, −1 for the lowest of several, 0 for other uses: "most of", "at least", "third highest".
    int sense(std::size_t at) const
    {
        const Token& word = m_reading.at(at);
        if (!(word.tags & (tag::kMost | tag::kLeast)) || word.text == "peaked" || word.text == "peak"
            || word.text == "top")
            return 0;
        if (at > 0
            && (m_reading.is(at - 1, "at") || m_reading.has(at - 1, tag::kOrdinalWord | tag::kNegation)
                || m_reading.at(at - 1).text == "nd" || m_reading.at(at - 1).text == "rd"
                || m_reading.at(at - 1).text == "th"))
            return 0;
        if (word.text == "most"
            && (m_reading.is(at + 1, "of")
                || m_reading.isAny(at + 1,
                                   {"improved", "affected", "deprived", "recent", "recently", "similar", "vulnerable",
                                    "serious", "common", "commonly", "likely"})))
            return 0;
        if (word.text == "fastest" || word.text == "quickest")
            return -1;
        return (word.tags & tag::kMost) ? 1 : -1;
    }

    struct Entry
    {
        std::size_t mention;
        std::string_view name; ///< the capitalised word beside it, empty without one
    };

    std::vector<Entry> entries(const Sentence& sentence, Kind kind) const
    {
        std::vector<Entry> found;
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
            const Mention& figure = mention(i);
            if (figure.isLabel() || figure.kind != kind)
                continue;
            const bool ownPast = figure.base && (figure.fromTo || namesPast(figure));
            if (!figure.isLevel() || figure.target || figure.average || ownPast)
                return {};
            if (figure.total || (figure.word && figure.value < 10))
                continue;
            found.push_back({i, nameBeside(i, sentence)});
        }
        return found;
    }

    bool namesPast(const Mention& figure) const
    {
        if (figure.period < 0)
            return false;
        const PeriodPhrase& phrase = m_reading.periods[static_cast<std::size_t>(figure.period)];
        return phrase.dated || phrase.kind == PeriodWord::Relative;
    }

    bool isName(std::size_t at, const Sentence& sentence) const
    {
        const Token& token = m_reading.at(at);
        return token.kind == TokenKind::Word && (token.capital || monthNumber(token.text) > 0) && at >= sentence.first
            && token.text.size() > 2 && token.capital;
    }

    std::string_view nameBeside(std::size_t i, const Sentence& sentence) const
    {
        const Mention& figure = mention(i);
        const std::size_t from = i > sentence.firstMention ? mention(i - 1).last : sentence.first;
        const std::size_t to = i + 1 < sentence.lastMention ? mention(i + 1).first : sentence.last;
        const bool bracketAfter = figure.paren != 0;
        for (std::size_t at = figure.last; at < std::min(to, figure.last + 4) && !bracketAfter; ++at) {
            if (m_reading.isSymbol(at, ',') || m_reading.isSymbol(at, ';') || m_reading.has(at, tag::kConjunction)
                || m_reading.isSymbol(at, ')'))
                break;
            if (m_reading.isAny(at, {"in", "for", "at"}) && isName(at + 1, sentence))
                return m_reading.at(at + 1).text;
        }
        for (std::size_t at = figure.first; at-- > from && at + 4 > figure.first;)
            if (isName(at, sentence) && !m_reading.isAny(at, {"the", "with", "and"}))
                return m_reading.at(at).text;
        return {};
    }

    void judge(const Sentence& sentence, std::size_t word)
    {
        const std::size_t linked = linkedFigure(sentence, word);
        if (linked == kNone || !comparesAll(sentence, word))
            return;
        const auto list = entries(sentence, mention(linked).kind);
        if (list.size() < 2)
            return;
        const std::size_t holder = holderOf(sentence, word, list, linked);
        if (holder == kNone)
            return;
        const int wanted = sense(word);
        std::size_t extreme = holder;
        for (const Entry& entry : list)
            if (wanted > 0 ? stated(mention(extreme)).below(stated(mention(entry.mention)))
                           : stated(mention(entry.mention)).below(stated(mention(extreme))))
                extreme = entry.mention;
        if (extreme == holder && list.size() == 2 && areSaidBefore(m_reading, list[0].mention, list[1].mention))
            return;
        if (extreme == holder)
            m_check.findings.verify(holder, "the figures beside it");
        else
            object(holder, extreme, word);
    }

    std::size_t linkedFigure(const Sentence& sentence, std::size_t word) const
    {
        for (std::size_t i = sentence.firstMention; i < sentence.lastMention; ++i)
            if (!mention(i).isLabel() && mention(i).first > word && !(mention(i).word && mention(i).value < 10))
                return mention(i).isLevel() && mention(i).kind != Kind::Rank && mention(i).kind != Kind::Fraction
                    ? i
                    : kNone;
        return kNone;
    }

    // The sentence must hold the figures against each other, not one against its own past.
    bool comparesAll(const Sentence& sentence, std::size_t word) const
    {
        if (m_reading.anyOf(sentence.first, sentence.last, tag::kFuture | tag::kNegation)
            || m_reading.anyWord(word, std::min(sentence.last, word + 8), {"since", "record", "ever"}))
            return false;
        int extremes = 0;
        for (std::size_t at = sentence.first; at < sentence.last; ++at)
            extremes += sense(at) != 0 ? 1 : 0;
        return extremes <= 2;
    }

    std::size_t holderOf(const Sentence& sentence, std::size_t word, const std::vector<Entry>& list,
                         std::size_t linked) const
    {
        const bool followed = m_reading.anyWord(word, sentence.last,
                                                {"followed", "then", "ahead", "compared", "against", "versus", "with",
                                                 "lowest", "highest", "fewest", "most"});
        const bool ofGroup = m_reading.anyOf(word, std::min(sentence.last, word + 6), tag::kGroup);
        // "July was the highest of the three (July 45, August 52, September 48)"
        const std::size_t before = std::min(sentence.last, word);
        for (const Entry& entry : list) {
            if (entry.name.empty() || word > mention(list.front().mention).first)
                continue;
            for (std::size_t at = sentence.first; at < before; ++at)
                if (m_reading.at(at).text == entry.name && at < mention(list.front().mention).first)
                    return entry.mention;
        }
        const bool allNamed =
            std::all_of(list.begin(), list.end(), [](const Entry& entry) { return !entry.name.empty(); });
        const bool near =
            mention(linked).first <= word + 9 && !m_reading.anyOf(word, mention(linked).first, tag::kConjunction);
        if (!near || linked != firstBehind(list, word))
            return kNone;
        if (mention(linked).paren != 0 && !allNamed)
            return kNone;
        const bool atValue = m_reading.anyWord(word, mention(linked).first, {"at", "with", "was", "in", "being"})
            || m_reading.isSymbol(mention(linked).first - 1, '(') || m_reading.isSymbol(mention(linked).first - 1, ',');
        return atValue && (followed || ofGroup || list.size() >= 3) && !listStarts(list, linked, word) ? linked : kNone;
    }

    std::size_t firstBehind(const std::vector<Entry>& list, std::size_t word) const
    {
        for (const Entry& entry : list)
            if (mention(entry.mention).first > word)
                return entry.mention;
        return list.front().mention;
    }

    // "the highest of the three: 45, 52 and 48" names no holder.
    bool listStarts(const std::vector<Entry>& list, std::size_t linked, std::size_t word) const
    {
        if (linked != list.front().mention)
            return false;
        for (std::size_t at = word; at < mention(linked).first; ++at)
            if (m_reading.isSymbol(at, ':'))
                return true;
        return false;
    }

    void object(std::size_t holder, std::size_t extreme, std::size_t word)
    {
        Objection objection =
            objectionTo(m_reading, holder, m_reading.written(mention(extreme)), "the figures beside it",
                        fmt::format("{} is {} than {}.", m_reading.written(mention(extreme)),
                                    sense(word) > 0 ? "higher" : "lower", m_reading.written(mention(holder))));
        objection.firstToken = std::min(objection.firstToken, word);
        objection.lastToken = std::max(objection.lastToken, word + 1);
        m_check.findings.objectToWord(holder, objection);
    }

    Check& m_check;
    const Reading& m_reading;
};

} // namespace

void checkExtremes(Check& check)
{
    ExtremeCheck(check).run();
}

} // namespace outturn::claims
