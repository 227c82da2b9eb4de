//! A walk: deeds by the dice, each done in the hall and in its plan, which must agree after each.

use std::collections::{BTreeMap, BTreeSet};

use booking::{Asked, BookingError, BookingState, Came, Change, Changed, Outcome, Queue, Side, Step, Turned};
use contract::{BookingId, Counts, OccurrenceId, OfferingId};
use events::Rings;
use jiff::SignedDuration;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, IteratorRandom};
use rand::{Rng, SeedableRng};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use tenancy::re::uuid::Uuid;
use tenancy::{Clock, Door, PersonId, TenantDb, TenantId, Timestamp};
use testkit::change;

use super::plan::{Approval, Ask, Done, Entry, Group, Plan, Terms, Time, Who};
use crate::deeds::party;
use crate::hall::{Hall, LEAST, MOST};

/// When a walk begins, and the moments around which its times lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Season {
    pub(super) begins: &'static str,
    pub(super) starts: [&'static str; 5],
}

/// A hall, its plan and the dice.
pub(super) struct Walk {
    hall: Hall,
    plan: Plan,
    groups: Vec<Asked>,
    dice: StdRng,
    name: String,
}

#[derive(Debug, FromQueryResult)]
struct DueRow {
    kind: String,
    subject: Uuid,
    at: Timestamp,
}

#[derive(Debug, FromQueryResult)]
struct TakenRow {
    id: OccurrenceId,
    taken: i32,
    taken_by_others: i32,
}

#[derive(Debug, FromQueryResult)]
struct BookingRow {
    id: BookingId,
    state: String,
    heads: i32,
    held_until: Option<Timestamp>,
    once_in: Option<i16>,
    any_time: bool,
    holds: Vec<Uuid>,
    wants: Vec<Uuid>,
}

