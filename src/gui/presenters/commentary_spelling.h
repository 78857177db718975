// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// A word within a paragraph, in UTF-16 units.
struct WordSpan
{
    int start{0};
    int length{0};

    friend bool operator==(const WordSpan&, const WordSpan&) = default;
};

/// Spelling for editors; answers are remembered until the office's words change.
class CommentarySpelling : public QObject
{
    Q_OBJECT

public:
    explicit CommentarySpelling(services::Services& services, QObject* parent = nullptr);

    /// False where no dictionary was found: then nothing is marked and the editor says so.
    [[nodiscard]] bool available() const;
    /// The words of a paragraph that are spelt wrongly. Web addresses are left out.
    [[nodiscard]] std::vector<WordSpan> wrongWords(const QString& paragraph);
    /// At most six, best first.
    [[nodiscard]] QStringList suggestions(const QString& word);
    /// Adds to the office's words.
    void addWord(const QString& word);
    /// Changes whenever earlier answers may no longer hold.
    [[nodiscard]] int generation() const { return m_generation; }

signals:
    void wordsChanged();
    void failed(const QString& sentence);

private:
    [[nodiscard]] bool isWrong(const QString& word);

    services::Services& m_services;
    QHash<QString, bool> m_wrong;
    int m_generation{1};
};

} // namespace outturn::gui
