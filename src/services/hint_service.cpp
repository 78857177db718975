// SPDX-License-Identifier: GPL-3.0-or-later
#include "hint_service_impl.h"

#include <outturn/base/text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/office_repository.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::services {
namespace {

using claims::Glossary;
using claims::HouseRule;

constexpr auto kRulesOff = "hint-rules-off"; // keys of rules, a line each
constexpr auto kGlossary = "glossary";       // "SHORT=meaning", a line each

Result<std::string> kept(Workspace& workspace, const char* setting)
{
    return store::OfficeRepository(workspace.store()).setting(setting).map([](const auto& value) {
        return value.value_or("");
    });
}

std::set<HouseRule> rulesOf(const std::string& lines)
{
    std::set<HouseRule> rules;
    for (const std::string_view line : split(lines, '\n')) {
        for (const HouseRule rule : claims::kHouseRules) {
            if (line == claims::houseRuleKey(rule))
                rules.insert(rule);
        }
    }
    return rules;
}

std::string linesOf(const std::set<HouseRule>& rules)
{
    std::string lines;
    for (const HouseRule rule : rules)
        lines += fmt::format("{}\n", claims::houseRuleKey(rule));
    return lines;
}

Glossary glossaryOf(const std::string& lines)
{
    Glossary glossary;
    for (const std::string_view line : split(lines, '\n')) {
        const auto sign = line.find('=');
        if (sign != std::string_view::npos)
            glossary.emplace(line.substr(0, sign), line.substr(sign + 1));
    }
    return glossary;
}

std::string linesOf(const Glossary& glossary)
{
    std::string lines;
    for (const auto& [shortForm, meaning] : glossary)
        lines += fmt::format("{}={}\n", shortForm, meaning);
    return lines;
}

bool isOneWord(std::string_view text)
{
    return !text.empty() && text.find_first_of(" \t\n\r=") == std::string_view::npos;
}

} // namespace

Result<void> HintServiceImpl::refresh()
{
    const auto counter = m_workspace.store().changeCounter();
    if (m_readAt == counter)
        return {};
    const auto off = kept(m_workspace, kRulesOff);
    if (!off)
        return tl::unexpected(off.error());
    auto own = officeGlossary();
    if (!own)
        return tl::unexpected(own.error());
    own->insert(claims::sectorGlossary().begin(), claims::sectorGlossary().end());
    m_options = {.without = rulesOf(*off), .glossary = std::move(*own)};
    m_readAt = counter;
    return {};
}

Result<std::vector<claims::Hint>> HintServiceImpl::hints(std::string_view text)
{
    return refresh().map([&] { return claims::houseHints(text, m_options); });
}

Result<claims::HintOptions> HintServiceImpl::options()
{
    return refresh().map([&] { return m_options; });
}

Result<Glossary> HintServiceImpl::officeGlossary()
{
    return kept(m_workspace, kGlossary).map(glossaryOf);
}

Result<void> HintServiceImpl::showRule(HouseRule rule, bool shown, const std::string& by)
{
    return m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const auto lines = kept(m_workspace, kRulesOff);
        if (!lines)
            return tl::unexpected(lines.error());
        auto off = rulesOf(*lines);
        if (shown)
            off.erase(rule);
        else
            off.insert(rule);
        const std::string key{claims::houseRuleKey(rule)};
        return store::OfficeRepository::setSetting(transaction, kRulesOff, linesOf(off), by).and_then([&] {
            return store::AuditRepository::append(transaction, {by, "show-hints", key, shown ? "on" : "off"})
                .map([](const auto&) {});
        });
    });
}

Result<void> HintServiceImpl::explain(const std::string& shortForm, const std::string& meaning, const std::string& by)
{
    const std::string term{trimmed(shortForm)};
    if (!isOneWord(term))
        return failure(ErrorCode::InvalidText,
                       fmt::format("\"{}\" is not one short form, so the glossary stays as it is; give one word, such "
                                   "as IDVA, and what it means.",
                                   shortForm));
    const std::string words = singleSpaced(meaning);
    return m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        auto own = officeGlossary();
        if (!own)
            return tl::unexpected(own.error());
        own->erase(term);
        if (!words.empty())
            own->emplace(term, words);
        return store::OfficeRepository::setSetting(transaction, kGlossary, linesOf(*own), by).and_then([&] {
            return store::AuditRepository::append(transaction,
                                                  {by, words.empty() ? "unexplain-term" : "explain-term", term, words})
                .map([](const auto&) {});
        });
    });
}

} // namespace outturn::services
