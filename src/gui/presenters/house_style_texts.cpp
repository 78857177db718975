// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/house_style_texts.h"

#include <QCoreApplication>

namespace outturn::gui {
namespace {

using claims::HouseRule;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseStyle)
};

// As the glossary has it: without the s of several.
QString singular(QString term)
{
    if (term.size() > 2 && term.endsWith(QLatin1Char('s')))
        term.chop(1);
    return term;
}

} // namespace

HouseRuleTexts houseRuleTexts(HouseRule rule)
{
    switch (rule) {
    case HouseRule::Abbreviation:
        return {rule, Words::tr("Short form that nothing explains"),
                Words::tr("Panel members and the public read this too.")};
    case HouseRule::UnevenPrecision:
        return {rule, Words::tr("Uneven precision"),
                Words::tr("Figures that are compared seem to be known equally well only where they are printed so.")};
    case HouseRule::PercentageOfFew:
        return {rule, Words::tr("Percentage of few"),
                Words::tr("Under twenty, a single case moves a percentage by more than five points.")};
    case HouseRule::UnclearPronoun:
        return {rule, Words::tr("Unclear “this”"), Words::tr("Readers cannot tell which of several figures is meant.")};
    case HouseRule::UndatedBase:
        return {rule, Words::tr("Earlier figure without its date"),
                Words::tr("Without a date nobody can check the comparison.")};
    case HouseRule::LongSentence:
        return {rule, Words::tr("Long sentence"),
                Words::tr("Most readers lose the thread of a sentence of more than forty words.")};
    }
    return {rule, {}, {}};
}

HintCardTexts hintCardTexts(const claims::Hint& hint)
{
    const auto rule = houseRuleTexts(hint.rule);
    const QString text = QString::fromStdString(hint.text);
    const bool isTerm = hint.rule == HouseRule::Abbreviation;
    return {.rule = hint.rule,
            .headline = Words::tr("Hint: %1").arg(rule.title),
            .sentence = QString::fromStdString(hint.explanation),
            .why = rule.why,
            .term = isTerm ? singular(text) : QString()};
}

} // namespace outturn::gui
