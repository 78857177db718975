// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/importing/text_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>

namespace outturn::importing {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// Length of the sequence that `lead` opens; 0 where no sequence opens with it.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// The second byte's range is narrower after four lead bytes: that is what keeps out overlong forms,
// surrogates and anything past U+10FFFF.
bool secondByteFits(unsigned char lead, unsigned char second)
{
    const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

bool isSequence(std::string_view bytes, std::size_t at, std::size_t length)
{
    if (length == 0 || at + length > bytes.size())
        return false;
    if (length > 1 && !secondByteFits(byteAt(bytes, at), byteAt(bytes, at + 1)))
        return false;
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0) != 0x80)
            return false;
    }
    return true;
}

// The first place from `at` that is not ASCII, to within eight bytes: most of most texts is.
std::size_t plainAscii(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & kHighBits) != 0)
            break;
    }
    return at;
}

std::string withLineFeeds(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            plain.push_back(text[i]);
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            plain.push_back('\n');
    }
    return plain;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view bytes)
{
    for (std::size_t at = plainAscii(bytes, 0); at < bytes.size(); at = plainAscii(bytes, at)) {
        const std::size_t length = sequenceLength(byteAt(bytes, at));
        if (!isSequence(bytes, at, length))
            return at;
        at += length;
    }
    return std::nullopt;
}

Result<std::string> readFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, ignored)) {
        return failure(ErrorCode::NotFound,
                       fmt::format("The file {} is not there or cannot be read; check the path and its permissions.",
                                   file.string()),
                       {{"file", file.string()}});
    }
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

Result<std::string> readTextFile(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return bytes;
    if (const auto bad = firstInvalidUtf8(*bytes)) {
        const auto line = std::count(bytes->begin(), bytes->begin() + static_cast<std::ptrdiff_t>(*bad), '\n') + 1;
        return failure(ErrorCode::BadInput,
                       fmt::format("In {}, line {} is not UTF-8 text; save the file as UTF-8 and load it again.",
                                   file.filename().string(), line),
                       {{"file", file.filename().string()}, {"row", std::to_string(line)}});
    }
    std::string_view text = *bytes;
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return withLineFeeds(text);
}

} // namespace outturn::importing
