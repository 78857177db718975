// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/priority_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace outturn::gui {

class FiguresCard;

/// An outcome's indicators as cards of equal size, in as many columns as fit.
class FiguresGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresGrid(ThemeKeeper& theme, QWidget* parent = nullptr);

    void setIndicators(const std::vector<IndicatorTexts>& indicators);
    void setIndicator(std::size_t index, const IndicatorTexts& indicator);
    void setChosen(std::size_t index);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(std::size_t index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    FiguresCard& card(std::size_t index);
    [[nodiscard]] int columns(int width) const;
    void place();

    ThemeKeeper& m_theme;
    std::vector<FiguresCard*> m_cards; ///< the first `m_used` are shown
    std::size_t m_used{0};
};

} // namespace outturn::gui
