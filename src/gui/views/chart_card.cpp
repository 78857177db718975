// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/chart_card.h"

#include "gui/charts/chart_view.h"
#include "gui/charts/comparison_view.h"
#include "gui/charts/mode_keys.h"
#include "gui/views/chart_actions.h"
#include "gui/views/chart_entry.h"
#include "gui/views/chart_notes.h"
#include "gui/views/chart_switch.h"
#include "gui/views/chart_table_view.h"
#include "gui/views/figures_about.h"
#include "gui/views/figures_line.h"
#include "gui/views/priority_label.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace outturn::gui {
namespace {

constexpr int kPadding = Theme::kCardPadding;
constexpr int kTableIndex = 1;
constexpr int kOneRow = 840;     // wide enough for the title beside the buttons
constexpr int kAllButtons = 720; // and for all of them in a row

// Places among the ways to draw; funnel and expected range are second forms of peers and trend.
constexpr int kTrend = 0;
constexpr int kPeers = 3;
constexpr int kFunnel = 4;
constexpr int kExpected = 5;

// Which button stands for a way to draw.
int buttonOf(int mode)
{
    return mode == kExpected ? kTrend : std::min(mode, kPeers);
}

// Of what is shown already.
int otherForm(int mode)
{
    switch (mode) {
    case kTrend:
        return kExpected;
    case kExpected:
        return kTrend;
    case kPeers:
        return kFunnel;
    case kFunnel:
        return kPeers;
    default:
        return mode;
    }
}

QPushButton* makeButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

std::optional<std::pair<double, double>> stretchOf(const IndicatorTexts& indicator)
{
    if (!indicator.range || indicator.chart->overlaysYears)
        return std::nullopt;
    const double end = indicator.chart->x.max;
    return std::pair(end - indicator.range->from, end - indicator.range->until);
}

QWidget* makeDivider()
{
    auto* divider = new QFrame;
    divider->setProperty("kind", QStringLiteral("divider"));
    divider->setFixedHeight(1);
    return divider;
}

} // namespace

ChartCard::ChartCard(ThemeKeeper& theme, UserPrompts& prompts, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_subtitle(new PriorityLabel(theme, TextSize::Small, false, ColourRole::TextSecondary))
    , m_aboutButton(
          makeButton(tr("About"), tr("About this figure"), tr("Definition, source and origin of the latest figure")))
    , m_shape(new ChartSwitch(tr("Show as"), {tr("Chart"), tr("Table")}))
    , m_measure(new ChartSwitch(tr("Measure"), {tr("Monthly"), tr("12 months")}))
    , m_mode(new ChartSwitch(tr("Drawn as"), {tr("Trend"), tr("SPC"), tr("Year"), tr("Peers")}))
    , m_peerShape(new ChartSwitch(tr("Peers as"), {tr("Bars"), tr("Funnel")}))
    , m_stack(new QStackedWidget)
    , m_chart(new ChartView(theme))
    , m_comparison(new ComparisonView(theme))
    , m_notes(new QLabel)
    , m_figures(new FiguresLine(theme))
    , m_actions(new ChartActions(*this, theme, prompts))
    , m_chartNotes(new ChartNotes(*this, m_actions->menu(), *m_chart))
{
    setProperty("kind", QStringLiteral("card"));
    auto* more = makeButton(QStringLiteral("⋯"), tr("Chart menu"), tr("Copy, save, zoom, explain"));
    more->setFixedWidth(44);
    more->setMenu(&m_actions->menu());
    m_notes->setProperty("kind", QStringLiteral("secondary"));
    m_notes->setWordWrap(true);
    m_notes->setFont(theme.font(TextSize::Small));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.font(TextSize::Subheading, true));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_comparison);
    layOutParts(*more);
    connectActions();
}

