// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/commentary_spelling.h"

#include <outturn/services/services.h>
#include <outturn/services/spelling_service.h>

#include <QRegularExpression>

namespace outturn::gui {
namespace {

constexpr qsizetype kMostSuggestions = 6;

// A web address (to be skipped), or letters and digits with apostrophes inside.
const QRegularExpression& wordPattern()
{
    static const QRegularExpression kPattern(
        QStringLiteral(
            "(?<address>(?:https?://|www\\.)\\S+|\\S+@\\S+)|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

QString plainApostrophes(QString word)
{
    return word.replace(QChar(0x2019), QLatin1Char('\''));
}

} // namespace

CommentarySpelling::CommentarySpelling(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

bool CommentarySpelling::available() const
{
    return m_services.spelling().available();
}

std::vector<WordSpan> CommentarySpelling::wrongWords(const QString& paragraph)
{
    std::vector<WordSpan> found;
    if (!available())
        return found;
    auto matches = wordPattern().globalMatch(paragraph);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength(QStringLiteral("address")) == 0 && isWrong(plainApostrophes(match.captured())))
            found.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
    }
    return found;
}

bool CommentarySpelling::isWrong(const QString& word)
{
    const auto known = m_wrong.constFind(word);
    if (known != m_wrong.constEnd())
        return *known;
    return *m_wrong.insert(word, !m_services.spelling().isRight(word.toStdString()));
}

QStringList CommentarySpelling::suggestions(const QString& word)
{
    QStringList words;
    for (const auto& suggestion : m_services.spelling().suggestions(plainApostrophes(word).toStdString())) {
        if (words.size() < kMostSuggestions)
            words.append(QString::fromStdString(suggestion));
    }
    return words;
}

void CommentarySpelling::addWord(const QString& word)
{
    const auto added = m_services.spelling().addWord(plainApostrophes(word).toStdString(), m_services.session().user);
    if (!added) {
        emit failed(QString::fromStdString(added.error().message));
        return;
    }
    m_wrong.clear();
    ++m_generation;
    emit wordsChanged();
}

} // namespace outturn::gui
