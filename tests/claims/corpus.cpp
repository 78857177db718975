// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <algorithm>
#include <fstream>

namespace {

void readText(const std::string& marked, CorpusPassage& passage)
{
    std::size_t begin = 0;
    bool tolerated = false;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        if (marked.compare(at, 2, "{!") == 0 || marked.compare(at, 2, "{?") == 0) {
            tolerated = marked[at + 1] == '?';
            begin = passage.text.size();
            ++at;
        } else if (marked[at] == '}') {
            (tolerated ? passage.tolerated : passage.wrong).emplace_back(begin, passage.text.size());
        } else if (marked.compare(at, 2, "\\n") == 0) {
            passage.text += '\n';
            ++at;
        } else {
            passage.text += marked[at];
        }
    }
}

} // namespace

std::vector<CorpusPassage> readCorpus(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<CorpusPassage> passages;
    for (const auto& file : files) {
        std::ifstream stream(file);
        std::string line;
        for (int number = 1; std::getline(stream, line); ++number) {
            const auto bar = line.find(" | ");
            if (line.empty() || line[0] == '#' || bar == std::string::npos)
                continue;
            CorpusPassage passage{.file = file.filename().string(), .line = number, .kind = line.substr(0, bar)};
            readText(line.substr(bar + 3), passage);
            passages.push_back(std::move(passage));
        }
    }
    return passages;
}
