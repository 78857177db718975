// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_dialog.h"

#include "gui/dialogs/dialog_parts.h"
#include "gui/dialogs/import_check_page.h"
#include "gui/dialogs/import_load_page.h"
#include "gui/dialogs/import_map_page.h"
#include "gui/dialogs/import_see_page.h"
#include "gui/dialogs/user_prompts.h"
#include "gui/presenters/import_words.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace outturn::gui {
namespace {

constexpr QSize kSize{1220, 720};
constexpr QSize kSmallest{980, 520};
constexpr int kRoomBeside = 40; // of the window that it opens over
constexpr int kWorkingWidth = 120;

QPushButton* footerButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAutoDefault(false);
    return button;
}

QSize sizeOver(const QWidget* parent)
{
    return parent ? kSize.boundedTo(parent->window()->size() - QSize(kRoomBeside, kRoomBeside)).expandedTo(kSmallest)
                  : kSize;
}

} // namespace

QStringList droppedFiles(const QDropEvent& event)
{
    QStringList files;
    for (const QUrl& url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

ImportDialog::ImportDialog(services::Services& services, const QStringList& files, ThemeKeeper& theme,
                           UserPrompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_presenter(services)
    , m_pages(new QStackedWidget)
    , m_see(new ImportSeePage(m_presenter, prompts, theme))
    , m_map(new ImportMapPage(m_presenter, prompts, theme))
    , m_check(new ImportCheckPage(m_presenter, theme))
    , m_load(new ImportLoadPage(m_presenter, theme))
    , m_about(wrappedLabel(tr("Nothing is written until you load. Loading can be undone.")))
    , m_working(new QProgressBar)
    , m_back(footerButton(tr("&Back")))
    , m_cancel(footerButton(tr("Cancel")))
    , m_next(footerButton(tr("&Next")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import figures"));
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    resize(sizeOver(parent));
    for (QWidget* page : std::initializer_list<QWidget*>{m_see, m_map, m_check, m_load})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kCardGap);
    column->addWidget(makeSteps());
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());
    connectPresenter();
    go(See);
    addFiles(files);
}

QWidget* ImportDialog::makeSteps()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const std::array texts{tr("1 See"), tr("2 Map"), tr("3 Check"), tr("4 Load")};
    for (int one = 0; one < StepCount; ++one) {
        auto* button = footerButton(texts[static_cast<std::size_t>(one)]);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("quiet"));
        m_steps[static_cast<std::size_t>(one)] = button;
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, one] { go(static_cast<Step>(one)); });
    }
    line->addStretch(1);
    return row;
}

QWidget* ImportDialog::makeFooter()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_about->setProperty("kind", QStringLiteral("secondary"));
    m_working->setRange(0, 0);
    m_working->setTextVisible(false);
    m_working->setFixedWidth(kWorkingWidth);
    m_working->setAccessibleName(tr("Working"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    m_next->setDefault(true);
    line->addWidget(m_about, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_working, m_back, m_cancel, m_next})
        line->addWidget(part);
    connect(m_back, &QPushButton::clicked, this, [this] { go(static_cast<Step>(step() - 1)); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    return row;
}

void ImportDialog::connectPresenter()
{
    connect(&m_presenter, &ImportPresenter::filesChanged, this, &ImportDialog::refresh);
    connect(&m_presenter, &ImportPresenter::fileChanged, this, &ImportDialog::refresh);
    connect(&m_presenter, &ImportPresenter::idle, this, &ImportDialog::refresh);
    connect(&m_presenter, &ImportPresenter::failed, this, [this](const QString& sentence) {
        m_about->setText(sentence);
        refresh();
    });
    connect(&m_presenter, &ImportPresenter::refused, this, [this] {
        m_loading = false;
        if (step() == Load)
            m_pages->setCurrentWidget(m_check);
        refresh();
    });
    connect(&m_presenter, &ImportPresenter::loaded, this, [this](qint64 batch) {
        m_loading = false;
        m_loaded = true;
        m_about->clear();
        refresh();
        m_cancel->setDefault(true);
        m_cancel->setFocus();
        emit imported(batch);
    });
    connect(m_check, &ImportCheckPage::readyChanged, this, &ImportDialog::refresh);
    connect(m_load, &ImportLoadPage::panelChosen, this,
            [this](const domain::PrioritySlug& priority, const domain::OutcomeSlug& outcome) {
                emit panelChosen(priority, outcome);
                accept();
            });
}

void ImportDialog::addFiles(const QStringList& files)
{
    if (m_loading || m_loaded || files.isEmpty())
        return;
    go(See);
    m_presenter.addFiles(files);
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void ImportDialog::go(Step to)
{
    m_pages->setCurrentIndex(to);
    if (to == Map)
        m_map->enter();
    else if (to == Check)
        m_check->enter();
    else
        m_pages->currentWidget()->setFocus();
    refresh();
}

void ImportDialog::goOn()
{
    if (step() != Check) {
        go(static_cast<Step>(step() + 1));
        return;
    }
    m_loading = true;
    m_pages->setCurrentWidget(m_load);
    m_load->enter();
    m_presenter.load(m_check->reason());
    refresh();
}

bool ImportDialog::canGoOn() const
{
    switch (step()) {
    case See:
        return m_presenter.allReadable();
    case Map:
        return m_presenter.allMapped();
    case Check:
        return m_check->isReady();
    case Load:
    case StepCount:
        break;
    }
    return false;
}

void ImportDialog::refresh()
{
    const Step here = step();
    for (int one = 0; one < StepCount; ++one) {
        QPushButton* button = m_steps[static_cast<std::size_t>(one)];
        button->setChecked(one == here);
        button->setEnabled(one == here || (one < here && !m_loading && !m_loaded));
    }
    m_working->setVisible(m_presenter.isBusy() && here != Load);
    m_back->setEnabled(here > See && !m_loading && !m_loaded);
    m_next->setVisible(here != Load);
    m_next->setEnabled(canGoOn());
    m_cancel->setText(m_loaded ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_next->setText(tr("&Next"));
    if (here == Check && m_presenter.difference()) {
        const services::ImportDifference& difference = m_presenter.difference()->difference;
        m_next->setText(tr("&Load %1").arg(countedFigures(difference.added + difference.revised)));
    }
    m_next->setAccessibleName(m_next->text().remove(QLatin1Char('&')));
}

void ImportDialog::reject()
{
    if (m_loading) {
        m_presenter.stopLoading();
        return;
    }
    m_presenter.cancel();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(*event));
    event->acceptProposedAction();
}

} // namespace outturn::gui
