// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, merging and the history: what a commentary does with its versions.
#include "gui/presenters/commentary_presenter.h"

#include "gui/commands/change_log.h"
#include "gui/commands/save_commentary_command.h"

#include <outturn/services/commentary_service.h>
#include <outturn/services/live_figure_service.h>
#include <outturn/services/services.h>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kEditorText = -1;

} // namespace

bool CommentaryPresenter::save()
{
    if (!isUnsaved())
        return true;
    keepDraft();
    const auto former = versionOf(m_base);
    return former && push(*former, m_text);
}

bool CommentaryPresenter::push(const domain::CommentaryVersion& former, const QString& text)
{
    m_refused = false;
    m_saving = true;
    m_log.stack().push(new SaveCommentaryCommand(m_services.commentary(), m_log, former, text.toStdString(),
                                                 m_services.session().user));
    m_saving = false;
    return !m_refused;
}

bool CommentaryPresenter::saveMerged(const MergeTexts& offered, const QString& text)
{
    m_base = offered.theirVersion.version;
    offer(text);
    const bool done = push(offered.theirVersion, text);
    if (!done)
        keepDraft();
    return done;
}

void CommentaryPresenter::onWritten(const domain::CommentaryVersion& version)
{
    if (!(version.key == m_key))
        return;
    if (m_saving)
        settleAdopted();
    const bool typedMeanwhile = !m_saving && isUnsaved();
    takeVersion(version);
    m_restoredAt.reset();
    if (typedMeanwhile)
        keepSoon(); // saving cleared the draft
    else if (!m_saving)
        offer(m_savedText);
    emit saved();
    emit stateChanged();
}

void CommentaryPresenter::onRefused(const domain::CommentaryKey& key, const Error& error)
{
    if (!(key == m_key))
        return;
    m_refused = true;
    const bool conflict = error.code == ErrorCode::Conflict && m_saving;
    if (!conflict)
        return fail(error);
    refresh();
    emit conflicted();
}

std::optional<domain::CommentaryVersion> CommentaryPresenter::versionOf(int version)
{
    if (version == m_saved.version)
        return m_saved;
    if (version == 0)
        return domain::CommentaryVersion{m_key, 0, {}, {}, {}};
    const auto versions = m_services.commentary().history(m_key);
    if (!versions) {
        fail(versions.error());
        return std::nullopt;
    }
    const auto found = std::ranges::find(*versions, version, &domain::CommentaryVersion::version);
    return found == versions->end() ? std::nullopt : std::optional(*found);
}

std::optional<MergeTexts> CommentaryPresenter::mergeTexts()
{
    refresh();
    const auto base = versionOf(m_base);
    if (!base)
        return std::nullopt;
    return mergeTextsOf(base->text, m_text, m_saved);
}

std::vector<VersionTexts> CommentaryPresenter::history()
{
    std::vector<VersionTexts> texts;
    const auto versions = m_services.commentary().history(m_key);
    if (!versions)
        fail(versions.error());
    else
        std::ranges::transform(*versions, std::back_inserter(texts), textsOf);
    return texts;
}

std::vector<DifferenceRun> CommentaryPresenter::difference(int from, int to)
{
    // As people read them: live figures in place of their references.
    const auto textAt = [this](int version) {
        const auto found = version == kEditorText ? std::nullopt : versionOf(version);
        const std::string stored = version == kEditorText ? m_text.toStdString() : found ? found->text : std::string();
        const auto read = m_services.liveFigures().expand(stored, m_key.quarter);
        return read ? read->text : stored;
    };
    return differenceRuns(textAt(from), textAt(to));
}

void CommentaryPresenter::restore(int version)
{
    const auto found = versionOf(version);
    if (!found)
        return;
    const QString text = QString::fromStdString(found->text);
    edit(text);
    emit textOffered(text);
}

} // namespace outturn::gui
