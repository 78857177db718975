// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_map_page.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/dialogs/import_labels_pane.h"
#include "gui/dialogs/import_part_fields.h"
#include "gui/dialogs/import_profile_bar.h"
#include "gui/dialogs/import_sheet_card.h"
#include "gui/dialogs/import_table_fields.h"
#include "gui/presenters/import_changes.h"
#include "gui/presenters/import_places.h"
#include "gui/presenters/import_presenter.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>

namespace outturn::gui {
namespace {

constexpr int kSideWidth = 470;

enum Tab { LabelsTab, PartsTab, TextTab };

QPushButton* plainButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportMapPage::ImportMapPage(ImportPresenter& presenter, UserPrompts& prompts, ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_files(new QComboBox)
    , m_sheet(new ImportSheetCard(theme))
    , m_profile(new ImportProfileBar(presenter, prompts))
    , m_table(new QComboBox)
    , m_parts(new QStackedWidget)
    , m_fields(new ImportPartFields(presenter, theme))
    , m_where(new ImportTableFields)
    , m_labels(new ImportLabelsPane(presenter, prompts, theme))
    , m_text(new QPlainTextEdit)
    , m_state(wrappedLabel({}))
{
    m_files->setAccessibleName(tr("File"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_files);
    left->addWidget(m_sheet, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kCardGap);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    connect(m_files, &QComboBox::activated, this, &ImportMapPage::refresh);
    connect(m_sheet, &ImportSheetCard::cellChosen, this, &ImportMapPage::mapCell);
    connect(m_fields, &ImportPartFields::changed, this, &ImportMapPage::change);
    connect(m_where, &ImportTableFields::changed, this, &ImportMapPage::change);
    connect(&m_presenter, &ImportPresenter::fileChanged, this, [this](std::size_t changed) {
        if (isVisible() && changed == place())
            refresh();
    });
}

QWidget* ImportMapPage::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    m_table->setAccessibleName(tr("Table of the profile"));
    m_parts->addWidget(m_labels);
    m_parts->addWidget(makeParts());
    m_parts->addWidget(makeText());
    m_state->setMargin(6);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::kGrid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_profile, makeSwitch(), m_table})
        column->addWidget(part);
    column->addWidget(m_parts, 1);
    column->addWidget(m_state);
    connect(m_table, &QComboBox::activated, this, &ImportMapPage::refresh);
    connect(m_profile, &ImportProfileBar::sheetWanted, m_sheet, &ImportSheetCard::showSheet);
    return side;
}

QWidget* ImportMapPage::makeSwitch()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* group = new QButtonGroup(this);
    const std::array tabs{std::pair(tr("Labels"), "first"), std::pair(tr("Columns and rows"), "middle"),
                          std::pair(tr("As text"), "last")};
    for (std::size_t tab = 0; tab < tabs.size(); ++tab) {
        auto* button = plainButton(tabs[tab].first, tabs[tab].first);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("place", QString::fromLatin1(tabs[tab].second));
        group->addButton(button, static_cast<int>(tab));
        line->addWidget(button);
        if (tab == LabelsTab)
            m_labelsTab = button;
    }
    line->addStretch(1);
    m_labelsTab->setChecked(true);
    connect(group, &QButtonGroup::idClicked, m_parts, &QStackedWidget::setCurrentIndex);
    return row;
}

