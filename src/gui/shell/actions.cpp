// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <array>

namespace outturn::gui {
namespace {

struct ActionRow
{
    ActionId id;
    const char* text;
    const char* shortcut; ///< several are separated by blanks
    const char* group;
};

constexpr const char* kGo = QT_TRANSLATE_NOOP("Actions", "Going places");
constexpr const char* kLook = QT_TRANSLATE_NOOP("Actions", "Looking");
constexpr const char* kProgram = QT_TRANSLATE_NOOP("Actions", "Program");
constexpr const char* kChart = QT_TRANSLATE_NOOP("Actions", "In a chart");
constexpr const char* kEditor = QT_TRANSLATE_NOOP("Actions", "In a commentary");

constexpr std::array kActionTable{
    ActionRow{ActionId::Find, QT_TRANSLATE_NOOP("Actions", "Find anything"), "Ctrl+K", kGo},
    ActionRow{ActionId::Overview, QT_TRANSLATE_NOOP("Actions", "Overview"), "Ctrl+1", kGo},
    ActionRow{ActionId::Exceptions, QT_TRANSLATE_NOOP("Actions", "Exceptions"), "Ctrl+2", kGo},
    ActionRow{ActionId::Changes, QT_TRANSLATE_NOOP("Actions", "What changed"), "Ctrl+3", kGo},
    ActionRow{ActionId::Commentary, QT_TRANSLATE_NOOP("Actions", "Commentary"), "Ctrl+4", kGo},
    ActionRow{ActionId::Imports, QT_TRANSLATE_NOOP("Actions", "Past imports"), "Ctrl+5", kGo},
    ActionRow{ActionId::PreviousPriority, QT_TRANSLATE_NOOP("Actions", "Previous priority"), "PgUp", kGo},
    ActionRow{ActionId::NextPriority, QT_TRANSLATE_NOOP("Actions", "Next priority"), "PgDown", kGo},
    ActionRow{ActionId::Back, QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left", kGo},
    ActionRow{ActionId::Forward, QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right", kGo},
    ActionRow{ActionId::Present, QT_TRANSLATE_NOOP("Actions", "Present full screen"), "F5", kLook},
    ActionRow{ActionId::LeavePresenting, QT_TRANSLATE_NOOP("Actions", "Leave full screen"), "Esc", kLook},
    ActionRow{ActionId::SwitchTheme, QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"), "Ctrl+T", kLook},
    ActionRow{ActionId::Explain, QT_TRANSLATE_NOOP("Actions", "Explain the chart in focus"), "F1", kLook},
    ActionRow{ActionId::Shortcuts, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "?", kProgram},
    ActionRow{ActionId::WatchFolder, QT_TRANSLATE_NOOP("Actions", "Watch a folder for spreadsheets…"), "", kProgram},
    ActionRow{ActionId::Import, QT_TRANSLATE_NOOP("Actions", "Import figures…"), "Ctrl+I", kProgram},
    ActionRow{ActionId::OpenStore, QT_TRANSLATE_NOOP("Actions", "Open another store…"), "Ctrl+O", kProgram},
    ActionRow{ActionId::ChangeName, QT_TRANSLATE_NOOP("Actions", "Change name…"), "", kProgram},
    ActionRow{ActionId::About, QT_TRANSLATE_NOOP("Actions", "About Outturn"), "", kProgram},
    ActionRow{ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", kProgram},
};

struct InnerShortcut
{
    const char* text;
    const char* keys;
    const char* group;
};

// Handled where they belong; listed here so that people find them.
constexpr std::array kInnerShortcuts{
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Read the points one by one"), "Left Right", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Zoom in, out, and back"), "+ - 0", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+C", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Add, change or withdraw a dated note"), "Ctrl+Shift+N", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Set control limits anew"), "Ctrl+Shift+L", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Change a figure of the table"), "F2", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Paste a column of figures into the table"), "Ctrl+V", kChart},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Next figure that does not hold, previous one"), "F8 Shift+F8", kEditor},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Next hint, previous one"), "F7 Shift+F7", kEditor},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Into the card of what is at the cursor"), "Alt+Return", kEditor},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Put in a live figure by name"), "=", kEditor},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Save as a new version"), "Ctrl+S", kEditor},
    InnerShortcut{QT_TRANSLATE_NOOP("Actions", "Undo, redo"), "Ctrl+Z Ctrl+Shift+Z", kEditor},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> keysOf(const char* shortcuts)
{
    QList<QKeySequence> keys;
    for (const QString& one : QString::fromLatin1(shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys << QKeySequence(one, QKeySequence::PortableText);
    return keys;
}

QString keyTitles(const char* shortcuts)
{
    QStringList titles;
    for (const QKeySequence& keys : keysOf(shortcuts))
        titles << keys.toString(QKeySequence::NativeText);
    return titles.join(QStringLiteral("   "));
}

} // namespace

Actions::Actions(QWidget& window)
{
    for (const ActionRow& row : kActionTable) {
        auto* action = new QAction(translated(row.text), &window);
        action->setShortcuts(keysOf(row.shortcut));
        action->setEnabled(false);
        window.addAction(action);
        m_actions.emplace(row.id, action);
    }
}

void Actions::on(ActionId id, std::function<void()> handler)
{
    QAction* action = m_actions.at(id);
    action->setEnabled(true);
    QObject::connect(action, &QAction::triggered, action, [handler = std::move(handler)] { handler(); });
}

std::vector<PaletteCommand> Actions::commands() const
{
    std::vector<PaletteCommand> commands;
    for (const ActionRow& row : kActionTable) {
        if (row.id != ActionId::Find && m_actions.at(row.id)->isEnabled())
            commands.push_back({static_cast<int>(row.id), translated(row.text), keyTitles(row.shortcut)});
    }
    return commands;
}

std::vector<ShortcutText> Actions::shortcuts()
{
    std::vector<ShortcutText> texts;
    for (const ActionRow& row : kActionTable)
        if (*row.shortcut)
            texts.push_back({translated(row.group), translated(row.text), keyTitles(row.shortcut)});
    for (const InnerShortcut& row : kInnerShortcuts)
        texts.push_back({translated(row.group), translated(row.text), keyTitles(row.keys)});
    return texts;
}

} // namespace outturn::gui
