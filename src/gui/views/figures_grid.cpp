// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/figures_grid.h"

#include "gui/views/figures_card.h"

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kNarrowest = 190;
constexpr int kMostColumns = 4;
constexpr int kCardHeight = 152;
constexpr int kGap = Theme::kCardGap;

} // namespace

FiguresGrid::FiguresGrid(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    // Not fixed: the hint, made for another width, would become the least height.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FiguresCard& FiguresGrid::card(std::size_t index)
{
    while (m_cards.size() <= index) {
        const std::size_t at = m_cards.size();
        auto* card = new FiguresCard(m_theme, this);
        connect(card, &QAbstractButton::clicked, this, [this, at] { emit chosen(at); });
        m_cards.push_back(card);
    }
    return *m_cards[index];
}

void FiguresGrid::setIndicators(const std::vector<IndicatorTexts>& indicators)
{
    for (std::size_t i = 0; i < indicators.size(); ++i)
        setIndicator(i, indicators[i]);
    // A single indicator is the large chart already.
    m_used = indicators.size() > 1 ? indicators.size() : 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < m_used);
    setVisible(m_used > 0);
    updateGeometry();
    place();
}

void FiguresGrid::setIndicator(std::size_t index, const IndicatorTexts& indicator)
{
    card(index).setIndicator(indicator);
}

void FiguresGrid::setChosen(std::size_t index)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(i == index);
}

int FiguresGrid::columns(int width) const
{
    const int fitting = std::clamp((width + kGap) / (kNarrowest + kGap), 1, kMostColumns);
    const int count = std::max(1, static_cast<int>(m_used));
    // Rows as even as can be: five cards stand better as 3 + 2 than as 4 + 1.
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int FiguresGrid::heightForWidth(int width) const
{
    const int count = static_cast<int>(m_used);
    if (count == 0)
        return 0;
    const int across = columns(width);
    const int rows = (count + across - 1) / across;
    return rows * kCardHeight + (rows - 1) * kGap;
}

QSize FiguresGrid::sizeHint() const
{
    return {3 * kNarrowest + 2 * kGap, heightForWidth(3 * kNarrowest + 2 * kGap)};
}

QSize FiguresGrid::minimumSizeHint() const
{
    return {kNarrowest, m_used > 0 ? kCardHeight : 0};
}

void FiguresGrid::resizeEvent(QResizeEvent*)
{
    place();
}

void FiguresGrid::place()
{
    const int across = columns(width());
    const int each = (width() - (across - 1) * kGap) / across;
    for (int i = 0; i < static_cast<int>(m_used); ++i)
        m_cards[static_cast<std::size_t>(i)]->setGeometry((i % across) * (each + kGap),
                                                          (i / across) * (kCardHeight + kGap), each, kCardHeight);
}

} // namespace outturn::gui
