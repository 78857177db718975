// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_layout.h"

#include <outturn/base/text.h>
#include <outturn/importing/label_likeness.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace outturn::services {
namespace {

using importing::Part;
using importing::SeenColumn;
using importing::SeenTable;
using Labels = std::vector<std::string>;

constexpr std::size_t kMostLabels = 2000; // of a part; more are data rather than a layout
constexpr std::size_t kTold = 8;          // in a sentence
constexpr std::array kParts{Part::Indicator, Part::Area, Part::Subset, Part::Measure};

const Labels& labelsOf(const std::map<Part, Labels>& labels, Part part)
{
    static const Labels kNone;
    const auto found = labels.find(part);
    return found == labels.end() ? kNone : found->second;
}

// Without the digits of a footnote that are glued to a word: they come and go with the notes.
std::string comparable(const std::string& label)
{
    std::string plain = lowerCase(singleSpaced(label));
    const auto end = plain.find_last_not_of("0123456789");
    const bool glued = end != std::string::npos && ((plain[end] >= 'a' && plain[end] <= 'z') || plain[end] == ')');
    if (glued)
        plain.erase(end + 1);
    return plain;
}

std::set<std::string> folded(const Labels& labels)
{
    std::set<std::string> set;
    for (const std::string& label : labels)
        set.insert(comparable(label));
    return set;
}

// Those of `labels` that `others` has not.
Labels missingFrom(const std::set<std::string>& others, const Labels& labels)
{
    Labels missing;
    std::copy_if(labels.begin(), labels.end(), std::back_inserter(missing),
                 [&](const std::string& label) { return !label.empty() && !others.contains(comparable(label)); });
    return missing;
}

class Comparison
{
public:
    Comparison(std::size_t table, std::string file)
        : m_table(table)
        , m_file(std::move(file))
    {
    }

    void sheet(const SeenTable& before, const SeenTable& now)
    {
        if (before.sheet != now.sheet)
            add(ImportChangeKind::SheetRenamed, {}, {}, before.sheet, now.sheet);
    }

    void columns(const SeenTable& before, const SeenTable& now)
    {
        for (const SeenColumn& column : now.columns) {
            const auto was = std::find_if(before.columns.begin(), before.columns.end(), [&](const SeenColumn& one) {
                return lowerCase(one.header) == lowerCase(column.header);
            });
            if (was != before.columns.end() && was->column != column.column)
                add(ImportChangeKind::ColumnMoved, {}, column.header, importing::columnLetters(was->column),
                    importing::columnLetters(column.column));
        }
    }

    void labels(const SeenTable* before, const SeenTable& now)
    {
        for (const Part part : kParts) {
            Labels gone = labelsOf(now.gone, part);
            if (before != nullptr && before->labels.contains(part)) {
                const auto was = folded(labelsOf(before->labels, part));
                for (const std::string& label : missingFrom(was, labelsOf(now.labels, part)))
                    add(ImportChangeKind::LabelNew, part, label);
                const auto known = folded(gone);
                const auto still = folded(labelsOf(now.labels, part));
                for (std::string& label : missingFrom(still, labelsOf(before->labels, part))) {
                    if (!known.contains(comparable(label)))
                        gone.push_back(std::move(label));
                }
            }
            for (const std::string& label : gone)
                add(ImportChangeKind::LabelGone, part, label);
        }
    }

    std::vector<ImportChange> found;

private:
    void add(ImportChangeKind kind, std::optional<Part> part, const std::string& what, std::string from = {},
             std::string to = {})
    {
        found.push_back({.kind = kind,
                         .file = m_file,
                         .table = m_table,
                         .part = part ? std::string(importing::partKey(*part)) : std::string{},
                         .what = what,
                         .from = std::move(from),
                         .to = std::move(to)});
    }

    std::size_t m_table;
    std::string m_file;
};

std::string toldOf(const Labels& labels)
{
    const Labels first(labels.begin(), labels.begin() + static_cast<std::ptrdiff_t>(std::min(labels.size(), kTold)));
    const std::string more = labels.size() > kTold ? fmt::format(" and {} more", labels.size() - kTold) : std::string{};
    return fmt::format("\"{}\"{}", fmt::join(first, "\", \""), more);
}

void readLine(std::string_view key, std::string_view value, std::vector<SeenTable>& tables)
{
    if (key == "table")
        tables.push_back({.table = std::string(value)});
    if (tables.empty())
        return;
    SeenTable& table = tables.back();
    if (key == "sheet")
        table.sheet = value;
    if (const auto blank = value.find(' '); key == "column" && blank != std::string_view::npos) {
        const auto number = parseWhole(value.substr(0, blank));
        if (number && *number > 0)
            table.columns.push_back({std::string(value.substr(blank + 1)), static_cast<std::uint32_t>(*number)});
    }
    for (const Part part : kParts) {
        if (key == importing::partKey(part))
            table.labels[part].emplace_back(value);
    }
}

} // namespace

