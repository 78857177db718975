// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palette_popup.h"

#include "gui/delegates/palette_delegate.h"
#include "gui/models/palette_model.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 460;
constexpr int kPageStep = 8;
constexpr int kMargin = 12;

} // namespace

PalettePopup::PalettePopup(PalettePresenter& presenter, ThemeKeeper& theme, QWidget* window)
    : QFrame(window)
    , m_presenter(presenter)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing found. Try the beginning of a word, or fewer words."), this))
{
    setObjectName(QStringLiteral("palettePopup"));
    m_field->setPlaceholderText(tr("Search priorities, indicators, commentary, commands"));
    m_field->setAccessibleName(tr("Search for"));
    m_field->setFont(theme.font(TextSize::Subheading));
    m_list->setAccessibleName(tr("Found places"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_nothing->setProperty("kind", "secondary");
    m_nothing->setContentsMargins(14, 14, 14, 14);
    m_nothing->setAlignment(Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    hide();

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PalettePopup::search);
    connect(m_list, &QListView::clicked, this, &PalettePopup::choose);
    connect(&presenter, &PalettePresenter::resultsLoaded, this, &PalettePopup::showResults);
}

void PalettePopup::open(const QRect& field, const domain::Period& quarter)
{
    if (!isVisible())
        m_formerFocus = QApplication::focusWidget();
    m_quarter = quarter;
    const QWidget& window = *parentWidget();
    const int width = std::min(kWidth, window.width() - 2 * kMargin);
    const int left = std::clamp(field.left(), kMargin, window.width() - width - kMargin);
    setGeometry(left, field.top(), width, std::min(kHeight, window.height() - field.top() - kMargin));
    m_field->clear();
    search(QString());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void PalettePopup::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && m_formerFocus)
        m_formerFocus->setFocus(Qt::OtherFocusReason);
}

void PalettePopup::search(const QString& query)
{
    m_presenter.search(query, m_quarter);
}

void PalettePopup::showResults()
{
    m_model->show(m_presenter.rows());
    const QModelIndex first = m_model->choosable(0, +1);
    m_list->setCurrentIndex(first);
    m_list->scrollToTop();
    m_list->setVisible(first.isValid());
    m_nothing->setVisible(!first.isValid());
}

void PalettePopup::choose(const QModelIndex& index)
{
    if (!index.isValid() || m_model->row(index).heading)
        return;
    const PaletteRow row = m_model->row(index);
    leave();
    if (row.command)
        emit commandChosen(*row.command);
    else
        emit placeChosen(row.priority, row.outcome);
}

void PalettePopup::moveBy(int by)
{
    const int direction = by < 0 ? -1 : +1;
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + by, 0, std::max(last, 0));
    QModelIndex next = m_model->choosable(wanted, direction);
    if (!next.isValid())
        next = m_model->choosable(wanted, -direction);
    m_list->setCurrentIndex(next);
    if (next == m_model->choosable(0, +1))
        m_list->scrollToTop();
}

bool PalettePopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(+1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kPageStep);
        return true;
    case Qt::Key_PageDown:
        moveBy(+kPageStep);
        return true;
    default:
        return false;
    }
}

bool PalettePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        leave();
    // Keys that are also the window's shortcuts are meant for the list while this is open.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        for (const int own : {Qt::Key_Escape, Qt::Key_PageUp, Qt::Key_PageDown})
            if (key == own)
                event->accept();
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace outturn::gui
