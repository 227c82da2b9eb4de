//! A burst of bookings and shares, and what must be true after it, whatever died in the middle.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use contract::{GroupId, OccurrenceId, OfferingId};
use futures_util::{StreamExt, stream};
use tenancy::TenantId;
use testkit::Answer;
use testkit::process::eventually;
use uuid::Uuid;

use super::offers::{booking_form, groups, publish, publish_to_all, schedule, tenant};
use super::site::{PATIENCE, Site};
use super::visitor::Visitor;

const TIMES: i64 = 6;
const GROUPS: usize = 50;
/// Fewer than there are groups: who comes late at a time is told that it is full.
const SEATS: i32 = 40;
/// After how many bookings an offering is shared.
const SHARED_EVERY: usize = 10;
/// How many hands reach at once.
const HANDS: usize = 10;
/// A worker that died holds what it had claimed until its lease ends; what fails then is tried again.
const UNTIL_QUIET: Duration = Duration::from_secs(45);

/// What is booked and shared, and what has come of it.
#[derive(Debug)]
pub(super) struct Burst {
    booker: Visitor,
    owner: Visitor,
    region: TenantId,
    deeds: Vec<Deed>,
    confirmed: Mutex<Vec<String>>,
    cut_off: AtomicUsize,
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Book(OfferingId, OccurrenceId, GroupId),
    Share(OfferingId),
}

impl Burst {
    /// Lists offerings with a time each, for a group comes to one once, and publishes others that nobody lists yet.
    pub(super) async fn prepare(site: &Site) -> Self {
        let app = site.app().await;
        let groups = groups(&app, GROUPS).await;
        let mut deeds = Vec::new();
        for day in 0..TIMES {
            let offering = publish_to_all(&app, &format!("Eftertraktad {day}")).await;
            let time = schedule(&app, offering, 20 + day, SEATS).await;
            deeds.extend(groups.iter().map(|group| Deed::Book(offering, time, *group)));
        }
        for place in (0..deeds.len()).step_by(SHARED_EVERY).rev() {
            deeds.insert(place, Deed::Share(publish(&app, &format!("Delad {place}")).await));
        }
        let region = tenant(&app, "rannikko").await;
        let (booker, owner) =
            (site.person("booker", "kemionsaari").await, site.person("owner", "verstas").await);
        site.becomes_quiet(UNTIL_QUIET).await;
        Self { booker, owner, region, deeds, confirmed: Mutex::default(), cut_off: AtomicUsize::new(0) }
    }

    /// Does everything, again where no answer came, until each deed has its answer.
    pub(super) async fn run(&self) {
        let (booking, sharing) = (self.booker.csrf().await, self.owner.csrf().await);
        let (booking, sharing) = (&booking, &sharing);
        stream::iter(&self.deeds)
            .for_each_concurrent(HANDS, async |deed| match *deed {
                Deed::Book(offering, time, group) => self.book(offering, time, group, booking).await,
                Deed::Share(offering) => self.share(offering, sharing).await,
            })
            .await;
    }

    /// Waits until so many bookings have been confirmed.
    pub(super) async fn reaches(&self, bookings: usize) {
        eventually("the burst goes on", PATIENCE, async || {
            (self.confirmed().len() >= bookings).then_some(())
        })
        .await;
    }

    /// Whether somebody waited for an answer and got none.
    pub(super) fn was_cut_off(&self) -> bool {
        self.cut_off.load(Ordering::Relaxed) > 0
    }

    /// Asserts that every answer was kept: each booking exists, no seat was sold twice or lost, each share is listed once.
    pub(super) async fn was_kept(&self, site: &Site) {
        site.becomes_quiet(UNTIL_QUIET).await;
        let booked = "
            select booking.id::text
              from booking.booking
              join booking.place on place.tenant_id = booking.tenant_id and place.booking_id = booking.id
             where booking.state = 'confirmed' and place.active
             order by 1";
        let mut confirmed = self.confirmed();
        confirmed.sort();
        assert_eq!(site.database.texts(booked).await, confirmed, "what was confirmed is what is booked");
        assert_eq!(confirmed.len(), 240, "every seat is sold");
        let miscounted = "
            select count(*)
              from booking.occurrence
             where taken > capacity
                or taken <> (select coalesce(sum(seats), 0) from booking.place
                              where place.tenant_id = occurrence.tenant_id and occurrence_id = occurrence.id and active)";
        assert_eq!(site.database.number(miscounted).await, 0, "taken is the sum of the active places");
        for slug in ["kemionsaari", "raasepori", "rannikko"] {
            self.is_listed_once(site, slug).await;
        }
    }

    async fn is_listed_once(&self, site: &Site, slug: &str) {
        let visitor = site.visitor(&format!("{slug}.localhost"));
        let mut links = Vec::new();
        for page in 1.. {
            let answer = visitor.open(&format!("/offerings?page={page}")).await;
            links.extend(answer.all("a", "href"));
            let next = format!("/offerings?page={}", page + 1);
            if answer.all("a", "href").iter().all(|href| *href != next) {
                break;
            }
        }
        let listed = self.deeds.iter().map(|deed| match deed {
            Deed::Share(offering) | Deed::Book(offering, ..) => format!("/offerings/{offering}"),
        });
        for href in listed.collect::<BTreeSet<_>>() {
            let times = links.iter().filter(|link| **link == href).count();
            assert_eq!(times, 1, "{slug} lists {href}");
        }
    }

    async fn book(&self, offering: OfferingId, time: OccurrenceId, group: GroupId, csrf: &str) {
        let (key, group) = (Uuid::now_v7().to_string(), group.to_string());
        let fields =
            [("csrf", csrf), ("key", &key), ("group", &group), ("participants", "1"), ("adults", "0")];
        let answer = self.until_answered(&self.booker, &booking_form(offering, time), &fields).await;
        if answer.status == 303 {
            let id = answer.location().trim_start_matches("/bookings/").split('?').next().unwrap_or_default();
            self.confirmed.lock().expect("no booker has failed").push(id.to_owned());
        } else {
            assert_eq!(answer.status, 409, "{}", answer.words());
        }
    }

    async fn share(&self, offering: OfferingId, csrf: &str) {
        let (path, region) = (format!("/host/offerings/{offering}/shares"), self.region.to_string());
        let answer = self
            .until_answered(&self.owner, &path, &[("csrf", csrf), (format!("to-{region}").as_str(), "on")])
            .await;
        assert!(answer.location().ends_with("done=shared"), "{}", answer.location());
    }

    fn confirmed(&self) -> Vec<String> {
        self.confirmed.lock().expect("no booker has failed").clone()
    }

    /// Sends the same form again while nobody answers, or while the house says that somebody else was at it just now.
    async fn until_answered(&self, visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
        eventually("a form is answered", PATIENCE, async || {
            let Ok(answer) = visitor.post(path, fields).await else {
                self.cut_off.fetch_add(1, Ordering::Relaxed);
                return None;
            };
            assert!(!answer.status.is_server_error(), "{} {}", answer.status, answer.words());
            let is_answered = answer.status != 409 || answer.words().contains("Den sista platsen hann gå");
            is_answered.then_some(answer)
        })
        .await
    }
}
