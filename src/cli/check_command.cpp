// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"

#include <outturn/claims/check_text.h>
#include <outturn/claims/hint.h>
#include <outturn/domain/period_text.h>
#include <outturn/services/hint_service.h>
#include <outturn/services/plan_service.h>
#include <outturn/services/proof_service.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <istream>
#include <iterator>
#include <ostream>

namespace outturn::cli {
namespace {

using Json = nlohmann::ordered_json;
using claims::Claim;
using claims::Verdict;

constexpr std::array kVerdicts{Verdict::Verified, Verdict::Contradicted, Verdict::Inconsistent, Verdict::Unsourced,
                               Verdict::Label};

struct Options
{
    std::string store;
    std::string quarter;
    std::string outcome;
    std::string text;
    std::vector<std::string> withoutHints;
};

/// The figures of one commentary, and what the house rules say about it.
struct Checked
{
    std::string outcome;
    std::vector<Claim> claims;
    std::vector<claims::Hint> hints;
};

using Counts = std::map<Verdict, int>;

Counts countsOf(const std::vector<Checked>& checked)
{
    Counts counts;
    for (const Checked& one : checked) {
        for (const Claim& claim : one.claims)
            ++counts[claim.verdict];
    }
    return counts;
}

Json claimJson(const std::string& outcome, const Claim& claim)
{
    return {{"outcome", outcome.empty() ? Json(nullptr) : Json(outcome)},
            {"paragraph", claim.paragraph},
            {"begin", claim.begin},
            {"end", claim.end},
            {"text", claim.text},
            {"value", claim.value ? Json(*claim.value) : Json(nullptr)},
            {"unit", std::string{domain::unitKey(claim.unit)}},
            {"verdict", std::string{claims::verdictKey(claim.verdict)}},
            {"expected", claim.expected},
            {"source", claim.source},
            {"explanation", claim.explanation}};
}

Json hintJson(const std::string& outcome, const claims::Hint& hint)
{
    return {{"outcome", outcome.empty() ? Json(nullptr) : Json(outcome)},
            {"paragraph", hint.paragraph},
            {"begin", hint.begin},
            {"end", hint.end},
            {"text", hint.text},
            {"rule", std::string{claims::houseRuleKey(hint.rule)}},
            {"explanation", hint.explanation}};
}

void printJson(Context& context, const std::vector<Checked>& checked, Counts counts)
{
    Json list = Json::array();
    Json hints = Json::array();
    for (const Checked& one : checked) {
        for (const Claim& claim : one.claims)
            list.push_back(claimJson(one.outcome, claim));
        for (const claims::Hint& hint : one.hints)
            hints.push_back(hintJson(one.outcome, hint));
    }
    Json summary;
    for (const Verdict verdict : kVerdicts)
        summary[std::string{claims::verdictKey(verdict)}] = counts[verdict];
    context.print({{"claims", std::move(list)}, {"summary", std::move(summary)}, {"hints", std::move(hints)}});
}

std::string lineOf(const std::string& outcome, const Claim& claim)
{
    std::string line = fmt::format("{:<13}", claims::verdictKey(claim.verdict));
    if (!outcome.empty())
        line += fmt::format("{}, ", outcome);
    line += fmt::format("paragraph {}: {}", claim.paragraph, claim.text);
    if (!claim.source.empty())
        line += fmt::format(" [{}]", claim.source);
    if (!claim.explanation.empty())
        line += fmt::format(" {}", claim.explanation);
    return line + '\n';
}

std::string hintLine(const std::string& outcome, const claims::Hint& hint)
{
    const std::string place = outcome.empty() ? std::string{} : fmt::format("{}, ", outcome);
    const std::string_view words = hint.rule == claims::HouseRule::LongSentence ? std::string_view{"a long sentence"}
                                                                                : std::string_view{hint.text};
    return fmt::format("{:<13}{}paragraph {}: {} {}\n", "hint", place, hint.paragraph, words, hint.explanation);
}

void printText(Context& context, const std::vector<Checked>& checked, Counts counts)
{
    for (const Checked& one : checked) {
        for (const Claim& claim : one.claims) {
            if (claim.verdict != Verdict::Label)
                context.out << lineOf(one.outcome, claim);
        }
        for (const claims::Hint& hint : one.hints)
            context.out << hintLine(one.outcome, hint);
    }
    std::string summary;
    for (const Verdict verdict : kVerdicts)
        summary += fmt::format("{}{} {}", summary.empty() ? "" : ", ", counts[verdict], claims::verdictKey(verdict));
    context.out << summary << '\n';
}

void print(Context& context, const std::vector<Checked>& checked)
{
    const Counts counts = countsOf(checked);
    context.json ? printJson(context, checked, counts) : printText(context, checked, counts);
    for (const auto& [verdict, count] : counts) {
        if (claims::isProblem(verdict) && count > 0)
            context.exitStatus = kDoesNotHold;
    }
}

Result<std::string> textFrom(Context& context, const std::string& file)
{
    if (file == "-")
        return std::string{std::istreambuf_iterator<char>{context.in}, {}};
    std::ifstream stream{file, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{stream}, {}};
    if (!stream)
        return failure(ErrorCode::BadInput,
                       fmt::format("the text file {} cannot be read, so nothing was checked; check the path", file),
                       {{"file", file}});
    return text;
}

Result<std::vector<domain::OutcomeSlug>> outcomesAsked(services::Services& services, const Options& options)
{
    if (!options.outcome.empty()) {
        const auto outcome = outcomeArgument(services, options.outcome);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return std::vector{*outcome};
    }
    const auto plan = services.plan().plan();
    if (!plan)
        return tl::unexpected(plan.error());
    std::vector<domain::OutcomeSlug> slugs;
    for (const domain::Outcome* outcome : domain::outcomes(**plan))
        slugs.push_back(outcome->slug);
    return slugs;
}

// Without those that are switched off by hand.
std::vector<claims::Hint> hintsOf(std::string_view text, const Options& options, claims::HintOptions rules = {})
{
    for (const claims::HouseRule rule : claims::kHouseRules) {
        for (const std::string& name : options.withoutHints) {
            if (name == "all" || name == claims::houseRuleKey(rule))
                rules.without.insert(rule);
        }
    }
    return claims::houseHints(text, rules);
}

std::vector<Claim> claimsOf(const services::Proof& proof)
{
    std::vector<Claim> claims;
    for (const auto& figure : proof.figures)
        claims.push_back(figure.claim);
    return claims;
}

Result<void> checkStore(Context& context, services::Services& services, const Options& options)
{
    const auto quarter = quarterArgument(services, options.quarter);
    if (!quarter)
        return tl::unexpected(quarter.error());
    const auto outcomes = outcomesAsked(services, options);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    std::optional<std::string> text;
    if (!options.text.empty()) {
        auto read = textFrom(context, options.text);
        if (!read)
            return tl::unexpected(read.error());
        text = std::move(*read);
    }
    const auto rules = services.hints().options();
    if (!rules)
        return tl::unexpected(rules.error());
    std::vector<Checked> checked;
    for (const domain::OutcomeSlug& outcome : *outcomes) {
        const domain::CommentaryKey key{outcome, *quarter};
        const auto proof = text ? services.proofs().proof(key, *text) : services.proofs().storedProof(key);
        if (!proof)
            return tl::unexpected(proof.error());
        checked.push_back({outcome.text(), claimsOf(*proof), hintsOf(proof->text, options, *rules)});
    }
    print(context, checked);
    return {};
}

// Without a store only the arithmetic inside the text can be checked.
Result<void> checkAlone(Context& context, const Options& options)
{
    if (!options.quarter.empty()) {
        const auto quarter = domain::parsePeriod(options.quarter);
        if (!quarter)
            return tl::unexpected(quarter.error());
    }
    const auto text = textFrom(context, options.text);
    if (!text)
        return tl::unexpected(text.error());
    print(context, {{options.outcome, claims::checkText(*text), hintsOf(*text, options)}});
    return {};
}

Result<void> usable(const Options& options)
{
    if (options.store.empty() && options.text.empty())
        return failure(ErrorCode::InvalidText,
                       "check needs a STORE, whose commentary it reads, or a text to check; add --text FILE");
    if (!options.store.empty() && !options.text.empty() && options.outcome.empty())
        return failure(ErrorCode::InvalidText,
                       "a text is checked as commentary on one outcome of the store; add --outcome SLUG");
    return {};
}

void check(Context& context, const Options& options)
{
    if (const auto fit = usable(options); !fit) {
        context.refuse(fit.error());
    } else if (!options.store.empty()) {
        withStore(context, options.store,
                  [&](services::Services& services) { return checkStore(context, services, options); });
    } else if (const auto done = checkAlone(context, options); !done) {
        context.refuse(done.error());
    }
}

} // namespace

void addCheck(CLI::App& app, Context& context)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("check", "Say of each figure of a commentary whether it holds");
    command->add_option("STORE", options->store, "Path of the store (without: only the arithmetic inside the text)");
    command->add_option("--quarter", options->quarter, "Quarter, such as \"Q2 21/22\" (default: newest)");
    command->add_option("--outcome", options->outcome, "Slug of an outcome (default: all)");
    command->add_option("--text", options->text, "File to read as commentary on the outcome (- reads standard input)");
    command
        ->add_option("--without-hint", options->withoutHints,
                     "House rule to leave out: abbreviation, uneven-precision, percentage-of-few, unclear-pronoun, "
                     "undated-base, long-sentence or all (may be given again)")
        ->check(CLI::IsMember({"abbreviation", "uneven-precision", "percentage-of-few", "unclear-pronoun",
                               "undated-base", "long-sentence", "all"}));
    command->callback([&context, options] { check(context, *options); });
}

} // namespace outturn::cli
