// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_see_page.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/dialogs/import_sheet_card.h"
#include "gui/dialogs/user_prompts.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace outturn::gui {
namespace {

constexpr int kListWidth = 250;
constexpr int kNameWidth = 196;

QString lineOf(const ImportFileState& file, const QString& name)
{
    if (file.unreadable)
        return ImportSeePage::tr("✕ %1\ncannot be read").arg(name);
    if (!file.sheets)
        return ImportSeePage::tr("… %1\nis being read").arg(name);
    std::size_t tables = 0;
    for (const services::SheetPreview& sheet : *file.sheets)
        tables += sheet.tables.size();
    return ImportSeePage::tr("✓ %1\n%2, %3").arg(name, countedSheets(file.sheets->size()), countedTables(tables));
}

} // namespace

ImportSeePage::ImportSeePage(ImportPresenter& presenter, UserPrompts& prompts, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_prompts(prompts)
    , m_files(new QListWidget)
    , m_remove(new QPushButton(tr("&Remove")))
    , m_sheet(new ImportSheetCard(theme))
    , m_empty(wrappedLabel(tr("Add the spreadsheets that the force or a service sent: XLSX, ODS or CSV, as they came. "
                              "Nothing is written until you load.")))
    , m_problem(new RefusalLabel)
{
    m_empty->setAlignment(Qt::AlignCenter);
    auto* right = new QVBoxLayout;
    right->addWidget(m_problem);
    right->addWidget(m_empty, 1);
    right->addWidget(m_sheet, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kCardGap);
    row->addWidget(makeFiles());
    row->addLayout(right, 1);
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportSeePage::showCurrent);
    connect(&m_presenter, &ImportPresenter::filesChanged, this, &ImportSeePage::refresh);
    setFocusProxy(m_files);
    refresh();
}

QWidget* ImportSeePage::makeFiles()
{
    auto* side = new QWidget;
    side->setFixedWidth(kListWidth);
    m_files->setAccessibleName(tr("Files"));
    m_files->setProperty("kind", QStringLiteral("field"));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* add = new QPushButton(tr("&Add files…"));
    add->setAccessibleName(tr("Add files"));
    add->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove the file chosen"));
    m_remove->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Files"));
    title->setBuddy(m_files);
    column->addWidget(title);
    column->addWidget(m_files, 1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        m_presenter.addFiles(
            m_prompts.openFiles(tr("Files to import"), tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt)")));
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_presenter.removeFile(static_cast<std::size_t>(m_files->currentRow())); });
    return side;
}

void ImportSeePage::refresh()
{
    const int current = std::max(0, m_files->currentRow());
    {
        const QSignalBlocker quiet(m_files);
        m_files->clear();
        for (const ImportFileState& file : m_presenter.files()) {
            m_files->addItem(lineOf(file, fontMetrics().elidedText(file.name, Qt::ElideMiddle, kNameWidth)));
            m_files->item(m_files->count() - 1)->setToolTip(file.path);
        }
        m_files->setCurrentRow(std::min(current, m_files->count() - 1));
    }
    m_remove->setEnabled(m_files->count() > 0);
    showCurrent();
}

void ImportSeePage::showCurrent()
{
    const int place = m_files->currentRow();
    const bool any = place >= 0 && place < static_cast<int>(m_presenter.files().size());
    const ImportFileState none;
    const ImportFileState& file = any ? m_presenter.files()[static_cast<std::size_t>(place)] : none;
    m_problem->tell(file.unreadable ? file.problem : QString());
    m_sheet->show(file.sheets);
    m_sheet->setVisible(file.sheets != nullptr);
    m_empty->setVisible(!any);
}

} // namespace outturn::gui
