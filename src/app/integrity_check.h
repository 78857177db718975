// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <thread>

namespace outturn::app {

/// Looks for damage in a store in the background, over a connection of its own.
class IntegrityCheck : public QObject
{
    Q_OBJECT

public:
    explicit IntegrityCheck(std::filesystem::path store);

signals:
    void damageFound(const QString& sentence);

private:
    std::jthread m_work;
};

} // namespace outturn::app
