// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask.h"
#include <outturn/claims/known_figures.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace outturn::claims {

/// The names of an outcome's figures as numbers, so that a text is compared with all of them at once.
class KnownNames
{
public:
    explicit KnownNames(const KnownFigures& figures);

    /// How much of each subject's best name the text around a figure says: 0 to 1, and up to a quarter more for the
    /// words of its definition. Words near the figure count in full, those of the sentence before less.
    [[nodiscard]] std::vector<double> scores(const Reading& reading, const Mention& mention, const Ask& ask) const;

    /// The number of each token's stem, −1 for one that no name has; to be read once a text.
    void read(const Reading& reading);

private:
    struct Subject
    {
        std::vector<std::vector<int>> names;
        std::vector<int> definition;
    };

    [[nodiscard]] int idOf(const std::string& stem);
    [[nodiscard]] double said(const std::vector<int>& stems, const std::vector<double>& heard) const;

    std::unordered_map<std::string, int> m_ids;
    std::vector<double> m_weights; ///< rare words tell more
    std::vector<Subject> m_subjects;
    std::vector<int> m_tokens;
};

/// How well a figure fits what the words ask for; the higher the better, by `docs/claims.md`. `name` is its subject's
/// score.
[[nodiscard]] double fitOf(const KnownFigure& figure, double name, const Reading& reading, const Mention& mention,
                           const Ask& ask);

/// Whether the units agree: a figure of another unit is never compared.
[[nodiscard]] bool unitsAgree(const Mention& mention, const KnownFigure& figure);

/// Whether the written figure can stand for the known one, by printed precision.
[[nodiscard]] bool agrees(const Mention& mention, const KnownFigure& figure);

/// Whether a change has the size of the known one and goes the other way.
[[nodiscard]] bool agreesTurned(const Mention& mention, const KnownFigure& figure);

/// Whether the written figure is the known one but for one unit of its last digit, or for two digits swapped.
[[nodiscard]] bool nearlyAgrees(const Mention& mention, const KnownFigure& figure);

/// The known figure printed as the text prints its own.
[[nodiscard]] std::string printedAs(const Mention& mention, const KnownFigure& figure, double value);

} // namespace outturn::claims
