// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/domain/area.h>
#include <outturn/domain/batch.h>
#include <outturn/domain/observation.h>
#include <outturn/services/import_question.h>
#include <outturn/services/progress.h>
#include <outturn/services/sheet_preview.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outturn::services {

/// What is to be imported, and how it is to be understood.
struct ImportRequest
{
    std::vector<std::filesystem::path> files;
    std::string profile{}; ///< name of a kept one, or a file that holds one; empty = the kept one that fits each file
    /// By the file's place: the text of the profile it is read with, kept with the load under its name; empty, or not
    /// there = as `profile` says.
    std::vector<std::string> profileTexts{};
};

/// A place in a file with what is to be said of it.
struct ImportIssue
{
    std::string file;
    std::string sheet;
    std::uint32_t row{};    ///< from 1; 0 where the matter is no single cell
    std::uint32_t column{}; ///< likewise
    std::string cell;       ///< `B7`; empty likewise
    std::string why;        ///< one sentence: what, and what to do
    std::size_t cells{1};   ///< alike in it
    /// Of what looks wrong: `scale`, `range`, `parts`, `running_total`, `copy`, `future`, `zero`, `subset` or
    /// `area`.
    std::string kind{};
    std::optional<domain::ObservationKey> figure{}; ///< that looks wrong; none where the matter is no single figure
};

/// A figure that the store has otherwise.
struct ImportRevision
{
    domain::ObservationKey key;
    std::optional<double> before; ///< none = missing
    std::optional<double> after;
    domain::Provenance formerProvenance{};
    std::string formerSource;                  ///< file or report that gave the former figure
    std::optional<domain::Period> publishedIn; ///< quarter of the first edition that published it
    std::string file;
    std::string sheet;
    std::string cell;
};

struct ImportedFile
{
    std::string file; ///< without its folder
    std::string sha256;
    std::string profile; ///< by its name
    std::size_t figures{};
    std::string profileText{}; ///< that it was read with
};

/// A file that a batch came from, as the store keeps it.
struct KeptOriginal
{
    std::string file; ///< without its folder
    std::string sha256;
    std::int64_t bytes{};
    std::int64_t packedBytes{}; ///< that it takes up in the store
};

/// What an import would change, before anything is written.
struct ImportDifference
{
    std::vector<ImportedFile> files;
    std::size_t added{0};
    std::size_t revised{0};
    std::size_t unchanged{0};
    std::size_t moreRefused{0};            ///< beyond those told
    std::size_t moreRevisions{0};          ///< likewise
    std::size_t moreWarnings{0};           ///< likewise
    std::vector<ImportRevision> revisions; ///< the first thousand
    std::vector<ImportIssue> refused;      ///< nothing is loaded while there is one
    std::vector<ImportIssue> warnings;     ///< what looks wrong; loading it needs a reason
    std::vector<std::string> notes;        ///< what was found elsewhere, what is gone
    std::vector<ImportQuestion> questions; ///< labels that mean nothing yet
    std::vector<domain::Area> newAreas;    ///< that the store will know from then on
    std::vector<ImportChange> changes;     ///< since the file loaded before with the same profile
};

/// Figures ready to be written; only `ImportService` looks inside.
struct ImportContent;

struct StagedImport
{
    ImportDifference difference;
    std::shared_ptr<const ImportContent> content;
};

/// Brings spreadsheets into the store, and takes batches out again.
class ImportService
{
public:
    virtual ~ImportService() = default;

    /// Reads the files, and compares them with the store. Nothing is written.
    /// Fails with `NotFound` for a file or profile that is not there, with `BadInput` for a file that cannot be read
    /// or holds no table that a profile knows, and with `Cancelled`.
    [[nodiscard]] virtual Result<StagedImport> stage(const ImportRequest& request, const Progress& progress = {}) = 0;

    /// Writes what is new and revised as one batch, whole or not at all, and returns its number; 0 where nothing is
    /// new. A profile that came from a file or as text is kept with it under its name, and so are, unless switched off,
    /// the files themselves.
    /// Fails with `BadInput` where something was refused, with `ReasonRequired` where there are warnings and `reason`
    /// is blank, with `Conflict` where the store's figures or a file that is to be kept changed since, with
    /// `StoreDiskFull`, and with `Cancelled`; nothing is changed then.
    [[nodiscard]] virtual Result<std::int64_t> load(const StagedImport& staged, const std::string& by,
                                                    const std::string& reason, const Progress& progress = {}) = 0;

    /// Newest first, withdrawn ones too.
    [[nodiscard]] virtual Result<std::vector<domain::Batch>> batches() = 0;

    /// Takes a batch out of every figure: what it had revised shows its former value again; its rows stay in history.
    /// Fails with `NotFound`, `Conflict` where it was withdrawn already, and `ReasonRequired`.
    [[nodiscard]] virtual Result<domain::Batch> withdraw(std::int64_t batch, const std::string& reason,
                                                         const std::string& by) = 0;

    /// Undoes a withdrawal: writes the figures again as a batch of their own and returns its number. Those that a later
    /// batch took the place of stay as they are. Fails with `NotFound`, with `Conflict` where it is in force or nothing
    /// of it would be shown, and with `ReasonRequired`.
    [[nodiscard]] virtual Result<std::int64_t> restore(std::int64_t batch, const std::string& reason,
                                                       const std::string& by) = 0;

    /// Names of the profiles that the store keeps.
    [[nodiscard]] virtual Result<std::vector<std::string>> profiles() = 0;
    /// The text of a kept profile. Fails with `NotFound`.
    [[nodiscard]] virtual Result<std::string> profileText(const std::string& name) = 0;
    /// The kept profile of which most headers, titles and labels stand in a file that none fits, so that only what is
    /// otherwise needs an answer; empty where none is like it.
    [[nodiscard]] virtual Result<std::string> nearestProfile(const std::vector<SheetPreview>& sheets) = 0;

    /// The files that a batch came from; empty also where they were not kept.
    [[nodiscard]] virtual Result<std::vector<KeptOriginal>> originals(std::int64_t batch) = 0;
    /// Writes a kept file to `to` and proves its bytes. Fails with `NotFound`, `AlreadyExists`, `StoreReadOnly` where
    /// the folder refuses, and `StoreCorrupt`.
    [[nodiscard]] virtual Result<void> saveOriginal(const std::string& sha256, const std::filesystem::path& to) = 0;
    /// Whether loads keep the files they come from; they do unless it was switched off.
    [[nodiscard]] virtual Result<bool> keepsOriginals() = 0;
    [[nodiscard]] virtual Result<void> setKeepsOriginals(bool keep, const std::string& by) = 0;
};

} // namespace outturn::services
