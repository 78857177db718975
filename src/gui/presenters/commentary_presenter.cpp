// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/commentary_presenter.h"

#include "gui/commands/change_log.h"

#include <outturn/domain/period_text.h>
#include <outturn/services/commentary_service.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace outturn::gui {
namespace {

// Well within the second that is promised, so that the write itself fits in.
constexpr std::chrono::milliseconds kKeepAfter{700};
constexpr std::chrono::milliseconds kRetryAfter{5000};

} // namespace

CommentaryPresenter::CommentaryPresenter(services::Services& services, ChangeLog& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_log(log)
{
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &CommentaryPresenter::keepDraft);
    connect(&m_log, &ChangeLog::commentaryWritten, this, &CommentaryPresenter::onWritten);
    connect(&m_log, &ChangeLog::commentaryRefused, this, &CommentaryPresenter::onRefused);
}

void CommentaryPresenter::open(const domain::CommentaryKey& key)
{
    m_key = key;
    load();
    loadDraft();
    loadPreviousQuarter();
    emit textLoaded();
    emit stateChanged();
}

void CommentaryPresenter::load()
{
    const auto current = m_services.commentary().current(m_key);
    if (!current)
        fail(current.error());
    m_keepSoon.stop();
    m_restoredAt.reset();
    m_adopted.reset();
    takeVersion(current ? *current : domain::CommentaryVersion{m_key, 0, {}, {}, {}});
    m_text = m_savedText;
}

void CommentaryPresenter::takeVersion(const domain::CommentaryVersion& version)
{
    m_saved = version;
    m_savedText = QString::fromStdString(version.text);
    m_base = version.version;
    m_keptText = m_savedText;
    m_keptAt.reset();
}

void CommentaryPresenter::loadDraft()
{
    const auto drafts = m_services.commentary().drafts(m_key);
    if (!drafts)
        return fail(drafts.error());
    const auto& session = m_services.session();
    const auto isMine = [&](const domain::CommentaryDraft& draft) {
        return draft.by == session.user && draft.text != m_saved.text;
    };
    const auto isThisWindows = [&](const auto& draft) { return isMine(draft) && draft.window == session.window; };
    // This window's own first: what is typed next would overwrite it.
    auto found = std::ranges::find_if(*drafts, isThisWindows);
    if (found == drafts->end())
        found = std::ranges::find_if(*drafts, isMine);
    if (found != drafts->end())
        adopt(*found);
}

void CommentaryPresenter::adopt(const domain::CommentaryDraft& draft)
{
    m_text = QString::fromStdString(draft.text);
    m_keptText = m_text;
    m_base = draft.baseVersion;
    m_restoredAt = localTime(draft.at);
    if (draft.window != m_services.session().window)
        m_adopted = draft;
}

void CommentaryPresenter::settleAdopted()
{
    if (!m_adopted)
        return;
    const domain::CommentaryDraft adopted = *std::exchange(m_adopted, std::nullopt);
    const auto drafts = m_services.commentary().drafts(m_key);
    // A window that is still open may have typed on: then its draft is its own again.
    if (drafts && std::ranges::count(*drafts, adopted) > 0) {
        const auto done = m_services.commentary().discardDraft(m_key, adopted.by, adopted.window);
        if (!done)
            fail(done.error());
    }
}

void CommentaryPresenter::loadPreviousQuarter()
{
    const QString quarter = QString::fromStdString(domain::periodTitle(m_key.quarter.previous()));
    const auto previous = m_services.commentary().previousQuarter(m_key);
    const bool known = previous && *previous;
    m_previousText = known ? QString::fromStdString((*previous)->text) : QString();
    m_previousTitle = known
        ? tr("%1, version %2 by %3").arg(quarter).arg((*previous)->version).arg(authorAndTime(**previous))
        : tr("No commentary was stored for %1.").arg(quarter);
}

