// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_profile_bar.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/dialogs/user_prompts.h"
#include "gui/presenters/import_presenter.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kTablesHeight = 84;

QPushButton* plainButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    return button;
}

QString noticeOf(const ImportFileState& file)
{
    const QString name = QString::fromStdString(file.profile.name());
    switch (file.origin) {
    case MappingOrigin::Kept:
        return ImportProfileBar::tr("✓ The kept profile “%1” fits this file and was picked.").arg(name);
    case MappingOrigin::Near:
        return ImportProfileBar::tr(
                   "The kept profile “%1” nearly fits this file. Say where what is missing stands now; "
                   "the profile learns it.")
            .arg(name);
    case MappingOrigin::Plain:
        return ImportProfileBar::tr("✓ This file names its figures as Outturn does; nothing is to be mapped.");
    case MappingOrigin::Suggested:
        return ImportProfileBar::tr("No kept profile fits this file. Outturn suggests this; change what is wrong.");
    case MappingOrigin::Given:
        return ImportProfileBar::tr("Your profile “%1”; it is kept in the store when you load.").arg(name);
    case MappingOrigin::None:
        break;
    }
    return {};
}

QString lineOf(const services::SheetPreview& sheet, const services::PreviewTable& table)
{
    return ImportProfileBar::tr("%1 · %2 %3")
        .arg(QString::fromStdString(sheet.sheet.name), QString::fromStdString(table.table.body),
             QString::fromStdString(table.table.title));
}

} // namespace

ImportProfileBar::ImportProfileBar(ImportPresenter& presenter, UserPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_prompts(prompts)
    , m_notice(wrappedLabel({}))
    , m_profiles(new QComboBox)
    , m_name(new QLineEdit)
    , m_tables(new QListWidget)
{
    m_tables->setAccessibleName(tr("Tables to read"));
    m_tables->setProperty("kind", QStringLiteral("field"));
    m_tables->setFixedHeight(kTablesHeight);
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notice, makeProfileRow(), m_tables})
        column->addWidget(part);
    connect(m_tables, &QListWidget::itemChanged, this, &ImportProfileBar::chooseTables);
    connect(m_tables, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit sheetWanted(item->data(Qt::UserRole).toULongLong());
    });
}

void ImportProfileBar::show(std::size_t place)
{
    m_place = place;
    fillProfiles(file());
    fillTables(file());
}

const ImportFileState& ImportProfileBar::file() const
{
    return m_presenter.files()[m_place];
}

QWidget* ImportProfileBar::makeProfileRow()
{
    auto* row = new QWidget;
    m_profiles->setAccessibleName(tr("Mapping profile"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profiles->setMinimumContentsLength(8);
    m_name->setAccessibleName(tr("Name of the profile"));
    auto* load = plainButton(tr("O&pen…"), tr("Open a profile from a file"));
    auto* save = plainButton(tr("&Save…"), tr("Save the profile as a file"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_profiles, 1);
    line->addWidget(m_name, 1);
    line->addWidget(load);
    line->addWidget(save);
    connect(m_profiles, &QComboBox::activated, this, &ImportProfileBar::chooseProfile);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const std::string name = m_name->text().trimmed().toStdString();
        services::ProfileSettings profile = file().profile;
        if (name == profile.name())
            return;
        profile.setName(name);
        m_presenter.setProfile(m_place, profile);
    });
    connect(load, &QPushButton::clicked, this, &ImportProfileBar::loadProfile);
    connect(save, &QPushButton::clicked, this, &ImportProfileBar::saveProfile);
    return row;
}

void ImportProfileBar::fillProfiles(const ImportFileState& shown)
{
    m_profiles->clear();
    m_profiles->addItem(tr("Suggested"));
    m_profiles->addItems(m_presenter.keptProfiles());
    const QString name = QString::fromStdString(shown.profile.name());
    const int kept =
        shown.origin == MappingOrigin::Kept || shown.origin == MappingOrigin::Near ? m_profiles->findText(name) : 0;
    m_profiles->setCurrentIndex(std::max(0, kept));
    m_name->setText(name);
    m_name->setCursorPosition(0);
    m_notice->setText(noticeOf(shown));
}

void ImportProfileBar::fillTables(const ImportFileState& shown)
{
    const QSignalBlocker quiet(m_tables);
    const bool choosable = shown.sheets && !shown.tables.empty();
    std::vector<std::pair<QString, std::size_t>> found;
    for (std::size_t sheet = 0; choosable && sheet < shown.sheets->size(); ++sheet) {
        for (const services::PreviewTable& table : (*shown.sheets)[sheet].tables)
            found.emplace_back(lineOf((*shown.sheets)[sheet], table), sheet);
    }
    m_tables->setVisible(found.size() > 1);
    if (m_tables->count() == static_cast<int>(found.size()) && m_tables->property("file") == shown.path) {
        tickTables(shown);
        return;
    }
    m_tables->clear();
    m_tables->setProperty("file", shown.path);
    for (const auto& [line, sheet] : found) {
        auto* item = new QListWidgetItem(line, m_tables);
        item->setToolTip(line);
        item->setData(Qt::UserRole, static_cast<qulonglong>(sheet));
    }
    tickTables(shown);
    if (m_tables->count() > 0)
        m_tables->setCurrentRow(0);
}

void ImportProfileBar::tickTables(const ImportFileState& shown)
{
    for (int row = 0; row < m_tables->count(); ++row) {
        const bool read = std::ranges::find(shown.tables, static_cast<std::size_t>(row)) != shown.tables.end();
        m_tables->item(row)->setCheckState(read ? Qt::Checked : Qt::Unchecked);
    }
}

void ImportProfileBar::chooseTables()
{
    std::vector<std::size_t> chosen;
    for (int row = 0; row < m_tables->count(); ++row) {
        if (m_tables->item(row)->checkState() == Qt::Checked)
            chosen.push_back(static_cast<std::size_t>(row));
    }
    m_presenter.chooseTables(m_place, chosen);
}

void ImportProfileBar::chooseProfile(int row)
{
    if (row == 0)
        m_presenter.suggest(m_place);
    else
        m_presenter.useKept(m_place, m_profiles->itemText(row));
}

void ImportProfileBar::saveProfile()
{
    if (const auto path = m_prompts.saveFile(tr("Save the profile"), m_name->text() + QStringLiteral(".profile"),
                                             tr("Mapping profiles (*.profile)")))
        m_presenter.saveProfile(m_place, *path);
}

void ImportProfileBar::loadProfile()
{
    const QStringList paths = m_prompts.openFiles(tr("Open a profile"), tr("Mapping profiles (*.profile *.txt)"));
    if (!paths.isEmpty())
        m_presenter.loadProfile(m_place, paths.front());
}

} // namespace outturn::gui
