// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

void loadOutturnResources()
{
    // A static library's resources are left out by the linker unless somebody asks for them by name.
    Q_INIT_RESOURCE(outturn);
}

namespace outturn::gui {
namespace {

constexpr double kPointsPerInch = 72;
constexpr double kUsualPixelsPerInch = 96;

QString loadedFamily()
{
    loadOutturnResources();
    QString family;
    for (const char* style : {"Regular", "SemiBold", "Bold"}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/OutturnInter-%1.otf").arg(style));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (family.isEmpty() && !families.isEmpty())
            family = families.first();
    }
    return family;
}

double pixelsPerInch()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : kUsualPixelsPerInch;
}

} // namespace

QFont interFont(double pixels, QFont::Weight weight)
{
    static const QString family = loadedFamily();
    QFont font(family);
    // Pixel sizes are whole numbers in QFont; the type scale has an 11.5.
    font.setPointSizeF(pixels * kPointsPerInch / pixelsPerInch());
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace outturn::gui
