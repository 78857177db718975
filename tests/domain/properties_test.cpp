// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain_printers.h"

#include <outturn/base/text.h>

#include <rapidcheck.h>

using namespace outturn;
using namespace outturn::domain;

namespace {

rc::Gen<int> years()
{
    return rc::gen::inRange(1901, 2199);
}

rc::Gen<Date> days()
{
    return rc::gen::map(rc::gen::inRange(0, daysBetween(makeDate(1901, 1, 1), makeDate(2199, 1, 1))),
                        [](int day) { return addDays(makeDate(1901, 1, 1), day); });
}

rc::Gen<Period> ranges()
{
    return rc::gen::apply([](Date first, int length) { return Period::spanning(first, addDays(first, length)); },
                          days(), rc::gen::inRange(0, 300));
}

rc::Gen<Period> monthRanges()
{
    return rc::gen::apply(
        [](int year, int month, int length) {
            const Date first = makeDate(year, static_cast<unsigned>(month), 1);
            return Period::spanning(first, endOfMonth(firstOfMonth(first, length)));
        },
        rc::gen::inRange(1901, 2190), rc::gen::inRange(1, 13), rc::gen::inRange(0, 40));
}

/// Every kind that is made of whole months.
rc::Gen<Period> monthAligned()
{
    const auto byMonth = [](auto make) { return rc::gen::apply(make, years(), rc::gen::inRange(1, 13)); };
    return rc::gen::oneOf(
        byMonth([](int year, int month) { return Period::month(year, static_cast<unsigned>(month)); }),
        byMonth([](int year, int month) { return Period::twelveMonthsTo(year, static_cast<unsigned>(month)); }),
        byMonth([](int year, int month) { return Period::quarter(year - 1, static_cast<unsigned>(month) % 4 + 1); }),
        rc::gen::map(years(), [](int year) { return Period::financialYear(year - 1); }),
        rc::gen::map(years(), [](int year) { return Period::calendarYear(year); }), monthRanges());
}

rc::Gen<Period> periods()
{
    return rc::gen::oneOf(monthAligned(), ranges(),
                          rc::gen::map(days(), [](Date day) { return Period::pointInTime(day); }));
}

rc::Gen<Quantity> quantities()
{
    return rc::gen::apply(
        [](int thousandths, int unit, int decimals, int groupSize) {
            Quantity quantity{.value = thousandths / 1000.0, .unit = static_cast<Unit>(unit), .decimals = decimals};
            if (quantity.unit == Unit::Rank && groupSize > 0)
                quantity.groupSize = groupSize;
            if (quantity.unit == Unit::Date)
                quantity = {.value = roundedTo(quantity.value / 100, 0), .unit = Unit::Date};
            return quantity;
        },
        rc::gen::inRange(-2'000'000'000, 2'000'000'000), rc::gen::inRange(0, static_cast<int>(Unit::Date) + 1),
        rc::gen::inRange(0, 4), rc::gen::inRange(0, 45));
}

} // namespace

TEST_CASE("a period's key and title read back as that period", "[unit]")
{
    CHECK(rc::check("key", [] {
        const Period period = *periods();
        RC_ASSERT(parsePeriod(periodKey(period)) == period);
    }));
    CHECK(rc::check("title", [] {
        const Period period = *periods();
        RC_ASSERT(parsePeriod(periodTitle(period)) == period);
    }));
}

TEST_CASE("reading any bytes ends in a period or a sentence", "[unit]")
{
    CHECK(rc::check([](const std::string& text) {
        const auto period = parsePeriod(text);
        RC_ASSERT(period.has_value() || period.error().message.back() == '.');
    }));
}

TEST_CASE("the order of periods is total and agrees with equality", "[unit]")
{
    CHECK(rc::check([] {
        const Period a = *periods();
        const Period b = *periods();
        const Period c = *periods();
        RC_ASSERT(((a <=> b) == 0) == (a == b));
        RC_ASSERT((a < b) + (b < a) + (a == b) == 1);
        RC_ASSERT(!(a < b && b < c) || a < c);
        RC_ASSERT(!(a < b) || a.last() <= b.last());
    }));
}

TEST_CASE("whole months shift there and back again, by their own length", "[unit]")
{
    CHECK(rc::check([] {
        const Period period = *monthAligned();
        const int steps = *rc::gen::inRange(-30, 30);
        RC_ASSERT(period.shifted(steps).shifted(-steps) == period);
        RC_ASSERT(period.shifted(steps).kind() == period.kind());
        RC_ASSERT(period.shifted(steps).months() == period.months());
        RC_ASSERT(period.previous() < period);
    }));
}

TEST_CASE("neighbours of one kind touch without a gap, except windows and points, which step", "[unit]")
{
    CHECK(rc::check([] {
        const Period period = *rc::gen::suchThat(
            periods(), [](const Period& p) { return p.kind() != PeriodKind::TwelveMonths && p.first() != p.last(); });
        RC_ASSERT(addDays(period.last(), 1) == period.next().first());
        RC_ASSERT(addDays(period.first(), -1) == period.previous().last());
    }));
}

TEST_CASE("a year later and a year earlier is the same period, where it is whole months", "[unit]")
{
    CHECK(rc::check([] {
        const Period period = *monthAligned();
        const int count = *rc::gen::inRange(-5, 5);
        RC_ASSERT(period.yearsLater(count).yearsLater(-count) == period);
        RC_ASSERT(period.sameLastYear() == period.yearsLater(-1));
    }));
}

TEST_CASE("a period contains itself and lies in the quarter and the window it ends in", "[unit]")
{
    CHECK(rc::check([] {
        const Period period = *periods();
        RC_ASSERT(period.contains(period));
        RC_ASSERT(period.contains(period.first()));
        RC_ASSERT(!period.contains(addDays(period.last(), 1)));
        RC_ASSERT(period.quarterOfEnd().contains(period.last()));
        RC_ASSERT(period.rolling12().contains(period.last()));
        RC_ASSERT(period.quarterOfEnd().quarterNumber() == period.quarterNumber());
    }));
}

TEST_CASE("containing and being contained means the same days", "[unit]")
{
    CHECK(rc::check([] {
        const Period a = *periods();
        const Period b = *periods();
        RC_ASSERT((a.contains(b) && b.contains(a)) == (a.first() == b.first() && a.last() == b.last()));
        RC_ASSERT(a.contains(b) == (a.contains(b.first()) && a.contains(b.last())));
    }));
}

TEST_CASE("what is printed of a quantity reads back as the rounded quantity", "[unit]")
{
    CHECK(rc::check([] {
        const Quantity quantity = *quantities();
        Quantity rounded = quantity;
        rounded.value = roundedTo(quantity.value, quantity.decimals);
        RC_ASSERT(parseQuantity(printed(quantity), quantity.unit) == rounded);
    }));
}

TEST_CASE("a number prints what its rounded value prints", "[unit]")
{
    CHECK(rc::check([](double value) {
        const int decimals = *rc::gen::inRange(0, 6);
        RC_ASSERT(printedNumber(value, decimals) == printedNumber(roundedTo(value, decimals), decimals));
    }));
}