void ChartCard::layOutParts(QPushButton& more)
{
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(2 * Theme::kGrid);
    controls->addStretch(1);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(kPadding, kPadding - 4, kPadding, kPadding - 4);
    m_head->setSpacing(2 * Theme::kGrid);
    m_head->addLayout(titles, 1);
    m_head->addLayout(controls);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_shape, m_mode, m_measure, m_peerShape, m_aboutButton, &more})
        controls->addWidget(control);
    auto* chart = new QVBoxLayout;
    chart->setContentsMargins(kPadding, 4, kPadding, 6);
    chart->setSpacing(4);
    chart->addWidget(m_stack, 1);
    chart->addWidget(m_notes);
    m_figuresBox = new QWidget;
    auto* figures = new QVBoxLayout(m_figuresBox);
    figures->setContentsMargins(0, 0, 0, 12);
    figures->setSpacing(10);
    figures->addWidget(makeDivider());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(kPadding, 0, kPadding, 0);
    line->addWidget(m_figures);
    figures->addLayout(line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(makeDivider());
    column->addLayout(chart, 1);
    column->addWidget(m_figuresBox);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const auto direction = width() >= kOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_head->direction() != direction)
        m_head->setDirection(direction);
    m_aboutButton->setVisible(width() >= kAllButtons);
}

void ChartCard::connectActions()
{
    connect(m_shape, &ChartSwitch::chosenByUser, this, [this](int shape) { showTable(shape == kTableIndex); });
    connect(m_measure, &ChartSwitch::chosenByUser, this, &ChartCard::measureChosen);
    connect(m_mode, &ChartSwitch::chosenByUser, this, &ChartCard::modeChosen);
    connect(m_peerShape, &ChartSwitch::chosenByUser, this, [this](int shape) { emit modeChosen(kPeers + shape); });
    connect(m_chart, &ChartView::modeAsked, this, &ChartCard::askForMode);
    connect(m_comparison, &ComparisonView::modeAsked, this, &ChartCard::askForMode);
    connect(m_aboutButton, &QPushButton::clicked, this, &ChartCard::openAbout);
    connect(m_actions, &ChartActions::aboutAsked, this, &ChartCard::openAbout);
    connect(m_actions, &ChartActions::expectedToggled, this,
            [this](bool shown) { emit modeChosen(shown ? kExpected : kTrend); });
    connect(m_chart, &ChartView::stretchChosen, this, &ChartCard::tellRange);
    connect(m_actions, &ChartActions::tableToggled, this, [this] { showTable(!m_tableShown); });
    connect(m_actions, &ChartActions::explanationAsked, this, [this] { emit explanationRequested(explanation()); });
    connect(m_actions, &ChartActions::zoomAsked, m_chart, [this](double factor) { m_chart->zoomByStep(factor); });
    connect(m_actions, &ChartActions::zoomResetAsked, m_chart, &ChartView::resetZoom);
    for (QWidget* page : std::initializer_list<QWidget*>{m_chart, m_comparison}) {
        page->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(page, &QWidget::customContextMenuRequested, this, [this, page](const QPoint& at) {
            m_chartNotes->setPointed(page == m_chart ? m_chart->periodAt(at) : std::nullopt);
            m_actions->menu().popup(page->mapToGlobal(at));
        });
    }
    connect(m_chartNotes, &ChartNotes::rebaseAsked, this, &ChartCard::rebaseRequested);
    connect(m_chartNotes, &ChartNotes::noteAsked, this, &ChartCard::noteRequested);
}

void ChartCard::takeEntries(EntryPresenter& entries)
{
    m_entry = new ChartEntry(entries, m_theme, *this);
}

