// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/exceptions_service.h>

namespace outturn::services {

std::string_view exceptionRuleKey(ExceptionRule rule)
{
    switch (rule) {
    case ExceptionRule::TargetMissed:
        return "target_missed";
    case ExceptionRule::OutsideLimits:
        return "outside_limits";
    case ExceptionRule::PeerOutlier:
        return "peer_outlier";
    case ExceptionRule::OutsideExpectedRange:
        return "outside_expected_range";
    case ExceptionRule::SpecialCause:
        return "special_cause";
    case ExceptionRule::WorstRecord:
        break;
    }
    return "worst_record";
}

std::string_view exceptionRuleTitle(ExceptionRule rule)
{
    switch (rule) {
    case ExceptionRule::TargetMissed:
        return "Target missed";
    case ExceptionRule::OutsideLimits:
        return "Outside process limits";
    case ExceptionRule::PeerOutlier:
        return "Last among peers";
    case ExceptionRule::OutsideExpectedRange:
        return "Outside expected range";
    case ExceptionRule::SpecialCause:
        return "Special cause of concern";
    case ExceptionRule::WorstRecord:
        break;
    }
    return "Worst for two years or more";
}

} // namespace outturn::services
