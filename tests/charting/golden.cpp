// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace outturn::charting::samples {

std::string approved(std::string_view name, const std::string& actual)
{
    const auto path = std::filesystem::path{OUTTURN_GOLDEN} / "charting" / name;
    if (std::getenv("OUTTURN_APPROVE"))
        std::ofstream{path, std::ios::binary} << actual;
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace outturn::charting::samples
