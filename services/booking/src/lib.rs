//! Who takes part.
#![doc = include_str!("../README.md")]

mod answers;
mod api;
mod asking;
mod bookings;
mod calendar;
mod entitlements;
mod error;
mod feedback;
mod groups;
mod letters;
mod listen;
mod occurrences;
mod pages;
mod party;
mod places;
mod plan;
mod remembered;
mod school_year;
pub mod screens;
mod sheet;
mod sides;
mod store;
mod terms;

use std::sync::Arc;

use contract::{
    BookingId, Directory, GroupId, Listings, OccurrenceId, OfferingId, Offerings, Sharing, Units,
};
use events::{Hears, Rings};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tenancy::{Clock, Door, PersonId, TenantDb, TenantId, Timestamp, UnitId};
use web::Routes;

pub use answers::BookingAnswers;
pub use bookings::{
    About, Asked, BookingState, Came, Change, Changed, Colleague, Extras, Outcome, Queue, Refusal, Side,
    Step, Transport, Turn, Turned,
};
pub use error::BookingError;
pub use groups::{Group, GroupCard, GroupFlaw, LANGUAGES, NewGroup, StageCounts, TypedGroup};
pub use letters::LetterKind;
pub use listen::LetterDesk;
pub use occurrences::{
    MOST_CAPACITY, MOST_HEADS, NewOccurrence, OwnSeats, PlannedTime, Revised, Revision, TIME_LANGUAGES,
    TimeFlaw,
};
pub use party::{PartyFlaw, PartySize};
use plan::{Holidays, Known};
use remembered::Remembered;
pub use school_year::{
    Break, BreakKind, Days, Hours, KnownYear, OfferTimes, PublicHoliday, Routine, RoutineFlaw, SchoolClock,
    SchoolYear, SchoolYearFlaw, TypedYear, YearEdge, YearField, YearFlaw, YearWrong, is_working_day,
    school_year_of,
};
pub use terms::{Approval, Terms};

/// The service: who takes part.
#[derive(Clone)]
pub struct Booking {
    db: TenantDb,
    clock: Clock,
    directory: Arc<dyn Directory>,
    listings: Arc<dyn Listings>,
    offerings: Arc<dyn Offerings>,
    sharing: Arc<dyn Sharing>,
    units: Arc<dyn Units>,
    remembered: Remembered,
}

impl std::fmt::Debug for Booking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Booking").finish_non_exhaustive()
    }
}

impl Booking {
    /// The service on a database, with those whom it asks.
    pub fn new(
        db: TenantDb,
        clock: Clock,
        directory: Arc<dyn Directory>,
        listings: Arc<dyn Listings>,
        offerings: Arc<dyn Offerings>,
        sharing: Arc<dyn Sharing>,
        units: Arc<dyn Units>,
    ) -> Self {
        Self { db, clock, directory, listings, offerings, sharing, units, remembered: Remembered::new() }
    }

    /// The pages of this service, and what programs can ask.
    pub fn routes(&self) -> Routes {
        pages::routes(self.clone()).merge(api::routes(self.clone()))
    }

    /// What programs can ask, as OpenAPI says it.
    pub fn document() -> utoipa::openapi::OpenApi {
        api::document()
    }

    /// The timers of this service.
    pub fn timers(&self) -> Vec<Arc<dyn Rings>> {
        vec![
            Arc::new(listen::EnrolmentEnds { db: self.db.clone() }),
            Arc::new(listen::OwnSeatsOpen { db: self.db.clone() }),
            Arc::new(listen::HoldEnds { db: self.db.clone() }),
            Arc::new(listen::ForgetsKeys { db: self.db.clone() }),
            Arc::new(listen::OffersFreeSeats { db: self.db.clone() }),
            Arc::new(listen::Reconciles { db: self.db.clone() }),
        ]
    }

    /// The listeners of this service, which write letters.
    pub fn listeners(&self, desk: &LetterDesk) -> Vec<Arc<dyn Hears>> {
        vec![Arc::new(listen::WritesLetters { booking: self.clone(), desk: desk.clone() })]
    }

    /// The timers that write letters by themselves: reminders, and what waits for teams.
    pub fn letter_timers(&self, desk: &LetterDesk) -> Vec<Arc<dyn Rings>> {
        vec![
            Arc::new(listen::Reminds { booking: self.clone(), desk: desk.clone() }),
            Arc::new(listen::Digests { booking: self.clone(), desk: desk.clone() }),
        ]
    }

    /// Puts a time of an offering before the public; a time with that id already there is left as it is.
    pub async fn schedule(&self, owner: TenantId, new: &NewOccurrence) -> Result<OccurrenceId, BookingError> {
        self.schedule_all(owner, std::slice::from_ref(new)).await?;
        Ok(new.id)
    }

