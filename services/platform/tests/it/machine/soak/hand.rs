//! One who books, changes and gives up, and the host's answers to it: each form again until it is answered.

use std::collections::BTreeMap;
use std::time::Duration;

use contract::{GroupId, OccurrenceId};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use testkit::Answer;
use testkit::process::eventually;
use tokio::time::Instant;
use uuid::Uuid;

use super::super::offers::booking_form;
use super::super::visitor::Visitor;
use super::{Offered, PATIENCE};

/// What was answered of a booking: where it may stand, for a freed place is offered by itself, and its heads.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) states: Vec<&'static str>,
    pub(super) heads: i32,
}

/// A group's booking of one of the offerings.
#[derive(Clone, Debug)]
struct Own {
    offered: usize,
    group: GroupId,
    booking: Option<String>,
}

/// How a hand reaches the product: visitors with what their forms carry, and a program's key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Doors<'a> {
    pub(super) booker: (&'a Visitor, &'a str),
    pub(super) owner: (&'a Visitor, &'a str),
    pub(super) key: &'a str,
}

/// What a hand would book.
struct Wish {
    group: GroupId,
    time: OccurrenceId,
    heads: i32,
    waits: bool,
}

/// One of those who reach at once. Nobody else turns its bookings.
pub(super) struct Hand<'a> {
    booker: (&'a Visitor, &'a str),
    owner: (&'a Visitor, &'a str),
    key: &'a str,
    offered: &'a [Offered],
    own: Vec<Own>,
    told: BTreeMap<String, Kept>,
    deeds: usize,
    dice: StdRng,
}

impl<'a> Hand<'a> {
    pub(super) fn new(doors: Doors<'a>, offered: &'a [Offered], groups: &[GroupId], seed: u64) -> Self {
        let own = groups
            .iter()
            .flat_map(|group| (0..offered.len()).map(|offered| Own { offered, group: *group, booking: None }))
            .collect();
        let dice = StdRng::seed_from_u64(seed);
        let Doors { booker, owner, key } = doors;
        Self { booker, owner, key, offered, own, told: BTreeMap::new(), deeds: 0, dice }
    }

    /// What it was told of each booking.
    pub(super) fn told(self) -> BTreeMap<String, Kept> {
        self.told
    }

    /// How much it has done.
    pub(super) fn deeds(&self) -> usize {
        self.deeds
    }

    /// Does one thing after the other.
    pub(super) async fn work(mut self, until: Instant) -> Self {
        while Instant::now() < until {
            let place = self.dice.random_range(0..self.own.len());
            match self.own[place].booking.clone() {
                None => self.book(place).await,
                Some(id) => self.turn(place, &id).await,
            }
            self.deeds += 1;
            // So that those who bring letters keep up with those who give reason for them.
            tokio::time::sleep(Duration::from_millis(self.dice.random_range(20..250))).await;
        }
        self
    }

    async fn book(&mut self, place: usize) {
        let own = self.own[place].clone();
        let offered = &self.offered[own.offered];
        let time = *offered.times.choose(&mut self.dice).expect("a time");
        let heads: i32 = self.dice.random_range(1..=6);
        let waits = self.dice.random_bool(0.5);
        let wish = Wish { group: own.group, time, heads, waits };
        let made = if self.dice.random_bool(0.4) {
            self.book_by_program(&wish).await
        } else {
            self.book_by_form(&booking_form(offered.offering, time), &wish).await
        };
        let Some(id) = made else { return };
        let states =
            if waits { vec![offered.standing, "waiting", "offered"] } else { vec![offered.standing] };
        self.told.insert(id.clone(), Kept { states, heads });
        self.own[place].booking = Some(id);
    }

    /// The booking that a form came to; none where there was no room.
    async fn book_by_form(&self, form: &str, wish: &Wish) -> Option<String> {
        let fields = [
            ("key", Uuid::now_v7().to_string()),
            ("group", wish.group.to_string()),
            ("participants", wish.heads.to_string()),
            ("adults", "0".to_owned()),
            ("queue", if wish.waits { "these" } else { "" }.to_owned()),
        ];
        let answer = answered(self.booker, form, &fields, "/booking").await;
        if answer.status != 303 {
            return None; // full
        }
        let id = answer.location().trim_start_matches("/bookings/").split('?').next()?;
        Some(id.to_owned())
    }

