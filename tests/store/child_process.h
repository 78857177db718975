// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace outturn::test {

/// How a child tells that something is done and must survive it; numbers grow.
using Acknowledge = std::function<void(int number)>;

/// A copy of this process that runs `work` until it ends or is killed.
class ChildProcess
{
public:
    explicit ChildProcess(const std::function<void(const Acknowledge&)>& work);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Ends it without any warning and returns the last number it acknowledged, 0 for none.
    [[nodiscard]] int kill();

private:
    int m_process{-1};
    int m_acknowledgements{-1};
};

} // namespace outturn::test
