// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/claim_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace outturn::gui {
namespace {

constexpr int kWidth = 480;
constexpr int kReasonHeight = 80;

QLabel* makeWrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isSourced(domain::ClaimRuling ruling)
{
    return ruling == domain::ClaimRuling::SourcedElsewhere;
}

} // namespace

ClaimDialog::ClaimDialog(const QString& figure, domain::ClaimRuling ruling, ThemeKeeper& theme, QWidget* parent)
    : QDialog(parent)
    , m_ruling(ruling)
    , m_citation(new QLineEdit)
    , m_reason(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isSourced(ruling) ? tr("Sourced elsewhere") : tr("Ignore a figure"));
    setMinimumWidth(kWidth);
    auto* title = makeWrapped(figure);
    title->setFont(theme.font(TextSize::Heading, true));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kCardGap);
    column->addWidget(title);
    column->addWidget(makeWrapped(
        isSourced(ruling) ? tr("The figure counts as verified by your citation, which is published as a note. The "
                               "decision holds while the figure and the words beside it stay.")
                          : tr("The figure is no longer checked. The decision holds while the figure and the words "
                               "beside it stay.")));
    addFields(*column);
    column->addWidget(makeButtons());
    connect(m_citation, &QLineEdit::textChanged, this, &ClaimDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ClaimDialog::check);
    check();
    isSourced(ruling) ? m_citation->setFocus() : m_reason->setFocus();
}

void ClaimDialog::addFields(QBoxLayout& column)
{
    auto* citationLabel = new QLabel(tr("Citation, such as a report with its page"));
    citationLabel->setBuddy(m_citation);
    m_citation->setAccessibleName(tr("Citation"));
    auto* reasonLabel = new QLabel(isSourced(m_ruling) ? tr("Reason why the data here cannot prove it")
                                                       : tr("Reason why it is no claim"));
    reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    for (QWidget* widget : std::initializer_list<QWidget*>{citationLabel, m_citation, reasonLabel, m_reason})
        column.addWidget(widget);
    citationLabel->setVisible(isSourced(m_ruling));
    m_citation->setVisible(isSourced(m_ruling));
}

QWidget* ClaimDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_decide =
        buttons->addButton(isSourced(m_ruling) ? tr("Mark as sourced") : tr("Ignore"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_decide->setProperty("kind", QStringLiteral("primary"));
    m_decide->setAccessibleName(m_decide->text());
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit decided(isSourced(m_ruling) ? m_citation->text().trimmed() : QString(), m_reason->toPlainText().trimmed());
        accept();
    });
    return buttons;
}

void ClaimDialog::check()
{
    const bool cited = !isSourced(m_ruling) || !m_citation->text().trimmed().isEmpty();
    m_decide->setEnabled(cited && !m_reason->toPlainText().trimmed().isEmpty());
}

} // namespace outturn::gui