    /// Writes many times in one statement: nobody is told, and no timer is set. For a demo as large as a country.
    pub async fn schedule_many(&self, owner: TenantId, new: &[NewOccurrence]) -> Result<(), BookingError> {
        let tx = self.db.begin(owner).await?;
        store::occurrences::insert(&tx, new).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Puts times before the public, and tells it once for each offering; those that are there already stand.
    pub async fn schedule_all(&self, owner: TenantId, new: &[NewOccurrence]) -> Result<(), BookingError> {
        store::occurrences::schedule(&self.db, owner, new, self.clock.now()).await
    }

    /// How an offering of the host's is booked.
    pub async fn terms(&self, host: TenantId, offering: OfferingId) -> Result<Terms, BookingError> {
        let tx = self.db.begin(host).await?;
        store::terms::of(&tx, offering).await
    }

    /// Writes down how an offering of the host's is booked from now on.
    pub async fn keep_terms(
        &self,
        host: TenantId,
        offering: OfferingId,
        terms: &Terms,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(host).await?;
        store::terms::keep(&tx, offering, terms).await?;
        Ok(tx.commit().await?)
    }

    /// When schools rest between two days.
    async fn holidays(&self, tenant: TenantId, days: Option<(Date, Date)>) -> Result<Holidays, BookingError> {
        let Some((first, last)) = days else { return Ok(Holidays::default()) };
        let tx = self.db.begin(tenant).await?;
        let mut years = Vec::new();
        for year in school_year_of(first)..=school_year_of(last) {
            years.push(store::school_year::known(&tx, year).await?.school_year);
        }
        Ok(Holidays(years))
    }

    /// What is known of the days of these times: when schools rest, and what the host has planned there already.
    async fn around(&self, host: TenantId, times: &[NewOccurrence]) -> Result<Known, BookingError> {
        let from = times.iter().map(|time| time.starts_at).min();
        let until = times.iter().map(|time| time.ends_at).max();
        let (Some(from), Some(until)) = (from, until) else {
            return Ok(Known::new(Holidays::default(), &[]));
        };
        let day = |at: Timestamp| at.as_jiff().to_zoned(school_year::zone()).date();
        let holidays = self.holidays(host, Some((day(from), day(until)))).await?;
        let tx = self.db.begin(host).await?;
        let planned = store::planned_times::between(&tx, from, until).await?;
        Ok(Known::new(holidays, &planned))
    }

    /// Takes a group's place in the host's rows, which lie behind `door`, or stands it in the queue. There is no other way
    /// to a place.
    pub async fn book(&self, door: &Door, asked: &Asked) -> Result<Outcome, BookingError> {
        let outcome = store::seats::take(&self.db, door, asked).await?;
        match &outcome {
            Outcome::Booked(id, state) => {
                metrics::counter!("bookings.turned", "to" => state.as_str()).increment(1);
                tracing::info!(booking.id = %id, booking.state = state.as_str(), "a booking was made");
            }
            Outcome::Refused(_) => metrics::counter!("bookings.refused").increment(1),
        }
        Ok(outcome)
    }

    /// Does one step of a booking's way: a yes, a no, giving it up, an offered place taken, who came.
    pub async fn turn(&self, door: &Door, turn: &Turn<'_>) -> Result<Turned, BookingError> {
        let turned = store::seats::turn(&self.db, door, turn).await?;
        if let Turned::Now(state) = turned {
            metrics::counter!("bookings.turned", "to" => state.as_str()).increment(1);
        }
        Ok(turned)
    }

    /// Gives a booking another number of heads, if there is room for them.
    pub async fn resize(
        &self,
        door: &Door,
        change: &Change<'_>,
        party: PartySize,
    ) -> Result<Changed, BookingError> {
        store::seats::resize(&self.db, door, change, party).await
    }

    /// Moves a booking to other times of the same offering, all or none.
    pub async fn move_to(
        &self,
        door: &Door,
        change: &Change<'_>,
        occurrences: &[OccurrenceId],
    ) -> Result<Changed, BookingError> {
        store::seats::move_to(&self.db, door, change, occurrences).await
    }

    /// A colleague looks after a booking from now on.
    pub async fn take_over(
        &self,
        door: &Door,
        booking: BookingId,
        colleague: &Colleague<'_>,
    ) -> Result<(), BookingError> {
        let tx = self.db.open(door).await?;
        store::seats::take_over(&tx, door.guest(), booking, colleague).await?;
        Ok(tx.commit().await?)
    }

    /// Offers a place to a group that the host picks from the queue, if there is room; false if there is none.
    pub async fn offer_place(&self, host: TenantId, booking: BookingId) -> Result<bool, BookingError> {
        let tx = self.db.begin(host).await?;
        let is_offered = store::seats::offer_to(&tx, booking, self.clock.now()).await?;
        if is_offered {
            tx.commit().await?;
        }
        Ok(is_offered)
    }

    /// A time of an offering of the host's, with everything that was written of it.
    pub async fn planned(
        &self,
        host: TenantId,
        offering: OfferingId,
        occurrence: OccurrenceId,
    ) -> Result<PlannedTime, BookingError> {
        let tx = self.db.begin(host).await?;
        store::planned_times::one(&tx, offering, occurrence).await?.ok_or(BookingError::NotFound)
    }

    /// Makes a time of the host's another hour, place or size. Whoever has a seat is told.
    pub async fn revise(&self, host: TenantId, revision: &Revision<'_>) -> Result<Revised, BookingError> {
        store::seats::revise(&self.db, host, revision).await
    }

    /// Writes to every group that has a place at a time of the host's; says how many were written to.
    pub async fn write_to_groups(
        &self,
        host: TenantId,
        occurrence: OccurrenceId,
        message: &str,
        by: PersonId,
    ) -> Result<usize, BookingError> {
        let told =
            store::messages::write(&self.db, host, occurrence, message, (by, self.clock.now())).await?;
        metrics::counter!("bookings.written_to").increment(told.try_into().unwrap_or(u64::MAX));
        Ok(told)
    }

    /// Calls a time off with a reason: its bookings end, and everyone is told. Says how many groups had a place.
    pub async fn cancel_occurrence(
        &self,
        host: TenantId,
        occurrence: OccurrenceId,
        reason: &str,
        by: PersonId,
    ) -> Result<usize, BookingError> {
        store::seats::call_off(&self.db, host, occurrence, reason, by, self.clock.now()).await
    }

    /// Writes down a group of a unit that the caller books for.
    pub async fn write_group(
        &self,
        tenant: TenantId,
        unit: UnitId,
        card: &GroupCard,
        now: Timestamp,
    ) -> Result<GroupId, BookingError> {
        let id = GroupId::new();
        self.write_group_once(tenant, (id, unit), card, now).await?;
        Ok(id)
    }

    /// The same under an id of the caller's choice; a group of the unit that has it already is left as it is.
    pub async fn write_group_once(
        &self,
        tenant: TenantId,
        (id, unit): (GroupId, UnitId),
        card: &GroupCard,
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(tenant).await?;
        if store::groups::of_units(&tx, &[unit]).await?.iter().any(|group| group.id() == id) {
            return Ok(());
        }
        match store::groups::form_group(&tx, (id, unit), card, now).await {
            Err(BookingError::Database(cause))
                if tenancy::broken_constraint(&cause) == Some("unit_group_pkey") =>
            {
                return Ok(()); // someone was faster, with the same
            }
            written => written?,
        }
        tx.commit().await?;
        metrics::counter!("groups.formed").increment(1);
        Ok(())
    }

    /// Gives a group of these units another card.
    pub async fn revise_group(
        &self,
        tenant: TenantId,
        id: GroupId,
        units: &[UnitId],
        card: &GroupCard,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::groups::revise(&tx, id, units, card).await?;
        Ok(tx.commit().await?)
    }

    /// Ends a group of these units: it can be booked for no more, and its name is free.
    pub async fn end_group(
        &self,
        tenant: TenantId,
        id: GroupId,
        units: &[UnitId],
        now: Timestamp,
    ) -> Result<(), BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::groups::end(&tx, id, units, now).await?;
        Ok(tx.commit().await?)
    }

