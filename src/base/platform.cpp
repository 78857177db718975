// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/platform.h>

#include <system_error>

#if defined(__unix__) || defined(__APPLE__)
#define OUTTURN_POSIX 1
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <sstream>
#include <string>
#endif

namespace outturn::platform {
namespace {

constexpr const char* kUnknownUser = "Analyst";

#ifdef OUTTURN_POSIX
constexpr int kFieldsBeforeStart = 19; // in /proc/self/stat, between the program's name and its start

void flushPath(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    // Best effort: some file systems refuse to flush a folder, and the data is written either way.
    static_cast<void>(::fsync(file));
    ::close(file);
}
#endif

} // namespace

#ifdef OUTTURN_POSIX

std::uint64_t residentBytes()
{
    std::ifstream memory("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    if (!(memory >> total >> resident))
        return 0;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::string userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const int failed = ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    const bool named = failed == 0 && found != nullptr && found->pw_name != nullptr && *found->pw_name != '\0';
    return named ? found->pw_name : kUnknownUser;
}

std::filesystem::path programFolder()
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::current_path(error) : program.parent_path();
}

void flushToDisk(const std::filesystem::path& file)
{
    flushPath(file);
    const auto folder = file.parent_path();
    flushPath(folder.empty() ? std::filesystem::path(".") : folder);
}

bool errorOutputIsTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

std::chrono::milliseconds processAge()
{
    std::ifstream status("/proc/self/stat");
    std::string line;
    std::getline(status, line);
    // The program's name may hold blanks; what follows its bracket is counted from there.
    std::istringstream fields(line.substr(std::min(line.rfind(')') + 1, line.size())));
    std::string skipped;
    for (int i = 0; i < kFieldsBeforeStart; ++i)
        fields >> skipped;
    double startTicks = 0;
    double upSeconds = 0;
    if (!(fields >> startTicks) || !(std::ifstream("/proc/uptime") >> upSeconds))
        return {};
    const double seconds = upSeconds - startTicks / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

#else

std::uint64_t residentBytes()
{
    return 0;
}

std::string userName()
{
    return kUnknownUser;
}

std::filesystem::path programFolder()
{
    std::error_code error;
    return std::filesystem::current_path(error);
}

void flushToDisk(const std::filesystem::path&) { }

bool errorOutputIsTerminal()
{
    return false;
}

std::chrono::milliseconds processAge()
{
    return {};
}

#endif

} // namespace outturn::platform
