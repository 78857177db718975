// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/commentary_live.h"

#include <outturn/services/live_figure_service.h>
#include <outturn/services/services.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace outturn::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommentaryLive)
};

QString part(const std::string& text, std::size_t begin, std::size_t end)
{
    return QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(end - begin));
}

QString listOf(const std::vector<services::LiveRevision>& revisions)
{
    QStringList parts;
    for (const auto& revision : revisions)
        parts << Words::tr("%1: %2, was %3")
                     .arg(QString::fromStdString(revision.figure.name), QString::fromStdString(revision.figure.shown),
                          QString::fromStdString(revision.was));
    return parts.join(QStringLiteral("; "));
}

} // namespace

void CommentaryLive::setKey(const domain::CommentaryKey& key)
{
    m_key = key;
    m_offersRead = false;
}

ShownText CommentaryLive::shown(const QString& stored) const
{
    if (!stored.contains(QLatin1String("{=")))
        return {.text = stored};
    const std::string source = stored.toStdString();
    const auto expanded = m_services.liveFigures().expand(source, m_key.quarter);
    if (!expanded)
        return {.text = stored};
    ShownText shown;
    std::size_t at = 0;
    for (const auto& span : expanded->spans) {
        shown.text += part(expanded->text, at, span.begin);
        const QString figure = part(expanded->text, span.begin, span.end);
        shown.runs.push_back({.start = static_cast<int>(shown.text.size()),
                              .length = static_cast<int>(figure.size()),
                              .reference = part(source, span.sourceBegin, span.sourceEnd)});
        shown.text += figure;
        at = span.end;
    }
    shown.text += part(expanded->text, at, expanded->text.size());
    return shown;
}

const std::vector<OfferText>& CommentaryLive::offers()
{
    if (std::exchange(m_offersRead, true))
        return m_offers;
    m_offers.clear();
    const auto offered = m_services.liveFigures().offered(m_key.outcome, m_key.quarter);
    if (!offered)
        return m_offers;
    for (const auto& figure : *offered)
        m_offers.push_back({.name = QString::fromStdString(figure.name),
                            .shown = QString::fromStdString(figure.shown),
                            .reference = QString::fromStdString(domain::liveReferenceText(figure.reference))});
    return m_offers;
}

QString CommentaryLive::revisions(const domain::CommentaryVersion& saved, const QString& text, Timestamp shown) const
{
    auto& live = m_services.liveFigures();
    std::vector<services::LiveRevision> ofSaved;
    if (saved.version > 0)
        ofSaved = live.revisedSince(saved.text, saved.key.quarter, saved.at).value_or(ofSaved);
    auto ofText = live.revisedSince(text.toStdString(), saved.key.quarter, shown).value_or(ofSaved);
    const auto known = domain::livePlaces(saved.version > 0 ? saved.text : std::string());
    std::erase_if(ofText, [&](const auto& revision) {
        return std::ranges::find(known, revision.figure.reference, &domain::LivePlace::reference) != known.end();
    });
    QStringList sentences;
    if (!ofSaved.empty())
        sentences << Words::tr("Live figures changed since version %1 was saved: %2.")
                         .arg(saved.version)
                         .arg(listOf(ofSaved));
    if (!ofText.empty())
        sentences << Words::tr("Live figures not yet saved changed: %1.").arg(listOf(ofText));
    return sentences.join(QLatin1Char(' '));
}

} // namespace outturn::gui
