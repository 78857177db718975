// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/services/progress.h>

#include <stop_token>
#include <string>

namespace outturn::cli {

/// Shows on the error output how far long work is, when that is a terminal and the work lasts; turns Ctrl-C into a
/// request to stop for as long as it lives.
class ProgressBar
{
public:
    explicit ProgressBar(std::string title);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// Hand this to the work.
    [[nodiscard]] services::Progress progress();
    /// Clears the line.
    void finish();

private:
    void show(double share);

    std::string m_title;
    std::stop_source m_stop;
    bool m_terminal;
    bool m_shown{false};
};

} // namespace outturn::cli
