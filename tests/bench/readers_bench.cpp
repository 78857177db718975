// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a large workbook beside LibreOffice, in the same run.
// Usage: outturn_readers_bench make FOLDER | outturn_readers_bench FILE
// The files are made by a run of their own, so that their making does not count as memory of reading.
#include "readers_bench_books.h"

#include <outturn/importing/sheet_reader.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

namespace {

using namespace outturn;

constexpr std::size_t kRows = 200'000;
constexpr int kRounds = 3;
constexpr int kTheirRounds = 2;

class Counting : public importing::SheetVisitor
{
public:
    importing::Visit sheet(const importing::SheetHead&) override { return importing::Visit::Continue; }
    importing::Visit row(const importing::SheetRow& row) override
    {
        cells += row.cells.size();
        return importing::Visit::Continue;
    }
    void endSheet(const importing::SheetTail&) override { }

    std::size_t cells{0};
};

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// The most memory this process has had resident, in MB; 0 where the system does not tell.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

int make(const std::filesystem::path& folder)
{
    std::ofstream(folder / "large.xlsx", std::ios::binary) << bench::largeXlsx(kRows);
    std::ofstream(folder / "large.ods", std::ios::binary) << bench::largeOds(kRows);
    return 0;
}

std::size_t readOnce(const std::filesystem::path& file)
{
    Counting visitor;
    if (const auto read = importing::readSheets(importing::SheetSource(file), visitor); !read) {
        std::fprintf(stderr, "%s\n", read.error().message.c_str());
        std::exit(1);
    }
    return visitor.cells;
}

int compare(const std::filesystem::path& file)
{
    std::size_t cells = 0;
    double best = 1e9;
    for (int round = 0; round < kRounds; ++round)
        best = std::min(best, secondsOf([&] { cells = readOnce(file); }));
    std::printf("%s: %zu cells in %.2f s, peak %.0f MB (goal 200)\n", file.filename().string().c_str(), cells, best,
                peakMegabytes());
    const std::string command = "soffice --headless --convert-to csv --outdir \"" + file.parent_path().string()
        + "\" \"" + file.string() + "\" >/dev/null 2>&1";
    int status = 0;
    const double cold = secondsOf([&] { status = std::system(command.c_str()); });
    if (status != 0) {
        std::printf("  LibreOffice is not there to compare with\n");
        return 0;
    }
    // Again, now that its program is in memory and its profile is made.
    double warm = 1e9;
    for (int round = 0; round < kTheirRounds; ++round)
        warm = std::min(warm, secondsOf([&] { status = std::system(command.c_str()); }));
    std::printf(
        "  LibreOffice converts it to CSV in %.2f s: %.1f times as long (goal 5); at first %.2f s: %.1f times\n", warm,
        warm / best, cold, cold / best);
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count == 3 && std::string(arguments[1]) == "make")
        return make(arguments[2]);
    if (count == 2)
        return compare(arguments[1]);
    std::fputs("usage: outturn_readers_bench make FOLDER | outturn_readers_bench FILE\n", stderr);
    return 2;
}
