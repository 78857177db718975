// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_service_impl.h"

#include "entry_staging.h"

#include <outturn/base/text.h>
#include <outturn/domain/period_text.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/observation_repository.h>

#include <fmt/format.h>

#include <algorithm>

namespace outturn::services {

struct EntryContent
{
    std::vector<domain::Observation> figures; ///< new and revised ones, without the reason
    std::string figuresVersion;               ///< of the store when they were compared
};

namespace {

using domain::Observation;

bool isWritten(const EntryLine& line)
{
    return line.effect == EntryEffect::New || line.effect == EntryEffect::Revised;
}

Observation observationOf(const domain::ObservationKey& key, const EntryLine& line)
{
    Observation observation{.key = key,
                            .value = line.after.value,
                            .missing = line.after.missing,
                            .numerator = line.after.numerator,
                            .denominator = line.after.denominator,
                            .provisional = line.after.provisional,
                            .provenance = domain::Provenance::Entered};
    observation.source.printed = line.typed;
    return observation;
}

std::string titleOf(const StagedEntry& staged)
{
    const auto& figures = staged.content->figures;
    const auto& indicator = staged.difference.indicator;
    const std::string what = figures.size() == 1 ? domain::periodTitle(figures.front().key.period)
                                                 : fmt::format("{} figures", figures.size());
    return fmt::format("Entered by hand: {}, {}", indicator.shortName.empty() ? indicator.name : indicator.shortName,
                       what);
}

std::string auditDetail(const StagedEntry& staged, const std::string& reason)
{
    const auto& key = staged.content->figures.front().key;
    return fmt::format("{} {} {}: {} observations, {} of them revised{}: {}", key.indicator.text(), key.area.text(),
                       domain::measureKey(key.measure), staged.content->figures.size(),
                       staged.difference.count(EntryEffect::Revised),
                       staged.difference.warns() ? ", entered in spite of warnings" : "", reason);
}

} // namespace

std::size_t EntryDifference::count(EntryEffect effect) const
{
    return static_cast<std::size_t>(std::ranges::count(lines, effect, &EntryLine::effect));
}

bool EntryDifference::warns() const
{
    return std::ranges::any_of(lines, [](const EntryLine& line) { return !line.warning.empty(); });
}

Result<std::string> EntryServiceImpl::refusal(const EntryTarget& target)
{
    return EntryStaging::read(m_workspace, target).map([](const EntryStaging& staging) { return staging.refusal(); });
}

Result<StagedEntry> EntryServiceImpl::stage(const EntryTarget& target, const std::vector<TypedFigure>& figures)
{
    const auto version = m_workspace.figuresVersion();
    if (!version)
        return tl::unexpected(version.error());
    const auto staging = EntryStaging::read(m_workspace, target);
    if (!staging)
        return tl::unexpected(staging.error());
    if (const std::string why = staging->refusal(); !why.empty())
        return failure(ErrorCode::Unsupported, why);
    StagedEntry staged{.difference = staging->compare(figures)};
    EntryContent content{.figures = {}, .figuresVersion = *version};
    for (const EntryLine& line : staged.difference.lines) {
        if (isWritten(line))
            content.figures.push_back(observationOf(staging->keyOf(line.period), line));
    }
    staged.content = std::make_shared<const EntryContent>(std::move(content));
    return staged;
}

Result<void> EntryServiceImpl::checkEnterable(const StagedEntry& staged, const std::string& reason)
{
    const auto refused = std::ranges::find(staged.difference.lines, EntryEffect::Refused, &EntryLine::effect);
    if (refused != staged.difference.lines.end())
        return failure(ErrorCode::BadInput,
                       fmt::format("Nothing was entered, because of the figure for {}: {}",
                                   domain::periodTitle(refused->period), refused->refusal));
    if (reason.empty() && staged.difference.changes())
        return failure(
            ErrorCode::ReasonRequired,
            staged.difference.warns()
                ? "Nothing was entered, because a figure looks wrong; correct it, or give a reason why it is "
                  "right."
                : "Nothing was entered, because no reason was given; say where the figures come from.");
    const auto version = m_workspace.figuresVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version != staged.content->figuresVersion)
        return failure(ErrorCode::Conflict,
                       "Nothing was entered, because the figures in the store changed since they were compared; look "
                       "at them again, and enter what is still right.");
    return {};
}

Result<std::int64_t> EntryServiceImpl::write(store::Transaction& transaction, const StagedEntry& staged,
                                             const std::string& reason, const std::string& by)
{
    const auto batch = store::BatchRepository::create(transaction, titleOf(staged), by);
    if (!batch)
        return batch;
    std::vector<Observation> figures = staged.content->figures;
    for (Observation& figure : figures)
        figure.source.note = reason;
    const auto written = store::ObservationRepository::append(transaction, *batch, figures).and_then([&] {
        return store::AuditRepository::append(
                   transaction, {by, "enter-figures", std::to_string(*batch), auditDetail(staged, reason)})
            .map([](const auto&) {});
    });
    if (!written)
        return tl::unexpected(written.error());
    return batch;
}

Result<std::int64_t> EntryServiceImpl::enter(const StagedEntry& staged, const std::string& reason,
                                             const std::string& by)
{
    const std::string why(trimmed(reason));
    if (const auto enterable = checkEnterable(staged, why); !enterable)
        return tl::unexpected(enterable.error());
    if (staged.content->figures.empty())
        return 0;
    std::int64_t number = 0;
    const auto written = m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const auto batch = write(transaction, staged, why, by);
        if (!batch)
            return tl::unexpected(batch.error());
        number = *batch;
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return number;
}

} // namespace outturn::services
