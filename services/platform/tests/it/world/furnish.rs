//! How a world is made: through the services, as anyone's data would be.

use std::collections::BTreeMap;
use std::sync::Arc;

use booking::{NewGroup, NewOccurrence};
use catalogue::{AboutImage, Draft, NewImage};
use contract::{
    Art, Counts, Delivery, Home, ImageId, Kind, Lang, OccurrenceId, OfferingId, Phrases, Price, Stage,
    TenantKind, Text, Theme, Venue,
};
use federation::Part;
use identity::{NewPerson, NewTenant, NewUnit};
use jiff::SignedDuration;
use platform::App;
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, Role, TenantId};
use testkit::process::Folder;

use super::{Given, Site, World};

impl World {
    pub(super) async fn on(app: App, pictures: Arc<Folder>) -> Self {
        let mark = Uuid::new_v4().simple().to_string()[..10].to_owned();
        let site = async |kind, name: &str, langs| tenant(&app, kind, &format!("{name}-{mark}"), langs).await;
        let region = site(TenantKind::Region, "rannikko", [Lang::Fi, Lang::Sv, Lang::En]).await;
        let home = site(TenantKind::Municipality, "raasepori", [Lang::Fi, Lang::Sv, Lang::En]).await;
        let guest = site(TenantKind::Municipality, "kemionsaari", [Lang::Sv, Lang::Fi, Lang::En]).await;
        let producer = site(TenantKind::Producer, "verstas", [Lang::Fi, Lang::Sv, Lang::En]).await;
        for (tenant, part) in [(&home, Part::Member), (&guest, Part::Member), (&producer, Part::Producer)] {
            app.federation.agree(region.id, tenant.id, part).await.expect("a region agrees");
        }
        people(&app, [&region, &home, &guest, &producer]).await;
        let workshop = offering(&app, &producer, "varjot", &home, true).await;
        app.federation.share(producer.id, workshop.id, region.id, None).await.expect("a producer shares");
        let world = Self {
            draft: offering(&app, &producer, "luonnos", &home, false).await,
            museum: offering(&app, &home, "museo", &home, true).await,
            clock: app.clock.clone(),
            pictures,
            router: app.routes(),
            app,
            region,
            home,
            guest,
            producer,
            workshop,
        };
        world.deliver().await;
        world
    }
}

async fn tenant(app: &App, kind: TenantKind, slug: &str, langs: [Lang; 3]) -> Site {
    let said = |what: &str| {
        Text::new(format!("{what} {slug} fi"), format!("{what} {slug} sv"), format!("{what} {slug} en"))
    };
    let new = NewTenant {
        slug: slug.to_owned(),
        kind,
        host: format!("{slug}.localhost"),
        name: said("Nimi"),
        phrases: Phrases { from: said("Paikasta"), inside: said("Paikassa"), part_of: said("Osa") },
        tagline: said("Tarjotin"),
        run_by: said("Pitää"),
        langs: langs.to_vec(),
        mark: "mark-raasepori".to_owned(),
        contact_email: Some(format!("kulttuuri@{slug}.example")),
        theme: Theme { hue: 155.0, chroma: 0.08, hue_2: 82.0, chroma_2: 0.1 },
    };
    let id = app.identity.create_tenant(&new).await.expect("a tenant is created");
    Site { id, slug: slug.to_owned() }
}

/// Who is where. Those at `both` may host and book; `colleague` books for a unit of their own.
async fn people(app: &App, [region, home, guest, producer]: [&Site; 4]) {
    let person = async |site: &Site, name: &str, roles: &[Role]| -> PersonId {
        let email = site.email(name);
        let new = NewPerson { name: format!("{name} {}", site.slug), email, roles: roles.to_vec() };
        app.identity.admit_person(site.id, &new).await.expect("a person is admitted")
    };
    person(region, "coordinator", &[Role::Coordinator]).await;
    person(producer, "owner", &[Role::Owner]).await;
    for site in [home, guest] {
        person(site, "admin", &[Role::Admin]).await;
        person(site, "viewer", &[Role::Viewer]).await;
        person(site, "broker", &[Role::Broker]).await;
        let booker = person(site, "booker", &[Role::Booker]).await;
        let both = person(site, "both", &[Role::Admin, Role::Booker]).await;
        let colleague = person(site, "colleague", &[Role::Booker]).await;
        unit(app, site, "koulu", vec![booker, both]).await;
        unit(app, site, "päiväkoti", vec![colleague]).await;
    }
}

