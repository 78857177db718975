// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

namespace outturn::claims {

struct WordList
{
    Tags tags;
    std::string_view words; ///< in lower case, one blank between two
};

/// Words by what they do. The language of performance reports: add a word to the row it belongs to.
inline constexpr WordList kWordLists[]{
    {tag::kUp | tag::kChangeNoun,
     "overspend surplus uptick hike boost addition increase increases rise rises growth uplift jump surge spike upturn "
     "gain gains climb expansion escalation upswing upsurge enlargement lengthening widening"},
    {tag::kUp | tag::kChangeVerb,
     "increased increasing rose risen rising grew grown growing climbed climbing jumped surged soared spiked gained "
     "swelled swollen leapt rocketed mushroomed ballooned expanded escalated lifted widened lengthened climbing "
     "soaring surging swelling rebounded rallied grow grows climb climbs jumps surges soar soars swell swells leap "
     "leaps "
     "leaping expand expands expanding escalate escalates escalating widen widens widening lengthen lengthens boosted "
     "boosting boosts strengthened strengthening strengthens spiking spikes rockets rocketing rally "
     "rallies rebounds multiplied inflated mounted mounting accelerated"},
    {tag::kDown | tag::kChangeNoun,
     "decrease decreases fall falls drop drops reduction reductions decline declines underspend shortfall dip cut cuts "
     "downturn slump loss losses slide contraction plunge tumble shrinkage trimming slippage narrowing shortening "
     "saving "
     "savings"},
    {tag::kDown | tag::kChangeVerb,
     "decreased decreasing fell fallen falling dropped dropping reduced reducing reduce declined declining dipped "
     "shrank "
     "shrunk slumped plunged eased slipped tumbled plummeted collapsed slid sank sunk diminished lessened subsided "
     "receded "
     "dwindled narrowed shortened lowered trimmed slashed shaved shrinking dwindling easing slipping dipping sliding "
     "plunging receding waned ebbed contracted "
     "abated weakened reduces shrink shrinks slumps slumping plunges ease eases slip slips tumbles tumbling plummet "
     "plummets plummeting collapse collapses collapsing slides sink sinks sinking diminish diminishes diminishing "
     "lessen "
     "lessens subside subsides subsiding recede recedes dwindle dwindles narrow narrows shorten shortens lowers "
     "lowering "
     "trims slashes slashing shaves wane wanes waning ebbs ebbing abate abates abating weaken weakens weakening "
     "retreated retreating sagged softened"},
    {tag::kChangeNoun, "change movement difference swing improvement deterioration variance worsening gap"},
    {tag::kChangeVerb, "improved improving worsened worsening deteriorated changed moved"},
    {tag::kBetter,
     "improved improving improvement improvements improves improve better bettered stronger healthier strengthened "
     "strengthening"},
    {tag::kWorse, "worsened worsening deteriorated deterioration worse deteriorating worsens weaker poorer"},
    {tag::kUp | tag::kComparative,
     "higher more greater above up over exceeding additional extra larger upward upwards heavier bigger busier wider "
     "costlier dearer"},
    {tag::kUp, "exceeded exceeds exceed surpassed surpasses surpassing outstripped topped"},
    {tag::kDown | tag::kComparative,
     "lower fewer less below down under smaller short downward downwards lighter quieter cheaper narrower rarer"},
    {tag::kComparative, "better worse stronger weaker healthier poorer"},
    {tag::kComparative | tag::kFaster, "faster quicker sooner shorter speedier swifter brisker"},
    {tag::kChangeNoun | tag::kFaster, "quickening"},
    {tag::kChangeNoun | tag::kSlower, "slowing slowdown"},
    {tag::kChangeVerb | tag::kFaster, "quickened"},
    {tag::kComparative | tag::kSlower, "slower longer later"},
    {tag::kChangeVerb | tag::kSlower, "slowed"},
    {tag::kCompare, "compared comparison comparing than against versus vs v previously relative"},
    {tag::kTarget,
     "target targets standard standards goal ambition threshold baseline benchmark kpi objective expectation ceiling "
     "std stds tgt sla"},
    {tag::kAverage, "average averaging averaged averages mean median av ave avg"},
    {tag::kTotal, "total totals totalling totalled altogether overall combined"},
    {tag::kRemaining, "remaining remainder rest others"},
    {tag::kMonth,
     "january february march april may june july august september october november december jan feb mar apr jun jul "
     "aug "
     "sep sept oct nov dec"},
    {tag::kPast, "previous last prior preceding earlier ago same"},
    {tag::kNext, "following next subsequent coming succeeding"},
    {tag::kPeriodUnit,
     "month months quarter quarters year years week weeks day days fortnight period periods weekend weekends winter "
     "summer autumn spring season yr yrs mth mths qtr qtrs"},
    {tag::kFuture,
     "will expected expect expects forecast forecasts projected planned plan plans estimated likely should would could "
     "aim "
     "aims aiming intend hope hopes hoped anticipate anticipated predicted shall"},
    {tag::kHighGood,
     "satisfaction satisfied compliance arrest detection detected detections resolved resolution solved positive "
     "attendance attended answered confidence confident completion completed met retention availability recovered "
     "trust approval success successful accepted acceptance conviction recycling recycled occupancy punctuality uptake "
     "collected collection trained processed charged checks visits audited audits cleared clearance survival screening "
     "engagement on-time coverage recommend turnout paid contacted plea pleas standing attainment vaccinated "
     "vaccination "
     "punctual accuracy employment"},
    {tag::kLowGood,
     "crime crimes offences offence offending reoffending incidents burglary burglaries complaints complaint sickness "
     "absence absences absenteeism casualties casualty fatalities fatality deaths fires fire injuries injury "
     "collisions "
     "collision backlog backlogs abandoned abandonment abandon abandons abandoning overdue vacancies vacancy arrears "
     "handover handovers delays "
     "delay "
     "waiting wait waits thefts theft robberies robbery assaults assault violence violent repeat victims harm "
     "evictions "
     "homelessness breaches breach errors error failures ineffective cracked vacated outstanding asb damage arson ksi "
     "unsuccessful hate turnover voids dismissals escapes adjournments adjourned debt cost flytipping "
     "fly-tipping tipping potholes alarms adjournment queue lost downtime overspend"},
    {tag::kMost | tag::kUp, "highest most largest biggest greatest busiest longest"},
    {tag::kMost, "slowest peak peaked top"},
    {tag::kLeast, "lowest fewest smallest least quietest shortest fastest quickest"},
    {tag::kNegation, "not no without never neither nor none cannot isn aren wasn weren didn hasn despite unlike"},
    {tag::kArticle, "the a an our its their his her these those this that your my"},
    {tag::kPreposition,
     "of in on at by for from to with within during since until between across over per through into onto among "
     "under via about as including excluding involving following throughout around after before towards against"},
    {tag::kVerb,
     "is was were are be been being has have had do did does recorded received reported seen saw see were provided "
     "remain remained remains stood stands made took take taken went gone came led closed opened issued answered "
     "attended completed received accepted met supported occurred took resulted resulting involved related felt said "
     "scored confirmed agreed rated got get gives gave giving showed shows showing leaves leaving left handled dealt "
     "responded assessed referred processed used carried held set spent spend cost costs achieved awaiting waited "
     "arrived reached reach sits sit represents represent equates accounts accounted makes making brings bringing "
     "originated resolved logged submitted returned needed required declined charged convicted dismissed sent"},
    {tag::kConjunction, "and or but while whereas although though however so because if when where nor yet plus"},
    {tag::kContrast, "while whereas but although though however yet"},
    {tag::kAbout, "around about approximately approx roughly circa c some nearly almost over under estimated just"},
    {tag::kAnaphor, "this that these those them which it whom they whose"},
    {tag::kPeople,
     "respondents families people victims residents officers staff participants clients households users children "
     "patients tenants callers customers members witnesses defendants firefighters pupils students parents carers "
     "offenders businesses schools homes attendees apprentices recruits volunteers drivers councillors applicants "
     "magistrates jurors crews stations vehicles appliances cases premises properties interviewees surveys responses "
     "returns complainants employees learners tests inspections"},
    {tag::kSurvey,
     "said felt reported agreed confirmed rated scored stated told responded say feel agree thought believed"},
    {tag::kLabelNoun,
     "option scenario grade tier phase round band level category cat section sections part form table figure fig page "
     "item paragraph "
     "para appendix question zone unit station stage class article regulation rule kpi strand objective recommendation "
     "recommendations concern action ref no number version route room court block flat junction outcome measure "
     "priority "
     "type schedule chapter step wave day operation op project year aged age ages annex clause court bay platform "
     "squad team wing cell district sector lot priority gate line chart slide agenda minute point street road avenue "
     "bus engine pump watch courtroom concern note footnote covid key row column troop wave week wk stn stns"},
    {tag::kDuration, "second seconds sec secs s minute minutes min mins hour hours hr hrs"},
    {tag::kAdverb,
     "slightly just only back now currently still well also again marginally significantly considerably substantially "
     "already approximately even exactly precisely then sharply steadily further overall almost nearly comfortably "
     "fractionally narrowly actually roughly modestly"},
    {tag::kMet,
     "met meets meet meeting achieved achieves achieving hit hits hitting surpassed surpassing exceeded exceeding "
     "exceeds beat beating beats passed satisfied reached delivered delivering"},
    {tag::kMissed, "missed misses missing failed failing fails fell"},
    {tag::kGroup,
     "forces force districts boroughs stations areas councils services trusts authorities courts wards teams months "
     "quarters years sites divisions types categories regions boards brigades hospitals units peers neighbours shifts "
     "weeks days depots libraries schools groups lpas causes counties towns localities sectors"},
    {tag::kRankWord,
     "ranked rank ranks ranking rankings placed position nationally nationwide msg peers place places league "
     "regionally rated "
     "msf similar table"},
    {tag::kNumberWord,
     "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
     "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen"},
    {tag::kOrdinalWord,
     "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
     "fifteenth "
     "sixteenth seventeenth eighteenth nineteenth twentieth"},
    {tag::kShare,
     "represents representing represent equates equating equate equals equalling equivalent accounts accounting "
     "accounted constitutes constituting makes making amounting amounts"},
    {tag::kPart,
     "comprising comprised comprises comprise consisting consisted consists consist made split breakdown broken "
     "divided composed "
     "including"},
    {tag::kAll, "all every total both each"},
    {tag::kTime,
     "time times response responses duration delay delays waiting wait waits turnaround handover median minutes "
     "attendance arrival timeliness"},
};

} // namespace outturn::claims
