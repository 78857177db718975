// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_service_impl.h"

#include "import_areas.h"
#include "import_difference.h"
#include "import_layout.h"
#include "import_loader.h"
#include "import_questions.h"

#include <outturn/base/text.h>
#include <outturn/store/area_repository.h>
#include <outturn/store/audit_repository.h>
#include <outturn/store/batch_repository.h>
#include <outturn/store/file_digest.h>

#include <fmt/format.h>

#include <future>
#include <map>

namespace outturn::services {
namespace {

std::string titleOf(const ImportContent& content)
{
    std::string title;
    for (const ImportFileContent& file : content.files)
        title += (title.empty() ? "" : ", ") + file.staged.file;
    return title;
}

std::string auditDetail(const ImportContent& content, const std::string& reason)
{
    std::string detail =
        fmt::format("{}: {} observations, {} of them revised", titleOf(content), content.wanted, content.revised);
    for (const ImportFileContent& file : content.files)
        detail += fmt::format("; SHA-256 of {} {}", file.staged.file, file.sha256);
    if (content.warned)
        detail += fmt::format("; loaded in spite of warnings: {}", trimmed(reason));
    return detail;
}

void tellRefused(const importing::StagedFile& staged, ImportDifference& difference)
{
    for (const importing::StagingIssue& issue : staged.refused) {
        difference.refused.push_back(issueAt(staged, issue.sheet, issue.row, issue.column, issue.why));
        difference.refused.back().cells = issue.cells;
    }
    difference.moreRefused += staged.moreRefused;
    for (const std::string& note : staged.notes)
        difference.notes.push_back(fmt::format("{}: {}", staged.file, note));
}

// Two files of one batch may not give one figure: which of them holds would be chance.
void refuseShared(const ImportContent& content, ImportDifference& difference)
{
    using Key = std::tuple<std::string, std::string, std::string, std::string, domain::Period>;
    std::map<Key, std::string> given;
    if (content.files.size() < 2)
        return;
    for (const ImportFileContent& file : content.files) {
        for (std::size_t place = 0; place < file.staged.figures.size(); ++place) {
            const auto& figure = file.staged.figures[place];
            const auto& series = file.staged.series[figure.series];
            if (!file.wanted[place])
                continue;
            const auto [other, fresh] =
                given.try_emplace(Key{series.indicator.text(), series.area.text(), series.subset,
                                      domain::measureKey(series.measure), figure.period},
                                  file.staged.file);
            if (!fresh)
                difference.refused.push_back(
                    issueAt(file.staged, file.staged.sheets[figure.sheet], figure.row, figure.column,
                            fmt::format("{} gives this figure too; import one file after the other", other->second)));
        }
    }
}

} // namespace

Result<importing::Vocabulary> ImportServiceImpl::vocabulary()
{
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    auto areas = store::AreaRepository(m_workspace.store()).all();
    if (!areas)
        return tl::unexpected(areas.error());
    importing::Vocabulary vocabulary{.indicators = {}, .areas = std::move(*areas)};
    for (const domain::Indicator* indicator : domain::indicators(**plan))
        vocabulary.indicators.push_back(*indicator);
    return vocabulary;
}

Result<ChosenProfile> ImportServiceImpl::profileOf(const ImportRequest& request, std::size_t place,
                                                   ImportContent& content)
{
    const std::filesystem::path& file = request.files[place];
    if (place < request.profileTexts.size() && !request.profileTexts[place].empty())
        return ImportProfiles::given(request.profileTexts[place], file, content.profiles);
    return m_profiles.choose(request.profile, file, content.profiles);
}

// What only a person can say, and what is otherwise than the last time.
Result<void> ImportServiceImpl::explain(const importing::StagedFile& staged, const importing::Profile& profile,
                                        const importing::Vocabulary& vocabulary, ImportDifference& difference)
{
    const auto kept = staged.unknown.empty() ? std::vector<importing::Profile>{} : m_profiles.all();
    if (!kept)
        return tl::unexpected(kept.error());
    for (ImportQuestion& question : MeaningFinder(vocabulary, *kept).questions(staged, profile))
        difference.questions.push_back(std::move(question));
    const auto before = m_profiles.layout(profile.name);
    if (!before)
        return tl::unexpected(before.error());
    const auto changes = layoutChanges(parseLayout(*before), staged);
    difference.changes.insert(difference.changes.end(), changes.begin(), changes.end());
    for (const std::string& note : changeNotes(changes))
        difference.notes.push_back(fmt::format("{}: {}", staged.file, note));
    for (std::string& why : renamedSubsets(changes)) {
        difference.warnings.push_back(issueAt(staged, {}, 0, 0, std::move(why)));
        difference.warnings.back().kind = "subset";
    }
    return {};
}

Result<void> ImportServiceImpl::stageFile(const std::filesystem::path& file, const ChosenProfile& chosen,
                                          const importing::Vocabulary& vocabulary, const Progress& progress,
                                          ImportContent& content, ImportDifference& difference)
{
    // The other core's work while this one reads.
    auto hashing = std::async(std::launch::async, [&file] { return store::sha256OfFile(file); });
    const importing::Profile& profile = chosen.profile;
    auto staged = importing::stageFile(importing::SheetSource(file), profile, vocabulary, [&progress] {
        progress.at(0);
        return !progress.stop.stop_requested();
    });
    auto digest = hashing.get();
    if (!staged)
        return tl::unexpected(staged.error());
    if (!digest)
        return tl::unexpected(digest.error());
    difference.files.push_back({staged->file, *digest, profile.name, staged->figures.size(), chosen.text});
    tellRefused(*staged, difference);
    tellHomeless(*staged, difference);
    if (auto explained = explain(*staged, profile, vocabulary, difference); !explained)
        return explained;
    content.layouts.push_back({profile.name, layoutText(staged->tables)});
    content.files.push_back({.staged = std::move(*staged), .wanted = {}, .sha256 = std::move(*digest), .path = file});
    return {};
}

Result<StagedImport> ImportServiceImpl::stage(const ImportRequest& request, const Progress& progress)
{
    m_workspace.forgetPlan();
    const auto known = vocabulary();
    if (!known)
        return tl::unexpected(known.error());
    const auto version = m_workspace.figuresVersion();
    if (!version)
        return tl::unexpected(version.error());
    StagedImport staged;
    const auto content = std::make_shared<ImportContent>();
    content->figuresVersion = *version;
    ImportComparison comparison(m_workspace, staged.difference);
    if (const auto begun = comparison.begin(); !begun)
        return tl::unexpected(begun.error());
    for (std::size_t place = 0; place < request.files.size(); ++place) {
        const auto compared =
            profileOf(request, place, *content)
                .and_then([&](const ChosenProfile& chosen) {
                    return stageFile(request.files[place], chosen, *known, progress, *content, staged.difference);
                })
                .and_then([&] { return comparison.compare(content->files.back(), progress); });
        if (!compared)
            return tl::unexpected(compared.error());
    }
    refuseShared(*content, staged.difference);
    content->wanted = staged.difference.added + staged.difference.revised;
    content->revised = staged.difference.revised;
    content->warned = !staged.difference.warnings.empty();
    content->refused = !staged.difference.refused.empty();
    staged.content = content;
    return staged;
}

Result<void> ImportServiceImpl::checkLoadable(const ImportContent& content, const std::string& reason)
{
    if (content.refused)
        return failure(ErrorCode::BadInput,
                       fmt::format("Nothing of {} was loaded, because cells in it were refused; correct them in the "
                                   "file, or say in the profile what they mean, and import it again.",
                                   titleOf(content)));
    if (content.warned && trimmed(reason).empty())
        return failure(ErrorCode::ReasonRequired,
                       fmt::format("Nothing of {} was loaded, because figures in it look wrong; correct them, or give "
                                   "a reason why they are right.",
                                   titleOf(content)));
    const auto version = m_workspace.figuresVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version != content.figuresVersion)
        return failure(ErrorCode::Conflict,
                       fmt::format("Nothing of {} was loaded, because the figures in the store changed since it was "
                                   "compared; stage it again.",
                                   titleOf(content)));
    return {};
}

