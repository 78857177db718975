// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xml_handler.h"
#include "zip_archive.h"

#include <outturn/base/result.h>

#include <string>

namespace outturn::importing {

/// Whether names are handed over with the prefix of their namespace (`table:table-row`) or without (`row`).
enum class Prefixes { Kept, Dropped };

/// Streams the part through `handler`. Fails with `BadInput` for what is no well-formed XML, for elements nested
/// deeper than `limits.depth` and for any declaration of entities, and with what the handler or archive fails with.
[[nodiscard]] Result<void> parseXml(const ZipArchive& archive, const std::string& part, XmlHandler& handler,
                                    Prefixes prefixes, const ReadLimits& limits);

} // namespace outturn::importing
