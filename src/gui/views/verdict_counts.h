// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/proof_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace outturn::gui {

/// `12 verified` `1 contradicted` `2 unsourced` and `3 hints`, each with the underline it has in the text; read out as
/// one line.
class VerdictCountsView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCountsView(ThemeKeeper& theme, QWidget* parent = nullptr);

    /// Without counts it says that figures are being checked.
    void setCounts(std::optional<services::VerdictCounts> counts, std::size_t hints = 0);
    [[nodiscard]] const QString& line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Places the texts in rows, painting them where a painter is given; returns the height.
    int place(int width, QPainter* painter) const;

    ThemeKeeper& m_theme;
    std::vector<CountText> m_texts;
    QString m_line;
};

} // namespace outturn::gui
