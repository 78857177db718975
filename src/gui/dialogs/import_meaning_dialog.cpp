// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_meaning_dialog.h"

#include "gui/dialogs/dialog_parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace outturn::gui {
namespace {

constexpr QSize kSize{520, 440};

bool holdsEveryWord(const QString& name, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ImportMeaningDialog::ImportMeaningDialog(const ImportLabelTexts& label, std::vector<MeaningChoice> choices,
                                         ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_label(label)
    , m_choices(std::move(choices))
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What a label means"));
    resize(kSize);
    auto* title = wrappedLabel(tr("“%1”").arg(label.label));
    title->setFont(theme.font(TextSize::Heading, true));
    auto* about = wrappedLabel(label.hint.isEmpty()
                                   ? tr("%1. Type part of the name, and take one with Enter.").arg(label.partName)
                                   : tr("%1. Most likely: %2 (%3).").arg(label.partName, label.name, label.hint));
    m_words->setAccessibleName(tr("Name to look for"));
    m_words->setPlaceholderText(tr("Type part of the name"));
    m_words->setText(m_choices.empty() ? label.meaning : QString());
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Meanings"));
    m_list->setProperty("kind", QStringLiteral("field"));
    m_list->setVisible(!m_choices.empty());
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{title, about, m_words})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    connect(m_words, &QLineEdit::textChanged, this, &ImportMeaningDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &ImportMeaningDialog::accept);
    narrow();
    m_words->setFocus();
}

QWidget* ImportMeaningDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Take it"), QDialogButtonBox::AcceptRole);
    auto* leave = buttons->addButton(tr("&Leave out on purpose"), QDialogButtonBox::ActionRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setDefault(true);
    m_take->setAccessibleName(m_take->text());
    leave->setAccessibleName(tr("Leave out on purpose"));
    leave->setAutoDefault(false);
    leave->setVisible(m_label.mayBeLeftOut);
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportMeaningDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, &ImportMeaningDialog::leaveOut);
    return buttons;
}

void ImportMeaningDialog::narrow()
{
    m_list->clear();
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const MeaningChoice& choice : m_choices) {
        if (!holdsEveryWord(choice.name + QLatin1Char(' ') + choice.slug, words))
            continue;
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.slug);
        item->setToolTip(choice.slug);
        if (choice.slug == m_label.meaning)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_take->setEnabled(m_choices.empty() ? !m_words->text().trimmed().isEmpty() : m_list->count() > 0);
}

void ImportMeaningDialog::accept()
{
    if (!m_take->isEnabled())
        return;
    const QListWidgetItem* item = m_list->currentItem();
    m_label.meaning = m_choices.empty() ? m_words->text().trimmed() : item->data(Qt::UserRole).toString();
    m_label.name = m_choices.empty() ? m_label.meaning : item->text();
    emit answered(m_label);
    QDialog::accept();
}

void ImportMeaningDialog::leaveOut()
{
    m_label.meaning.clear();
    m_label.name.clear();
    emit answered(m_label);
    QDialog::accept();
}

bool ImportMeaningDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace outturn::gui
