// SPDX-License-Identifier: GPL-3.0-or-later
#include <outturn/base/ascii.h>
#include <outturn/importing/area_names.h>

#include <outturn/base/text.h>

#include <algorithm>
#include <array>
#include <map>

namespace outturn::importing {
namespace {

using domain::AreaKind;

constexpr std::array<KnownArea, 60> kAreas{{
    {"avon-and-somerset", "Avon and Somerset", AreaKind::Force},
    {"bedfordshire", "Bedfordshire", AreaKind::Force},
    {"cambridgeshire", "Cambridgeshire", AreaKind::Force},
    {"cheshire", "Cheshire", AreaKind::Force},
    {"city-of-london", "City of London", AreaKind::Force},
    {"cleveland", "Cleveland", AreaKind::Force},
    {"cumbria", "Cumbria", AreaKind::Force},
    {"derbyshire", "Derbyshire", AreaKind::Force},
    {"devon-and-cornwall", "Devon and Cornwall", AreaKind::Force},
    {"dorset", "Dorset", AreaKind::Force},
    {"durham", "Durham", AreaKind::Force},
    {"dyfed-powys", "Dyfed-Powys", AreaKind::Force},
    {"essex", "Essex", AreaKind::Force},
    {"gloucestershire", "Gloucestershire", AreaKind::Force},
    {"greater-manchester", "Greater Manchester", AreaKind::Force},
    {"gwent", "Gwent", AreaKind::Force},
    {"hampshire", "Hampshire", AreaKind::Force},
    {"hertfordshire", "Hertfordshire", AreaKind::Force},
    {"humberside", "Humberside", AreaKind::Force},
    {"kent", "Kent", AreaKind::Force},
    {"lancashire", "Lancashire", AreaKind::Force},
    {"leicestershire", "Leicestershire", AreaKind::Force},
    {"lincolnshire", "Lincolnshire", AreaKind::Force},
    {"merseyside", "Merseyside", AreaKind::Force},
    {"metropolitan", "Metropolitan", AreaKind::Force},
    {"norfolk", "Norfolk", AreaKind::Force},
    {"north-wales", "North Wales", AreaKind::Force},
    {"north-yorkshire", "North Yorkshire", AreaKind::Force},
    {"northamptonshire", "Northamptonshire", AreaKind::Force},
    {"northumbria", "Northumbria", AreaKind::Force},
    {"nottinghamshire", "Nottinghamshire", AreaKind::Force},
    {"south-wales", "South Wales", AreaKind::Force},
    {"south-yorkshire", "South Yorkshire", AreaKind::Force},
    {"staffordshire", "Staffordshire", AreaKind::Force},
    {"suffolk", "Suffolk", AreaKind::Force},
    {"surrey", "Surrey", AreaKind::Force},
    {"sussex", "Sussex", AreaKind::Force},
    {"thames-valley", "Thames Valley", AreaKind::Force},
    {"warwickshire", "Warwickshire", AreaKind::Force},
    {"west-mercia", "West Mercia", AreaKind::Force},
    {"west-midlands", "West Midlands", AreaKind::Force},
    {"west-yorkshire", "West Yorkshire", AreaKind::Force},
    {"wiltshire", "Wiltshire", AreaKind::Force},
    {"british-transport-police", "British Transport", AreaKind::Force},
    {"region-north-east", "North East", AreaKind::Region},
    {"region-north-west", "North West", AreaKind::Region},
    {"region-yorkshire-and-the-humber", "Yorkshire and the Humber", AreaKind::Region},
    {"region-east-midlands", "East Midlands", AreaKind::Region},
    {"region-west-midlands", "West Midlands", AreaKind::Region},
    {"region-east-of-england", "East of England", AreaKind::Region},
    {"region-london", "London", AreaKind::Region},
    {"region-south-east", "South East", AreaKind::Region},
    {"region-south-west", "South West", AreaKind::Region},
    {"england", "England", AreaKind::National},
    {"wales", "Wales", AreaKind::National},
    {"england-and-wales", "England and Wales", AreaKind::National},
    {"scotland", "Scotland", AreaKind::National},
    {"northern-ireland", "Northern Ireland", AreaKind::National},
    {"great-britain", "Great Britain", AreaKind::National},
    {"united-kingdom", "United Kingdom", AreaKind::National},
}};

// Other names, in the normal form of `normalised`.
constexpr std::array<std::pair<std::string_view, std::string_view>, 23> kVariants{{
    {"london city of", "city-of-london"},
    {"city london", "city-of-london"},
    {"metropolitan london", "metropolitan"},
    {"met", "metropolitan"},
    {"mps", "metropolitan"},
    {"gmp", "greater-manchester"},
    {"manchester greater", "greater-manchester"},
    {"avon somerset", "avon-and-somerset"},
    {"devon cornwall", "devon-and-cornwall"},
    {"devon and cornwall and the isles of scilly", "devon-and-cornwall"},
    {"hampshire and isle of wight", "hampshire"},
    {"hampshire and the isle of wight", "hampshire"},
    {"dyfedpowys", "dyfed-powys"},
    {"btp", "british-transport-police"},
    {"eastern", "region-east-of-england"},
    {"east", "region-east-of-england"},
    {"yorkshire and humber", "region-yorkshire-and-the-humber"},
    {"yorkshire and humberside", "region-yorkshire-and-the-humber"},
    {"43 forces", "england-and-wales"},
    {"of all 43 forces", "england-and-wales"},
    {"all forces", "england-and-wales"},
    {"england wales", "england-and-wales"},
    {"uk", "united-kingdom"},
}};

// Words that come and go with a force's name.
bool isOrnament(std::string_view word)
{
    constexpr std::array<std::string_view, 6> kOrnaments{"police", "constabulary", "service", "force", "the", "total"};
    return std::find(kOrnaments.begin(), kOrnaments.end(), word) != kOrnaments.end();
}

// Lower case, `&` as a word, no footnotes; words only.
std::vector<std::string> wordsOf(std::string_view label)
{
    std::vector<std::string> words(1);
    for (const char c : lowerCase(label)) {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        const bool digit = isDigit(c);
        if (letter || (digit && (words.back().empty() || words.back().back() <= '9')))
            words.back() += c;
        else if (c == '&')
            words.insert(words.end(), {"and", ""});
        else if (!digit && c != '\'')
            words.emplace_back();
    }
    std::erase(words, std::string{});
    return words;
}

std::string normalised(std::string_view label)
{
    std::string normal;
    for (const std::string& word : wordsOf(label)) {
        if (isOrnament(word) && word != "the")
            continue;
        normal += normal.empty() ? word : " " + word;
    }
    // Footnote digits that stand alone behind the name.
    while (!normal.empty() && (normal.back() == ' ' || isDigit(normal.back())))
        normal.pop_back();
    return normal;
}

using Index = std::multimap<std::string, const KnownArea*, std::less<>>;

const Index& index()
{
    static const Index built = [] {
        Index all;
        std::map<std::string_view, const KnownArea*> bySlug;
        for (const KnownArea& area : kAreas) {
            all.emplace(normalised(area.name), &area);
            bySlug.emplace(area.slug, &area);
        }
        for (const auto& [name, slug] : kVariants)
            all.emplace(std::string(name), bySlug.at(slug));
        return all;
    }();
    return built;
}

bool saysTotal(std::string_view label)
{
    const auto words = wordsOf(label);
    return !words.empty() && (words.front() == "total" || words.back() == "total");
}

const KnownArea* ofKind(const std::vector<const KnownArea*>& areas, bool force)
{
    const auto found = std::find_if(areas.begin(), areas.end(), [force](const KnownArea* area) {
        return (area->kind == AreaKind::Force) == force;
    });
    return found == areas.end() ? nullptr : *found;
}

bool saysPolice(std::string_view label)
{
    const auto words = wordsOf(label);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word == "police" || word == "constabulary"; });
}

