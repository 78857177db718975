// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/status_dialog.h"

#include "gui/dialogs/status_rules.h"
#include "gui/theme/status_mark.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace outturn::gui {
namespace {

using domain::Status;

constexpr int kWidth = 520;
constexpr int kReasonHeight = 90;
constexpr int kMark = 16;

QIcon markIcon(Status status, const Theme& theme, double ratio)
{
    QPixmap pixmap(QSize(kMark, kMark) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusMark(painter, QRectF(0, 0, kMark, kMark), status, theme);
    return pixmap;
}

QLabel* makeWrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StatusDialog::StatusDialog(const QString& outcome, const StatusTexts& texts, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_proposed(texts.proposed)
    , m_choices(new QButtonGroup(this))
    , m_reasonLabel(new QLabel)
    , m_reason(new QPlainTextEdit(texts.reason))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Status of an outcome"));
    setMinimumWidth(kWidth);
    auto* title = makeWrapped(outcome);
    title->setFont(theme.font(TextSize::Heading, true));
    m_reason->setAccessibleName(tr("Reason for the decision"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    m_reasonLabel->setBuddy(m_reason);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kCardGap);
    column->addWidget(title);
    column->addWidget(makeWrapped(texts.proposal));
    if (!texts.rules.empty())
        column->addWidget(new StatusRules(texts.rule, texts.rules, theme));
    if (!texts.decision.isEmpty())
        column->addWidget(makeWrapped(texts.decision));
    column->addLayout(makeChoices(texts.status));
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(makeButtons());
    connect(m_choices, &QButtonGroup::idClicked, this, &StatusDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &StatusDialog::check);
    check();
    m_choices->checkedButton()->setFocus();
}

QBoxLayout* StatusDialog::makeChoices(Status chosen)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * Theme::kGrid);
    for (const auto status : {Status::OnTrack, Status::Watch, Status::NotOnTrack, Status::NotAssessed}) {
        const QString word = QString::fromUtf8(domain::statusTitle(status).data());
        auto* choice = new QRadioButton(status == m_proposed ? tr("%1 (proposed)").arg(word) : word);
        choice->setAccessibleName(choice->text());
        choice->setIcon(markIcon(status, m_theme.theme(), devicePixelRatioF()));
        choice->setChecked(status == chosen);
        m_choices->addButton(choice, static_cast<int>(status));
        column->addWidget(choice);
    }
    return column;
}

QWidget* StatusDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_decide = buttons->addButton(tr("Decide"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_decide->setProperty("kind", QStringLiteral("primary"));
    m_decide->setAccessibleName(tr("Decide"));
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit decided(chosen(), m_reason->toPlainText().trimmed());
        accept();
    });
    return buttons;
}

Status StatusDialog::chosen() const
{
    return static_cast<Status>(m_choices->checkedId());
}

void StatusDialog::check()
{
    const bool differs = chosen() != m_proposed;
    m_reasonLabel->setText(differs ? tr("Reason, published with the status (required, as it differs from the proposal)")
                                   : tr("Reason, published with the status (optional)"));
    m_decide->setEnabled(!differs || !m_reason->toPlainText().trimmed().isEmpty());
}

} // namespace outturn::gui
