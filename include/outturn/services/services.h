// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <outturn/base/result.h>
#include <outturn/base/timestamp.h>

#include <filesystem>
#include <memory>
#include <string>

namespace outturn::services {

class AnnotationService;
class BatchService;
class ChangesService;
class CheckService;
class CommentaryService;
class EntryService;
class ExceptionsService;
class FactsService;
class HintService;
class ImportService;
class LiveFigureService;
class OverviewService;
class PanelService;
class PlanService;
class ProofService;
class RebaseService;
class SearchService;
class SeriesService;
class SpellingService;
class StatusService;
class StoreService;
class WatchService;

/// Who is working, and with what clock; given by the composition root.
struct Session
{
    std::string user{"Analyst"};
    std::string window{"main"}; ///< names this editing window among several on one store
    Clock clock{systemNow};
};

/// Everything a user can ask of one opened store. Owns the connection; use it from one thread.
class Services
{
public:
    /// Opens the store at `path` (a file, or `postgresql://…`, which this version refuses with a sentence).
    /// Fails with one of the `Store…` codes. The content check runs with `StoreService::check`, not here.
    [[nodiscard]] static Result<std::unique_ptr<Services>> open(const std::filesystem::path& path,
                                                                Session session = {});

    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    [[nodiscard]] const Session& session() const;
    [[nodiscard]] PlanService& plan();
    [[nodiscard]] SeriesService& series();
    [[nodiscard]] OverviewService& overview();
    [[nodiscard]] PanelService& panels();
    [[nodiscard]] FactsService& facts();
    [[nodiscard]] ExceptionsService& exceptions();
    [[nodiscard]] ChangesService& changes();
    [[nodiscard]] CheckService& checks();
    [[nodiscard]] LiveFigureService& liveFigures();
    [[nodiscard]] HintService& hints();
    [[nodiscard]] ProofService& proofs();
    [[nodiscard]] CommentaryService& commentary();
    [[nodiscard]] StatusService& status();
    [[nodiscard]] RebaseService& rebases();
    [[nodiscard]] AnnotationService& annotations();
    [[nodiscard]] SearchService& search();
    [[nodiscard]] SpellingService& spelling();
    [[nodiscard]] ImportService& imports();
    [[nodiscard]] BatchService& batches();
    [[nodiscard]] EntryService& entries();
    [[nodiscard]] StoreService& store();
    [[nodiscard]] WatchService& watch();

private:
    struct Parts;
    explicit Services(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace outturn::services
