// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/staging.h>

#include "staging_meanings.h"
#include "staging_text.h"
#include "table_stager.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <set>

namespace outturn::importing {
namespace {

constexpr std::size_t kRowsBetweenQuestions = 4096;

/// Names the sheets and reads none.
class NamesVisitor : public SheetVisitor
{
public:
    Visit sheet(const SheetHead& head) override
    {
        names.push_back(head.name);
        return Visit::SkipSheet;
    }
    Visit row(const SheetRow&) override { return Visit::SkipSheet; }
    void endSheet(const SheetTail&) override { }

    std::vector<std::string> names;
};

// A name that went through another program may have lost its blanks: "Table_1".
std::string unscored(std::string name)
{
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

/// Which sheets each table is looked for in.
class SheetChoice
{
public:
    /// Tables in `elsewhere` were looked for in vain in the sheets that have the names given.
    SheetChoice(const Profile& profile, const std::vector<std::string>& names, const std::set<std::size_t>& elsewhere)
    {
        std::vector<bool> claimed(names.size(), false);
        for (std::size_t table = 0; table < profile.tables.size(); ++table) {
            const TableRule& rule = profile.tables[table];
            std::vector<bool> eligible(names.size(), rule.sheets.empty());
            std::vector<std::string> patterns;
            std::transform(rule.sheets.begin(), rule.sheets.end(), std::back_inserter(patterns), unscored);
            for (std::size_t sheet = 0; sheet < names.size(); ++sheet) {
                if (!elsewhere.contains(table) && anyMeans(patterns, unscored(names[sheet])))
                    eligible[sheet] = claimed[sheet] = true;
            }
            m_eligible.push_back(std::move(eligible));
        }
        for (auto& eligible : m_eligible) {
            const bool none = std::find(eligible.begin(), eligible.end(), true) == eligible.end();
            m_renamed.push_back(none);
            if (elsewhere.contains(m_renamed.size() - 1))
                eligible.assign(names.size(), true);
            else if (none)
                std::transform(claimed.begin(), claimed.end(), eligible.begin(), [](bool taken) { return !taken; });
        }
    }

    [[nodiscard]] bool eligible(std::size_t table, std::size_t sheet) const { return m_eligible[table][sheet]; }
    /// No sheet that has a name that the profile gives holds it; the table is looked for in those that no other table
    /// claims.
    [[nodiscard]] bool renamed(std::size_t table) const { return m_renamed[table]; }

private:
    std::vector<std::vector<bool>> m_eligible;
    std::vector<bool> m_renamed;
};

/// Shows each sheet's rows to the tables that are looked for in it.
class StagingVisitor : public SheetVisitor
{
public:
    StagingVisitor(const Profile& profile, const Vocabulary& vocabulary, const SheetChoice& choice, StagedFile& staged,
                   const Proceed& proceed)
        : m_choice(choice)
        , m_staged(staged)
        , m_proceed(proceed)
        , m_series(staged)
        , m_foundIn(profile.tables.size())
    {
        for (std::size_t table = 0; table < profile.tables.size(); ++table)
            tables.push_back(std::make_unique<TableStager>(table, profile.tables[table], vocabulary, m_series, staged));
    }

    Visit sheet(const SheetHead& head) override
    {
        m_current.clear();
        m_staged.sheets.push_back(head.name);
        for (std::size_t table = 0; table < tables.size(); ++table) {
            if (!m_choice.eligible(table, head.index))
                continue;
            m_current.push_back(table);
            tables[table]->beginSheet(static_cast<std::uint16_t>(m_staged.sheets.size() - 1));
        }
        return m_current.empty() ? Visit::SkipSheet : Visit::Continue;
    }

    Visit row(const SheetRow& row) override
    {
        for (const std::size_t table : m_current) {
            const std::size_t before = tables[table]->found();
            tables[table]->row(row);
            if (tables[table]->found() != before)
                m_foundIn[table].push_back(m_staged.sheets.back());
        }
        if (onlyHeaders && allFound())
            m_stopped = true;
        if (++m_rows % kRowsBetweenQuestions == 0 && m_proceed && !m_proceed())
            m_stopped = true;
        return m_stopped ? Visit::Stop : Visit::Continue;
    }

    void endSheet(const SheetTail& tail) override
    {
        if (m_current.empty())
            return;
        for (const std::string& note : tail.notes)
            m_staged.notes.push_back(fmt::format("Sheet \"{}\": {}", m_staged.sheets.back(), note));
    }

    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const std::vector<std::string>& foundIn(std::size_t table) const { return m_foundIn[table]; }

    std::vector<std::unique_ptr<TableStager>> tables;
    bool onlyHeaders{false}; ///< stop once every table was found

private:
    [[nodiscard]] bool allFound() const
    {
        return std::all_of(tables.begin(), tables.end(), [](const auto& table) { return table->found() > 0; });
    }

    const SheetChoice& m_choice;
    StagedFile& m_staged;
    const Proceed& m_proceed;
    SeriesNames m_series;
    std::vector<std::vector<std::string>> m_foundIn;
    std::vector<std::size_t> m_current;
    std::size_t m_rows{0};
    bool m_stopped{false};
};

std::string tableName(const TableRule& rule)
{
    return rule.name.empty() ? "the table of the profile" : fmt::format("table \"{}\"", rule.name);
}

tl::unexpected<Error> notFound(const std::string& file, const TableStager& table)
{
    const HeaderFinder& finder = table.finder();
    const std::string stood = finder.stoodThere().empty()
        ? std::string("nothing like it stands there")
        : fmt::format("there stood \"{}\"", fmt::join(finder.stoodThere(), "\", \""));
    const std::string missing = finder.missing().empty() && !table.rule().title.empty()
        ? fmt::format("title \"{}\"", table.rule().title)
        : fmt::format("header \"{}\"", fmt::join(finder.missing(), "\", \""));
    return failure(ErrorCode::BadInput,
                   fmt::format("{} does not hold {}: {} is missing ({}); change the profile to what the file now says.",
                               file, tableName(table.rule()), missing, stood),
                   {{"file", file}});
}

Result<void> finishTables(const std::string& file, StagingVisitor& visitor, const SheetChoice& choice,
                          StagedFile& staged)
{
    for (std::size_t index = 0; index < visitor.tables.size(); ++index) {
        TableStager& table = *visitor.tables[index];
        const auto& sheets = visitor.foundIn(index);
        if (table.found() == 0)
            return notFound(file, table);
        table.finish();
        SeenTable& seen = staged.tables.emplace_back(table.seen());
        seen.sheet = sheets.front();
        if (!choice.renamed(index))
            continue;
        if (sheets.size() > 1)
            staged.refused.push_back(
                {sheets.front(), 0, 0,
                 fmt::format(
                     "no sheet is named {}, and {} stands in several (\"{}\"); name the right one in the profile",
                     fmt::join(table.rule().sheets, " or "), tableName(table.rule()), fmt::join(sheets, "\", \"")),
                 1});
        else
            staged.notes.push_back(fmt::format("No sheet named {} holds {}; it was read from \"{}\".",
                                               fmt::join(table.rule().sheets, " or "), tableName(table.rule()),
                                               sheets.front()));
    }
    return {};
}

// A table with a title is known by it, so it may be looked for in every sheet where its own does not hold it.
std::set<std::size_t> strayed(const Profile& profile, const StagingVisitor& visitor)
{
    std::set<std::size_t> tables;
    for (std::size_t table = 0; table < profile.tables.size(); ++table) {
        const TableRule& rule = profile.tables[table];
        if (visitor.tables[table]->found() == 0 && !rule.title.empty() && !rule.sheets.empty())
            tables.insert(table);
    }
    return tables;
}

/// What the file is read with.
struct StagingTask
{
    const SheetSource& source;
    const Profile& profile;
    const Vocabulary& vocabulary;
    const Proceed& proceed;
    std::vector<std::string> sheets;
};

Result<StagedFile> stageTables(const StagingTask& task, const std::set<std::size_t>& elsewhere)
{
    const SheetChoice choice(task.profile, task.sheets, elsewhere);
    StagedFile staged{.file = task.source.name()};
    addStatedAreas(task.profile, task.vocabulary, staged);
    StagingVisitor visitor(task.profile, task.vocabulary, choice, staged, task.proceed);
    if (const auto read = readSheets(task.source, visitor); !read)
        return tl::unexpected(read.error());
    if (visitor.stopped())
        return failure(ErrorCode::Cancelled,
                       fmt::format("Stopped while {} was read; nothing was changed.", task.source.name()));
    if (const auto lost = strayed(task.profile, visitor); !lost.empty() && elsewhere.empty())
        return stageTables(task, lost);
    if (const auto finished = finishTables(task.source.name(), visitor, choice, staged); !finished)
        return tl::unexpected(finished.error());
    return staged;
}

Result<bool> tablesStand(const StagingTask& task, const std::set<std::size_t>& elsewhere)
{
    const SheetChoice choice(task.profile, task.sheets, elsewhere);
    StagedFile staged;
    StagingVisitor visitor(task.profile, task.vocabulary, choice, staged, task.proceed);
    visitor.onlyHeaders = true;
    if (const auto read = readSheets(task.source, visitor); !read)
        return tl::unexpected(read.error());
    if (const auto lost = strayed(task.profile, visitor); !lost.empty() && elsewhere.empty())
        return tablesStand(task, lost);
    return std::all_of(visitor.tables.begin(), visitor.tables.end(),
                       [](const auto& table) { return table->found() > 0; });
}

} // namespace

Result<StagedFile> stageFile(const SheetSource& source, const Profile& profile, const Vocabulary& vocabulary,
                             const Proceed& proceed)
{
    if (const auto right = checkMeanings(profile, vocabulary); !right)
        return tl::unexpected(right.error());
    NamesVisitor names;
    if (const auto read = readSheets(source, names); !read)
        return tl::unexpected(read.error());
    auto staged = stageTables({source, profile, vocabulary, proceed, std::move(names.names)}, {});
    if (!staged)
        return staged;
    putInOrder(*staged);
    keepUsedAreas(*staged);
    return staged;
}

Result<bool> profileFits(const SheetSource& source, const Profile& profile)
{
    NamesVisitor names;
    if (const auto read = readSheets(source, names); !read)
        return tl::unexpected(read.error());
    const Vocabulary nothing;
    const Proceed always;
    return tablesStand({source, profile, nothing, always, std::move(names.names)}, {});
}

} // namespace outturn::importing
