//! A school year is its tenant's: kept as it was written, usual where it was not, and never another tenant's.

use booking::{Booking, Break, BreakKind, Days, Hours, KnownYear, OfferTimes, Routine, SchoolYear};
use contract::Counts;
use jiff::civil::{Date, date, time};
use jiff::tz::TimeZone;
use tenancy::{TenantId, Timestamp};
use testkit::change;

use crate::hall::Hall;

fn days(first: Date, last: Date) -> Days {
    Days::new(first, last).expect("days")
}

/// A routine in which nothing is usual.
fn routine() -> Routine {
    let hours = |from, until| Hours::new(time(from, 0, 0, 0), time(until, 30, 0, 0)).expect("hours");
    let office = [hours(9, 15), hours(9, 15), hours(9, 17), hours(9, 15), hours(9, 12)];
    let lessons = vec![time(9, 5, 0, 0), time(12, 45, 0, 0)];
    let offers = OfferTimes::new(4, 3, 5).expect("numbers");
    Routine::new(hours(9, 13), lessons, office, offers).expect("a routine")
}

/// A year in which nothing is usual.
fn own(year: i16) -> SchoolYear {
    let terms =
        (days(date(year, 8, 6), date(year, 12, 21)), days(date(year + 1, 1, 4), date(year + 1, 5, 28)));
    let (autumn, friday) = (days(date(year, 10, 19), date(year, 10, 25)), date(year, 12, 4));
    let breaks = vec![
        Break { kind: BreakKind::Autumn, days: autumn },
        Break { kind: BreakKind::Other, days: days(friday, friday) },
        Break { kind: BreakKind::Winter, days: days(date(year + 1, 3, 1), date(year + 1, 3, 7)) },
    ];
    SchoolYear::new(year, terms, breaks, routine()).expect("a year")
}

async fn booking() -> Booking {
    Hall::with(Counts::Heads, 1).await.booking
}

async fn known(booking: &Booking, tenant: TenantId, year: i16) -> KnownYear {
    booking.school_year(tenant, year).await.expect("a year")
}

#[tokio::test]
async fn a_year_that_nobody_has_written_down_is_usual() {
    let booking = booking().await;
    let usual = KnownYear { school_year: SchoolYear::usual(2026), is_written: false };
    assert_eq!(known(&booking, TenantId::new(), 2026).await, usual);
}

#[tokio::test]
async fn a_year_is_kept_as_it_was_written_and_the_last_word_counts() {
    let (booking, tenant) = (booking().await, TenantId::new());
    for year in [SchoolYear::usual(2026), own(2026)] {
        booking.keep_school_year(tenant, &year).await.expect("it is kept");
        assert_eq!(known(&booking, tenant, 2026).await, KnownYear { school_year: year, is_written: true });
    }
}

#[tokio::test]
async fn a_routine_goes_on_and_dates_do_not() {
    let (booking, tenant) = (booking().await, TenantId::new());
    booking.keep_school_year(tenant, &own(2026)).await.expect("it is kept");
    let next = known(&booking, tenant, 2028).await;
    assert!(!next.is_written);
    assert_eq!(next.school_year.autumn(), SchoolYear::usual(2028).autumn());
    assert_eq!(next.school_year.breaks(), SchoolYear::usual(2028).breaks());
    assert_eq!(*next.school_year.routine(), routine());
    assert_eq!(known(&booking, tenant, 2025).await.school_year, SchoolYear::usual(2025), "not backwards");
}

#[tokio::test]
async fn another_tenants_year_is_never_read_nor_written() {
    let (booking, own_tenant, other) = (booking().await, TenantId::new(), TenantId::new());
    booking.keep_school_year(own_tenant, &own(2026)).await.expect("it is kept");
    for year in [2026, 2027] {
        let usual = KnownYear { school_year: SchoolYear::usual(year), is_written: false };
        assert_eq!(known(&booking, other, year).await, usual);
    }
    booking.keep_school_year(other, &SchoolYear::usual(2026)).await.expect("it is kept");
    assert_eq!(known(&booking, own_tenant, 2026).await.school_year, own(2026));
}

#[tokio::test]
async fn deadlines_are_counted_in_the_school_year_of_the_day_on_the_tenants_clocks() {
    let (booking, tenant) = (booking().await, TenantId::new());
    booking.keep_school_year(tenant, &own(2026)).await.expect("it is kept");
    let zone = TimeZone::get("Europe/Helsinki").expect("a zone");
    let clock = async |at: &str| {
        let at: Timestamp = at.parse().expect("a moment");
        booking.school_clock(tenant, at, &zone).await.expect("a clock")
    };
    // In Helsinki August begins three hours sooner than in the world.
    assert_eq!(clock("2026-07-31T20:59:59Z").await.year().year(), 2025);
    let august = clock("2026-07-31T21:00:00Z").await;
    assert_eq!(*august.year(), own(2026));
    let now: Timestamp = "2026-12-03T08:00:00Z".parse().expect("a moment");
    let far: Timestamp = "2027-01-20T08:00:00Z".parse().expect("a moment");
    // Four school days after a Thursday whose Friday is off: Thursday of the next week, until half past three.
    assert_eq!(august.offer_deadline(now, far, far).to_string(), "2026-12-10T13:30:00Z");
}

#[tokio::test]
async fn a_row_that_cannot_be_is_an_error_and_no_usual_year() {
    let hall = Hall::with(Counts::Heads, 1).await;
    hall.booking.keep_school_year(hall.host, &own(2026)).await.expect("it is kept");
    for wrong in [
        "routine = jsonb_set(routine, '{school_days}', '0')",
        "breaks = jsonb_set(breaks, '{0,kind}', '\"summer\"')",
        "breaks = jsonb_set(breaks, '{0,until}', '\"2026-01-01\"')",
        "routine = '{}'",
    ] {
        let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
        let sql = format!("update booking.school_year set {wrong} where tenant_id = $1");
        assert_eq!(change(&tx, &sql, [hall.host.into()]).await, 1);
        tx.commit().await.expect("a transaction commits");
        assert!(hall.booking.school_year(hall.host, 2026).await.is_err(), "{wrong}");
        hall.booking.keep_school_year(hall.host, &own(2026)).await.expect("it is kept");
    }
}
