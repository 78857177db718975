// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/presenters/batches_texts.h"
#include "gui/presenters/import_texts.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace outturn::gui {

class ImportPresenter;

/// Last page of the wizard: the load under way, then what it did and where to see it.
class ImportLoadPage : public QWidget
{
    Q_OBJECT

public:
    ImportLoadPage(ImportPresenter& presenter, ThemeKeeper& theme, QWidget* parent = nullptr);

    /// The load has begun.
    void enter();

signals:
    void panelChosen(const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome);

private:
    void show(qint64 batch);
    void showTouched(const std::vector<TouchedTexts>& commentaries);
    void addLink(const QString& title, const QString& name, const QString& detail, const domain::PrioritySlug& priority,
                 const domain::OutcomeSlug& outcome);

    ImportPresenter& m_presenter;
    QLabel* m_title;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QBoxLayout* m_panels{nullptr};
};

} // namespace outturn::gui
