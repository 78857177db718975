// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace outturn::gui {

/// What a colour stands for. Views and delegates name roles, never colours.
enum class ColourRole {
    Ground,
    Card,
    Line,
    Text,
    TextSecondary,
    Accent,      ///< top bar, primary buttons, selection mark
    AccentText,  ///< on Accent
    AccentSoft,  ///< selected row's ground
    AccentField, ///< the search field on the top bar
    FocusRing,
    StatusGood,
    StatusWatch,
    StatusBad,
    StatusNone,
    StatusGoodSoft, ///< grounds of badges
    StatusWatchSoft,
    StatusBadSoft,
    StatusNoneSoft,
    Series1,     ///< dark blue
    Series2,     ///< turquoise
    Series3,     ///< orange
    Series4,     ///< light purple
    SeriesMuted, ///< earlier years, process limits
    Target,
    GridLine,
    Band,
    BandCaption,
    DifferenceAdded,
    DifferenceRemoved,
    SpellingMark,
    VerdictVerified, ///< underlines of figures in a commentary
    VerdictContradicted,
    VerdictInconsistent,
    VerdictUnsourced,
    HintMark,   ///< corners around what a house rule means
    LiveGround, ///< behind a live figure
    TopBar,
    TopBarText,
    TopBarLine, ///< outlines of the buttons on the top bar
    ScrollHandle,
    Count_ ///< number of roles
};

/// Steps of the type scale, in device-independent pixels.
enum class TextSize { Title, Heading, Subheading, Body, Small };

enum class ThemeKind { Light, Dark };

/// One row a role: the whole look of the window in a table. Immutable.
class Theme
{
public:
    [[nodiscard]] static const Theme& of(ThemeKind kind);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] QColor colour(ColourRole role) const;
    /// Inter with tabular figures at 22, 16, 14, 13 or 11.5 px.
    [[nodiscard]] QFont font(TextSize size, bool bold = false) const;

    static constexpr int kGrid = 4; ///< everything sits on this grid
    static constexpr int kCardGap = 12;
    static constexpr int kCardPadding = 14;
    static constexpr int kRadius = 6;

private:
    explicit Theme(ThemeKind kind)
        : m_kind(kind)
    {
    }

    ThemeKind m_kind;
};

/// The theme in force; one is made by the composition root and passed on.
class ThemeKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ThemeKeeper(ThemeKind kind, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] QColor colour(ColourRole role) const { return m_theme->colour(role); }
    [[nodiscard]] QFont font(TextSize size, bool bold = false) const { return m_theme->font(size, bold); }

    /// Applies palette and style sheet to the application and tells everybody.
    void use(ThemeKind kind);

signals:
    void themeChanged();

private:
    const Theme* m_theme;
};

} // namespace outturn::gui
