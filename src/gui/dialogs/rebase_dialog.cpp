// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/rebase_dialog.h"

#include "gui/dialogs/dialog_parts.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr int kWidth = 560;
constexpr int kReasonHeight = 84;

} // namespace

RebaseDialog::RebaseDialog(const QString& indicator, std::vector<RebaseTexts> rebases, const QDate& proposed,
                           ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_rebases(std::move(rebases))
    , m_from(dayField(proposed, tr("First day of the new process")))
    , m_reason(new QPlainTextEdit)
    , m_refusal(new RefusalLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Control limits set anew"));
    setMinimumWidth(kWidth);
    auto* title = wrappedLabel(indicator);
    title->setFont(theme.font(TextSize::Heading, true));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    auto* fromLabel = new QLabel(tr("&From (the first figure that ends on this day or later begins a new process)"));
    fromLabel->setBuddy(m_from);
    auto* reasonLabel = new QLabel(tr("&Reason, shown with the chart (required)"));
    reasonLabel->setBuddy(m_reason);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kCardGap);
    column->addWidget(title);
    column->addWidget(
        wrappedLabel(tr("Set mean and limits anew where the process itself was changed: other rules, "
                        "another service, another way to count. Figures that merely moved are no reason.")));
    if (!m_rebases.empty())
        addStanding(*column);
    for (QWidget* part : std::initializer_list<QWidget*>{fromLabel, m_from, reasonLabel, m_reason, m_refusal})
        column->addWidget(part);
    column->addWidget(makeButtons());
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RebaseDialog::check);
    check();
    m_reason->setFocus();
}

void RebaseDialog::addStanding(QBoxLayout& column)
{
    QStringList lines;
    for (const auto& rebase : m_rebases)
        lines.append(rebase.line);
    m_standing = choiceList(lines, tr("Limits set anew so far"));
    m_withdraw = new QPushButton(tr("&Withdraw the one chosen, for the reason below"));
    m_withdraw->setAccessibleName(tr("Withdraw the one chosen, for the reason below"));
    m_withdraw->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_withdraw);
    column.addWidget(m_standing);
    column.addLayout(row);
    connect(m_standing, &QListWidget::currentRowChanged, this, &RebaseDialog::check);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        emit withdrawn(m_rebases.at(static_cast<std::size_t>(m_standing->currentRow())).number,
                       m_reason->toPlainText().trimmed());
    });
}

QWidget* RebaseDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_decide = buttons->addButton(tr("Set limits anew"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_decide->setProperty("kind", QStringLiteral("primary"));
    m_decide->setAccessibleName(m_decide->text());
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { emit decided(m_from->date(), m_reason->toPlainText().trimmed()); });
    return buttons;
}

void RebaseDialog::refuse(const QString& sentence)
{
    m_refusal->tell(sentence);
}

void RebaseDialog::check()
{
    const bool reasoned = !m_reason->toPlainText().trimmed().isEmpty();
    m_decide->setEnabled(reasoned);
    if (m_withdraw)
        m_withdraw->setEnabled(reasoned && m_standing->currentRow() >= 0);
}

} // namespace outturn::gui