fn moment(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

impl Walk {
    /// A hall by the dice: terms, times around the season's moments, and groups.
    pub(super) async fn begin(db: TenantDb, season: Season, seed: u64) -> Self {
        let mut dice = StdRng::seed_from_u64(seed);
        let clock = Clock::standing(moment(season.begins));
        let hall = Hall::of(db, clock, (TenantId::new(), OfferingId::new(), OccurrenceId::new()));
        let terms = Terms {
            approval: *[Approval::Automatic, Approval::Automatic, Approval::Manual, Approval::Trusted]
                .choose(&mut dice)
                .expect("an approval"),
            needed: if dice.random_bool(0.7) { 1 } else { 2 },
            repeats: dice.random_bool(0.2),
            queues: dice.random_bool(0.9),
            hold_hours: *[1, 24, 168].choose(&mut dice).expect("a hold"),
        };
        let mut walk = Self {
            hall,
            plan: Plan { terms, times: BTreeMap::new(), groups: Vec::new(), entries: BTreeMap::new() },
            groups: Vec::new(),
            dice,
            name: format!("{} with seed {seed}", season.begins),
        };
        walk.agree().await;
        for starts in season.starts {
            walk.open(moment(starts)).await;
        }
        for _ in 0..8 {
            walk.form().await;
        }
        walk
    }

    async fn agree(&self) {
        let Terms { approval, needed, repeats, queues, hold_hours } = self.plan.terms;
        let approval = match approval {
            Approval::Automatic => "automatic",
            Approval::Manual => "manual",
            Approval::Trusted => "trusted",
        };
        let tx = self.hall.db.begin(self.hall.host).await.expect("a transaction begins");
        let sql = "insert into booking.terms (tenant_id, offering_id, approval, needed, repeats, queues, hold_hours)
                   values ($1, $2, $3, $4::bigint, $5, $6, $7::bigint)";
        let needed = i64::try_from(needed).expect("a small number");
        let values = [
            self.hall.host.into(),
            self.hall.offering.into(),
            approval.into(),
            needed.into(),
            repeats.into(),
            queues.into(),
            hold_hours.into(),
        ];
        assert_eq!(change(&tx, sql, values).await, 1);
        tx.commit().await.expect("a transaction commits");
    }

    /// A time whose enrolment closes three days before, at the last minute of a day of Finland's.
    async fn open(&mut self, starts_at: Timestamp) {
        let id = OccurrenceId::from_uuid(Uuid::from_u128(self.dice.random()));
        let zone = jiff::tz::TimeZone::get("Europe/Helsinki").expect("a zone");
        let days = jiff::ToSpan::days(self.dice.random_range(1..4));
        let day = starts_at.as_jiff().to_zoned(zone.clone()).date().checked_sub(days).expect("a day");
        let close = day.at(23, 59, 0, 0).to_zoned(zone).expect("a moment").timestamp();
        let enrols_until = Timestamp::from_jiff(close);
        let counts = if self.dice.random_bool(0.6) { Counts::Heads } else { Counts::Groups };
        let capacity = match counts {
            Counts::Heads => self.dice.random_range(10..=40),
            Counts::Groups => self.dice.random_range(1..=3),
        };
        let venue = contract::Venue { name: contract::Text::same("Kirjasto"), ..contract::Venue::default() };
        // Some of it is kept for own units for a while, or all of it.
        let own = self.dice.random_bool(0.4).then(|| booking::OwnSeats {
            seats: self.dice.random_range(1..=capacity),
            until: enrols_until.plus(SignedDuration::from_hours(-self.dice.random_range(0..48))),
        });
        let own = own.filter(|own| own.until > self.now());
        let new = booking::NewOccurrence {
            id,
            offering: self.hall.offering,
            starts_at,
            ends_at: starts_at.plus(SignedDuration::from_mins(90)),
            enrols_from: None,
            enrols_until,
            counts,
            capacity,
            group_min: LEAST,
            group_max: MOST,
            languages: vec!["sv".to_owned()],
            cancel_until: None,
            venue: self.dice.random_bool(0.5).then_some(venue),
            own,
        };
        self.hall.booking.schedule(self.hall.host, &new).await.expect("a time is scheduled");
        let mut cancel_until = enrols_until;
        if self.dice.random_bool(0.3) {
            cancel_until = starts_at.plus(SignedDuration::from_hours(-24));
            let sql = "update booking.occurrence set cancel_until = $2 where id = $1";
            self.decide(sql, [id.into(), cancel_until.into()]).await;
        }
        let own = own.map(|own| (own.seats, own.until));
        let time =
            Time { starts_at, enrols_until, cancel_until, counts, capacity, own, is_called_off: false };
        self.plan.times.insert(id, time);
    }

    async fn form(&mut self) {
        let group = Group {
            asks_lead: self.dice.random_bool(0.3),
            is_trusted: self.dice.random_bool(0.4),
            is_own: self.dice.random_bool(0.4),
        };
        let guest = if group.is_own { self.hall.host } else { TenantId::new() };
        let asked = Asked { asks_lead: group.asks_lead, ..self.hall.asks_for(guest, LEAST) };
        if group.is_trusted {
            let sql =
                "insert into booking.trusted_unit (tenant_id, unit_tenant, unit_id) values ($1, $2, $3)";
            self.decide(sql, [self.hall.host.into(), asked.guest.into(), asked.unit.into()]).await;
        }
        self.plan.groups.push(group);
        self.groups.push(asked);
    }

    /// Changes one row of the host's; says whether it was so.
    async fn decide(&self, sql: &str, values: impl IntoIterator<Item = sea_orm::Value>) -> bool {
        let tx = self.hall.db.begin(self.hall.host).await.expect("a transaction begins");
        let changed = change(&tx, sql, values).await;
        tx.commit().await.expect("a transaction commits");
        changed == 1
    }

    /// So many deeds, and whatever the clock does between them.
    pub(super) async fn go(mut self, steps: usize) {
        for step in 0..steps {
            self.let_the_clock_go_on().await;
            let deed = self.do_something().await;
            let when = format!("{}, step {step}, {deed}", self.name);
            self.plan.is_sound();
            self.agrees(&when).await;
            if step % 8 == 0 || step + 1 == steps {
                self.hall.keeps_the_rules(&when).await;
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.hall.clock.now()
    }

    /// A second, an hour, a day; or to a second before, or the very moment of, something's end.
    async fn let_the_clock_go_on(&mut self) {
        let now = self.now();
        let ends =
            self.plan.times.values().flat_map(|time| [time.enrols_until, time.cancel_until, time.starts_at]);
        let ends = ends.chain(self.plan.times.values().filter_map(|time| Some(time.own?.1)));
        let holds = self.plan.entries.values().filter_map(|entry| entry.held_until);
        let next = ends.chain(holds).filter(|end| now < *end).min();
        let to = match (self.dice.random_range(0..20), next) {
            (0, Some(end)) => end.plus(SignedDuration::from_secs(-1)),
            (1, Some(end)) => end,
            (2, _) => now.plus(SignedDuration::from_hours(24)),
            (3..=5, _) => now.plus(SignedDuration::from_hours(1)),
            _ => now,
        };
        // No two steps in one moment: the queue is in order of time.
        let to = to.max(now.plus(SignedDuration::from_secs(1)));
        // Whoever rings the bells may be away for a while; what was due is late then, and nobody gains by it.
        if self.dice.random_bool(0.2) {
            self.hall.clock.set(to);
        } else {
            self.run_to(to).await;
        }
    }

    /// Rings what is due until a moment, one after the other, each at its own.
    async fn run_to(&mut self, to: Timestamp) {
        while let Some(due) = self.next_due(to).await {
            self.hall.clock.set(due.at.max(self.now()));
            self.ring(&due).await;
        }
        self.hall.clock.set(to);
        let late = |entry: &&Entry| entry.held_until.is_some_and(|until| until <= to);
        assert_eq!(self.plan.entries.values().find(late), None, "{}: held for too long", self.name);
    }

    async fn next_due(&self, to: Timestamp) -> Option<DueRow> {
        // What writes letters is no timer of the seats.
        let bells: Vec<String> =
            self.hall.booking.timers().iter().map(|bell| bell.kind().to_owned()).collect();
        let tx = self.hall.db.begin(self.hall.host).await.expect("a transaction begins");
        let sql =
            "select kind, subject, at from events.due where tenant_id = $1 and at <= $2 and kind = any ($3)
                    order by at, kind, subject limit 1";
        let values = [self.hall.host.into(), to.into(), bells.into()];
        let due = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
        DueRow::find_by_statement(due).one(&tx).await.expect("the database answers")
    }

    async fn ring(&mut self, due: &DueRow) {
        let (host, now) = (self.hall.host, self.now());
        let timers = self.hall.booking.timers();
        let bell: &dyn Rings = timers.iter().find(|bell| bell.kind() == due.kind).expect("a bell").as_ref();
        bell.ring(host, due.subject, now).await.expect("a bell rings");
        match due.kind.as_str() {
            "booking.hold_ends" => {
                self.plan.turn(BookingId::from_uuid(due.subject), Step::Lapse, Who::Clock, now);
            }
            "booking.own_seats_open" => {
                self.plan.open_to_all(OccurrenceId::from_uuid(due.subject), now);
            }
            "booking.enrolment_ends" => self.plan.close_queue(now),
            "booking.offers_free_seats" => self.plan.promote_all(now),
            _ => {}
        }
    }

    async fn do_something(&mut self) -> String {
        let id = self.some_booking();
        match (self.dice.random_range(0..100), id) {
            (0..30, _) | (_, None) => self.book().await,
            (30..36, Some(id)) => self.turn(id, Step::Accept, Who::Guest).await,
            (36..41, Some(id)) => self.turn(id, Step::Approve, Who::Guest).await,
            (41..49, Some(id)) => self.turn(id, Step::Approve, Who::Host).await,
            (49..52, Some(id)) => self.turn(id, Step::Decline, Who::Guest).await,
            (52..55, Some(id)) => self.turn(id, Step::Decline, Who::Host).await,
            (55..65, Some(id)) => self.turn(id, Step::Cancel, Who::Guest).await,
            (65..67, Some(id)) => self.turn(id, Step::Cancel, Who::Host).await,
            (67..70, Some(id)) => {
                let came = Came { participants: self.dice.random_range(0..3), adults: 0 };
                self.turn(id, Step::Mark(came), Who::Host).await
            }
            (70..79, Some(id)) => self.resize(id).await,
            (79..87, Some(id)) => self.move_to(id).await,
            (87..92, Some(id)) => self.pick(id).await,
            (92..98, Some(_)) => self.decide_capacity().await,
            (_, Some(_)) => self.call_off().await,
        }
    }

    /// A booking with which something can be done still, more often than one that is over.
    fn some_booking(&mut self) -> Option<BookingId> {
        let is_any = self.dice.random_bool(0.15);
        let is_live = |entry: &Entry| entry.state == BookingState::Waiting || entry.state.holds_seats();
        let known = self.plan.entries.iter().filter(|(_, entry)| is_any || is_live(entry)).map(|(id, _)| *id);
        known.choose(&mut self.dice)
    }

    fn heads(&mut self) -> i32 {
        if self.dice.random_bool(0.15) {
            self.dice.random_range(1..=MOST + 4)
        } else {
            self.dice.random_range(LEAST..=14)
        }
    }

    fn some_times(&mut self) -> BTreeSet<OccurrenceId> {
        let needed = self.plan.terms.needed;
        let count = if self.dice.random_bool(0.95) { needed } else { needed % 3 + 1 };
        self.plan.times.keys().copied().choose_multiple(&mut self.dice, count).into_iter().collect()
    }

    async fn book(&mut self) -> String {
        let group = self.dice.random_range(0..self.groups.len());
        let queue = *[Queue::No, Queue::ForThese, Queue::ForThese, Queue::ForAny]
            .choose(&mut self.dice)
            .expect("a queue");
        let ask = Ask { group, heads: self.heads(), times: self.some_times(), queue };
        let asked = Asked {
            occurrences: ask.times.iter().copied().collect(),
            queue,
            party: party(ask.heads),
            key: Uuid::new_v4().to_string(),
            at: self.now(),
            ..self.groups[group].clone()
        };
        let said = format!("booking {ask:?}");
        let outcome = self.hall.book(&asked).await.expect("an outcome");
        let id = if let Outcome::Booked(id, _) = &outcome { *id } else { BookingId::new() };
        let planned = self.plan.book(id, &ask, self.now());
        match (&outcome, &planned) {
            (Outcome::Booked(_, state), Ok(expected)) if state == expected => {}
            (Outcome::Refused(why), Err(expected)) if expected.contains(why) => {}
            _ => panic!("{}: {said}: {outcome:?}, planned {planned:?}", self.name),
        }
        said
    }

    async fn turn(&mut self, id: BookingId, step: Step, who: Who) -> String {
        let said = format!("{step:?} of {:?} by {who:?} at {}", self.plan.entries[&id], self.now());
        let asked = &self.groups[self.plan.entries[&id].group];
        let answer = match who {
            Who::Guest => self.hall.as_guest(asked, id, step).await,
            Who::Host => self.hall.as_host(id, step).await,
            Who::Clock => self.hall.lapse(id).await,
        };
        let done = match answer {
            Ok(Turned::Now(state)) => Done::Now(state),
            Ok(Turned::Already(state)) => Done::Already(state),
            Err(BookingError::TooLate) => Done::TooLate,
            Err(error) => panic!("{}: {said}: {error}", self.name),
        };
        assert_eq!(done, self.plan.turn(id, step, who, self.now()), "{}: {said}", self.name);
        said
    }

    fn changed(&self, said: &str, answer: Result<Changed, BookingError>) -> Done {
        match answer {
            Ok(Changed::Now(state)) => Done::Now(state),
            Ok(Changed::Refused(_)) => Done::NoRoom,
            Err(BookingError::TooLate) => Done::TooLate,
            Err(error) => panic!("{}: {said}: {error}", self.name),
        }
    }

    async fn resize(&mut self, id: BookingId) -> String {
        let (heads, who) = (self.heads(), if self.dice.random_bool(0.8) { Who::Guest } else { Who::Host });
        let said = format!("{heads} for {:?} by {who:?} at {}", self.plan.entries[&id], self.now());
        let asked = &self.groups[self.plan.entries[&id].group];
        let units = [asked.unit];
        let (door, side) = match who {
            Who::Guest => (self.hall.door(asked.guest), Side::Guest { by: asked.by, units: Some(&units) }),
            Who::Host | Who::Clock => (Door::Home(self.hall.host), Side::Host { by: PersonId::new() }),
        };
        let change = Change { booking: id, side, note: "", at: self.now() };
        let answer = self.hall.booking.resize(&door, &change, party(heads)).await;
        let done = self.changed(&said, answer);
        assert_eq!(done, self.plan.resize(id, heads, who, self.now()), "{}: {said}", self.name);
        said
    }

    async fn move_to(&mut self, id: BookingId) -> String {
        let (times, who) =
            (self.some_times(), if self.dice.random_bool(0.8) { Who::Guest } else { Who::Host });
        let said = format!("{times:?} for {:?} by {who:?} at {}", self.plan.entries[&id], self.now());
        let asked = &self.groups[self.plan.entries[&id].group];
        let units = [asked.unit];
        let (door, side) = match who {
            Who::Guest => (self.hall.door(asked.guest), Side::Guest { by: asked.by, units: Some(&units) }),
            Who::Host | Who::Clock => (Door::Home(self.hall.host), Side::Host { by: PersonId::new() }),
        };
        let change = Change { booking: id, side, note: "", at: self.now() };
        let to: Vec<OccurrenceId> = times.iter().copied().collect();
        let answer = self.hall.booking.move_to(&door, &change, &to).await;
        let done = self.changed(&said, answer);
        assert_eq!(done, self.plan.move_to(id, &times, who, self.now()), "{}: {said}", self.name);
        said
    }

    async fn pick(&mut self, id: BookingId) -> String {
        let said = format!("a pick of {:?} at {}", self.plan.entries[&id], self.now());
        let picked = self.hall.pick(id).await;
        assert_eq!(picked, self.plan.pick(id, self.now()), "{}: {said}", self.name);
        said
    }

    /// As the host's page does it: no fewer than are coming.
    async fn decide_capacity(&mut self) -> String {
        let time = *self.plan.times.keys().choose(&mut self.dice).expect("a time");
        let capacity = match self.plan.times[&time].counts {
            Counts::Heads => self.dice.random_range(5..=45),
            Counts::Groups => self.dice.random_range(1..=4),
        };
        let sql = "update booking.occurrence set capacity = $2 where id = $1 and taken <= $2";
        let is_so = self.decide(sql, [time.into(), capacity.into()]).await;
        assert_eq!(is_so, self.plan.taken(time) <= capacity, "{}: a capacity of {capacity}", self.name);
        if is_so {
            self.plan.times.get_mut(&time).expect("a time").capacity = capacity;
        }
        format!("a capacity of {capacity}")
    }

    async fn call_off(&mut self) -> String {
        let time = *self.plan.times.keys().choose(&mut self.dice).expect("a time");
        let said = format!("calling off {time} at {}", self.now());
        let hit = match self.hall.call_off(time).await {
            Ok(hit) => Some(hit),
            Err(BookingError::TooLate) => None,
            Err(error) => panic!("{}: {said}: {error}", self.name),
        };
        assert_eq!(hit, self.plan.call_off(time, self.now()), "{}: {said}", self.name);
        said
    }

    /// Each time and each booking is as it was planned.
    async fn agrees(&self, when: &str) {
        let tx = self.hall.db.begin(self.hall.host).await.expect("a transaction begins");
        let all = |sql: &str| {
            Statement::from_sql_and_values(tx.get_database_backend(), sql, [self.hall.host.into()])
        };
        let times = all("select id, taken, taken_by_others from booking.occurrence where tenant_id = $1");
        for row in TakenRow::find_by_statement(times).all(&tx).await.expect("the database answers") {
            let planned = (self.plan.taken(row.id), self.plan.taken_by_others(row.id));
            assert_eq!((row.taken, row.taken_by_others), planned, "{when}: {}", row.id);
        }
        let bookings = all("
            select id, state, participants + adults as heads, held_until, once_in, any_time,
                   array(select occurrence_id from booking.place
                          where tenant_id = $1 and booking_id = booking.id and active) as holds,
                   array(select occurrence_id from booking.place
                          where tenant_id = $1 and booking_id = booking.id and booking.state = 'waiting') as wants
              from booking.booking where tenant_id = $1");
        let rows = BookingRow::find_by_statement(bookings).all(&tx).await.expect("the database answers");
        assert_eq!(rows.len(), self.plan.entries.len(), "{when}");
        for row in rows {
            let (entry, found) = (&self.plan.entries[&row.id], Seen::of(&row));
            assert_eq!(found, Seen::planned(entry), "{when}: {}", row.id);
        }
    }
}

/// What can be seen of a booking.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    state: Option<BookingState>,
    heads: i32,
    held_until: Option<Timestamp>,
    once_in: Option<i16>,
    any_time: bool,
    holds: BTreeSet<OccurrenceId>,
    wants: BTreeSet<OccurrenceId>,
}

impl Seen {
    fn of(row: &BookingRow) -> Self {
        let times = |ids: &[Uuid]| ids.iter().map(|id| OccurrenceId::from_uuid(*id)).collect();
        Self {
            state: BookingState::parse(&row.state),
            heads: row.heads,
            held_until: row.held_until,
            once_in: row.once_in,
            any_time: row.any_time,
            holds: times(&row.holds),
            wants: times(&row.wants),
        }
    }

    fn planned(entry: &Entry) -> Self {
        let is_waiting = entry.state == BookingState::Waiting;
        Self {
            state: Some(entry.state),
            heads: entry.heads,
            held_until: entry.held_until,
            once_in: entry.once_in,
            any_time: entry.any_time,
            holds: entry.holds.clone(),
            wants: if is_waiting { entry.wants.clone() } else { BTreeSet::new() },
        }
    }
}
