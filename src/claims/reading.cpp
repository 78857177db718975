// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "idioms.h"

#include <outturn/base/text.h>

namespace outturn::claims {

bool Reading::anyOf(std::size_t first, std::size_t last, Tags tags) const
{
    for (std::size_t token = first; token < last && token < tokens.size(); ++token)
        if (tokens[token].tags & tags)
            return true;
    return false;
}

bool Reading::anyWord(std::size_t first, std::size_t last, std::initializer_list<std::string_view> words) const
{
    for (std::size_t token = first; token < last && token < tokens.size(); ++token)
        if (isAny(token, words))
            return true;
    return false;
}

Reading readText(std::string_view text)
{
    Reading reading;
    reading.text = text;
    reading.lower = lowerCase(text);
    // Views into `lower` must survive a move of the reading: short strings live inside the object.
    reading.lower.reserve(64);
    reading.tokens = tokenise(text, reading.lower);
    clearIdioms(reading.tokens);
    reading.sentences = readSentences(reading.tokens);
    reading.hoursAndMinutes =
        reading.lower.find("h:mm") != std::string::npos && reading.lower.find("mm:ss") == std::string::npos;
    readMentions(reading);
    readPeriods(reading);
    markLabels(reading);
    assignRoles(reading);
    return reading;
}

} // namespace outturn::claims