Result<std::int64_t> ImportServiceImpl::write(store::Transaction& transaction, const ImportContent& content,
                                              const std::string& by, const std::string& reason,
                                              const Progress& progress)
{
    const auto keepsFiles = m_originals.kept();
    if (!keepsFiles)
        return tl::unexpected(keepsFiles.error());
    const auto plan = m_workspace.plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto batch = store::BatchRepository::create(transaction, titleOf(content), by);
    if (!batch)
        return batch;
    const auto written =
        store::AreaRepository::save(transaction, newAreasOf(content, (*plan)->forceArea))
            .and_then([&] { return appendFiles(transaction, *batch, content, *keepsFiles, progress); })
            .and_then([&]() -> Result<void> {
                for (const ProfileToKeep& profile : content.profiles) {
                    if (auto kept = m_profiles.keep(transaction, profile, by); !kept)
                        return kept;
                }
                for (const LayoutToKeep& layout : content.layouts) {
                    if (auto kept = ImportProfiles::keepLayout(transaction, layout, by); !kept)
                        return kept;
                }
                return store::AuditRepository::append(
                           transaction, {by, "load-batch", std::to_string(*batch), auditDetail(content, reason)})
                    .map([](const auto&) {});
            });
    if (!written)
        return tl::unexpected(written.error());
    return batch;
}

Result<std::int64_t> ImportServiceImpl::load(const StagedImport& staged, const std::string& by,
                                             const std::string& reason, const Progress& progress)
{
    const ImportContent& content = *staged.content;
    if (const auto loadable = checkLoadable(content, reason); !loadable)
        return tl::unexpected(loadable.error());
    if (content.wanted == 0)
        return 0;
    std::int64_t number = 0;
    const auto written = m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        const auto batch = write(transaction, content, by, reason, progress);
        if (!batch)
            return tl::unexpected(batch.error());
        number = *batch;
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return number;
}

Result<std::vector<domain::Batch>> ImportServiceImpl::batches()
{
    return store::BatchRepository(m_workspace.store()).all();
}

Result<domain::Batch> ImportServiceImpl::withdraw(std::int64_t batch, const std::string& reason, const std::string& by)
{
    const std::string why(trimmed(reason));
    const auto done = m_workspace.store().write([&](store::Transaction& transaction) -> Result<void> {
        if (auto withdrawn = store::BatchRepository::withdraw(transaction, batch, why, by); !withdrawn)
            return withdrawn;
        return store::AuditRepository::append(transaction, {by, "withdraw-batch", std::to_string(batch), why})
            .map([](const auto&) {});
    });
    if (!done)
        return tl::unexpected(done.error());
    return store::BatchRepository(m_workspace.store()).find(batch);
}

} // namespace outturn::services
