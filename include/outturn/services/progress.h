// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace outturn::services {

/// How long work tells its caller how far it is, and learns that it should stop.
struct Progress
{
    std::function<void(double share)> report {}; ///< 0 … 1; may be empty
    std::stop_token stop {};

    void at(double share) const
    {
        if (report)
            report(share);
    }
};

} // namespace outturn::services
