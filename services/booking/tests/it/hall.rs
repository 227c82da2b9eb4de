//! A hall with one time, and groups of as many guests as a test likes.
#![allow(clippy::disallowed_methods, reason = "the test plays federation, which alone may issue a crossing")]

use std::sync::Arc;

use booking::{
    About, Asked, Booking, BookingError, Extras, Group, GroupCard, NewOccurrence, Outcome, OwnSeats,
    PartySize, Queue, Refusal, Side, Step, Turn,
};
use contract::{
    Art, BookingId, Counts, GroupId, Home, Kind, Lang, Need, OccurrenceId, OfferingId, Origin, Price, Stage,
    Text,
};
use jiff::SignedDuration;
use tenancy::{Clock, Crossing, Door, PersonId, TenantDb, TenantId, Timestamp, UnitId};
use testkit::{Nobody, number};

/// The least and the largest group, in heads.
pub(crate) const LEAST: i32 = 2;
pub(crate) const MOST: i32 = 30;

/// One time of one offering of one host.
pub(crate) struct Hall {
    pub(crate) booking: Booking,
    pub(crate) db: TenantDb,
    pub(crate) clock: Clock,
    pub(crate) host: TenantId,
    pub(crate) offering: OfferingId,
    pub(crate) occurrence: OccurrenceId,
}

impl Hall {
    /// A time that takes so many heads, or groups.
    pub(crate) async fn with(counts: Counts, capacity: i32) -> Self {
        Self::on(testkit::database().await, counts, capacity).await
    }

    /// The same on a pool of one's own.
    pub(crate) async fn on(db: TenantDb, counts: Counts, capacity: i32) -> Self {
        let clock = Clock::standing(testkit::morning());
        let hall = Self::of(db, clock, (TenantId::new(), OfferingId::new(), OccurrenceId::new()));
        hall.open(hall.occurrence, counts, capacity).await;
        hall
    }

    /// What is there already, or will be put there by other hands.
    pub(crate) fn of(
        db: TenantDb,
        clock: Clock,
        (host, offering, occurrence): (TenantId, OfferingId, OccurrenceId),
    ) -> Self {
        let nobody = || Arc::new(Nobody);
        let booking =
            Booking::new(db.clone(), clock.clone(), nobody(), nobody(), nobody(), nobody(), nobody());
        Self { booking, db, clock, host, offering, occurrence }
    }

    /// A time that takes so many heads, or groups, of which some are kept for own units until a moment.
    pub(crate) async fn keeping(counts: Counts, capacity: i32, own: OwnSeats) -> Self {
        let clock = Clock::standing(testkit::morning());
        let ids = (TenantId::new(), OfferingId::new(), OccurrenceId::new());
        let hall = Self::of(testkit::database().await, clock, ids);
        hall.put(hall.occurrence, (counts, capacity), Some(own)).await;
        hall
    }

    /// Puts a time before the public: in ten days, with enrolment until three days before.
    pub(crate) async fn open(&self, id: OccurrenceId, counts: Counts, capacity: i32) {
        self.put(id, (counts, capacity), None).await;
    }

    async fn put(&self, id: OccurrenceId, (counts, capacity): (Counts, i32), own: Option<OwnSeats>) {
        let new = NewOccurrence {
            id,
            offering: self.offering,
            starts_at: days(10),
            ends_at: days(10).plus(SignedDuration::from_mins(90)),
            enrols_from: None,
            enrols_until: days(7),
            counts,
            capacity,
            group_min: LEAST,
            group_max: MOST,
            languages: vec!["sv".to_owned()],
            cancel_until: None,
            venue: None,
            own,
        };
        self.booking.schedule(self.host, &new).await.expect("a time is scheduled");
    }

    /// What a new group of a new guest asks for.
    pub(crate) fn asks(&self, heads: i32) -> Asked {
        self.asks_for(TenantId::new(), heads)
    }

    /// What a new group of `guest` asks for.
    pub(crate) fn asks_for(&self, guest: TenantId, heads: i32) -> Asked {
        let unit = UnitId::new();
        let card = GroupCard::new("3–4", [(Stage::Grade3, heads)], 1).expect("a card");
        let card = card.speaking(["sv"]).expect("a language").needing([Need::QuietSpace]);
        let group = Group::new(GroupId::new(), unit, card);
        Asked {
            guest,
            guest_name: Text::same("Kemiönsaari"),
            unit,
            unit_name: "Pajaniemi".to_owned(),
            group,
            party: PartySize::parse(&(heads - 1).to_string(), "1").expect("a party"),
            offering: self.offering,
            about: about(self.host),
            occurrences: vec![self.occurrence],
            queue: Queue::No,
            extras: Extras::default(),
            asks_lead: false,
            lang: Lang::Sv,
            is_quiet: false,
            by: PersonId::new(),
            booker_name: "Maija".to_owned(),
            booker_email: "maija@kemionsaari.example".to_owned(),
            key: GroupId::new().to_string(),
            at: self.clock.now(),
        }
    }

