// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <outturn/domain/commentary.h>

#include <vector>

namespace outturn::services {
class Services;
}

namespace outturn::gui {

/// A live figure within a shown text, in UTF-16 units.
struct LiveRun
{
    int start{0};
    int length{0};
    QString reference{}; ///< as it is stored

    friend bool operator==(const LiveRun&, const LiveRun&) = default;
};

/// A text as the editor shows it.
struct ShownText
{
    QString text{};
    std::vector<LiveRun> runs{};
};

/// A figure that can be put into the text.
struct OfferText
{
    QString name{};
    QString shown{};
    QString reference{};
};

/// Live figures for an editor.
class CommentaryLive
{
public:
    explicit CommentaryLive(services::Services& services)
        : m_services(services)
    {
    }

    /// Whose commentary is being edited; offers are read anew when first asked for.
    void setKey(const domain::CommentaryKey& key);
    /// The stored text as it reads. A text without references is itself.
    [[nodiscard]] ShownText shown(const QString& stored) const;
    /// The outcome's figures by name.
    [[nodiscard]] const std::vector<OfferText>& offers();
    /// Forgets the offers: the data was revised.
    void forget() { m_offersRead = false; }
    /// Which live figures read otherwise now, in a sentence or two: those of the saved version since it was saved,
    /// others of `text` since they were shown first. Empty where none does.
    [[nodiscard]] QString revisions(const domain::CommentaryVersion& saved, const QString& text, Timestamp shown) const;

private:
    services::Services& m_services;
    domain::CommentaryKey m_key;
    std::vector<OfferText> m_offers;
    bool m_offersRead{false};
};

} // namespace outturn::gui
