// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an OpenDocument file or its content: no crash, no hang, cells in order, refusals in a sentence.
#include "importing/workbook_builder.h"
#include "reader_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    outturn::test::readWatchfully(outturn::test::asOds(text));
    return 0;
}
