// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/services/services.h>

#include "annotation_service_impl.h"
#include "batch_service_impl.h"
#include "changes_service_impl.h"
#include "check_service_impl.h"
#include "commentary_service_impl.h"
#include "entry_service_impl.h"
#include "exceptions_service_impl.h"
#include "facts_service_impl.h"
#include "hint_service_impl.h"
#include "import_service_impl.h"
#include "live_figure_service_impl.h"
#include "overview_service_impl.h"
#include "panel_service_impl.h"
#include "plan_service_impl.h"
#include "proof_service_impl.h"
#include "rebase_service_impl.h"
#include "search_service_impl.h"
#include "series_service_impl.h"
#include "spelling_service_impl.h"
#include "status_service_impl.h"
#include "store_service_impl.h"
#include "watch_service_impl.h"
#include "workspace.h"

namespace outturn::services {

struct Services::Parts
{
    Parts(store::Store opened, Session session)
        : workspace(std::move(opened), std::move(session))
    {
    }

    Workspace workspace;
    PlanServiceImpl plan{workspace};
    SeriesServiceImpl series{workspace};
    OverviewServiceImpl overview{workspace};
    PanelServiceImpl panels{workspace};
    FactsServiceImpl facts{workspace};
    ExceptionsServiceImpl exceptions{workspace, facts};
    CommentaryServiceImpl commentary{workspace};
    CheckServiceImpl checks{workspace, commentary};
    LiveFigureServiceImpl liveFigures{workspace};
    HintServiceImpl hints{workspace};
    ProofServiceImpl proofs{workspace, commentary, checks, liveFigures, hints};
    StatusServiceImpl status{workspace};
    RebaseServiceImpl rebases{workspace};
    AnnotationServiceImpl annotations{workspace};
    ChangesServiceImpl changes{workspace, facts, status};
    SearchServiceImpl search{workspace};
    SpellingServiceImpl spelling{workspace};
    ImportServiceImpl imports{workspace};
    BatchServiceImpl batches{workspace, proofs, liveFigures};
    EntryServiceImpl entries{workspace};
    StoreServiceImpl store{workspace};
    WatchServiceImpl watch{imports};
};

Result<std::unique_ptr<Services>> Services::open(const std::filesystem::path& path, Session session)
{
    if (path.string().starts_with("postgresql:")) {
        return failure(ErrorCode::Unsupported,
                       "This version keeps its store in one SQLite file and cannot open a PostgreSQL database; give "
                       "the path of a file.",
                       {{"store", path.string()}});
    }
    store::OpenOptions options;
    options.clock = session.clock;
    auto opened = store::Store::open(path, options);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Services>(new Services(std::make_unique<Parts>(std::move(*opened), std::move(session))));
}

Services::Services(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Services::~Services() = default;

const Session& Services::session() const
{
    return m_parts->workspace.session();
}

PlanService& Services::plan()
{
    return m_parts->plan;
}

SeriesService& Services::series()
{
    return m_parts->series;
}

OverviewService& Services::overview()
{
    return m_parts->overview;
}

PanelService& Services::panels()
{
    return m_parts->panels;
}

FactsService& Services::facts()
{
    return m_parts->facts;
}

ExceptionsService& Services::exceptions()
{
    return m_parts->exceptions;
}

ChangesService& Services::changes()
{
    return m_parts->changes;
}

CheckService& Services::checks()
{
    return m_parts->checks;
}

LiveFigureService& Services::liveFigures()
{
    return m_parts->liveFigures;
}

HintService& Services::hints()
{
    return m_parts->hints;
}

ProofService& Services::proofs()
{
    return m_parts->proofs;
}

CommentaryService& Services::commentary()
{
    return m_parts->commentary;
}

StatusService& Services::status()
{
    return m_parts->status;
}

RebaseService& Services::rebases()
{
    return m_parts->rebases;
}

AnnotationService& Services::annotations()
{
    return m_parts->annotations;
}

SearchService& Services::search()
{
    return m_parts->search;
}

SpellingService& Services::spelling()
{
    return m_parts->spelling;
}

ImportService& Services::imports()
{
    return m_parts->imports;
}

BatchService& Services::batches()
{
    return m_parts->batches;
}

EntryService& Services::entries()
{
    return m_parts->entries;
}

StoreService& Services::store()
{
    return m_parts->store;
}

WatchService& Services::watch()
{
    return m_parts->watch;
}

} // namespace outturn::services
