// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/claims/claim.h>

namespace outturn::claims {

std::string_view verdictKey(Verdict verdict)
{
    constexpr std::string_view kKeys[]{"verified", "contradicted", "inconsistent", "unsourced", "label"};
    return kKeys[static_cast<int>(verdict)];
}

bool isProblem(Verdict verdict)
{
    return verdict == Verdict::Contradicted || verdict == Verdict::Inconsistent;
}

} // namespace outturn::claims
