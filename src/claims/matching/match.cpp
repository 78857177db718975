// SPDX-License-Identifier: GPL-3.0-or-later
#include "match.h"

#include "claim_edits.h"

#include <algorithm>
#include <set>

namespace outturn::claims {
namespace {

// On the scale of fitOf.
constexpr double kLeastFit = 0.5;     // that verifies
constexpr double kWidth = 2.5;        // below the best, that still may be meant
constexpr double kClose = 0.6;        // below the best, that is meant as likely
constexpr double kNearWidth = kWidth; // the same where the figure looks like a slip
constexpr double kClearLead = 0.8;    // of the best over any other value, to contradict

struct Fitting
{
    const KnownFigure* figure;
    double fit;
};

std::vector<Fitting> fittingOf(const Reading& reading, const Mention& mention, const domain::Period& quarter,
                               const FigureSet& source)
{
    const Ask ask = askOf(reading, mention, quarter);
    const auto names = source.names.scores(reading, mention, ask);
    std::vector<Fitting> fitting;
    for (const KnownFigure& figure : source.data.figures) {
        if (!unitsAgree(mention, figure))
            continue;
        const double fit = fitOf(figure, names[figure.subject], reading, mention, ask);
        if (fit >= kLeastFit)
            fitting.push_back({&figure, fit});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const Fitting& a, const Fitting& b) { return a.fit > b.fit; });
    const double least = fitting.empty() ? 0 : fitting.front().fit - kWidth;
    while (!fitting.empty() && fitting.back().fit < least)
        fitting.pop_back();
    return fitting;
}

/// One pass over a text.
class Matcher
{
public:
    Matcher(const Reading& reading, const domain::Period& quarter, FigureSet& source, std::vector<Claim>& claims)
        : m_reading(reading)
        , m_quarter(quarter)
        , m_source(source)
        , m_claims(claims)
    {
        source.names.read(reading);
        for (const Mention& mention : reading.mentions) {
            if (isChecked(mention))
                m_open.push_back({&mention, fittingOf(reading, mention, quarter, source)});
        }
    }

