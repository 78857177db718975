// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging_labels.h"

#include "staging_text.h"

#include <outturn/base/ascii.h>
#include <outturn/importing/area_names.h>
#include <outturn/importing/label_likeness.h>

#include <algorithm>
#include <map>

namespace outturn::importing {
namespace {

constexpr std::size_t kNearNames = 3;

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || isDigit(letter);
}

} // namespace

std::string slugOf(std::string_view label)
{
    std::string slug;
    for (const char letter : folded(label)) {
        if (letter == '&')
            slug += slug.empty() || slug.back() == '-' ? "and" : "-and";
        else if (isWordLetter(letter))
            slug += letter;
        else if (letter != '\'' && !slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug;
}

LabelReader::LabelReader(const TableRule& rule, Part part, const Vocabulary& vocabulary,
                         std::vector<domain::Area>& newAreas)
    : m_rule(rule)
    , m_part(part)
    , m_newAreas(newAreas)
{
    if (const auto labels = rule.labels.find(part); labels != rule.labels.end()) {
        for (const auto& [label, meaning] : labels->second)
            m_mapped.emplace(folded(label), meaning);
    }
    if (part == Part::Indicator) {
        for (const domain::Indicator& indicator : vocabulary.indicators) {
            for (const std::string& name : {indicator.slug.text(), indicator.name, indicator.shortName})
                m_named.emplace(folded(name), indicator.slug.text());
        }
    }
    if (part == Part::Area) {
        for (const domain::Area& area : vocabulary.areas) {
            for (const std::string& name : {area.slug.text(), area.name})
                m_named.emplace(folded(name), area.slug.text());
        }
    }
}

int LabelReader::place(const std::string& meaning)
{
    const auto [found, fresh] = m_places.try_emplace(meaning, static_cast<int>(m_meanings.size()));
    if (fresh)
        m_meanings.push_back(meaning);
    return found->second;
}

// The region and the force of one name cannot be told apart by the label alone, so such a label means nothing here.
int LabelReader::knownArea(std::string_view label)
{
    const auto candidates = areasNamed(label);
    if (candidates.size() != 1)
        return kUnknown;
    const std::string slug(candidates.front()->slug);
    if (m_named.contains(slug))
        return place(slug);
    if (!m_rule.newAreas && !m_rule.newKnownAreas)
        return kUnknown;
    m_newAreas.push_back({domain::AreaSlug(slug), std::string(candidates.front()->name), candidates.front()->kind, {}});
    m_named.emplace(slug, slug);
    return place(slug);
}

int LabelReader::newArea(std::string_view label)
{
    const std::string slug = slugOf(label);
    if (!m_rule.newAreas || slug.empty())
        return kUnknown;
    if (!m_named.contains(slug)) {
        m_newAreas.push_back(
            {domain::AreaSlug(slug), std::string(label), *m_rule.newAreas, domain::AreaSlug(m_rule.newAreasIn)});
        m_named.emplace(slug, slug);
    }
    return place(slug);
}

int LabelReader::unnamed(std::string_view label)
{
    if (m_part == Part::Subset)
        return place(slugOf(label));
    if (m_part == Part::Measure) {
        const auto measure = label.empty() ? domain::Measure::value() : domain::parseMeasure(label);
        return measure ? place(domain::measureKey(*measure)) : kUnknown;
    }
    if (m_part != Part::Area)
        return kUnknown;
    return knownArea(label);
}

int LabelReader::sought(std::string_view label)
{
    const std::string whole = folded(label);
    for (const std::string_view form : {std::string_view(whole), withoutFootnote(whole)}) {
        const std::string key(form);
        if (const auto mapped = m_mapped.find(key); mapped != m_mapped.end()) {
            m_seen.insert(key);
            return mapped->second.empty() ? kLeftOut : place(mapped->second);
        }
        if (const auto named = m_named.find(key); named != m_named.end())
            return place(named->second);
    }
    return unnamed(label);
}

int LabelReader::read(std::string_view label)
{
    if (const int* known = m_read.find(label))
        return *known;
    int place = sought(label);
    if (place == kUnknown && m_part == Part::Area)
        place = newArea(label);
    m_labels.emplace_back(label);
    return m_read.add(std::string(label), place);
}

bool LabelReader::maps(std::string_view label) const
{
    return m_mapped.contains(folded(label));
}

std::vector<std::string> LabelReader::gone() const
{
    std::vector<std::string> gone;
    const auto labels = m_rule.labels.find(m_part);
    if (labels == m_rule.labels.end())
        return gone;
    for (const auto& [label, meaning] : labels->second) {
        if (!meaning.empty() && !m_seen.contains(folded(label)))
            gone.push_back(label);
    }
    return gone;
}

std::vector<std::string> LabelReader::near(std::string_view label) const
{
    std::map<std::string, double> likest; // of each meaning's names
    for (const auto* names : {&m_mapped, &m_named}) {
        for (const auto& [name, meaning] : *names) {
            if (const double like = likeness(name, label); !meaning.empty() && like >= kLikeEnough)
                likest[meaning] = std::max(likest[meaning], like);
        }
    }
    std::vector<std::string> found;
    for (const auto& [meaning, like] : likest)
        found.push_back(meaning);
    std::stable_sort(found.begin(), found.end(),
                     [&](const std::string& a, const std::string& b) { return likest[a] > likest[b]; });
    found.resize(std::min(found.size(), kNearNames));
    return found;
}

LabelReaders::LabelReaders(const TableRule& rule, const Vocabulary& vocabulary, std::vector<domain::Area>& newAreas)
{
    for (const Part part : {Part::Indicator, Part::Area, Part::Subset, Part::Measure})
        m_readers.emplace_back(rule, part, vocabulary, newAreas);
}

} // namespace outturn::importing
