// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include "gui/commands/change_log.h"
#include "gui/presenters/commentary_presenter.h"
#include "gui/presenters/commentary_spelling.h"
#include "gui/presenters/priority_presenter.h"
#include "gui/presenters/proof_desk.h"

#include <outturn/services/commentary_service.h>
#include <outturn/services/services.h>

#include <QStringList>

#include <stdexcept>

namespace outturn::gui {

inline const domain::Period kQuarter = domain::Period::quarter(2021, 2);
inline const domain::CommentaryKey kKey{domain::OutcomeSlug("domestic-abuse.response"), kQuarter};

/// One editing window on a store: services, change log and the commentary on `kKey`, opened.
struct Desk
{
    Desk(const SampleStore& store, const std::string& user, const std::string& window)
        : services(openStore(store.path(), user, window))
        , commentary(*services, log)
    {
        QObject::connect(&commentary, &CommentaryPresenter::failed, &commentary,
                         [this](const QString& sentence) { failures.append(sentence); });
        QObject::connect(&commentary, &CommentaryPresenter::conflicted, &commentary, [this] { ++conflicts; });
        commentary.open(kKey);
    }

    [[nodiscard]] std::vector<domain::CommentaryDraft> drafts() const
    {
        return services->commentary().drafts(kKey).value();
    }
    [[nodiscard]] domain::CommentaryVersion saved() const { return services->commentary().current(kKey).value(); }

    std::unique_ptr<services::Services> services;
    ChangeLog log;
    CommentaryPresenter commentary;
    QStringList failures;
    int conflicts{0};
};

} // namespace outturn::gui
