// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presenters/house_style.h"

#include "gui/commands/change_log.h"
#include "gui/commands/house_style_command.h"

#include <outturn/services/hint_service.h>
#include <outturn/services/services.h>

#include <utility>

namespace outturn::gui {
namespace {

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

HouseStyle::HouseStyle(services::Services& services, ChangeLog& log, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_log(log)
{
    connect(&m_log, &ChangeLog::styleChanged, this, &HouseStyle::changed);
    connect(&m_log, &ChangeLog::styleRefused, this, [this](const Error& error) {
        m_refused = true;
        emit refused(textOf(error.message));
    });
}

std::vector<HouseRuleTexts> HouseStyle::rules()
{
    const auto options = m_services.hints().options();
    std::vector<HouseRuleTexts> rules;
    for (const auto rule : claims::kHouseRules) {
        rules.push_back(houseRuleTexts(rule));
        rules.back().shown = !options || !options->without.contains(rule);
    }
    return rules;
}

std::vector<TermTexts> HouseStyle::terms()
{
    const auto options = m_services.hints().options();
    const auto own = m_services.hints().officeGlossary();
    std::vector<TermTexts> terms;
    if (!options || !own)
        return terms;
    for (const auto& [shortForm, meaning] : options->glossary)
        terms.push_back({textOf(shortForm), textOf(meaning), own->contains(shortForm)});
    return terms;
}

QString HouseStyle::meaningOf(const QString& word)
{
    const auto options = m_services.hints().options();
    if (!options)
        return {};
    const auto& glossary = options->glossary;
    auto found = glossary.find(word.toStdString());
    if (found == glossary.end() && word.endsWith(QLatin1Char('s')))
        found = glossary.find(word.chopped(1).toStdString());
    return found == glossary.end() ? QString() : textOf(found->second);
}

bool HouseStyle::show(claims::HouseRule rule, bool shown)
{
    const auto write = [&services = m_services, rule](bool on) {
        return [&services, rule, on] { return services.hints().showRule(rule, on, services.session().user); };
    };
    const QString title = houseRuleTexts(rule).title;
    return push(shown ? tr("show hints on: %1").arg(title) : tr("show no hints on: %1").arg(title), write(shown),
                write(!shown));
}

bool HouseStyle::explain(const QString& shortForm, const QString& meaning)
{
    const std::string term = shortForm.trimmed().toStdString();
    const auto own = m_services.hints().officeGlossary();
    const auto former = own && own->contains(term) ? own->at(term) : std::string();
    const auto write = [&services = m_services, term](std::string words) {
        return [&services, term, words = std::move(words)] {
            return services.hints().explain(term, words, services.session().user);
        };
    };
    return push(tr("glossary: %1").arg(textOf(term)), write(meaning.toStdString()), write(former));
}

bool HouseStyle::push(const QString& text, std::function<Result<void>()> change, std::function<Result<void>()> putBack)
{
    m_refused = false;
    m_log.stack().push(new HouseStyleCommand(m_log, text, std::move(change), std::move(putBack)));
    return !m_refused;
}

} // namespace outturn::gui
