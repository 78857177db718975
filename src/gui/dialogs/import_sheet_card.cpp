// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_sheet_card.h"

#include "gui/delegates/import_cell_delegate.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

#include <array>

namespace outturn::gui {
namespace {

using services::CellRole;

constexpr int kRowHeight = 24;
constexpr int kColumnWidth = 104;
constexpr int kWidestColumn = 240;
constexpr int kMeasuredRows = 60;
constexpr int kMeasuredColumns = 40;
constexpr int kRolesInARow = 5;

constexpr std::array kLegend{CellRole::Title, CellRole::Header, CellRole::Period,  CellRole::Area, CellRole::Label,
                             CellRole::Value, CellRole::Total,  CellRole::Missing, CellRole::Flag, CellRole::Note};

} // namespace

ImportSheetCard::ImportSheetCard(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ImportSheetModel(this))
    , m_sheets(new QComboBox)
    , m_caption(new QLabel)
    , m_grid(new QTableView)
    , m_cell(new QLabel)
{
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(14);
    m_caption->setProperty("kind", QStringLiteral("secondary"));
    m_caption->setWordWrap(true);
    m_cell->setTextFormat(Qt::PlainText);
    m_cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cell->setAccessibleName(tr("The current cell"));
    setUpGrid();
    auto* top = new QHBoxLayout;
    top->addWidget(m_sheets);
    top->addWidget(m_caption, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::kGrid);
    column->addLayout(top);
    column->addWidget(m_grid, 1);
    column->addWidget(m_cell);
    column->addWidget(makeLegend());
    connect(m_sheets, &QComboBox::activated, this, [this](int sheet) { showSheet(static_cast<std::size_t>(sheet)); });
}

void ImportSheetCard::setUpGrid()
{
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new ImportCellDelegate(m_theme, this));
    m_grid->setAccessibleName(tr("Cells of the sheet"));
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(false);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableView::clicked, this, &ImportSheetCard::choose);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportSheetCard::describe);
}

QWidget* ImportSheetCard::makeLegend()
{
    auto* legend = new QWidget;
    auto* grid = new QGridLayout(legend);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::kGrid);
    for (std::size_t place = 0; place < kLegend.size(); ++place) {
        const CellRole role = kLegend[place];
        const QString sign = cellRoleSign(role);
        auto* label =
            new QLabel(sign.isEmpty() ? cellRoleName(role) : sign + QStringLiteral("  ") + cellRoleName(role));
        label->setMargin(3);
        grid->addWidget(label, static_cast<int>(place) / kRolesInARow, static_cast<int>(place) % kRolesInARow);
        m_legend.push_back(label);
    }
    paintLegend();
    connect(&m_theme, &ThemeKeeper::themeChanged, this, &ImportSheetCard::paintLegend);
    return legend;
}

void ImportSheetCard::paintLegend()
{
    for (std::size_t place = 0; place < m_legend.size(); ++place) {
        const QColor ground = m_theme.colour(cellGround(kLegend[place]));
        m_legend[place]->setStyleSheet(QStringLiteral("background: %1;").arg(ground.name()));
    }
}

void ImportSheetCard::show(const ImportSheetModel::Sheets& sheets)
{
    if (sheets == m_shown && sheets)
        return;
    m_shown = sheets;
    m_sheets->clear();
    std::size_t first = 0;
    if (sheets) {
        for (const services::SheetPreview& sheet : *sheets) {
            const QString name = QString::fromStdString(sheet.sheet.name);
            m_sheets->addItem(sheet.sheet.hidden ? tr("%1 (hidden)").arg(name) : name);
        }
        while (first + 1 < sheets->size() && (*sheets)[first].tables.empty())
            ++first;
    }
    m_sheets->setEnabled(m_sheets->count() > 1);
    showSheet(first);
}

void ImportSheetCard::showSheet(std::size_t sheet)
{
    m_sheets->setCurrentIndex(static_cast<int>(sheet));
    m_model->show(m_shown, sheet);
    m_caption->setText(caption());
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    for (int column = 0; column < std::min(m_model->columnCount(), kMeasuredColumns); ++column) {
        int width = kColumnWidth / 2;
        for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + 32);
        m_grid->setColumnWidth(column, std::min(width, kWidestColumn));
    }
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, 0));
    describe();
}

std::size_t ImportSheetCard::currentSheet() const
{
    return static_cast<std::size_t>(std::max(0, m_sheets->currentIndex()));
}

QString ImportSheetCard::caption() const
{
    const services::SheetPreview* sheet = m_model->sheet();
    if (sheet == nullptr)
        return {};
    const QString tables = sheet->tables.empty() ? tr("no table was recognised")
                                                 : tr("%1 recognised").arg(countedTables(sheet->tables.size()));
    const QString rows = sheet->cut
        ? tr("the first %1 of %2 rows are shown").arg(sheet->rows.back().number).arg(sheet->sheet.rows)
        : countedRows(sheet->sheet.rows);
    return tr("%1 · %2").arg(tables, rows);
}

void ImportSheetCard::describe()
{
    const QString words = m_model->description(m_grid->currentIndex());
    m_cell->setText(m_cell->fontMetrics().elidedText(words, Qt::ElideRight, m_grid->width()));
    m_cell->setToolTip(words);
    m_cell->setAccessibleDescription(words);
}

void ImportSheetCard::choose(const QModelIndex& cell)
{
    if (!cell.data().toString().trimmed().isEmpty())
        emit cellChosen(cell);
}

bool ImportSheetCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_grid->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outturn::gui
