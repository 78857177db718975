// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "gui/shell/palette_popup.h"
#include "gui/views/commentary_editor.h"

#include <outturn/services/commentary_service.h>

#include "support/catch.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <iostream>

using namespace outturn;
using namespace outturn::gui;

namespace {

constexpr int kPatience = 60'000;
constexpr const char* kStoreVariable = "OUTTURN_TEST_STORE";
const QString kTyped = QStringLiteral("Typed just before the power went. ");
const QString kTheirs = QStringLiteral("Theirs came first. ");
const QString kMine = QStringLiteral("Mine came second. ");
const domain::CommentaryKey kKey{domain::OutcomeSlug("burglary.reduction"), domain::Period::quarter(2021, 2)};

/// Goes to Burglary as a person does, by Ctrl+K, and gives its first editor with the cursor at the start.
CommentaryEditor& burglaryEditor(OpenWindow& open)
{
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    OpenWindow::settle();
    auto* field = open.window->findChild<PalettePopup*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("burglary"));
    QTest::keyClick(field, Qt::Key_Return);
    OpenWindow::settle();
    for (auto* editor : open.window->findChildren<CommentaryEditor*>()) {
        if (!editor->isVisible())
            continue;
        editor->setFocus();
        editor->moveCursor(QTextCursor::Start);
        return *editor;
    }
    throw std::runtime_error("there is no commentary editor on the panel");
}

bool isKept(services::Services& services, const QString& typed)
{
    const auto drafts = services.commentary().drafts(kKey).value();
    return drafts.size() == 1 && QString::fromStdString(drafts.front().text).startsWith(typed);
}

void tell(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// This executable again, running one of the hidden cases below on the same store.
class OtherProcess
{
public:
    OtherProcess(const SampleStore& store, const QString& hiddenCase)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kStoreVariable), QString::fromStdString(store.path().string()));
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {hiddenCase});
    }

    ~OtherProcess()
    {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }

    [[nodiscard]] bool says(const QByteArray& word)
    {
        while (!m_said.contains(word)) {
            if (!m_process.waitForReadyRead(kPatience))
                return false;
            m_said += m_process.readAllStandardOutput();
        }
        return true;
    }

    void goOn() { m_process.write("go on\n"); }
    void kill() { m_process.kill(); }
    [[nodiscard]] bool ended() { return m_process.waitForFinished(kPatience); }
    [[nodiscard]] bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }

private:
    QProcess m_process;
    QByteArray m_said;
};

std::filesystem::path storeOfTheParent()
{
    return qgetenv(kStoreVariable).toStdString();
}

} // namespace

TEST_CASE("a window that types and waits to be killed", "[.][killed]")
{
    OpenWindow open(storeOfTheParent(), "Analyst", "killed");
    QTest::keyClicks(&burglaryEditor(open), kTyped);
    REQUIRE(QTest::qWaitFor([&open] { return isKept(*open.services, kTyped); }, kPatience));
    tell("typed");
    QTest::qWait(kPatience);
}

TEST_CASE("a window that saves before the other one does", "[.][first]")
{
    OpenWindow open(storeOfTheParent(), "Approver", "first");
    auto& editor = burglaryEditor(open);
    tell("opened");
    std::string line;
    std::getline(std::cin, line);
    QTest::keyClicks(&editor, kTheirs);
    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
    tell("saved");
}

TEST_CASE("what was typed and never saved is there when the window opens again after a kill", "[gui]")
{
    const SampleStore store;
    OtherProcess other(store, QStringLiteral("[killed]"));
    REQUIRE(other.says("typed"));
    other.kill();
    REQUIRE(other.ended());
    REQUIRE(other.crashed());

    OpenWindow again(store.path(), "Analyst", "again");

    CHECK(burglaryEditor(again).content().startsWith(kTyped));
}

TEST_CASE("two processes on one commentary: the second saver is told and no text is lost", "[gui]")
{
    const SampleStore store;
    OpenWindow mine(store.path(), "Analyst", "mine");
    auto& editor = burglaryEditor(mine);
    OtherProcess other(store, QStringLiteral("[first]"));
    REQUIRE(other.says("opened"));

    QTest::keyClicks(&editor, kMine);
    other.goOn();
    REQUIRE(other.says("saved"));
    REQUIRE(other.ended());
    QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
    OpenWindow::settle();

    const auto saved = mine.services->commentary().current(kKey).value();
    CHECK(saved.by == "Approver");
    CHECK(QString::fromStdString(saved.text).startsWith(kTheirs));
    CHECK(editor.content().startsWith(kMine));
    const auto drafts = mine.services->commentary().drafts(kKey).value();
    REQUIRE(drafts.size() == 1);
    CHECK(QString::fromStdString(drafts.front().text).startsWith(kMine));
}
