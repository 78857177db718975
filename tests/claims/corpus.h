// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// One passage of the corpus: its text and the spans in it that are wrong.
///
/// A line of a corpus file reads `kind | text`. `{!27%}` marks a wrong figure, `{?27%}` one that may be
/// flagged with it, `\n` stands for a line end; lines that
/// start with `#` and empty lines are skipped. A passage without a mark is a trap: nothing in it may be flagged.
struct CorpusPassage
{
    std::string file;
    int line{};
    std::string kind;
    std::string text{};
    std::vector<std::pair<std::size_t, std::size_t>> wrong{};     ///< bytes [begin, end) of `text`
    std::vector<std::pair<std::size_t, std::size_t>> tolerated{}; ///< as well
};

/// All passages of all `.txt` files of a folder, in the order of file names and lines.
std::vector<CorpusPassage> readCorpus(const std::filesystem::path& folder);
