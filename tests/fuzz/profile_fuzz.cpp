// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a mapping profile: read or refused in a sentence, printed and read back, a file read through it.
#include "profile_fuzz.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    outturn::test::stageWatchfully({reinterpret_cast<const char*>(data), size});
    return 0;
}
