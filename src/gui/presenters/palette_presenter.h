// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QObject>
#include <QString>

#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// A line of the palette: a place that matches, or the heading of those of one kind.
struct PaletteRow
{
    bool heading{false};
    QString icon{};
    QString title{};
    QString context{};
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
};

/// Finds priorities, outcomes, indicators and words in commentary. `services` must outlive it.
class PalettePresenter : public QObject
{
    Q_OBJECT

public:
    explicit PalettePresenter(services::Services& services, QObject* parent = nullptr);

    /// Matches in that quarter, grouped by kind; best first within a kind.
    void search(const QString& query, const domain::Period& quarter);
    [[nodiscard]] const std::vector<PaletteRow>& rows() const { return m_rows; }

signals:
    void resultsLoaded();
    void failed(const QString& sentence);

private:
    services::Services& m_services;
    std::vector<PaletteRow> m_rows;
};

} // namespace outturn::gui