    pub(crate) async fn book(&self, asked: &Asked) -> Result<Outcome, BookingError> {
        self.booking.book(&self.door(asked.guest), asked).await
    }

    /// Books, and gives the booking's id.
    pub(crate) async fn booked(&self, asked: &Asked) -> BookingId {
        match self.book(asked).await.expect("an outcome") {
            Outcome::Booked(id, _) => id,
            Outcome::Refused(why) => panic!("refused: {why:?}"),
        }
    }

    /// Books, and gives the reason why not.
    pub(crate) async fn refused(&self, asked: &Asked) -> Refusal {
        match self.book(asked).await.expect("an outcome") {
            Outcome::Refused(why) => why,
            Outcome::Booked(id, _) => panic!("confirmed: {id}"),
        }
    }

    /// The unit that booked gives its booking up.
    pub(crate) async fn cancel(&self, asked: &Asked, booking: BookingId) -> Result<(), BookingError> {
        let units = [asked.unit];
        let turn = Turn {
            booking,
            step: Step::Cancel,
            side: Side::Guest { by: asked.by, units: Some(&units) },
            note: "",
            at: self.clock.now(),
        };
        self.booking.turn(&self.door(asked.guest), &turn).await.map(|_| ())
    }

    pub(crate) fn door(&self, guest: TenantId) -> Door {
        if guest == self.host {
            Door::Home(guest)
        } else {
            Door::Across(Crossing::issue(self.host, guest, None))
        }
    }

    /// What the time says is taken.
    pub(crate) async fn taken(&self) -> i64 {
        self.count("select taken::bigint from booking.occurrence where id = $1").await
    }

    /// What the active places add up to.
    pub(crate) async fn seated(&self) -> i64 {
        self.count(
            "select coalesce(sum(seats), 0)::bigint from booking.place where occurrence_id = $1 and active",
        )
        .await
    }

    /// How many bookings are confirmed.
    pub(crate) async fn confirmed(&self) -> i64 {
        self.count(
            "select count(*) from booking.booking join booking.place on place.booking_id = booking.id
              where place.occurrence_id = $1 and booking.state = 'confirmed' and place.active",
        )
        .await
    }

    pub(crate) async fn count(&self, sql: &str) -> i64 {
        let tx = self.db.begin(self.host).await.expect("a transaction begins");
        number(&tx, sql, [self.occurrence.into()]).await
    }

    /// Agrees on a term of the offering, as its host might.
    pub(crate) async fn agree(&self, term: &str, value: &str) {
        let tx = self.db.begin(self.host).await.expect("a transaction begins");
        let sql = format!(
            "insert into booking.terms (tenant_id, offering_id, {term}) values ($1, $2, {value})
             on conflict (tenant_id, offering_id) do update set {term} = excluded.{term}"
        );
        let values = [self.host.into(), self.offering.into()];
        assert_eq!(testkit::change(&tx, &sql, values).await, 1);
        tx.commit().await.expect("a transaction commits");
    }

    /// Changes the time as its host might.
    pub(crate) async fn decide(&self, set: &str) {
        let tx = self.db.begin(self.host).await.expect("a transaction begins");
        let sql = format!("update booking.occurrence set {set} where id = $1");
        assert_eq!(testkit::change(&tx, &sql, [self.occurrence.into()]).await, 1);
        tx.commit().await.expect("a transaction commits");
    }
}

/// So many days after the morning of the test.
pub(crate) fn days(count: i64) -> Timestamp {
    testkit::morning().plus(SignedDuration::from_hours(24 * count))
}

fn about(owner: TenantId) -> About {
    let home = Home {
        slug: "raasepori".to_owned(),
        name: Text::same("Raasepori"),
        from: Text::same("Raaseporista"),
    };
    let origin = Origin { owner, slug: "verstas".to_owned(), name: Text::same("Verstas"), home };
    About {
        title: Text::same("Varjot"),
        origin,
        venue: None,
        price: Price::Free,
        kind: Some(Kind::Visit),
        art: Some(Art::Museum),
    }
}
