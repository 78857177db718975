// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include "gui/theme/colour_table.h"
#include "gui/theme/fonts.h"
#include "gui/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>

namespace outturn::gui {
namespace {

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.colour(ColourRole::Ground));
    palette.setColor(QPalette::Base, theme.colour(ColourRole::Card));
    palette.setColor(QPalette::AlternateBase, theme.colour(ColourRole::Ground));
    palette.setColor(QPalette::Button, theme.colour(ColourRole::Card));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, theme.colour(ColourRole::Text));
    palette.setColor(QPalette::PlaceholderText, theme.colour(ColourRole::TextSecondary));
    palette.setColor(QPalette::ToolTipBase, theme.colour(ColourRole::Card));
    palette.setColor(QPalette::Highlight, theme.colour(ColourRole::Accent));
    palette.setColor(QPalette::HighlightedText, theme.colour(ColourRole::AccentText));
    palette.setColor(QPalette::Link, theme.colour(ColourRole::Accent));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(ColourRole::TextSecondary));
    return palette;
}

double pixelsOf(TextSize size)
{
    switch (size) {
    case TextSize::Title:
        return 22;
    case TextSize::Heading:
        return 16;
    case TextSize::Subheading:
        return 14;
    case TextSize::Body:
        return 13;
    case TextSize::Small:
        return 11.5;
    }
    return 13;
}

} // namespace

const Theme& Theme::of(ThemeKind kind)
{
    static const Theme light{ThemeKind::Light};
    static const Theme dark{ThemeKind::Dark};
    return kind == ThemeKind::Light ? light : dark;
}

QColor Theme::colour(ColourRole role) const
{
    const ColourRow& row = kColourTable[static_cast<std::size_t>(role)];
    return QColor::fromRgb(m_kind == ThemeKind::Light ? row.light : row.dark);
}

QFont Theme::font(TextSize size, bool bold) const
{
    const auto heavy = size == TextSize::Title ? QFont::Bold : QFont::DemiBold;
    return interFont(pixelsOf(size), bold ? heavy : QFont::Normal);
}

ThemeKeeper::ThemeKeeper(ThemeKind kind, QObject* parent)
    : QObject(parent)
    , m_theme(&Theme::of(kind))
{
    use(kind);
}

void ThemeKeeper::use(ThemeKind kind)
{
    m_theme = &Theme::of(kind);
    QApplication::setFont(m_theme->font(TextSize::Body));
    QApplication::setPalette(paletteOf(*m_theme));
    qApp->setStyleSheet(styleSheet(*m_theme));
    emit themeChanged();
}

} // namespace outturn::gui
