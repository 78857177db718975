// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <outturn/domain/status.h>

#include <QAbstractButton>

namespace outturn::gui {

/// A status as mark and word on its pale ground; a button.
class PriorityBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PriorityBadge(ThemeKeeper& theme, QWidget* parent = nullptr);

    /// `hint` says what a click does.
    void setStatus(domain::Status status, const QString& word, const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ThemeKeeper& m_theme;
    domain::Status m_status{domain::Status::NotAssessed};
};

} // namespace outturn::gui
