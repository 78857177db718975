// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_builder.h"

#include <fstream>
#include <random>
#include <stdexcept>

namespace outturn::importing {
namespace {

const std::map<std::string, std::string>& smallPlan()
{
    static const std::map<std::string, std::string> kFiles{
        {"plan.csv",
         "key,value\nslug,shire\ntitle,Shire Plan\nforce_area,shire\ncurrent_quarter,2021-22-Q2\n"
         "published_report,Shire Update Q2 21/22\n"},
        {"areas.csv", "slug,name,kind,parent\nnational,National,national,\nshire,Shire,force,national\n"},
        {"framework.csv",
         "theme_slug,theme,priority_slug,priority,outcome_slug,outcome\n"
         "safe,Safer Roads,roads,Road Safety,roads.ksi,Reduce KSI\n"},
        {"indicators.csv",
         "slug,outcome,name,short_name,unit,polarity,frequency,aggregation,decimals,headline_measure,area,numerator,"
         "denominator,definition,source,reporting_lag_days,order\n"
         "rate,roads.ksi,Attended within the "
         "hour,Attended,percent,higher_is_better,monthly,ratio,1,value,shire,attended,"
         "all,Share attended.,Control room,0,2\n"
         "ksi,roads.ksi,Killed or seriously injured,KSI,count,lower_is_better,monthly,sum,0,rolling12,shire,,,"
         "Collisions.,Crash records,30,1\n"},
        {"targets.csv",
         "indicator,area,kind,comparator,value,unit,valid_from,valid_to,from_value,note\n"
         "ksi,shire,force,<=,150,count,2021-04-01,2022-03-31,,yearly\n"},
        {"published.csv",
         "id,indicator,area,subset,measure,period,value,numerator,denominator,unit,printed,provenance,formula,bound,"
         "decimals,outcome,paragraph,note\n"
         "p1,ksi,shire,,value,2021-09/12m,158,,,count,158,published,,exact,0,roads.ksi,1,\n"
         "p2,rate,shire,,value,2021-22-Q2,75,59,79,percent,75%,published,,about,0,roads.ksi,2,\n"
         "p3,ksi,shire,,change:relative:previous-12-months,2021-09/12m,-11.2,,,percent,11.2%,derived,158/178-1,exact,1,"
         "roads.ksi,1,\n"},
        {"history.csv", "indicator,area,subset,period,value,numerator,denominator\nksi,shire,,2021-09,14,,\n"},
        {"annotations.csv", "from,to,scope,text\n2020-03-26,2020-06-23,plan,Lockdown\n2021-07-01,,ksi,New form\n"},
        {"statuses.csv", "outcome,quarter,status,reason\nroads.ksi,2021-22-Q2,on_track,As stated.\n"},
        {"commentary/2021-22-Q2/roads.ksi.md", "\r\nThere were **158** incidents.\r\n\r\nFewer than before.\r\n\r\n"},
    };
    return kFiles;
}

std::filesystem::path newFolder()
{
    std::random_device random;
    return std::filesystem::temp_directory_path() / ("outturn-plan-" + std::to_string(random()));
}

} // namespace

PlanBuilder::PlanBuilder()
    : m_folder(newFolder())
    , m_files(smallPlan())
{
}

PlanBuilder::~PlanBuilder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

PlanBuilder& PlanBuilder::with(const std::string& file, const std::string& content)
{
    m_files[file] = content;
    return *this;
}

PlanBuilder& PlanBuilder::without(const std::string& file)
{
    m_files.erase(file);
    return *this;
}

PlanBuilder& PlanBuilder::replace(const std::string& file, const std::string& before, const std::string& after)
{
    std::string& content = m_files.at(file);
    const auto at = content.find(before);
    if (at == std::string::npos)
        throw std::logic_error("the small plan's " + file + " has no " + before);
    content.replace(at, before.size(), after);
    return *this;
}

const std::filesystem::path& PlanBuilder::write() const
{
    for (const auto& [name, content] : m_files) {
        std::filesystem::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << content;
    }
    return m_folder;
}

} // namespace outturn::importing