void CommentaryPresenter::refresh()
{
    const auto current = m_services.commentary().current(m_key);
    if (!current)
        return fail(current.error());
    if (current->version == m_saved.version)
        return;
    if (isUnsaved()) {
        m_saved = *current;
        m_savedText = QString::fromStdString(current->text);
    } else {
        takeVersion(*current);
        offer(m_savedText);
    }
    emit stateChanged();
}

bool CommentaryPresenter::isUnsaved() const
{
    return m_text != m_savedText;
}

void CommentaryPresenter::edit(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    keepSoon();
    emit stateChanged();
}

// Not restarted by further typing: it fires at the latest that long after the first change not yet kept.
void CommentaryPresenter::keepSoon()
{
    if (!m_keepSoon.isActive())
        m_keepSoon.start(kKeepAfter);
}

bool CommentaryPresenter::keepDraft()
{
    m_keepSoon.stop();
    if (m_text == m_keptText)
        return true;
    const auto& session = m_services.session();
    const Timestamp now = session.clock();
    const auto kept = isUnsaved() ? m_services.commentary().saveDraft({.key = m_key,
                                                                       .by = session.user,
                                                                       .window = session.window,
                                                                       .baseVersion = m_base,
                                                                       .text = m_text.toStdString(),
                                                                       .at = now})
                                  : m_services.commentary().discardDraft(m_key, session.user, session.window);
    if (!kept) {
        m_keepSoon.start(kRetryAfter);
        if (!std::exchange(m_keepingFails, true))
            fail(kept.error());
        emit stateChanged();
        return false;
    }
    settleAdopted();
    m_keepingFails = false;
    m_keptText = m_text;
    m_keptAt = isUnsaved() ? std::optional(localTime(now)) : std::nullopt;
    m_restoredAt.reset();
    if (m_keptAt)
        emit draftKept(*m_keptAt);
    emit stateChanged();
    return true;
}

void CommentaryPresenter::discardDraft()
{
    const auto& session = m_services.session();
    const auto done = m_services.commentary().discardDraft(m_key, session.user, session.window);
    if (!done)
        return fail(done.error());
    settleAdopted();
    m_keepSoon.stop();
    m_restoredAt.reset();
    takeVersion(domain::CommentaryVersion(m_saved));
    offer(m_savedText);
    emit stateChanged();
}

void CommentaryPresenter::offer(const QString& text)
{
    m_text = text;
    emit textOffered(text);
}

void CommentaryPresenter::fail(const Error& error)
{
    emit failed(QString::fromStdString(error.message));
}

CommentaryStateTexts CommentaryPresenter::state() const
{
    const bool unsaved = isUnsaved();
    const QString version = m_saved.version > 0 ? tr("Version %1").arg(m_saved.version) : tr("New");
    return {.badge = unsaved ? tr("Draft") : version,
            .line = stateLine(),
            .words = wordsOf(m_text.toStdString()),
            .unsaved = unsaved,
            .canDiscard = unsaved && m_restoredAt.has_value(),
            .canMerge = unsaved && isBehind()};
}

QString CommentaryPresenter::stateLine() const
{
    const auto timeOf = [](const QDateTime& at) { return at.toString(QStringLiteral("HH:mm:ss")); };
    if (m_keepingFails)
        return tr("The draft could not be kept. It is tried again; copy your text to be safe.");
    if (isUnsaved() && isBehind())
        return tr("%1 saved version %2. Your text is kept as a draft.")
            .arg(QString::fromStdString(m_saved.by))
            .arg(m_saved.version);
    if (isUnsaved() && m_restoredAt)
        return tr("Unsaved draft of %1 restored").arg(m_restoredAt->toString(QStringLiteral("d MMM HH:mm")));
    if (isUnsaved())
        return m_keptAt ? tr("Draft kept %1").arg(timeOf(*m_keptAt)) : tr("Not saved yet");
    if (m_saved.version > 0)
        return tr("Version %1 saved by %2").arg(m_saved.version).arg(authorAndTime(m_saved));
    return tr("Nothing saved for this quarter yet. Write here, then save with Ctrl+S.");
}

} // namespace outturn::gui
