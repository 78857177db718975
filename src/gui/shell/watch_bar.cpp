// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/watch_bar.h"

#include "gui/dialogs/user_prompts.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace outturn::gui {
namespace {

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setAccessibleName(name);
    return made;
}

} // namespace

WatchBar::WatchBar(services::Services& services, WindowSettings& settings, UserPrompts& prompts, QWidget* parent)
    : QFrame(parent)
    , m_prompts(prompts)
    , m_watch(services, settings)
    , m_sentence(new QLabel)
{
    setProperty("kind", "noticeQuiet");
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto* review = button(tr("Review…"), tr("Review the new files"));
    auto* later = button(tr("Not these"), tr("Do not offer these files again"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_sentence, 1);
    row->addWidget(review);
    row->addWidget(later);
    hide();
    connect(&m_watch, &FolderWatch::filesOffered, this, &WatchBar::offer);
    connect(&m_watch, &FolderWatch::failed, this, &WatchBar::failed);
    connect(later, &QPushButton::clicked, this, &WatchBar::settle);
    connect(review, &QPushButton::clicked, this, [this] {
        const QStringList files = m_files;
        settle();
        emit reviewAsked(files);
    });
}

void WatchBar::offer(const QStringList& files, const QStringList& profiles)
{
    m_files = files;
    const QString names = profiles.join(QStringLiteral("”, “"));
    m_sentence->setText(
        files.size() == 1
            ? tr("New file “%1” fits “%2”. Nothing was loaded.").arg(QFileInfo(files[0]).fileName(), names)
            : tr("%1 new files fit “%2”. Nothing was loaded.").arg(files.size()).arg(names));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void WatchBar::settle()
{
    m_watch.dismiss(std::exchange(m_files, {}));
    hide();
}

void WatchBar::chooseFolder()
{
    const QString title = tr("Watch a folder");
    const QString watched = m_watch.folder();
    if (!watched.isEmpty()) {
        const int choice = m_prompts.choose(
            title, tr("New spreadsheets in “%1” are offered for import. They are never loaded unasked.").arg(watched),
            {tr("Choose another folder…"), tr("Stop watching")});
        if (choice == 1) {
            hide();
            return m_watch.watch({});
        }
        if (choice != 0)
            return;
    }
    if (const auto folder = m_prompts.folder(title, watched))
        m_watch.watch(*folder);
}

} // namespace outturn::gui
