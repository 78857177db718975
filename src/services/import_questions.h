// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/profile.h>
#include <outturn/importing/staging.h>
#include <outturn/services/import_question.h>

#include <string>
#include <vector>

namespace outturn::services {

/// What suggestions are drawn from: the plan, the areas, and what was chosen before.
class MeaningFinder
{
public:
    /// Both must outlive the finder.
    MeaningFinder(const importing::Vocabulary& vocabulary, const std::vector<importing::Profile>& kept)
        : m_vocabulary(vocabulary)
        , m_kept(kept)
    {
    }

    /// One for each label of the file that means nothing.
    [[nodiscard]] std::vector<ImportQuestion> questions(const importing::StagedFile& staged,
                                                        const importing::Profile& profile) const;

private:
    class Suggestions;

    void addNames(const importing::UnknownLabel& unknown, Suggestions& suggestions) const;
    void addEarlier(const importing::UnknownLabel& unknown, Suggestions& suggestions) const;
    [[nodiscard]] std::string nameOf(importing::Part part, const std::string& meaning) const;

    const importing::Vocabulary& m_vocabulary;
    const std::vector<importing::Profile>& m_kept;
};

} // namespace outturn::services