    // Figures that fit best are given away first, so that a slip is not excused by a figure that another one quotes.
    void run()
    {
        std::erase_if(m_open, [this](const Open& open) { return verifyWithin(open, kClose, Taken::Allowed); });
        std::erase_if(m_open, [this](const Open& open) { return contradictTurned(open); });
        std::erase_if(m_open, [this](const Open& open) { return verifyWithin(open, kWidth, Taken::Barred); });
        std::erase_if(m_open, [this](const Open& open) { return contradictSlip(open); });
        std::erase_if(m_open, [this](const Open& open) { return verifyWithin(open, kWidth, Taken::Allowed); });
        for (const Open& open : m_open)
            contradictBest(open);
        std::stable_sort(m_claims.begin(), m_claims.end(),
                         [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
    }

private:
    enum class Taken { Allowed, Barred };

    struct Open
    {
        const Mention* mention;
        std::vector<Fitting> fitting;
    };

    static bool isChecked(const Mention& mention) { return !mention.isLabel() && mention.kind != Kind::Multiple; }

    bool verifyWithin(const Open& open, double width, Taken taken)
    {
        Claim* claim = claimOf(m_claims, *open.mention);
        const bool doubted = claim != nullptr && claim->verdict == Verdict::Inconsistent;
        const KnownFigure* figure = agreeing(open, width, taken, doubted);
        if (figure == nullptr)
            return false;
        if (claim == nullptr) {
            m_claims.push_back(newClaim(m_reading, *open.mention));
            claim = &m_claims.back();
        } else if (doubted) {
            *claim = newClaim(m_reading, *open.mention);
        }
        verifyBy(m_source, *open.mention, *figure, *claim);
        contradictMovement(m_reading, m_source, *open.mention, *figure, *claim);
        m_taken.insert(figure);
        return true;
    }

    // A figure made for the sample verifies only where no published one fits as well.
    const KnownFigure* agreeing(const Open& open, double width, Taken taken, bool doubted) const
    {
        bool published = false;
        for (const Fitting& one : open.fitting) {
            if (one.fit < open.fitting.front().fit - width)
                break;
            const bool out = one.figure->ruling || (one.figure->illustrative && published)
                || (taken == Taken::Barred && m_taken.count(one.figure) > 0)
                || (doubted && !provesReading(*open.mention, *one.figure));
            if (!out && agrees(*open.mention, *one.figure))
                return one.figure;
            published = published || !one.figure->illustrative;
        }
        return nullptr;
    }

    // The sentence's own figures seem to deny a change, but it is one against another base, which the words name and
    // the data knows.
    bool provesReading(const Mention& mention, const KnownFigure& figure) const
    {
        if (!mention.change || figure.measure.kind != domain::MeasureKind::Change || figure.illustrative)
            return false;
        const Ask ask = askOf(m_reading, mention, m_quarter);
        return figure.measure.base != domain::ChangeBase::PreviousQuarter
            && std::find(ask.bases.begin(), ask.bases.end(), figure.measure.base) != ask.bases.end();
    }

    static bool isFirm(const Mention& mention, const KnownFigure& figure)
    {
        return !figure.illustrative && !figure.ruling
            && (mention.approx == Approx::Exact) == (figure.bound == domain::Bound::Exact);
    }

    // The claim of a figure that may be contradicted; null where it may not.
    Claim* contradictable(const Open& open)
    {
        if (open.mention->word || open.fitting.empty())
            return nullptr;
        Claim* claim = claimOf(m_claims, *open.mention);
        return claim != nullptr && claim->verdict != Verdict::Inconsistent ? claim : nullptr;
    }

    bool contradictSlip(const Open& open)
    {
        Claim* claim = contradictable(open);
        if (claim == nullptr)
            return false;
        const KnownFigure* old = superseded(open);
        const KnownFigure* figure = old != nullptr ? old : slip(open);
        if (figure == nullptr)
            return false;
        contradictBy(m_source, *open.mention, *figure, figure->ruling.value_or(figure->value), *claim);
        return true;
    }

    // The change that the words ask for, with its sign turned round.
    bool contradictTurned(const Open& open)
    {
        Claim* claim = contradictable(open);
        if (claim == nullptr)
            return false;
        // Levels printed too coarsely to tell the way may have verified it: then only the best figures count.
        const double width = claim->verdict == Verdict::Verified ? kClose : kWidth;
        for (const Fitting& one : open.fitting) {
            if (one.fit < open.fitting.front().fit - width)
                break;
            if (one.figure->illustrative || one.figure->ruling || m_taken.count(one.figure) > 0
                || !agreesTurned(*open.mention, *one.figure))
                continue;
            contradictWay(m_source, *open.mention, *one.figure, *claim);
            return true;
        }
        return false;
    }

    void contradictBest(const Open& open)
    {
        Claim* claim = contradictable(open);
        if (claim == nullptr || open.mention->range || claim->verdict == Verdict::Verified)
            return;
        if (const auto* figure = onlyOne(open))
            contradictBy(m_source, *open.mention, *figure, figure->value, *claim);
    }

    static const KnownFigure* superseded(const Open& open)
    {
        const auto found = std::find_if(open.fitting.begin(), open.fitting.end(), [&](const Fitting& one) {
            return one.figure->ruling && agrees(*open.mention, *one.figure);
        });
        return found != open.fitting.end() ? found->figure : nullptr;
    }

    // A figure that fits, that no other figure of the text quotes, and that differs by the slip of a finger.
    const KnownFigure* slip(const Open& open) const
    {
        const KnownFigure* found = nullptr;
        for (const Fitting& one : open.fitting) {
            if (one.fit < open.fitting.front().fit - kNearWidth)
                break;
            const bool near = !one.figure->illustrative && !one.figure->ruling && m_taken.count(one.figure) == 0
                && nearlyAgrees(*open.mention, *one.figure);
            if (!near || (found != nullptr && found->value == one.figure->value))
                continue;
            if (found != nullptr)
                return found;
            found = one.figure;
        }
        return found;
    }

    const KnownFigure* onlyOne(const Open& open) const
    {
        const Fitting& best = open.fitting.front();
        const bool clear = best.fit >= kClearFit && isFirm(*open.mention, *best.figure) && !best.figure->statement
            && !best.figure->difference && open.mention->approx == Approx::Exact && m_taken.count(best.figure) == 0;
        if (!clear)
            return nullptr;
        const bool alone = std::all_of(open.fitting.begin(), open.fitting.end(), [&](const Fitting& one) {
            return one.fit < best.fit - kClearLead || one.figure->value == best.figure->value;
        });
        return alone ? best.figure : nullptr;
    }

    const Reading& m_reading;
    domain::Period m_quarter;
    FigureSet& m_source;
    std::vector<Claim>& m_claims;
    std::vector<Open> m_open;
    std::set<const KnownFigure*> m_taken;
};

} // namespace

void matchFigures(const Reading& reading, const domain::Period& quarter, FigureSet& source, std::vector<Claim>& claims)
{
    Matcher(reading, quarter, source, claims).run();
}

} // namespace outturn::claims
