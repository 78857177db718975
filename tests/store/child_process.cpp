// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_process.h"

#include "support/catch.h"

#include <array>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace outturn::test {

ChildProcess::ChildProcess(const std::function<void(const Acknowledge&)>& work)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0) {
        ::close(pipe[0]);
        work([&](int number) { (void)!::write(pipe[1], &number, sizeof number); });
        ::_exit(0); // not exit: the parent's destructors are not the child's to run
    }
    ::close(pipe[1]);
    m_acknowledgements = pipe[0];
}

ChildProcess::~ChildProcess()
{
    if (m_process > 0)
        (void)kill();
}

int ChildProcess::kill()
{
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
    int last = 0;
    for (int number = 0; ::read(m_acknowledgements, &number, sizeof number) == sizeof number;)
        last = number;
    ::close(m_acknowledgements);
    return last;
}

} // namespace outturn::test
