// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_check.h"

#include <fmt/format.h>

namespace outturn::importing {

Result<void> checkProfile(const Profile& profile, const std::string& source)
{
    for (const TableRule& table : profile.tables) {
        const auto incomplete = [&](std::string_view what) {
            const std::string which = table.name.empty() ? "it" : fmt::format("its table \"{}\"", table.name);
            return failure(ErrorCode::BadInput, fmt::format("Profile {}: {} {}.", source, which, what),
                           {{"file", source}});
        };
        for (const Part needed : {Part::Indicator, Part::Area, Part::Period}) {
            if (table.part(needed).place == Place::Unstated)
                return incomplete(fmt::format("does not say where the {} is; add a line \"{}: column …\", \"{}: "
                                              "across\" or the {} itself",
                                              partKey(needed), partKey(needed), partKey(needed), partKey(needed)));
        }
        std::size_t across = 0;
        for (const Part one : {Part::Indicator, Part::Area, Part::Subset, Part::Measure, Part::Period})
            across += table.part(one).place == Place::Across ? 1 : 0;
        const Place value = table.part(Part::Value).place;
        if (across > 1)
            return incomplete("has two parts across the header; only one can stand there");
        if (across == 0 && value != Place::Column && table.combine != Combine::CountRows)
            return incomplete("does not say where the figures are; add a line \"value: column …\"");
        if (across == 1 && (value == Place::Column || table.combine == Combine::CountRows))
            return incomplete("has a part across the header, so that its figures stand under it; leave out the line "
                              "\"value: column …\" and do not count rows");
    }
    return {};
}

} // namespace outturn::importing