    /// A tenant's school year by the year of its autumn, as written down or else as usual.
    pub async fn school_year(&self, tenant: TenantId, year: i16) -> Result<KnownYear, BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::school_year::known(&tx, year).await
    }

    /// The school year of a moment on a tenant's clocks, which counts its deadlines.
    pub async fn school_clock(
        &self,
        tenant: TenantId,
        at: Timestamp,
        zone: &TimeZone,
    ) -> Result<SchoolClock, BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::school_year::at(&tx, at, zone).await
    }

    /// Writes a tenant's school year down, in place of what was written of that year before.
    pub async fn keep_school_year(&self, tenant: TenantId, year: &SchoolYear) -> Result<(), BookingError> {
        let tx = self.db.begin(tenant).await?;
        store::school_year::keep(&tx, year, self.clock.now()).await?;
        tx.commit().await?;
        metrics::counter!("school_years.kept").increment(1);
        Ok(())
    }

    /// Writes down a unit's group; one of that name already there is left as it is.
    pub async fn form_group(&self, tenant: TenantId, new: &NewGroup) -> Result<GroupId, BookingError> {
        let card = GroupCard::new(&new.name, new.stages.clone(), new.adults).map_err(BookingError::Group)?;
        let tx = self.db.begin(tenant).await?;
        if let Some(id) = store::groups::named(&tx, new.unit, card.name()).await? {
            return Ok(id);
        }
        let id = GroupId::new();
        store::groups::form_group(&tx, (id, new.unit), &card, self.clock.now()).await?;
        tx.commit().await?;
        Ok(id)
    }
}
