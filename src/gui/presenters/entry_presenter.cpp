// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/entry_presenter.h"

#include "gui/commands/change_log.h"
#include "gui/commands/enter_figures_command.h"
#include "gui/presenters/priority_indicator.h"

#include <outturn/domain/period_text.h>
#include <outturn/domain/quantity.h>
#include <outturn/services/services.h>

#include <algorithm>
#include <cmath>

namespace outturn::gui {
namespace {

using services::EntryEffect;
using services::EntryFigure;
using services::EntryLine;

QString missingWords(domain::MissingReason reason)
{
    switch (reason) {
    case domain::MissingReason::Suppressed:
        return EntryPresenter::tr("suppressed");
    case domain::MissingReason::NotAvailable:
        return EntryPresenter::tr("not available");
    case domain::MissingReason::NotYetReported:
        return EntryPresenter::tr("not yet reported");
    case domain::MissingReason::NotApplicable:
        break;
    }
    return EntryPresenter::tr("not applicable");
}

QString figureWords(const EntryFigure& figure, const domain::Indicator& indicator)
{
    if (!figure.value)
        return missingWords(figure.missing.value_or(domain::MissingReason::NotAvailable));
    domain::Quantity quantity{.value = *figure.value, .unit = indicator.unit, .decimals = indicator.decimals};
    if (indicator.unit == domain::Unit::Rank && figure.denominator)
        quantity.groupSize = static_cast<int>(std::lround(*figure.denominator));
    const QString printed = QString::fromStdString(domain::printed(quantity));
    return figure.provisional ? EntryPresenter::tr("%1, provisional").arg(printed) : printed;
}

QString remarkOf(const EntryLine& line, const domain::Period& quarter)
{
    QStringList parts;
    if (line.effect == EntryEffect::Refused)
        return QString::fromStdString(line.refusal);
    if (line.effect == EntryEffect::Unchanged)
        return EntryPresenter::tr("Unchanged");
    parts.append(line.effect == EntryEffect::New ? EntryPresenter::tr("New") : EntryPresenter::tr("Revised"));
    if (line.illustrative)
        parts.append(EntryPresenter::tr("in place of a figure made for the sample"));
    if (line.published)
        parts.append(
            EntryPresenter::tr("published in %1").arg(QString::fromStdString(domain::periodTitle(*line.published))));
    if (line.period.last() > quarter.last())
        parts.append(EntryPresenter::tr("shown from %1 on")
                         .arg(QString::fromStdString(domain::periodTitle(line.period.quarterOfEnd()))));
    if (!line.warning.empty())
        parts.append(EntryPresenter::tr("looks wrong: %1").arg(QString::fromStdString(line.warning)));
    return parts.join(QStringLiteral("; "));
}

EntryRowTexts rowOf(const EntryLine& line, const domain::Indicator& indicator, const domain::Period& quarter)
{
    const bool refused = line.effect == EntryEffect::Refused;
    const bool blank = line.typed.empty();
    const QString nothing = QStringLiteral("–");
    const QString now = line.before ? figureWords(*line.before, indicator) : nothing;
    return {.period = QString::fromStdString(domain::periodTitle(line.period)),
            .now = now,
            .becomes = refused ? QString::fromStdString(line.typed)
                : blank        ? now
                               : figureWords(line.after, indicator),
            .remark = remarkOf(line, quarter),
            .bad = refused,
            .doubted = !line.warning.empty()};
}

QString countWords(const services::EntryDifference& difference)
{
    QStringList parts;
    const auto add = [&](EntryEffect effect, const QString& words) {
        if (const auto count = difference.count(effect); count > 0)
            parts.append(words.arg(count));
    };
    add(EntryEffect::Revised, EntryPresenter::tr("%1 revised"));
    add(EntryEffect::New, EntryPresenter::tr("%1 new"));
    add(EntryEffect::Unchanged, EntryPresenter::tr("%1 unchanged"));
    add(EntryEffect::Refused, EntryPresenter::tr("%1 cannot be read"));
    return parts.join(QStringLiteral(" · "));
}

services::EntryTarget targetOf(const IndicatorTexts& indicator)
{
    const auto shown = std::ranges::find(indicator.measures, true, &MeasureChoice::shown);
    return {.indicator = indicator.slug,
            .measure = shown == indicator.measures.end()
                ? indicator.ownMeasure
                : measureOfChoice(static_cast<std::size_t>(shown - indicator.measures.begin()))};
}

} // namespace

EntryPresenter::EntryPresenter(services::Services& services, ChangeLog& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_log(log)
{
    connect(&m_log, &ChangeLog::figuresWritten, this, &EntryPresenter::written);
    connect(&m_log, &ChangeLog::figuresRefused, this, &EntryPresenter::onRefused);
}

QString EntryPresenter::refusal(const IndicatorTexts& indicator)
{
    if (indicator.slug.empty())
        return tr("There is no indicator here to enter figures of.");
    const auto refusal = m_services.entries().refusal(targetOf(indicator));
    return QString::fromStdString(refusal ? *refusal : refusal.error().message);
}

EntryTexts EntryPresenter::compare(const IndicatorTexts& indicator, const std::vector<TypedText>& figures)
{
    std::vector<services::TypedFigure> typed;
    for (const TypedText& figure : figures)
        typed.push_back({figure.period, figure.text.toStdString()});
    m_target = targetOf(indicator);
    EntryTexts texts{.indicator = indicator.name};
    auto staged = m_services.entries().stage(m_target, typed);
    if (!staged) {
        texts.trouble = QString::fromStdString(staged.error().message);
        return texts;
    }
    m_staged = std::move(*staged);
    const auto& difference = m_staged.difference;
    for (const EntryLine& line : difference.lines)
        texts.rows.push_back(rowOf(line, difference.indicator, m_quarter));
    texts.line = countWords(difference);
    texts.refused = difference.count(EntryEffect::Refused) > 0;
    texts.doubted = difference.warns();
    texts.changes = difference.changes();
    return texts;
}

QString EntryPresenter::enter(const QString& reason)
{
    m_refusal.clear();
    m_entering = true;
    m_log.stack().push(new EnterFiguresCommand(m_services, m_log, m_target, m_staged, reason.trimmed().toStdString()));
    m_entering = false;
    return m_refusal;
}

void EntryPresenter::undo()
{
    m_log.stack().undo();
}

void EntryPresenter::redo()
{
    m_log.stack().redo();
}

void EntryPresenter::onRefused(const Error& error)
{
    m_refusal = QString::fromStdString(error.message);
    if (!m_entering)
        emit failed(m_refusal);
}

} // namespace outturn::gui