QWidget* ImportMapPage::makeParts()
{
    auto* area = new QScrollArea;
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addWidget(m_where);
    column->addStretch(1);
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget* ImportMapPage::makeText()
{
    auto* page = new QWidget;
    m_text->setAccessibleName(tr("The profile as text"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* use = plainButton(tr("&Use this text"), tr("Use this text"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    column->addWidget(use, 0, Qt::AlignRight);
    connect(use, &QPushButton::clicked, this,
            [this] { change(services::ProfileSettings(m_text->toPlainText().toStdString())); });
    return page;
}

std::size_t ImportMapPage::place() const
{
    return static_cast<std::size_t>(std::max(0, m_files->currentIndex()));
}

const ImportFileState* ImportMapPage::file() const
{
    return place() < m_presenter.files().size() ? &m_presenter.files()[place()] : nullptr;
}

void ImportMapPage::enter()
{
    m_files->clear();
    int first = 0;
    const auto& files = m_presenter.files();
    for (std::size_t place = files.size(); place-- > 0;) {
        m_files->insertItem(0, files[place].name);
        if (!files[place].staged || !files[place].staged->difference.questions.empty()
            || !openChanges(files[place]).empty())
            first = static_cast<int>(place);
    }
    m_files->setVisible(m_files->count() > 1);
    m_files->setCurrentIndex(first);
    refresh();
    // What is still to be said comes up by itself.
    const bool unsaid = file() && !file()->problem.isEmpty();
    m_labelsTab->parentWidget()->findChildren<QPushButton*>().at(unsaid ? PartsTab : LabelsTab)->click();
    if (!unsaid) {
        m_labels->setFocus();
        return;
    }
    for (QWidget* missing : {m_fields->firstMissing(), m_where->firstMissing()}) {
        if (missing) {
            missing->setFocus();
            return;
        }
    }
}

void ImportMapPage::refresh()
{
    const ImportFileState* shown = file();
    if (!shown)
        return;
    m_sheet->show(shown->sheets);
    m_profile->show(place());
    const int table = std::clamp(m_table->currentIndex(), 0, static_cast<int>(shown->profile.tableCount()) - 1);
    m_table->clear();
    for (std::size_t one = 0; one < shown->profile.tableCount(); ++one)
        m_table->addItem(tr("Table %1 of the profile").arg(QString::fromStdString(shown->profile.tableName(one))));
    m_table->setCurrentIndex(table);
    m_table->setVisible(m_table->count() > 1);
    const ImportPlaces places = importPlaces(*shown);
    m_fields->show(shown->profile, static_cast<std::size_t>(table), places.heads);
    m_where->show(shown->profile, static_cast<std::size_t>(table), places);
    m_labels->show(place());
    m_text->setPlainText(QString::fromStdString(shown->profile.text()));
    tellState(*shown);
}

void ImportMapPage::tellState(const ImportFileState& shown)
{
    const QString kind = !shown.problem.isEmpty() ? QStringLiteral("notice") : QStringLiteral("noticeQuiet");
    QString text = shown.problem;
    std::size_t open = 0;
    if (shown.staged) {
        const services::ImportDifference& difference = shown.staged->difference;
        open = difference.questions.size() + openChanges(shown).size();
        text = tr("%1 read.").arg(countedFigures(difference.files.front().figures));
        if (open > 0)
            text += QLatin1Char(' ')
                + (open == 1 ? tr("1 label is still to be answered.")
                             : tr("%1 labels are still to be answered.").arg(open));
        for (const std::string& note : difference.notes)
            text += QLatin1Char('\n') + QString::fromStdString(note);
    } else if (text.isEmpty()) {
        text = tr("Reading…");
    }
    m_state->setText(text.left(400));
    m_state->setToolTip(text);
    m_state->setProperty("kind", kind);
    m_state->style()->unpolish(m_state); // the style sheet looks at properties only then
    m_state->style()->polish(m_state);
    m_labelsTab->setText(open > 0 ? tr("Labels (%1)").arg(open) : tr("Labels"));
}

void ImportMapPage::mapCell(const QModelIndex& cell)
{
    const QString text = cell.data().toString().simplified();
    if (m_labels->ask(text))
        return;
    const auto role = static_cast<services::CellRole>(cell.data(ImportSheetModel::CellRoleRole).toInt());
    if (role == services::CellRole::Header || role == services::CellRole::Period)
        mapHeader(cell);
    if (role != services::CellRole::Label && role != services::CellRole::Area && role != services::CellRole::Total)
        return;
    ImportLabelTexts label{.table = static_cast<std::size_t>(std::max(0, m_table->currentIndex()))};
    label.part = role == services::CellRole::Label ? "indicator" : "area";
    label.partName = role == services::CellRole::Label ? tr("Indicator") : tr("Area");
    label.label = text;
    m_labels->ask(label);
}

void ImportMapPage::mapHeader(const QModelIndex& cell)
{
    const QString head = cell.data().toString().simplified();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("What column “%1” says").arg(head));
    for (const auto& [part, title] : {std::pair("indicator", tr("Indicator")), std::pair("area", tr("Area")),
                                      std::pair("period", tr("Period")), std::pair("subset", tr("Breakdown")),
                                      std::pair("measure", tr("Measure")), std::pair("value", tr("Figure"))}) {
        connect(menu->addAction(title), &QAction::triggered, this, [this, head, key = std::string(part)] {
            services::ProfileSettings profile = file()->profile;
            const auto table = static_cast<std::size_t>(std::max(0, m_table->currentIndex()));
            profile.set(table, key,
                        withFormerNames(QStringLiteral("column ") + head,
                                        QString::fromStdString(profile.value(table, key)), importPlaces(*file()).heads)
                            .toStdString());
            change(profile);
        });
    }
    QTableView& grid = m_sheet->grid();
    menu->popup(grid.viewport()->mapToGlobal(grid.visualRect(cell).bottomLeft()));
}

void ImportMapPage::change(const services::ProfileSettings& profile)
{
    m_presenter.setProfile(place(), profile);
}

} // namespace outturn::gui
