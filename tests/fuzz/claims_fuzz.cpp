// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: no crash, no hang, spans inside the text.
#include <outturn/claims/check_text.h>
#include <outturn/claims/hint.h>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const auto& claim : outturn::claims::checkText(text))
        if (claim.begin >= claim.end || claim.end > size)
            std::abort();
    for (const auto& hint : outturn::claims::houseHints(text))
        if (hint.begin >= hint.end || hint.end > size)
            std::abort();
    return 0;
}
