// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/matrix_heading.h"

#include "gui/delegates/matrix_marks.h"
#include "gui/delegates/text_painting.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace outturn::gui {
namespace {

constexpr int kMark = 16;
constexpr int kMarkStep = 20;
constexpr int kTextTop = 20;
constexpr int kHeight = 52; // two lines of text
constexpr int kWidth = 68;

} // namespace

MatrixHeading::MatrixHeading(std::vector<MatrixMark> marks, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_marks(std::move(marks))
    , m_theme(theme)
{
    connect(&theme, &ThemeKeeper::themeChanged, this, qOverload<>(&QWidget::update));
}

void MatrixHeading::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

QSize MatrixHeading::sizeHint() const
{
    return {kWidth, kHeight};
}

void MatrixHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double left = 0;
    for (const MatrixMark mark : m_marks) {
        paintMatrixMark(painter, QRectF(left, 0, kMark, kMark), mark, m_theme.theme());
        left += kMarkStep;
    }
    paintParagraph(painter, QRectF(rect()).adjusted(0, kTextTop, 0, 0), m_text, m_theme.font(TextSize::Small, true),
                   m_theme.colour(ColourRole::Text));
}

} // namespace outturn::gui
