// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mention.h"
#include "token.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::claims {

/// Consecutive tokens that say one thing: a sentence, a bullet, a row of a table.
struct Sentence
{
    std::size_t first{}; ///< tokens [first, last)
    std::size_t last{};
    std::size_t firstMention{};
    std::size_t lastMention{}; ///< mentions [firstMention, lastMention)
    int paragraph{1};
    bool bullet{false};
    bool row{false};          ///< of a table drawn with bars
    std::size_t intro{kNone}; ///< of a bullet: the sentence that introduces the list
};

enum class PeriodWord : unsigned char { Quarter, Month, FinancialYear, Year, Relative };

/// Words that name a period.
struct PeriodPhrase
{
    PeriodWord kind{PeriodWord::Relative};
    std::size_t first{};
    std::size_t last{};
    int index{0};      ///< quarters, months or years counted on, so that a later one is greater
    bool dated{false}; ///< with its year
    int past{0};       ///< of a relative one: −1 before the current, 0 current, +1 after it
    int length{0};     ///< of a relative one, in months: 3 for a quarter, 12 for a year; 0 unknown
};

/// A text taken apart. Everything that checks look at; nothing in it changes once read.
struct Reading
{
    std::string_view text;
    std::string lower;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Mention> mentions;
    std::vector<Mention> wordless; ///< figures of long rows with hardly a word, such as pasted data: nothing ties them
    std::vector<PeriodPhrase> periods;
    bool hoursAndMinutes{false}; ///< whether the text says that its clocks read h:mm

    [[nodiscard]] const Token& at(std::size_t token) const
    {
        static const Token kNothing{};
        return token < tokens.size() ? tokens[token] : kNothing;
    }
    [[nodiscard]] bool is(std::size_t token, std::string_view word) const { return at(token).text == word; }
    [[nodiscard]] bool isAny(std::size_t token, std::initializer_list<std::string_view> words) const
    {
        for (const auto word : words)
            if (at(token).text == word)
                return true;
        return false;
    }
    [[nodiscard]] bool has(std::size_t token, Tags tags) const { return (at(token).tags & tags) != 0; }
    [[nodiscard]] bool isSymbol(std::size_t token, char symbol) const
    {
        return at(token).kind == TokenKind::Symbol && at(token).symbol == symbol;
    }
    [[nodiscard]] const Sentence& sentenceOf(const Mention& mention) const { return sentences[mention.sentence]; }
    [[nodiscard]] std::span<const Mention> mentionsOf(const Sentence& sentence) const
    {
        return std::span(mentions).subspan(sentence.firstMention, sentence.lastMention - sentence.firstMention);
    }
    /// Whether a token of [first, last) has one of the tags.
    [[nodiscard]] bool anyOf(std::size_t first, std::size_t last, Tags tags) const;
    /// Whether a token of [first, last) is one of the words.
    [[nodiscard]] bool anyWord(std::size_t first, std::size_t last,
                               std::initializer_list<std::string_view> words) const;
    /// The figure as written.
    [[nodiscard]] std::string written(const Mention& mention) const
    {
        return std::string(text.substr(mention.begin, mention.end - mention.begin));
    }
};

/// Reads any bytes in linear time.
[[nodiscard]] Reading readText(std::string_view text);

/// The steps of `readText`, each in its own file.
[[nodiscard]] std::vector<Sentence> readSentences(const std::vector<Token>& tokens);
void readMentions(Reading& reading);
void markLabels(Reading& reading);
void readPeriods(Reading& reading);
void assignRoles(Reading& reading);

} // namespace outturn::claims
