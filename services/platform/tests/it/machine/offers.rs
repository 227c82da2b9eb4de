//! What tests book: offerings with times, and groups that want them, made through the services.

use std::collections::BTreeMap;

use booking::{NewGroup, NewOccurrence};
use catalogue::Draft;
use contract::{Art, Counts, Delivery, GroupId, Home, Kind, OccurrenceId, OfferingId, Price, Stage, Text};
use identity::NewUnit;
use jiff::SignedDuration;
use platform::App;
use tenancy::TenantId;
use testkit::Form;

/// The school that the demo's booker of Kemiönsaari books for.
pub(super) const SCHOOL: &str = "Pajaniemen koulu";

/// The tenant at `{slug}.localhost`.
pub(super) async fn tenant(app: &App, slug: &str) -> TenantId {
    let found = app.directory().tenant_at(&format!("{slug}.localhost")).await;
    found.expect("the directory answers").expect("the demo has this tenant").id
}

/// The demo's producer.
const PRODUCER: &str = "verstas";

/// Publishes an offering of the demo's producer, shared to nobody yet.
pub(super) async fn publish(app: &App, title: &str) -> OfferingId {
    publish_by(app, PRODUCER, title).await
}

/// The same of any tenant's.
async fn publish_by(app: &App, owner: &str, title: &str) -> OfferingId {
    let owner = tenant(app, owner).await;
    let id = OfferingId::new();
    let offering = Draft {
        kind: Some(Kind::Workshop),
        title: Text::same(title),
        summary: Text::same("En mening om vad det är."),
        description: Text::same("En berättelse om vad vi gör."),
        stages: vec![Stage::parse("grade_3").expect("a stage")],
        deliveries: vec![Delivery::parse("at_venue").expect("a way")],
        languages: vec!["sv".to_owned()],
        minutes: Some(60),
        price: Some(Price::Free),
        group_min: Some(1),
        group_max: Some(30),
        deadline_days: 1,
        art: Art::parse("theatre"),
        home: Some(Home {
            slug: "raasepori".to_owned(),
            name: Text::new("Raasepori", "Raseborg", "Raasepori"),
            from: Text::new("Raaseporista", "Från Raseborg", "From Raasepori"),
        }),
        ..Draft::default()
    };
    app.catalogue.draft(owner, id, &offering, None).await.expect("a draft is written");
    app.catalogue.publish(owner, id, None).await.expect("a draft is published");
    id
}

/// Publishes one that the region's pool gets too.
pub(super) async fn publish_to_all(app: &App, title: &str) -> OfferingId {
    publish_to_all_by(app, PRODUCER, title).await
}

/// The same of any tenant's.
pub(super) async fn publish_to_all_by(app: &App, owner: &str, title: &str) -> OfferingId {
    let offering = publish_by(app, owner, title).await;
    let (owner, region) = (tenant(app, owner).await, tenant(app, "rannikko").await);
    app.federation.share(owner, offering, region, None).await.expect("what is published is shared");
    offering
}

/// A time of it with so many seats, `days` from now.
pub(super) async fn schedule(app: &App, offering: OfferingId, days: i64, seats: i32) -> OccurrenceId {
    schedule_by(app, PRODUCER, offering, (days, seats)).await
}

/// The same of any tenant's.
pub(super) async fn schedule_by(
    app: &App,
    owner: &str,
    offering: OfferingId,
    (days, seats): (i64, i32),
) -> OccurrenceId {
    let starts_at = app.clock.now().plus(SignedDuration::from_hours(24 * days));
    let time = NewOccurrence {
        id: OccurrenceId::new(),
        offering,
        starts_at,
        ends_at: starts_at.plus(SignedDuration::from_hours(1)),
        enrols_from: None,
        enrols_until: starts_at.plus(SignedDuration::from_hours(-24)),
        counts: Counts::Heads,
        capacity: seats,
        group_min: 1,
        group_max: 30,
        languages: vec!["sv".to_owned()],
        cancel_until: None,
        venue: None,
        own: None,
    };
    app.booking.schedule(tenant(app, owner).await, &time).await.expect("a time is scheduled")
}

/// So many groups of one child each, at the school of Kemiönsaari.
pub(super) async fn groups(app: &App, many: usize) -> Vec<GroupId> {
    let kemionsaari = tenant(app, "kemionsaari").await;
    let school = NewUnit {
        name: SCHOOL.to_owned(),
        sector: "school".to_owned(),
        mailbox: "unit@kemionsaari.example".to_owned(),
        invoice_reference: None,
        bookers: Vec::new(),
    };
    let unit = app.identity.open_unit(kemionsaari, &school).await.expect("the school is found");
    let mut groups = Vec::with_capacity(many);
    for number in 1..=many {
        let stages = BTreeMap::from([(Stage::parse("grade_3").expect("a stage"), 1)]);
        let group = NewGroup { unit, name: format!("Grupp {number}"), stages, adults: 0 };
        groups.push(app.booking.form_group(kemionsaari, &group).await.expect("a group is formed"));
    }
    groups
}

/// Where a time is booked.
pub(super) fn booking_form(offering: OfferingId, time: OccurrenceId) -> String {
    format!("/offerings/{offering}/occurrences/{time}/booking")
}

/// The form of a booking, filled in for a group of one child.
pub(super) fn of_one(form: &Form, group: GroupId) -> Form {
    let mut filled = form.clone();
    for (name, value) in
        [("group", group.to_string()), ("participants", "1".to_owned()), ("adults", "0".to_owned())]
    {
        filled.fields.insert(name.to_owned(), value);
    }
    filled
}
