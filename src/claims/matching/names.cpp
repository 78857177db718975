// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"
#include <outturn/claims/name_words.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace outturn::claims {
namespace {

// How much a word counts for a figure, by where it stands.
constexpr double kBeside = 1.0;
constexpr double kSentence = 0.75;
constexpr double kSentenceBefore = 0.5;
constexpr double kParagraph = 0.3;
constexpr double kText = 0.1;
constexpr double kDefinition = 0.25;

} // namespace

KnownNames::KnownNames(const KnownFigures& figures)
{
    std::vector<std::set<std::string>> users;
    std::set<std::string> indicators;
    const auto note = [&](const std::string& stem, const std::string& indicator) {
        const int id = idOf(stem);
        users.resize(std::max(users.size(), static_cast<std::size_t>(id) + 1));
        users[static_cast<std::size_t>(id)].insert(indicator);
        return id;
    };
    for (const KnownSubject& known : figures.subjects) {
        indicators.insert(known.indicator);
        Subject subject;
        for (const auto& name : known.names) {
            subject.names.emplace_back();
            for (const std::string& stem : name)
                subject.names.back().push_back(note(stem, known.indicator));
        }
        for (const std::string& stem : known.definition)
            subject.definition.push_back(note(stem, known.indicator));
        m_subjects.push_back(std::move(subject));
    }
    for (const auto& user : users)
        m_weights.push_back(std::log(1 + static_cast<double>(indicators.size()) / static_cast<double>(user.size())));
}

int KnownNames::idOf(const std::string& stem)
{
    return m_ids.emplace(stem, static_cast<int>(m_ids.size())).first->second;
}

void KnownNames::read(const Reading& reading)
{
    m_tokens.clear();
    m_tokens.reserve(reading.tokens.size());
    for (const auto& token : reading.tokens) {
        const auto found = m_ids.find(stemOf(token.text));
        m_tokens.push_back(found != m_ids.end() ? found->second : -1);
    }
}

double KnownNames::said(const std::vector<int>& stems, const std::vector<double>& heard) const
{
    double all = 0;
    double part = 0;
    for (const int stem : stems) {
        const auto at = static_cast<std::size_t>(stem);
        all += m_weights[at];
        part += m_weights[at] * heard[at];
    }
    return all > 0 ? part / all : 0;
}

std::vector<double> KnownNames::scores(const Reading& reading, const Mention& mention, const Ask& ask) const
{
    std::vector<double> heard(m_weights.size(), 0);
    const int paragraph = reading.sentenceOf(mention).paragraph;
    for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
        const auto& sentence = reading.sentences[s];
        const bool here = s == mention.sentence;
        const bool before = s + 1 == mention.sentence;
        const double elsewhere = sentence.paragraph != paragraph ? kText : before ? kSentenceBefore : kParagraph;
        for (std::size_t at = sentence.first; at < sentence.last; ++at) {
            if (m_tokens[at] < 0)
                continue;
            const double weight = !here ? elsewhere : at >= ask.from && at < ask.to ? kBeside : kSentence;
            double& known = heard[static_cast<std::size_t>(m_tokens[at])];
            known = std::max(known, weight);
        }
    }
    std::vector<double> scores;
    scores.reserve(m_subjects.size());
    for (const Subject& subject : m_subjects) {
        double best = 0;
        for (const auto& name : subject.names)
            best = std::max(best, said(name, heard));
        scores.push_back(best + kDefinition * said(subject.definition, heard));
    }
    return scores;
}

} // namespace outturn::claims
