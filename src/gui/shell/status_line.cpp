// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/status_line.h"

#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace outturn::gui {

StatusLine::StatusLine(ThemeKeeper& theme, QWidget* parent)
    : QWidget(parent)
    , m_store(new QLabel(this))
    , m_content(new QLabel(this))
    , m_saved(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(26);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(24);
    for (QLabel* label : {m_store, m_content, m_saved})
        label->setFont(theme.font(TextSize::Small));
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_store);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_saved);
}

void StatusLine::setStore(const QString& name, const QString& path)
{
    m_store->setText(name);
    m_store->setToolTip(path);
}

void StatusLine::setContent(const QString& words)
{
    m_content->setText(words);
    m_content->setToolTip(words);
}

void StatusLine::setSaved(const QString& words)
{
    m_saved->setText(words);
    m_saved->setAccessibleDescription(words);
}

} // namespace outturn::gui
