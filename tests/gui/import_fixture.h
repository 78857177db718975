// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/import_dialog.h"
#include "window_fixture.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QTest>

#include <fstream>
#include <functional>

namespace outturn::gui {

/// The real window with files to import, and the wizard's controls by their names.
class ImportFixture : public WindowFixture
{
public:
    QString file(const std::string& content, const std::string& name = "force.csv") const
    {
        const auto path = m_folder / name;
        std::ofstream(path, std::ios::binary) << content;
        return QString::fromStdString(path.string());
    }

    /// Opens the wizard by its key with these files chosen.
    ImportDialog& open(const QStringList& files)
    {
        window->actions()[ActionId::Import].trigger();
        settle();
        if (!files.isEmpty())
            dialog().addFiles(files);
        waitIdle();
        return dialog();
    }

    [[nodiscard]] ImportDialog& dialog() const
    {
        auto* found = window->findChild<ImportDialog*>();
        REQUIRE(found);
        return *found;
    }

    void waitIdle() const
    {
        waitUntil([this] {
            const auto* found = window->findChild<ImportDialog*>();
            return !found || !const_cast<ImportDialog*>(found)->presenter().isBusy();
        });
    }

    static void waitUntil(const std::function<bool()>& holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && timer.elapsed() < 20000)
            QTest::qWait(5);
        settle();
        REQUIRE(holds());
    }

    /// The visible control of that accessible name.
    template <typename Widget> [[nodiscard]] Widget& control(const QString& name) const
    {
        for (auto* widget : window->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return *widget;
        }
        FAIL("no visible control named " << name.toStdString());
        std::abort();
    }

    /// The visible button whose accessible name begins so.
    [[nodiscard]] QPushButton& buttonBeginning(const QString& beginning) const
    {
        for (auto* button : dialog().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->accessibleName().startsWith(beginning))
                return *button;
        }
        FAIL("no visible button that begins " << beginning.toStdString());
        std::abort();
    }

    /// Presses the blank key on a button, once it may be pressed.
    void press(const QString& name) const
    {
        auto& button = control<QPushButton>(name);
        INFO(name.toStdString());
        REQUIRE(button.isEnabled());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        settle();
        waitIdle();
    }

private:
    test::TemporaryFolder m_folder;
};

/// A file that names its figures as Outturn does.
inline const std::string kPlain = "indicator,area,period,value\n"
                                  "ksi,northamptonshire,2021-08,31\n"
                                  "ksi,northamptonshire,2021-09,35\n";

} // namespace outturn::gui
