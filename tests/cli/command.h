// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace outturn::test {

/// What one run of outturn-cli gave.
struct Ran
{
    int status;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline Ran outturnCli(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in{input};
    std::ostringstream out;
    std::ostringstream err;
    const int status = cli::run(arguments, in, out, err);
    return {status, out.str(), err.str()};
}

/// The sample plan in a store that all tests of one executable may read; those that write take a copy.
inline const std::filesystem::path& sampleStore()
{
    static const TemporaryFolder folder;
    static const std::filesystem::path store = [] {
        const auto path = folder / "sample.outturn";
        if (const Ran made = outturnCli({"init", path.string(), "--from", OUTTURN_SAMPLE_PLAN}); made.status != 0)
            throw std::runtime_error(made.err);
        return path;
    }();
    return store;
}

/// A store of its own to write to.
inline std::filesystem::path copyOfSample(const TemporaryFolder& folder)
{
    const auto copy = folder / "copy.outturn";
    if (const Ran made = outturnCli({"backup", sampleStore().string(), "--to", copy.string()}); made.status != 0)
        throw std::runtime_error(made.err);
    return copy;
}

} // namespace outturn::test
