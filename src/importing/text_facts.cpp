// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_facts.h"

#include <outturn/base/text.h>
#include <outturn/importing/area_names.h>

namespace outturn::importing {

const TextMeaning& TextFacts::of(std::string_view text)
{
    const auto [entry, added] = m_known.try_emplace(text);
    TextMeaning& meaning = entry->second;
    if (!added)
        return meaning;
    meaning.blank = trimmed(text).empty();
    meaning.period = readPeriodLabel(text);
    meaning.figure = readFigureText(text);
    meaning.flag = readFlag(text);
    meaning.area = !areasNamed(text).empty();
    return meaning;
}

bool isFigure(const GridCell& cell, TextFacts& facts)
{
    if (cell.type == CellType::Text) {
        const TextMeaning& meaning = facts.of(cell.text);
        return meaning.figure && !meaning.period;
    }
    return cell.type == CellType::Number || cell.type == CellType::Percent || cell.type == CellType::Duration
        || cell.type == CellType::Error;
}

bool isWords(const GridCell& cell, TextFacts& facts)
{
    return cell.type == CellType::Text && !isFigure(cell, facts) && !facts.of(cell.text).blank;
}

bool isBlank(const GridCell& cell, TextFacts& facts)
{
    return cell.type == CellType::Text && facts.of(cell.text).blank;
}

} // namespace outturn::importing
