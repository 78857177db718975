// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "followed_map.h"

#include <outturn/importing/profile.h>
#include <outturn/importing/staging.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace outturn::importing {

/// What a label stands for: the place of a meaning, or one of these.
constexpr int kLeftOut = -1; ///< on purpose
constexpr int kUnknown = -2;

/// Turns the labels of one part into what they mean, each text once.
class LabelReader
{
public:
    LabelReader(const TableRule& rule, Part part, const Vocabulary& vocabulary, std::vector<domain::Area>& newAreas);

    /// The place of the meaning in `meanings`, `kLeftOut` or `kUnknown`.
    [[nodiscard]] int read(std::string_view label);
    /// Whether a header's text is a label that the profile maps or the plan has.
    [[nodiscard]] bool knows(std::string_view label) { return sought(label) != kUnknown; }

    /// Whether the profile has a line for this very label.
    [[nodiscard]] bool maps(std::string_view label) const;

    /// Slugs, subsets or keys of measures.
    [[nodiscard]] const std::string& meaning(int place) const { return m_meanings[static_cast<std::size_t>(place)]; }
    /// Every label read, in that order.
    [[nodiscard]] const std::vector<std::string>& labels() const { return m_labels; }
    /// Labels that the profile maps and no row had.
    [[nodiscard]] std::vector<std::string> gone() const;
    /// Names that are close to a label that means nothing.
    [[nodiscard]] std::vector<std::string> near(std::string_view label) const;

private:
    [[nodiscard]] int sought(std::string_view label);
    [[nodiscard]] int place(const std::string& meaning);
    [[nodiscard]] int unnamed(std::string_view label);
    [[nodiscard]] int knownArea(std::string_view label);
    [[nodiscard]] int newArea(std::string_view label);

    const TableRule& m_rule;
    Part m_part;
    std::vector<domain::Area>& m_newAreas;
    std::unordered_map<std::string, std::string> m_mapped; ///< folded label → meaning
    std::unordered_map<std::string, std::string> m_named;  ///< folded slug or name → slug
    std::unordered_set<std::string> m_seen;                ///< mapped labels that were read
    FollowedMap<std::string, int> m_read;
    std::vector<std::string> m_labels;
    std::vector<std::string> m_meanings;
    std::unordered_map<std::string, int> m_places;
};

/// One for each part that says which series a figure belongs to.
class LabelReaders
{
public:
    LabelReaders(const TableRule& rule, const Vocabulary& vocabulary, std::vector<domain::Area>& newAreas);

    [[nodiscard]] LabelReader& of(Part part) { return m_readers[static_cast<std::size_t>(part)]; }

private:
    std::vector<LabelReader> m_readers;
};

/// `barking-and-dagenham` of "Barking & Dagenham"; empty where nothing remains.
[[nodiscard]] std::string slugOf(std::string_view label);

} // namespace outturn::importing
