// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_name.h"

#include <string>

namespace outturn::app {
namespace {

constexpr std::string_view kPriority = "priority:";

} // namespace

Result<ViewName> parseViewName(std::string_view text)
{
    if (text == "overview")
        return ViewName{};
    if (text == "exceptions")
        return ViewName{.page = gui::Page::Exceptions};
    if (text == "changes")
        return ViewName{.page = gui::Page::Changes};
    if (text == "commentary")
        return ViewName{.page = gui::Page::Commentary};
    if (text == "import")
        return ViewName{.page = gui::Page::Imports};
    if (text.starts_with(kPriority) && text.size() > kPriority.size())
        return ViewName{.page = gui::Page::Priority,
                        .priority = domain::PrioritySlug(std::string(text.substr(kPriority.size())))};
    return failure(
        ErrorCode::InvalidText,
        "There is no view \"" + std::string(text)
            + "\": this version shows overview, exceptions, changes, commentary, import and priority:SLUG, for "
              "instance priority:road-safety.");
}

} // namespace outturn::app
