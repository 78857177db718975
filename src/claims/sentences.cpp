// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <algorithm>

namespace outturn::claims {
namespace {

// A sentence longer than this is a list without punctuation; checks look at all pairs of its figures.
constexpr std::size_t kLongest = 160;

bool isAbbreviation(std::string_view word)
{
    constexpr std::string_view kWords[]{"i",    "e",      "g",   "vs",   "no",  "mr",   "mrs", "dr",
                                        "st",   "av",     "avg", "pp",   "inc", "incl", "pc",  "cllr",
                                        "para", "approx", "pop", "popn", "est", "cum"};
    for (const auto known : kWords)
        if (word == known)
            return true;
    return false;
}

bool isBulletMark(const std::vector<Token>& tokens, std::size_t at)
{
    const Token& token = tokens[at];
    if (!token.lineStart)
        return false;
    if (token.kind == TokenKind::Symbol)
        return (token.symbol == '*' || token.symbol == '-' || token.symbol == '+' || token.symbol == '#')
            && at + 1 < tokens.size() && tokens[at + 1].spaceBefore;
    const bool short_ = token.end - token.begin <= 2 && token.kind == TokenKind::Number;
    return short_ && at + 2 < tokens.size() && !tokens[at + 1].spaceBefore
        && (tokens[at + 1].symbol == '.' || tokens[at + 1].symbol == ')') && tokens[at + 2].spaceBefore;
}

bool endsSentence(const std::vector<Token>& tokens, std::size_t at)
{
    const Token& token = tokens[at];
    if (token.symbol != '.' && token.symbol != '!' && token.symbol != '?')
        return false;
    if (at + 1 >= tokens.size())
        return true;
    const Token& next = tokens[at + 1];
    if (!next.spaceBefore)
        return next.capital && token.symbol == '.' && at > 0 && tokens[at - 1].kind == TokenKind::Word
            && tokens[at - 1].end - tokens[at - 1].begin > 3;
    if (token.symbol == '.' && at > 0 && tokens[at - 1].kind == TokenKind::Word && isAbbreviation(tokens[at - 1].text))
        return next.capital && tokens[at - 1].text != "no" && tokens[at - 1].text != "vs";
    // "conv. rate 60%": a short word with its point, and a small letter behind it.
    const bool shortened = token.symbol == '.' && at > 0 && tokens[at - 1].kind == TokenKind::Word
        && tokens[at - 1].end - tokens[at - 1].begin <= 5 && next.kind == TokenKind::Word && !next.lineStart;
    return !shortened || next.capital;
}

// A line that starts afresh although no full stop went before it.
bool startsLine(const std::vector<Token>& tokens, std::size_t at, std::size_t lineLength)
{
    const Token& token = tokens[at];
    if (!token.lineStart || at == 0)
        return false;
    if (token.paragraphStart || token.symbol == '|' || isBulletMark(tokens, at) || tokens[at - 1].symbol == ':')
        return true;
    return lineLength < 60 && (token.capital || token.kind == TokenKind::Number) && tokens[at - 1].symbol != ',';
}

class Splitter
{
public:
    explicit Splitter(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }

    std::vector<Sentence> run()
    {
        std::size_t lineBegin = 0;
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens[at].lineStart) {
                const std::size_t lineLength = at > 0 ? m_tokens[at - 1].end - lineBegin : 0;
                if (startsLine(m_tokens, at, lineLength))
                    close(at);
                lineBegin = m_tokens[at].begin;
                m_paragraph += m_tokens[at].paragraphStart ? 1 : 0;
            }
            if (endsSentence(m_tokens, at) || at - m_first > kLongest)
                close(at + 1);
        }
        close(m_tokens.size());
        return std::move(m_sentences);
    }

private:
    void close(std::size_t end)
    {
        if (end <= m_first)
            return;
        Sentence sentence{.first = m_first, .last = end, .paragraph = m_paragraph};
        sentence.bullet = isBulletMark(m_tokens, m_first);
        sentence.row = hasBar(m_first, end) || spacedSlashes(m_first, end) >= 2;
        if (!sentence.bullet)
            m_intro = m_tokens[end - 1].symbol == ':' ? m_sentences.size() : sentence.row ? m_intro : kNone;
        else
            sentence.intro = m_intro;
        m_sentences.push_back(sentence);
        m_first = end;
    }

    bool hasBar(std::size_t first, std::size_t last) const
    {
        return std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(first),
                           m_tokens.begin() + static_cast<std::ptrdiff_t>(last),
                           [](const Token& token) { return token.symbol == '|'; });
    }

    // "Violence / 3,120 / 39%": a row of a table with slashes for bars.
    int spacedSlashes(std::size_t first, std::size_t last) const
    {
        int found = 0;
        for (std::size_t at = first; at + 1 < last; ++at)
            found += m_tokens[at].symbol == '/' && m_tokens[at].spaceBefore && m_tokens[at + 1].spaceBefore ? 1 : 0;
        return found;
    }

    const std::vector<Token>& m_tokens;
    std::vector<Sentence> m_sentences;
    std::size_t m_first{0};
    std::size_t m_intro{kNone};
    int m_paragraph{1};
};

} // namespace

std::vector<Sentence> readSentences(const std::vector<Token>& tokens)
{
    return Splitter(tokens).run();
}

} // namespace outturn::claims
