// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/import_presenter.h"
#include "gui/theme/theme.h"

#include <QDialog>

#include <array>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace outturn::gui {

class ImportCheckPage;
class ImportLoadPage;
class ImportMapPage;
class ImportSeePage;
class UserPrompts;

/// The import wizard: see, map, check, load. Nothing is written before the last step, and closing leaves nothing
/// behind. Deletes itself when closed. Everything given must outlive it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(services::Services& services, const QStringList& files, ThemeKeeper& theme, UserPrompts& prompts,
                 QWidget* parent = nullptr);

    /// Further files, as from a drop on the window while it is open.
    void addFiles(const QStringList& files);
    [[nodiscard]] ImportPresenter& presenter() { return m_presenter; }

    void reject() override;

signals:
    /// A batch was loaded: what the window shows is old.
    void imported(qint64 batch);
    void panelChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { See, Map, Check, Load, StepCount };

    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeFooter();
    void connectPresenter();
    void go(Step step);
    void goOn();
    void refresh();
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool canGoOn() const;

    ImportPresenter m_presenter;
    QStackedWidget* m_pages;
    ImportSeePage* m_see;
    ImportMapPage* m_map;
    ImportCheckPage* m_check;
    ImportLoadPage* m_load;
    std::array<QPushButton*, StepCount> m_steps{};
    QLabel* m_about;
    QProgressBar* m_working;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
    bool m_loading{false};
    bool m_loaded{false};
};

/// The local files of what is dragged; empty where it is something else.
[[nodiscard]] QStringList droppedFiles(const QDropEvent& event);

} // namespace outturn::gui
