// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_bar.h"

#include <outturn/base/platform.h>

#include <fmt/format.h>

#include <csignal>
#include <iostream>
#include <utility>

namespace outturn::cli {
namespace {

constexpr int kWidth = 30;

volatile std::sig_atomic_t interrupted = 0;

void noteInterrupt(int)
{
    interrupted = 1;
}

} // namespace

ProgressBar::ProgressBar(std::string title)
    : m_title(std::move(title))
    , m_terminal(platform::errorOutputIsTerminal())
{
    interrupted = 0;
    std::signal(SIGINT, noteInterrupt);
}

ProgressBar::~ProgressBar()
{
    finish();
    std::signal(SIGINT, SIG_DFL);
}

services::Progress ProgressBar::progress()
{
    return {.report = [this](double share) { show(share); }, .stop = m_stop.get_token()};
}

void ProgressBar::show(double share)
{
    if (interrupted)
        m_stop.request_stop();
    if (!m_terminal)
        return;
    const int filled = static_cast<int>(share * kWidth);
    std::cerr << fmt::format("\r{} [{:#<{}}{:.<{}}] {:3.0f}%", m_title, "", filled, "", kWidth - filled, share * 100)
              << std::flush;
    m_shown = true;
}

void ProgressBar::finish()
{
    if (std::exchange(m_shown, false))
        std::cerr << "\r" << std::string(m_title.size() + kWidth + 10, ' ') << "\r" << std::flush;
}

} // namespace outturn::cli
