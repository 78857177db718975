// SPDX-License-Identifier: GPL-3.0-or-later
// Moves whole words about, beside libFuzzer's own bytes: what reads commentary errs on sentences that
// nearly make sense, which bytes alone hardly ever make.
#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace {

using Words = std::vector<std::string>;

Words wordsOf(const std::uint8_t* data, std::size_t size)
{
    Words words(1);
    for (std::size_t i = 0; i < size; ++i) {
        words.back() += static_cast<char>(data[i]);
        if (data[i] == ' ' || data[i] == '\n')
            words.emplace_back();
    }
    return words;
}

std::size_t write(const Words& words, std::uint8_t* data, std::size_t maxSize)
{
    std::size_t size = 0;
    for (const std::string& word : words)
        for (const char byte : word)
            if (size < maxSize)
                data[size++] = static_cast<std::uint8_t>(byte);
    return size;
}

// A run of up to eight words of `from`.
Words run(const Words& from, std::minstd_rand& random)
{
    const std::size_t begin = random() % from.size();
    const std::size_t length = 1 + random() % 8;
    return {from.begin() + static_cast<std::ptrdiff_t>(begin),
            from.begin() + static_cast<std::ptrdiff_t>(std::min(begin + length, from.size()))};
}

void insert(Words& words, const Words& added, std::minstd_rand& random)
{
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(random() % words.size()), added.begin(), added.end());
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    if (random() % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    Words words = wordsOf(data, size);
    switch (random() % 3) {
    case 0:
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(random() % words.size()));
        break;
    case 1:
        insert(words, run(words, random), random);
        break;
    default:
        std::swap(words[random() % words.size()], words[random() % words.size()]);
    }
    return write(words, data, maxSize);
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t oneSize,
                                                 const std::uint8_t* other, std::size_t otherSize, std::uint8_t* out,
                                                 std::size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    Words words = wordsOf(one, oneSize);
    insert(words, run(wordsOf(other, otherSize), random), random);
    return write(words, out, maxSize);
}
