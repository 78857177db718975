// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/domain/period.h>
#include <outturn/domain/slugs.h>

#include <QObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// Something that the window can be asked to do, by the number of its action.
struct PaletteCommand
{
    int action{0};
    QString title{}; ///< `Past imports`
    QString keys{};  ///< `Ctrl+5`; may be empty
};

/// A line of the palette: a place or command that matches, or the heading of those of one kind.
struct PaletteRow
{
    bool heading{false};
    QString icon{};
    QString title{};
    QString context{};
    domain::PrioritySlug priority{};
    domain::OutcomeSlug outcome{};
    std::optional<int> command{}; ///< the action's number; none for places
};

/// Finds priorities, outcomes, indicators, words in commentary, and commands. `services` must outlive it.
class PalettePresenter : public QObject
{
    Q_OBJECT

public:
    explicit PalettePresenter(services::Services& services, QObject* parent = nullptr);

    /// What can be asked for from now on.
    void setCommands(std::vector<PaletteCommand> commands) { m_commands = std::move(commands); }
    /// Matches in that quarter, grouped by kind; best first within a kind. Commands come first where their title begins
    /// with what is searched for, else last; an empty search offers none.
    void search(const QString& query, const domain::Period& quarter);
    [[nodiscard]] const std::vector<PaletteRow>& rows() const { return m_rows; }

signals:
    void resultsLoaded();
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::vector<PaletteRow> commandRows(const QString& query) const;
    void addCommands(const QString& query);

    services::Services& m_services;
    std::vector<PaletteCommand> m_commands;
    std::vector<PaletteRow> m_rows;
};

} // namespace outturn::gui
