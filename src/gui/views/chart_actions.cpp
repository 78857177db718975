// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_actions.h"

#include "gui/charts/chart_export.h"
#include "gui/dialogs/user_prompts.h"

#include <outturn/charting/chart_table.h>

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

#include <functional>

namespace outturn::gui {
namespace {

constexpr double kZoomStep = 1.4;

} // namespace

ChartActions::ChartActions(QWidget& owner, ThemeKeeper& theme, UserPrompts& prompts)
    : QObject(&owner)
    , m_owner(owner)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_menu(new QMenu(&owner))
    , m_expected(new QAction(tr("Expected range"), this))
    , m_chart(std::make_shared<charting::ChartSpec>())
{
    m_menu->setAccessibleName(tr("Chart menu"));
    addAction(tr("Show table or chart"), {tr("Ctrl+Shift+T")}, [this] { emit tableToggled(); });
    addAction(tr("Explain this chart"), {}, [this] { emit explanationAsked(); });
    addAction(tr("About this figure"), {}, [this] { emit aboutAsked(); });
    m_expected->setCheckable(true);
    connect(m_expected, &QAction::triggered, this, &ChartActions::expectedToggled);
    m_menu->addAction(m_expected);
    m_menu->addSeparator();
    addAction(tr("Zoom in"), {tr("Ctrl++")}, [this] { emit zoomAsked(kZoomStep); });
    addAction(tr("Zoom out"), {tr("Ctrl+-")}, [this] { emit zoomAsked(1 / kZoomStep); });
    addAction(tr("Whole period"), {tr("Ctrl+0")}, [this] { emit zoomResetAsked(); });
    m_menu->addSeparator();
    addAction(tr("Copy figures"), {tr("Ctrl+Shift+C")}, [this] { copyTable(); });
    addAction(tr("Copy picture"), {tr("Ctrl+Alt+C")}, [this] { copyPicture(); });
    addAction(tr("Save as PNG…"), {}, [this] { savePicture(); });
    addAction(tr("Save as SVG…"), {}, [this] { saveDrawing(); });
}

void ChartActions::addAction(const QString& text, const QKeySequence& key, const std::function<void()>& handler)
{
    auto* action = m_menu->addAction(text, this, handler);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_owner.addAction(action);
}

void ChartActions::setChart(std::shared_ptr<const charting::ChartSpec> chart)
{
    m_chart = std::move(chart);
}

void ChartActions::setExpectedShown(bool shown)
{
    m_expected->setChecked(shown);
}

void ChartActions::copyTable() const
{
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(charting::tabSeparated(charting::chartTable(*m_chart))));
}

void ChartActions::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(chartPicture(*m_chart, m_theme.theme()));
}

void ChartActions::savePicture()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartPicture(*m_chart, Theme::of(ThemeKind::Light)).save(&buffer, "PNG");
    save(tr("Save chart as PNG"), QStringLiteral("png"), tr("PNG picture (*.png)"), buffer.data());
}

void ChartActions::saveDrawing()
{
    save(tr("Save chart as SVG"), QStringLiteral("svg"), tr("SVG drawing (*.svg)"),
         chartSvg(*m_chart, Theme::of(ThemeKind::Light)));
}

void ChartActions::save(const QString& title, const QString& suffix, const QString& filter, const QByteArray& content)
{
    QString name = QString::fromStdString(m_chart->title).simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]+")), QStringLiteral("-"));
    const auto path = m_prompts.saveFile(title, name + QLatin1Char('.') + suffix, filter);
    if (!path)
        return;
    QSaveFile file(*path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!written)
        m_prompts.tell(title,
                       tr("The chart could not be saved as “%1”: %2. Choose another folder or make room.")
                           .arg(*path, file.errorString()));
}

} // namespace outturn::gui
