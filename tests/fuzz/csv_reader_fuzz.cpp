// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as delimited text: no crash, no hang, cells in order, refusals in a sentence.
#include "reader_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    outturn::test::readWatchfully(text);
    return 0;
}
