// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/importing/sheet_reader.h>

#include <set>
#include <string>
#include <vector>

namespace outturn::test {

struct BrokenFile
{
    std::string defect;
    std::string bytes;
    std::string sentence; ///< part of the refusal; empty where the file is to be read all the same
    importing::ReadLimits limits{};
};

/// Every broken file, built afresh.
[[nodiscard]] std::vector<BrokenFile> brokenFiles();

} // namespace outturn::test