async fn unit(app: &App, site: &Site, name: &str, bookers: Vec<PersonId>) {
    let new = NewUnit {
        name: format!("{name} {}", site.slug),
        sector: "school".to_owned(),
        mailbox: site.email(name),
        invoice_reference: None,
        bookers,
    };
    let unit = app.identity.open_unit(site.id, &new).await.expect("a unit is opened");
    for group in ["luokka A", "luokka B"] {
        let name = format!("{group} {name} {}", site.slug);
        let stages = BTreeMap::from([(Stage::Grade3, 9), (Stage::Grade4, 8)]);
        let new = NewGroup { unit, name, stages, adults: 2 };
        app.booking.form_group(site.id, &new).await.expect("a group is formed");
    }
}

async fn offering(app: &App, owner: &Site, name: &str, home: &Site, is_published: bool) -> Given {
    let id = OfferingId::new();
    let image = image(name);
    let image_id = image.id;
    app.catalogue.draft(owner.id, id, &content(name, home), Some(image)).await.expect("a draft is written");
    if is_published {
        app.catalogue.publish(owner.id, id, None).await.expect("a draft is published");
    }
    let mut times = Vec::new();
    for (days, counts, capacity) in
        [(10, Counts::Heads, 24), (17, Counts::Groups, 2), (24, Counts::Heads, 24)]
    {
        times.push(time(app, owner.id, id, days, counts, capacity).await);
    }
    Given { id, image: image_id, times }
}

fn content(name: &str, home: &Site) -> Draft {
    let said = |what: &str| {
        let words = |lang| format!("{what} {name} {} {lang}", home.slug);
        Text::new(words("fi"), words("sv"), words("en"))
    };
    Draft {
        kind: Some(Kind::Workshop),
        title: said("Otsikko"),
        summary: said("Tiivistys"),
        description: said("Kuvaus"),
        stages: vec![Stage::Grade3, Stage::Grade4],
        deliveries: vec![Delivery::AtVenue],
        languages: vec!["fi".to_owned(), "sv".to_owned()],
        minutes: Some(90),
        price: Some(Price::Group(18_000)),
        group_min: Some(2),
        group_max: Some(24),
        deadline_days: 3,
        art: Some(Art::Theatre),
        venue: Some(Venue { name: said("Näyttämö"), address: said("Katu"), ..Venue::default() }),
        home: Some(Home { slug: home.slug.clone(), name: said("Paikka"), from: said("Paikasta") }),
        ..Draft::default()
    }
}

fn image(name: &str) -> NewImage {
    NewImage {
        id: ImageId::new(),
        bytes: testkit::photograph(450, 300),
        about: AboutImage {
            alt: Text::new(format!("kuva {name}"), format!("bild {name}"), format!("picture {name}")),
            photographer: "Kuvaaja".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            focal: [0, 100],
        },
    }
}

async fn time(
    app: &App,
    owner: TenantId,
    offering: OfferingId,
    days: i64,
    counts: Counts,
    capacity: i32,
) -> OccurrenceId {
    let at = |days: i64, minutes| {
        testkit::morning().plus(SignedDuration::from_hours(24 * days) + SignedDuration::from_mins(minutes))
    };
    let new = NewOccurrence {
        id: OccurrenceId::new(),
        offering,
        starts_at: at(days, 0),
        ends_at: at(days, 90),
        enrols_from: None,
        enrols_until: at(days - 3, 0),
        counts,
        capacity,
        group_min: 2,
        group_max: 24,
        languages: vec!["sv".to_owned()],
        cancel_until: None,
        venue: None,
        own: None,
    };
    app.booking.schedule(owner, &new).await.expect("a time is scheduled")
}
