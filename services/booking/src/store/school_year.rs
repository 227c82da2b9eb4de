//! School years: a tenant's own rows.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::{Deserialize, Serialize};
use tenancy::{TenantTx, Timestamp};

use super::{read, statement};
use crate::error::BookingError;
use crate::school_year::{
    Break, BreakKind, Days, Hours, KnownYear, OfferTimes, Routine, SchoolClock, SchoolYear, school_year_of,
};

/// What a row says of a year.
#[derive(Debug, Deserialize)]
struct WrittenYear {
    year: i16,
    autumn_from: Date,
    autumn_until: Date,
    spring_from: Date,
    spring_until: Date,
    breaks: Vec<WrittenBreak>,
    routine: WrittenRoutine,
}

#[derive(Debug, Deserialize, Serialize)]
struct WrittenBreak {
    kind: String,
    from: Date,
    until: Date,
}

#[derive(Debug, Deserialize, Serialize)]
struct WrittenRoutine {
    day: (Time, Time),
    lessons: Vec<Time>,
    office: [(Time, Time); 5],
    school_days: u8,
    office_hours: u8,
    days_before: u8,
}

impl TryFrom<WrittenYear> for SchoolYear {
    type Error = BookingError;
    fn try_from(row: WrittenYear) -> Result<Self, BookingError> {
        let terms = (days(row.autumn_from, row.autumn_until)?, days(row.spring_from, row.spring_until)?);
        let a_break = |one: WrittenBreak| {
            let kind = BreakKind::parse(&one.kind).ok_or(BookingError::Unreadable(one.kind))?;
            Ok(Break { kind, days: days(one.from, one.until)? })
        };
        let breaks: Result<_, BookingError> = row.breaks.into_iter().map(a_break).collect();
        Self::new(row.year, terms, breaks?, row.routine.try_into()?).map_err(|flaws| unreadable(&flaws))
    }
}

impl TryFrom<WrittenRoutine> for Routine {
    type Error = BookingError;
    fn try_from(row: WrittenRoutine) -> Result<Self, BookingError> {
        let [mon, tue, wed, thu, fri] = row.office.map(hours);
        let numbers = (row.school_days, row.office_hours, row.days_before);
        let offers = OfferTimes::new(numbers.0, numbers.1, numbers.2).ok_or_else(|| unreadable(&numbers))?;
        Self::new(hours(row.day)?, row.lessons, [mon?, tue?, wed?, thu?, fri?], offers)
            .map_err(|flaws| unreadable(&flaws))
    }
}

impl From<&Routine> for WrittenRoutine {
    fn from(routine: &Routine) -> Self {
        let pair = |hours: Hours| (hours.from(), hours.until());
        let offers = routine.offers();
        Self {
            day: pair(routine.day()),
            lessons: routine.lessons().to_vec(),
            office: routine.office().map(pair),
            school_days: offers.school_days(),
            office_hours: offers.office_hours(),
            days_before: offers.days_before(),
        }
    }
}

fn days(first: Date, last: Date) -> Result<Days, BookingError> {
    Days::new(first, last).ok_or_else(|| unreadable(&(first, last)))
}

fn hours((from, until): (Time, Time)) -> Result<Hours, BookingError> {
    Hours::new(from, until).ok_or_else(|| unreadable(&(from, until)))
}

fn unreadable(what: &impl std::fmt::Debug) -> BookingError {
    BookingError::Unreadable(format!("{what:?}"))
}

/// The school year in which a moment lies, on clocks of that zone: what deadlines of this tenant are counted by.
pub(crate) async fn at(tx: &TenantTx, at: Timestamp, zone: &TimeZone) -> Result<SchoolClock, BookingError> {
    let today = at.as_jiff().to_zoned(zone.clone()).date();
    Ok(SchoolClock::new(of(tx, today).await?, zone.clone()))
}

/// The school year in which a day lies.
pub(crate) async fn of(tx: &TenantTx, day: Date) -> Result<SchoolYear, BookingError> {
    Ok(known(tx, school_year_of(day)).await?.school_year)
}

#[derive(Debug, FromQueryResult)]
struct YearRow {
    said: serde_json::Value,
}

/// A school year by the year of its autumn. One that is not written down has usual dates, and the routine of the last year
/// before it that is.
pub(crate) async fn known(tx: &TenantTx, year: i16) -> Result<KnownYear, BookingError> {
    let sql = "select to_jsonb(school_year) as said
                 from booking.school_year
                where tenant_id = $1 and year <= $2
                order by year desc
                limit 1";
    let row =
        YearRow::find_by_statement(statement(tx, sql, [tx.tenant().into(), year.into()])).one(tx).await?;
    let written: Option<WrittenYear> = row.map(|row| read(row.said)).transpose()?;
    match written {
        Some(written) if written.year == year => {
            Ok(KnownYear { school_year: written.try_into()?, is_written: true })
        }
        earlier => {
            let routine = earlier.map(|earlier| earlier.routine.try_into()).transpose()?;
            let routine = routine.unwrap_or_else(Routine::usual);
            Ok(KnownYear { school_year: SchoolYear::usual_with(year, routine), is_written: false })
        }
    }
}

/// Writes a school year down, in place of what was written of that year before.
pub(crate) async fn keep(tx: &TenantTx, year: &SchoolYear, now: Timestamp) -> Result<(), BookingError> {
    let written = |one: &Break| WrittenBreak {
        kind: one.kind.as_str().to_owned(),
        from: one.days.first(),
        until: one.days.last(),
    };
    let breaks: Vec<_> = year.breaks().iter().map(written).collect();
    let (autumn, spring) = (year.autumn(), year.spring());
    let [autumn_from, autumn_until, spring_from, spring_until] =
        [autumn.first(), autumn.last(), spring.first(), spring.last()].map(|day| day.to_string().into());
    let sql = "insert into booking.school_year
                 (tenant_id, year, autumn_from, autumn_until, spring_from, spring_until, breaks, routine, changed_at)
               values ($1, $2, $3::date, $4::date, $5::date, $6::date, $7, $8, $9)
               on conflict (tenant_id, year) do update
                  set autumn_from = excluded.autumn_from, autumn_until = excluded.autumn_until,
                      spring_from = excluded.spring_from, spring_until = excluded.spring_until,
                      breaks = excluded.breaks, routine = excluded.routine, changed_at = excluded.changed_at";
    let values = [
        tx.tenant().into(),
        year.year().into(),
        autumn_from,
        autumn_until,
        spring_from,
        spring_until,
        serde_json::json!(breaks).into(),
        serde_json::json!(WrittenRoutine::from(year.routine())).into(),
        now.into(),
    ];
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}
