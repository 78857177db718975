// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_suggestion.h"

#include <outturn/base/ascii.h>
#include <outturn/base/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <vector>

namespace outturn::services {
namespace {

using namespace outturn::importing;

// Words in a header that say what stands under it.
constexpr std::array<std::string_view, 11> kPlaceWords{"area",  "borough",  "force",  "district", "region", "ward",
                                                       "place", "location", "county", "council",  "site"};
constexpr std::array<std::string_view, 7> kSubjectWords{"indicator", "measure", "offence", "crime",
                                                        "metric",    "major",   "type"};
constexpr std::array<std::string_view, 6> kBreakdownWords{"gender", "sex", "age group", "ethnic", "disab", "outcome"};
constexpr std::size_t kFewRecords = 100; // rows without a column of figures: a list of records to be counted
constexpr std::size_t kRecordLabels = 4; // columns of words that a list of records has and a table has not
constexpr std::size_t kShortNote = 40;
constexpr std::size_t kShortestSubject = 12; // letters below which a title may stand for anything
constexpr std::size_t kShortestEnd = 4;      // letters below which a pattern may stand for a label

bool saysOneOf(const std::string& head, std::span<const std::string_view> words)
{
    const std::string lower = lowerCase(head);
    return std::ranges::any_of(words, [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

// The lowest text: the cells above it may be merged over several columns.
std::string headOf(const TableColumn& column)
{
    return column.head.empty() ? std::string{} : singleSpaced(column.head.back());
}

std::string columnRule(const TableColumn& column)
{
    const std::string head = headOf(column);
    return head.empty() ? "column first" : "column " + head;
}

/// Gathers the lines of one table.
class Section
{
public:
    explicit Section(const SheetTable& table)
        : m_table(table)
    {
        for (const TableColumn& column : table.columns) {
            if (column.role == ColumnRole::Label && !headOf(column).empty())
                m_labels.push_back(&column);
        }
    }

    void place(const SuggestionPlace& place)
    {
        if (!place.sheet.empty())
            add("sheet", place.sheet);
        if (place.stacked && !m_table.title.empty())
            add("title", titlePattern());
        else if (const std::string subject = subjectPattern(); !place.sheet.empty() && !subject.empty())
            add("title", subject);
    }

    void parts()
    {
        addArea();
        const TableColumn* period = first(ColumnRole::Period);
        m_across = std::ranges::any_of(
            m_table.columns, [](const auto& column) { return column.role == ColumnRole::Value && column.period; });
        if (m_across)
            add("period", "across");
        else if (period != nullptr)
            add("period", columnRule(*period));
        if (period != nullptr && !m_across && isListOfRecords()) {
            add("by", "month");
            add("combine", "count rows");
            return;
        }
        addByDay();
        addSubjects();
        if (!m_across)
            addValue();
    }

    void end()
    {
        for (const TableRow& row : m_table.rows) {
            if (&row == &m_table.rows.back() && row.kind != RowKind::Data && !m_area)
                m_until.push_back(row.label);
        }
        for (const TableNote& note : m_table.notes) {
            // "1*" for "1. Excludes…" would end the table at the first figure that begins with a one.
            const std::string pattern = notePattern(note.text);
            if (!pattern.empty() && !isDigit(pattern.front()) && pattern.size() > kShortestEnd)
                m_until.push_back(pattern);
        }
        if (m_until.size() > kMostEnds)
            m_until.resize(kMostEnds);
        if (!m_until.empty())
            add("until", fmt::format("{}", fmt::join(m_until, " | ")));
        if (m_area)
            addSubtotals();
    }

    [[nodiscard]] const std::string& lines() const { return m_lines; }

private:
    static constexpr std::size_t kMostEnds = 3;

    void add(std::string_view key, std::string_view value) { m_lines += fmt::format("{}: {}\n", key, value); }

    [[nodiscard]] const TableColumn* first(ColumnRole role) const
    {
        const auto found = std::ranges::find(m_table.columns, role, &TableColumn::role);
        return found == m_table.columns.end() ? nullptr : &*found;
    }

    // Where regions stand to the left of their forces, the forces are what is told.
    [[nodiscard]] const TableColumn* last(ColumnRole role) const
    {
        const TableColumn* found = nullptr;
        for (const TableColumn& column : m_table.columns)
            found = column.role == role ? &column : found;
        return found;
    }

    // A number in front, `Table 3.1`, lasts longer than the words behind it.
    [[nodiscard]] std::string titlePattern() const
    {
        const std::string title = singleSpaced(m_table.title);
        const auto number = title.find_first_of("0123456789");
        const auto end = number == std::string::npos ? number : title.find_first_not_of("0123456789.", number);
        const bool numbered = number != std::string::npos && lowerCase(title).starts_with("table ");
        if (!numbered)
            return title;
        return end == std::string::npos ? title : title.substr(0, end) + "*";
    }

    // What a table is of lasts longer than its number and dates: it tells sheets apart that look alike otherwise.
    [[nodiscard]] std::string subjectPattern() const
    {
        const std::string title = singleSpaced(m_table.title);
        const auto colon = title.find(':');
        const bool numbered = lowerCase(title).starts_with("table ") && colon != std::string::npos;
        const std::string subject(trimmed(std::string_view(title).substr(numbered ? colon + 1 : 0)));
        int depth = 0;
        std::size_t end = 0;
        for (; end < subject.size() && (depth > 0 || subject[end] != ',') && !isDigit(subject[end]); ++end)
            depth += subject[end] == '(' ? 1 : subject[end] == ')' ? -1 : 0;
        if (end < kShortestSubject || subject.find('|') < end)
            return {};
        return (numbered ? "Table *: " : "") + subject.substr(0, end) + "*";
    }

    // The header over the names of places is often left out the next year; they still come first.
    [[nodiscard]] std::string areaRule(const TableColumn& area) const
    {
        const bool begins = std::ranges::all_of(
            m_table.columns, [&](const TableColumn& column) { return column.column >= area.column; });
        const std::string rule = columnRule(area);
        return begins && !headOf(area).empty() ? rule + " | first" : rule;
    }

    void addKnownAreas()
    {
        const auto known = std::ranges::count_if(m_table.rows, [](const TableRow& row) { return row.area != nullptr; });
        if (known > 1)
            add("new areas", "known");
    }

    [[nodiscard]] static std::string notePattern(const std::string& note)
    {
        const std::string text = singleSpaced(note);
        if (text.size() <= kShortNote && text.find('|') == std::string::npos)
            return text;
        const auto end = text.find_first_of(" |");
        return text.substr(0, end) + "*";
    }

    void addArea()
    {
        if (const TableColumn* area = last(ColumnRole::Area)) {
            m_area = true;
            add("area", areaRule(*area));
            addKnownAreas();
            return;
        }
        const auto named = std::ranges::find_if(
            m_labels, [](const TableColumn* column) { return saysOneOf(headOf(*column), kPlaceWords); });
        if (named == m_labels.end() || isListOfRecords())
            return;
        add("area", columnRule(**named));
        m_labels.erase(named);
    }

    void addByDay()
    {
        const bool days = std::ranges::any_of(m_table.columns, [](const TableColumn& column) {
            return column.role == ColumnRole::Value && column.period && column.period->first() == column.period->last();
        });
        if (days)
            add("by", "day");
    }

    [[nodiscard]] bool isListOfRecords() const
    {
        const auto labels = std::ranges::count(m_table.columns, ColumnRole::Label, &TableColumn::role);
        return m_table.rows.size() >= kFewRecords && static_cast<std::size_t>(labels) >= kRecordLabels;
    }

    void addSubjects()
    {
        if (m_labels.empty())
            return;
        if (m_labels.size() == 1 && saysOneOf(headOf(*m_labels.front()), kBreakdownWords)) {
            add("subset", columnRule(*m_labels.front()));
            return;
        }
        auto subject = std::ranges::find_if(
            m_labels, [](const TableColumn* column) { return saysOneOf(headOf(*column), kSubjectWords); });
        if (subject == m_labels.end())
            subject = m_labels.begin();
        add("indicator", columnRule(**subject));
        m_labels.erase(subject);
        if (!m_labels.empty())
            add("subset", columnRule(*m_labels.front()));
    }

    void addValue()
    {
        const TableColumn* value = nullptr;
        for (const TableColumn& column : m_table.columns) {
            if (column.role != ColumnRole::Value || headOf(column).empty())
                continue;
            const bool better = value == nullptr || (value->total && !column.total)
                || (!column.total && saysOneOf(headOf(column), kValue));
            value = better ? &column : value;
        }
        if (value != nullptr)
            add("value", columnRule(*value));
    }

    // A region over its forces may have the name of one of them: then their order tells them apart.
    void addSubtotals()
    {
        std::map<std::string, int> times;
        for (const TableRow& row : m_table.rows)
            ++times[row.place];
        std::map<std::string, int> seen;
        for (const TableRow& row : m_table.rows) {
            if (row.place.empty())
                continue;
            const bool shared = times[row.place] > 1;
            const std::string label = shared ? fmt::format("{} #{}", row.place, ++seen[row.place]) : row.place;
            // Left out, where a person sees it and may say of what it is the total.
            if (row.kind != RowKind::Data)
                add("area label", label + " = -");
            else if (shared && row.area != nullptr)
                add("area label", fmt::format("{} = {}", label, row.area->slug));
        }
    }

    static constexpr std::array<std::string_view, 3> kValue{"value", "number", "count"};

    const SheetTable& m_table;
    std::vector<const TableColumn*> m_labels;
    std::vector<std::string> m_until;
    std::string m_lines;
    bool m_across{false};
    bool m_area{false};
};

} // namespace

std::string suggestedSection(const SheetTable& table, const SuggestionPlace& place)
{
    Section section(table);
    section.place(place);
    section.parts();
    section.end();
    return section.lines();
}

} // namespace outturn::services