void ChartCard::setIndicator(const IndicatorTexts& indicator)
{
    if (m_entry)
        m_entry->setIndicator(indicator);
    m_title->setText(indicator.name);
    m_subtitle->setText(QString::fromStdString(indicator.chart->subtitle));
    setMeasures(indicator.measures);
    showMode(indicator);
    m_about = indicator.about;
    m_actions->setChart(indicator.chart);
    m_chart->showChart(indicator.chart, stretchOf(indicator));
    m_actions->setExpectedShown(m_shownMode == kExpected);
    if (indicator.chart->kind != charting::ChartKind::OverTime)
        m_comparison->showChart(indicator.chart);
    showPage();
    showNotes();
    auto figures = indicator.verdicts;
    figures.insert(figures.end(), indicator.figures.begin(), indicator.figures.end());
    m_figuresBox->setVisible(!figures.empty());
    m_figures->setFigures(std::move(figures));
}

void ChartCard::tellRange()
{
    // Months of years over each other are not the calendar's.
    if (m_chart->spec().overlaysYears)
        return;
    const double end = m_chart->spec().x.max;
    const auto stretch = m_chart->stretch();
    emit rangeChosen(stretch ? std::optional(ChartRange{end - stretch->first, end - stretch->second}) : std::nullopt);
}

void ChartCard::showMode(const IndicatorTexts& indicator)
{
    m_shownMode = static_cast<int>(indicator.mode);
    m_mode->setVisible(indicator.hasModes);
    m_mode->setChosen(buttonOf(m_shownMode));
    const bool peers = buttonOf(m_shownMode) == kPeers;
    m_peerShape->setVisible(peers);
    m_measure->setVisible(!peers && !indicator.measures.empty());
    if (peers)
        m_peerShape->setChosen(m_shownMode - kPeers);
}

// The key of what is shown already asks for its other form.
void ChartCard::askForMode(int mode)
{
    if (mode == kTableKey)
        return showTable(!m_tableShown);
    if (m_tableShown)
        showTable(false);
    emit modeChosen(mode == buttonOf(m_shownMode) ? otherForm(m_shownMode) : mode);
}

void ChartCard::setMeasures(const std::vector<MeasureChoice>& measures)
{
    QStringList titles;
    for (const auto& measure : measures) {
        titles.append(measure.title);
        if (measure.shown)
            m_measure->setChosen(static_cast<int>(titles.size() - 1));
    }
    if (!titles.isEmpty())
        m_measure->setTitles(titles);
}

void ChartCard::showNotes()
{
    QStringList notes;
    for (const auto& note : m_chart->spec().notes)
        notes.append(QString::fromStdString(note));
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
}

void ChartCard::showTable(bool table)
{
    if (table && !m_table) {
        m_table = new ChartTableView;
        m_stack->addWidget(m_table);
        connect(m_table, &ChartTableView::modeAsked, this, &ChartCard::askForMode);
        if (m_entry)
            m_entry->listenTo(*m_table);
    }
    m_tableShown = table;
    m_shape->setChosen(table ? kTableIndex : 0);
    showPage();
}

void ChartCard::showPage()
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    if (m_tableShown)
        m_table->showChart(m_chart->spec());
    if (m_tableShown && m_entry)
        m_entry->refresh(*m_table);
    const bool overTime = m_chart->spec().kind == charting::ChartKind::OverTime;
    m_stack->setCurrentWidget(m_tableShown   ? static_cast<QWidget*>(m_table)
                                  : overTime ? static_cast<QWidget*>(m_chart)
                                             : m_comparison);
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

bool ChartCard::readPoint(const domain::Period& period)
{
    if (!m_chart->readPoint(period))
        return false;
    showTable(false);
    m_chart->setFocus(Qt::OtherFocusReason);
    return true;
}

QString ChartCard::explanation() const
{
    return m_chart->explanation();
}

void ChartCard::highlight(const std::vector<domain::Period>& periods)
{
    m_chart->highlight(periods);
}

void ChartCard::openAbout()
{
    auto* about = new FiguresAbout(m_about, this);
    about->openBelow(m_aboutButton->isVisible() ? static_cast<QWidget&>(*m_aboutButton) : *m_mode);
}

} // namespace outturn::gui
