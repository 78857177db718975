// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <outturn/domain/slugs.h>
#include <outturn/services/sheet_preview.h>

#include <string>
#include <vector>

namespace outturn::gui {

/// What a file's mapping came from.
enum class MappingOrigin {
    None,      ///< the file is being read, or cannot be
    Kept,      ///< a profile that the store keeps fits
    Near,      ///< one that it keeps nearly fits: something that it looks for is not there
    Plain,     ///< the file names its figures as Outturn does
    Suggested, ///< drawn up from what was recognised
    Given      ///< loaded from a file, or changed by hand
};

/// Something that a label may mean.
struct MeaningChoice
{
    QString slug{};
    QString name{};
};

/// How a label differs from the file loaded before.
enum class LabelChange {
    None,
    New, ///< the file had it not
    Gone ///< the file had it, or the profile maps it
};

/// A label of a file and what it means; a row of the mapping's list.
struct ImportLabelTexts
{
    std::size_t table{};
    std::string part{}; ///< `indicator`, `area`, `measure` or `subset`
    QString partName{}; ///< for people
    QString label{};
    QString where{};   ///< `Sheet1, B7`; empty where it was mapped before
    QString meaning{}; ///< slug; empty where it is left out, or not yet answered
    QString name{};    ///< of the meaning
    QString hint{};    ///< the best suggestion and why
    bool answered{false};
    LabelChange change{LabelChange::None}; ///< that waits for a word
    bool mayBeLeftOut{true};
};

/// What a person may choose from to say where a table stands.
struct ImportPlaces
{
    QStringList heads{}; ///< of columns that are no period
    QStringList sheets{};
    QStringList titles{}; ///< patterns of the titles above tables
};

enum class FindingKind { Refused, Suspicious, Revised, New, Unchanged, Note };
constexpr std::size_t kFindingKinds = 6;

/// A line of what an import would do.
struct ImportFindingTexts
{
    FindingKind kind{};
    QString kindName{};
    QString what{};  ///< the figure, or what the sentence is about
    QString where{}; ///< file, sheet and cell
    QString why{};   ///< from what to what, or what is wrong
};

/// Figures that look wrong in one way, accepted together with one reason.
struct WarningKindTexts
{
    QString key{};
    QString title{}; ///< `3 figures lie outside their expected range`
};

/// A panel that an import touched.
struct TouchedPanelTexts
{
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
    QString title{};
    QString detail{}; ///< indicators, figures, periods
};

} // namespace outturn::gui
