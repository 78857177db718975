// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chart_name.h"
#include "app/view_name.h"

#include <outturn/domain/period.h>

#include <optional>
#include <string>
#include <variant>

namespace outturn::app {

/// A picture of the window, taken off-screen.
struct Shot
{
    ViewName view;
    std::string file;
    std::optional<ChartName> chart{};        ///< to be the large one; none = the first
    std::optional<domain::Period> quarter{}; ///< none = the newest edition's
    int width{1440};                         ///< device-independent pixels
    int height{900};
    bool dark{false};
    double scale{1}; ///< the picture has width × scale pixels
};

/// What was asked for on the command line.
struct Options
{
    std::string store{};
    std::optional<Shot> shot{};
    bool timeStartup{false};
};

/// The options, or the exit status after help, version or a usage error was printed.
[[nodiscard]] std::variant<Options, int> parseOptions(int argc, char** argv);

} // namespace outturn::app