std::string layoutText(const std::vector<SeenTable>& tables)
{
    std::string text;
    const auto line = [&text](std::string_view key, std::string_view value) {
        text += fmt::format("{}: {}\n", key, singleSpaced(value));
    };
    for (const SeenTable& table : tables) {
        line("table", table.table);
        line("sheet", table.sheet);
        for (const SeenColumn& column : table.columns)
            line("column", fmt::format("{} {}", column.column, column.header));
        for (const auto& [part, labels] : table.labels) {
            if (labels.size() > kMostLabels)
                continue;
            for (const std::string& label : labels)
                line(importing::partKey(part), label);
        }
    }
    return text;
}

std::vector<SeenTable> parseLayout(std::string_view text)
{
    std::vector<SeenTable> tables;
    for (const std::string_view line : split(text, '\n')) {
        if (const auto colon = line.find(':'); colon != std::string_view::npos)
            readLine(line.substr(0, colon), trimmed(line.substr(colon + 1)), tables);
    }
    return tables;
}

std::vector<ImportChange> layoutChanges(const std::vector<SeenTable>& before, const importing::StagedFile& now)
{
    std::vector<ImportChange> changes;
    for (std::size_t place = 0; place < now.tables.size(); ++place) {
        const SeenTable& table = now.tables[place];
        const bool same = place < before.size() && before[place].table == table.table;
        Comparison comparison(place, now.file);
        if (same) {
            comparison.sheet(before[place], table);
            comparison.columns(before[place], table);
        }
        comparison.labels(same ? &before[place] : nullptr, table);
        changes.insert(changes.end(), comparison.found.begin(), comparison.found.end());
    }
    return changes;
}

std::vector<std::string> renamedSubsets(const std::vector<ImportChange>& changes)
{
    constexpr double kRenamed = 0.6;
    constexpr std::size_t kMostPairs = 20'000; // where so much is new the file is another one
    const auto subsets = [&](ImportChangeKind kind) {
        std::vector<const ImportChange*> found;
        for (const ImportChange& change : changes) {
            if (change.kind == kind && change.part == importing::partKey(Part::Subset))
                found.push_back(&change);
        }
        return found;
    };
    const auto gone = subsets(ImportChangeKind::LabelGone);
    const auto fresh = subsets(ImportChangeKind::LabelNew);
    std::vector<std::string> sentences;
    if (gone.size() * fresh.size() > kMostPairs)
        return sentences;
    for (const ImportChange* one : fresh) {
        const ImportChange* likest = nullptr;
        double like = kRenamed;
        for (const ImportChange* former : gone) {
            const double likeThis = importing::likeness(former->what, one->what);
            if (former->table == one->table && likeThis >= like) {
                like = likeThis;
                likest = former;
            }
        }
        if (likest != nullptr)
            sentences.push_back(fmt::format("\"{}\" is a new subset and \"{}\" is gone; if it was only renamed, map "
                                            "it with \"subset label: {} = …\" to what it was",
                                            one->what, likest->what, one->what));
    }
    return sentences;
}

std::vector<std::string> changeNotes(const std::vector<ImportChange>& changes)
{
    std::map<std::pair<ImportChangeKind, std::string>, Labels> told;
    for (const ImportChange& change : changes) {
        const bool moved = change.kind == ImportChangeKind::ColumnMoved;
        told[{change.kind, change.part}].push_back(
            moved ? fmt::format("{} ({} to {})", change.what, change.from, change.to) : change.what);
    }
    std::vector<std::string> notes;
    for (const auto& [key, labels] : told) {
        const auto& [kind, part] = key;
        if (kind == ImportChangeKind::LabelNew)
            notes.push_back(fmt::format("New since it was last loaded: {} label {}.", part, toldOf(labels)));
        if (kind == ImportChangeKind::LabelGone)
            notes.push_back(fmt::format("No row has the {} label {} any more; its figures stay as they were.", part,
                                        toldOf(labels)));
        if (kind == ImportChangeKind::ColumnMoved)
            notes.push_back(fmt::format("Columns moved since it was last loaded: {}.", toldOf(labels)));
    }
    return notes;
}

} // namespace outturn::services
