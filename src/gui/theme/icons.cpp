// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

void loadOutturnResources();

namespace outturn::gui {
namespace {

QByteArray drawing(const QString& name, const QColor& colour)
{
    loadOutturnResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

// Parsed once a name and colour: delegates paint the same few icons over and over.
QSvgRenderer& rendererOf(const QString& name, const QColor& colour)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    auto& renderer = renderers[name + colour.name()];
    if (!renderer)
        renderer = std::make_shared<QSvgRenderer>(drawing(name, colour));
    return *renderer;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintLineIcon(*painter, rect, m_name, m_colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon lineIcon(const QString& name, const QColor& colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

void paintLineIcon(QPainter& painter, const QRectF& square, const QString& name, const QColor& colour)
{
    rendererOf(name, colour).render(&painter, square);
}

QIcon programIcon()
{
    return lineIcon(QStringLiteral("outturn"), Qt::black);
}

} // namespace outturn::gui
