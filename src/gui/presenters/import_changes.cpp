// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/import_changes.h"

#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn::gui {
namespace {

using services::ImportChange;
using services::ImportChangeKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportChanges)
};

bool isAsked(const services::ImportDifference& difference, const ImportChange& change)
{
    return std::ranges::any_of(difference.questions, [&](const services::ImportQuestion& question) {
        return question.table == change.table && question.part == change.part && question.label == change.what;
    });
}

bool isSettled(const ImportFileState& file, const ImportChange& change)
{
    return std::ranges::any_of(file.settled, [&](const ImportChange& one) {
        return one.kind == change.kind && one.table == change.table && one.part == change.part
            && one.what == change.what;
    });
}

} // namespace

std::vector<ImportChange> openChanges(const ImportFileState& file)
{
    std::vector<ImportChange> open;
    // A profile drawn up here has no former file, and files that need none may be about anything.
    if (!file.staged || !file.tables.empty() || file.origin == MappingOrigin::Plain)
        return open;
    const services::ImportDifference& difference = file.staged->difference;
    std::ranges::copy_if(difference.changes, std::back_inserter(open), [&](const ImportChange& change) {
        const bool ofLabel = change.kind == ImportChangeKind::LabelNew || change.kind == ImportChangeKind::LabelGone;
        return ofLabel && !isAsked(difference, change) && !isSettled(file, change);
    });
    return open;
}

std::vector<ImportLabelTexts> changedLabels(const ImportFileState& file)
{
    std::vector<ImportLabelTexts> rows;
    for (const ImportChange& change : openChanges(file)) {
        const bool fresh = change.kind == ImportChangeKind::LabelNew;
        ImportLabelTexts row{.table = change.table, .part = change.part, .partName = partName(change.part)};
        row.label = QString::fromStdString(change.what);
        row.change = fresh ? LabelChange::New : LabelChange::Gone;
        row.hint = fresh ? Words::tr("new since the file was last loaded")
                         : Words::tr("gone since the file was last loaded; its figures stay as they were");
        rows.push_back(std::move(row));
    }
    return rows;
}

ImportChange settledBy(const ImportLabelTexts& label)
{
    return {.kind = label.change == LabelChange::Gone ? ImportChangeKind::LabelGone : ImportChangeKind::LabelNew,
            .table = label.table,
            .part = label.part,
            .what = label.label.toStdString()};
}

} // namespace outturn::gui
