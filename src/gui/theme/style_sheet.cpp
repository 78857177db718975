// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/style_sheet.h"

#include "gui/theme/colour_table.h"

#include <QFile>

#include <algorithm>
#include <vector>

void loadOutturnResources();

namespace outturn::gui {

QString styleSheet(const Theme& theme)
{
    loadOutturnResources();
    QFile file(QStringLiteral(":/style/outturn.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());

    // An image takes no colour from the table.
    sheet.replace(QLatin1String("@Tick"),
                  theme.kind() == ThemeKind::Dark ? QLatin1String("dark") : QLatin1String("light"));
    // Longest names first, or @Card would eat the beginning of a longer name.
    std::vector<ColourRow> rows(kColourTable.begin(), kColourTable.end());
    std::ranges::sort(rows, std::greater{}, [](const ColourRow& row) { return qstrlen(row.name); });
    for (const ColourRow& row : rows)
        sheet.replace(QLatin1Char('@') + QLatin1String(row.name), theme.colour(row.role).name());
    return sheet;
}

} // namespace outturn::gui