using Candidates = std::vector<const KnownArea*>;

bool isOneForce(const Candidates& areas)
{
    return areas.size() == 1 && areas.front()->kind == AreaKind::Force;
}

/// The candidates of each label, each different label looked up once.
std::vector<const Candidates*> candidatesOf(std::span<const AreaLabel> labels, std::map<std::string, Candidates>& memo)
{
    std::vector<const Candidates*> all;
    for (const AreaLabel& label : labels) {
        const auto [entry, added] = memo.try_emplace(label.label);
        if (added)
            entry->second = areasNamed(label.label);
        all.push_back(&entry->second);
    }
    return all;
}

// A shared name that stands twice is the region first, over its forces. Standing once or often it is the force, unless
// nothing around it is one.
bool meansRegion(const std::vector<const Candidates*>& all, std::size_t at, std::size_t times, bool again,
                 bool anyForce)
{
    if (times == 2)
        return !again && at + 1 < all.size() && isOneForce(*all[at + 1]);
    return !anyForce;
}

} // namespace

std::span<const KnownArea> knownAreas()
{
    return kAreas;
}

std::vector<const KnownArea*> areasNamed(std::string_view label)
{
    constexpr std::size_t kLongestName = 80;
    Candidates found;
    if (label.size() > kLongestName)
        return found;
    const bool total = saysTotal(label);
    const bool police = saysPolice(label);
    const auto [first, last] = index().equal_range(normalised(label));
    for (auto at = first; at != last; ++at) {
        const bool force = at->second->kind == AreaKind::Force;
        if (force ? !total : !police)
            found.push_back(at->second);
    }
    return found;
}

std::vector<const KnownArea*> areasOf(std::span<const AreaLabel> labels)
{
    std::map<std::string, Candidates> memo;
    const auto all = candidatesOf(labels, memo);
    const bool anyForce = std::any_of(all.begin(), all.end(), [](const Candidates* one) { return isOneForce(*one); });
    std::map<const KnownArea*, std::size_t> times;
    for (const Candidates* one : all) {
        if (one->size() > 1)
            ++times[one->front()];
    }
    std::map<const KnownArea*, std::size_t> seen;
    std::vector<const KnownArea*> result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i]->size() < 2) {
            result.push_back(all[i]->empty() ? nullptr : all[i]->front());
            continue;
        }
        const KnownArea* name = all[i]->front();
        const bool again = seen[name]++ > 0;
        const bool underRegion = !areasNamed(labels[i].left).empty();
        result.push_back(ofKind(*all[i], underRegion || !meansRegion(all, i, times[name], again, anyForce)));
    }
    return result;
}

} // namespace outturn::importing
