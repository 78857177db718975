// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/profile_likeness.h>

#include "staging_text.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace outturn::importing {
namespace {

constexpr std::size_t kFewest = 2; // things found below which a profile is like nothing

using Names = std::vector<std::string>; // any of them will do

/// The texts of a file, each in the forms in which a profile may mean it.
class Texts
{
public:
    explicit Texts(std::span<const std::string> texts)
    {
        for (const std::string& text : texts) {
            const std::string whole = folded(text);
            m_forms.emplace(withoutFootnote(whole));
            m_forms.insert(whole);
        }
    }

    [[nodiscard]] bool hold(const Names& names) const
    {
        return std::any_of(names.begin(), names.end(), [this](const std::string& name) { return holdsOne(name); });
    }

private:
    [[nodiscard]] bool holdsOne(const std::string& name) const
    {
        if (name.find('*') == std::string::npos)
            return m_forms.contains(folded(name));
        return std::any_of(m_forms.begin(), m_forms.end(), [&](const std::string& form) { return means(name, form); });
    }

    std::unordered_set<std::string> m_forms;
};

// `West Midlands #2` is the second row of that label.
std::string withoutNumber(const std::string& label)
{
    return label.substr(0, label.find(" #"));
}

std::vector<Names> soughtBy(const TableRule& rule)
{
    std::vector<Names> sought;
    for (const PartRule& part : rule.parts) {
        if (part.place == Place::Column && !part.optional && part.text != "first")
            sought.push_back(alternatives(part.text));
    }
    for (const RowFilter& filter : rule.keep)
        sought.push_back(alternatives(filter.column));
    for (const std::string& text : rule.header)
        sought.push_back({text});
    if (!rule.title.empty())
        sought.push_back(alternatives(rule.title));
    for (const auto& [part, labels] : rule.labels) {
        for (const auto& [label, meaning] : labels)
            sought.push_back({withoutNumber(label)});
    }
    return sought;
}

} // namespace

double profileLikeness(const Profile& profile, std::span<const std::string> texts)
{
    const Texts known(texts);
    std::size_t sought = 0;
    std::size_t found = 0;
    for (const TableRule& rule : profile.tables) {
        for (const Names& names : soughtBy(rule)) {
            ++sought;
            found += known.hold(names) ? 1 : 0;
        }
    }
    return found < kFewest ? 0 : static_cast<double>(found) / static_cast<double>(sought);
}

} // namespace outturn::importing