    /// The same by a program, which sends its request under one key until it is answered.
    async fn book_by_program(&self, wish: &Wish) -> Option<String> {
        let body = json!({
            "occurrence_ids": [wish.time], "group_id": wish.group, "participants": wish.heads, "adults": 0,
            "queue": wish.waits,
        });
        let (once, (visitor, _)) = (Uuid::now_v7().to_string(), self.booker);
        let answer = eventually("a program is answered", PATIENCE, async || {
            let answer = visitor.book(self.key, &once, &body).await.ok()?;
            let is_full = answer.status == 409 && !answer.text().contains("problems/conflict");
            (answer.status == 201 || is_full).then_some(answer)
        })
        .await;
        let made: Value = serde_json::from_slice(&answer.body).expect("an answer of JSON");
        (answer.status == 201).then(|| made["id"].as_str().expect("an id").to_owned())
    }

    async fn turn(&mut self, place: usize, id: &str) {
        match self.dice.random_range(0..10) {
            0..3 => self.cancel(place, id).await,
            3..5 => self.resize(id).await,
            5 => self.change_time(place, id).await,
            6..8 => self.host_answers(id).await,
            _ => self.take_what_is_offered(place, id).await,
        }
    }

    async fn cancel(&mut self, place: usize, id: &str) {
        done(self.booker, &format!("/bookings/{id}/cancellation"), &[]).await;
        self.is(id, &["cancelled"]);
        self.own[place].booking = None;
    }

    /// A place that is offered keeps its size, so only what surely stands comes to another one.
    async fn resize(&mut self, id: &str) {
        if !self.stands(id, "confirmed") && !self.stands(id, "requested") {
            return;
        }
        let heads: i32 = self.dice.random_range(1..=6);
        let fields = [("participants", heads.to_string()), ("adults", "0".to_owned())];
        let answer = answered(self.booker, &format!("/bookings/{id}/change"), &fields, "/change").await;
        if answer.status == 303
            && let Some(kept) = self.told.get_mut(id)
        {
            kept.heads = heads;
        }
    }

    async fn change_time(&mut self, place: usize, id: &str) {
        let offered = &self.offered[self.own[place].offered];
        let time = offered.times.choose(&mut self.dice).expect("a time");
        let fields = [("occurrence", time.to_string())];
        if self.stands(id, "confirmed") || self.stands(id, "requested") {
            let answer = answered(self.booker, &format!("/bookings/{id}/time"), &fields, "/change").await;
            if answer.status == 303 {
                self.is(id, &[offered.standing]);
            }
        }
    }

    /// The host says yes, or offers a place past the queue.
    async fn host_answers(&mut self, id: &str) {
        if self.stands(id, "requested") {
            done(self.owner, &format!("/host/bookings/{id}/answer"), &[("answer", "yes".to_owned())]).await;
            self.is(id, &["confirmed"]);
        } else if self.may_stand(id, "waiting") {
            let answer = done(self.owner, &format!("/host/bookings/{id}/offer"), &[]).await;
            if answer.location().ends_with("done=offered") {
                self.is(id, &["offered"]);
            }
        }
    }

    async fn take_what_is_offered(&mut self, place: usize, id: &str) {
        let (visitor, _) = self.booker;
        let page = eventually("a page is shown", PATIENCE, async || {
            visitor.get(&format!("/bookings/{id}")).await.ok().filter(|page| page.status == 200)
        })
        .await;
        if page.has_form("/acceptance") {
            done(self.booker, &format!("/bookings/{id}/acceptance"), &[]).await;
            let standing = self.offered[self.own[place].offered].standing;
            self.is(id, &[standing]);
        }
    }

    fn is(&mut self, id: &str, states: &[&'static str]) {
        self.told.get_mut(id).expect("a booking that was told of").states = states.to_vec();
    }

    fn stands(&self, id: &str, state: &str) -> bool {
        self.told[id].states == [state]
    }

    fn may_stand(&self, id: &str, state: &str) -> bool {
        self.told[id].states.contains(&state)
    }
}

/// Sends a form until it is done.
async fn done(who: (&Visitor, &str), path: &str, fields: &[(&str, String)]) -> Answer {
    until_answered(who, path, fields, |answer| answer.status == 303).await
}

/// Sends a form until it is done, or the page says why it cannot be: with the form again, or that nothing is left.
async fn answered(who: (&Visitor, &str), path: &str, fields: &[(&str, String)], form: &str) -> Answer {
    until_answered(who, path, fields, |answer| {
        answer.status == 303 || answer.has_form(form) || answer.words().contains("Den sista platsen hann gå")
    })
    .await
}

async fn until_answered(
    (visitor, csrf): (&Visitor, &str),
    path: &str,
    fields: &[(&str, String)],
    is_answer: impl Fn(&Answer) -> bool,
) -> Answer {
    let mut all = vec![("csrf", csrf)];
    all.extend(fields.iter().map(|(name, value)| (*name, value.as_str())));
    eventually(path, PATIENCE, async || visitor.post(path, &all).await.ok().filter(&is_answer)).await
}
