// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/matrix_texts.h"

#include <QWidget>

namespace outturn::gui {

class ThemeKeeper;

/// A heading of the matrix: its signs, and its words below them.
class MatrixHeading : public QWidget
{
    Q_OBJECT

public:
    MatrixHeading(std::vector<MatrixMark> marks, ThemeKeeper& theme, QWidget* parent = nullptr);

    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<MatrixMark> m_marks;
    ThemeKeeper& m_theme;
    QString m_text;
};

} // namespace outturn::gui
