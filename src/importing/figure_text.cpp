// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/figure_text.h>

#include "number_text.h"

#include <outturn/base/text.h>

#include <algorithm>
#include <array>

namespace outturn::importing {
namespace {

using domain::MissingReason;

struct Marker
{
    std::string_view text;
    MissingReason reason;
};

constexpr std::array<Marker, 30> kMarkers{
    Marker{"..", MissingReason::NotAvailable},
    {"...", MissingReason::NotAvailable},
    {"…", MissingReason::NotAvailable},
    {":", MissingReason::NotAvailable},
    {"-", MissingReason::NotAvailable},
    {"–", MissingReason::NotAvailable},
    {"—", MissingReason::NotAvailable},
    {"−", MissingReason::NotAvailable},
    {"[x]", MissingReason::NotAvailable},
    {"[w]", MissingReason::NotAvailable},
    {"x", MissingReason::NotAvailable},
    {"na", MissingReason::NotAvailable},
    {"#n/a", MissingReason::NotAvailable},
    {"null", MissingReason::NotAvailable},
    {"no data", MissingReason::NotAvailable},
    {"not available", MissingReason::NotAvailable},
    {"not recorded", MissingReason::NotAvailable},
    {"*", MissingReason::Suppressed},
    {"**", MissingReason::Suppressed},
    {"[c]", MissingReason::Suppressed},
    {"~", MissingReason::Suppressed},
    {"suppressed", MissingReason::Suppressed},
    {".", MissingReason::NotApplicable},
    {"[z]", MissingReason::NotApplicable},
    {"n/a", MissingReason::NotApplicable},
    {"n.a.", MissingReason::NotApplicable},
    {"not applicable", MissingReason::NotApplicable},
    {"tbc", MissingReason::NotYetReported},
    {"not yet available", MissingReason::NotYetReported},
    {"not yet reported", MissingReason::NotYetReported},
};

struct Flag
{
    std::string_view text;
    FigureFlag flag;
};

constexpr std::array<Flag, 16> kFlags{Flag{"p", FigureFlag::Provisional},
                                      {"prov", FigureFlag::Provisional},
                                      {"provisional", FigureFlag::Provisional},
                                      {"r", FigureFlag::Revised},
                                      {"revised", FigureFlag::Revised},
                                      {"e", FigureFlag::Estimated},
                                      {"est", FigureFlag::Estimated},
                                      {"estimated", FigureFlag::Estimated},
                                      {"~", FigureFlag::Estimated},
                                      {"u", FigureFlag::Unreliable},
                                      {"b", FigureFlag::Break},
                                      {"†", FigureFlag::Noted},
                                      {"‡", FigureFlag::Noted},
                                      {"*", FigureFlag::Noted},
                                      {"**", FigureFlag::Noted},
                                      {"^", FigureFlag::Noted}};

struct Phrase
{
    std::string_view words;
    MissingReason reason;
};

constexpr std::array<Phrase, 8> kPhrases{Phrase{"not available", MissingReason::NotAvailable},
                                         {"not applicable", MissingReason::NotApplicable},
                                         {"not yet", MissingReason::NotYetReported},
                                         {"suppressed", MissingReason::Suppressed},
                                         {"confidential", MissingReason::Suppressed},
                                         {"disclos", MissingReason::Suppressed},
                                         {"no data", MissingReason::NotAvailable},
                                         {"not provided", MissingReason::NotAvailable}};

std::optional<MissingReason> missingOf(std::string_view plain)
{
    const auto found = std::find_if(kMarkers.begin(), kMarkers.end(), [&](const Marker& m) { return m.text == plain; });
    return found == kMarkers.end() ? std::nullopt : std::optional(found->reason);
}

std::string_view withoutBrackets(std::string_view text)
{
    const bool round = text.starts_with('(') && text.ends_with(')');
    const bool square = text.starts_with('[') && text.ends_with(']');
    return (round || square) && text.size() > 2 ? trimmed(text.substr(1, text.size() - 2)) : text;
}

// How much of the text is a figure: digits with signs, commas, a point.
std::size_t figureLength(std::string_view text)
{
    std::size_t length = std::min(text.find_first_not_of("+-0123456789,."), text.size());
    while (length > 0 && (text[length - 1] == ',' || text[length - 1] == '.'))
        --length;
    return length;
}

std::optional<double> numberOf(std::string_view digits)
{
    std::string plain(digits);
    std::erase(plain, ',');
    return plainNumber(plain);
}

bool startsLegend(std::string_view note, std::string_view marker)
{
    note = trimmed(note);
    const auto drop = [&note](std::string_view mark) {
        if (note.starts_with(mark))
            note.remove_prefix(mark.size());
    };
    for (const std::string_view quote : {"'", "\"", "“", "‘"})
        drop(quote);
    if (!note.starts_with(marker))
        return false;
    note.remove_prefix(marker.size());
    for (const std::string_view quote : {"'", "\"", "”", "’"})
        drop(quote);
    note = trimmed(note);
    const std::string rest = lowerCase(note.substr(0, 12));
    return std::any_of(kPhrases.begin(), kPhrases.end(), [&](const Phrase& p) { return rest.starts_with(p.words); })
        || rest.starts_with("=") || rest.starts_with("denotes") || rest.starts_with("means")
        || rest.starts_with("indicates") || rest.starts_with("data ");
}

} // namespace

std::optional<FigureFlag> readFlag(std::string_view text)
{
    const std::string plain = lowerCase(withoutBrackets(trimmed(text)));
    const auto found = std::find_if(kFlags.begin(), kFlags.end(), [&](const Flag& flag) { return flag.text == plain; });
    return found == kFlags.end() ? std::nullopt : std::optional(found->flag);
}

std::optional<FigureText> readFigureText(std::string_view text)
{
    constexpr std::size_t kLongest = 40;
    text = trimmed(text);
    if (text.empty() || text.size() > kLongest)
        return std::nullopt;
    if (const auto missing = missingOf(lowerCase(text)))
        return FigureText{.missing = missing, .marker = std::string(text)};
    std::string_view rest = text.starts_with("£") ? text.substr(std::string_view("£").size()) : text;
    const std::size_t length = figureLength(rest);
    const auto value = numberOf(rest.substr(0, length));
    if (!value)
        return std::nullopt;
    rest = trimmed(rest.substr(length));
    FigureText figure{.value = value, .percent = rest.starts_with('%')};
    rest = trimmed(rest.substr(figure.percent ? 1 : 0));
    figure.marker = rest;
    if (!rest.empty()) {
        figure.flag = readFlag(rest);
        if (!figure.flag)
            return std::nullopt;
    }
    return figure;
}

void readLegend(std::string_view note, Legend& legend)
{
    const std::string plain = lowerCase(note);
    const auto phrase = std::find_if(kPhrases.begin(), kPhrases.end(),
                                     [&](const Phrase& p) { return plain.find(p.words) != std::string::npos; });
    if (phrase == kPhrases.end())
        return;
    // Longer marks first: "..." is not "." with a rest.
    auto markers = kMarkers;
    std::stable_sort(markers.begin(), markers.end(),
                     [](const Marker& a, const Marker& b) { return a.text.size() > b.text.size(); });
    for (const Marker& marker : markers) {
        if (startsLegend(plain, marker.text)) {
            legend.emplace(marker.text, phrase->reason);
            return;
        }
    }
}

std::string_view figureFlagKey(FigureFlag flag)
{
    constexpr std::array<std::string_view, 6> kKeys{"provisional", "revised", "estimated",
                                                    "unreliable",  "break",   "noted"};
    return kKeys.at(static_cast<std::size_t>(flag));
}

} // namespace outturn::importing
