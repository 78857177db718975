// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/notes_texts.h"

#include <outturn/base/result.h>
#include <outturn/domain/annotation.h>
#include <outturn/domain/slugs.h>

#include <QObject>

#include <optional>
#include <vector>

class QUndoCommand;

namespace outturn::services {
class Services;
}

namespace outturn::gui {

class ChangeLog;

/// What people set beside an indicator's figures: rebases of its control chart, and dated notes on it, its outcome, its
/// priority or the plan.
///
/// Every function that writes returns an empty text, or the sentence that says why nothing was written.
class NotesPresenter : public QObject
{
    Q_OBJECT

public:
    NotesPresenter(services::Services& services, ChangeLog& log, QObject* parent = nullptr);

    [[nodiscard]] std::vector<RebaseTexts> rebases(const domain::IndicatorSlug& indicator);
    [[nodiscard]] QString decideRebase(const domain::IndicatorSlug& indicator, const QDate& from,
                                       const QString& reason);
    [[nodiscard]] QString withdrawRebase(const domain::IndicatorSlug& indicator, std::int64_t number,
                                         const QString& reason);

    /// Those on the charts of the indicator, by first day.
    [[nodiscard]] std::vector<NoteTexts> notes(const domain::IndicatorSlug& indicator);
    /// From the indicator to the whole plan.
    [[nodiscard]] std::vector<NoteScope> scopes(const domain::IndicatorSlug& indicator);
    /// Adds `note` where its number is 0, else puts it in the place of the one with that number.
    [[nodiscard]] QString keepNote(const NoteTexts& note);
    [[nodiscard]] QString withdrawNote(std::int64_t number);

signals:
    /// Something was written, undone or redone: charts are to be loaded anew.
    void written();
    /// An undo or redo was refused.
    void failed(const QString& sentence);

private:
    [[nodiscard]] QString push(QUndoCommand* command);
    [[nodiscard]] std::optional<domain::RecordedAnnotation> standing(std::int64_t number);
    void onRefused(const Error& error);

    services::Services& m_services;
    ChangeLog& m_log;
    bool m_pushing{false};
    QString m_refusal;
};

} // namespace outturn::gui
