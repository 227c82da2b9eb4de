//! The platform's own front page: every tray, by kind.

use contract::Text;
use serde::Serialize;
use views::Page;

/// The front page of the platform.
#[derive(Clone, Debug, Serialize)]
pub struct Apex {
    /// Tenants by kind, in the order in which they are shown; groups without tenants are left out
    pub groups: Vec<TenantGroup>,
    /// Whether this is a demo, where all organisations but municipalities and counties are invented
    pub demo: bool,
    /// Whether letters lie in the demo's mailbox
    pub mailbox: bool,
    /// In a demo, the people as whom one can look around
    pub people: Vec<DemoPerson>,
}

/// Tenants of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct TenantGroup {
    /// `municipality`, `county`, `region` or `producer`
    pub kind: String,
    /// In the order of their names
    pub tenants: Vec<Tenant>,
}

/// A tenant with a site of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Tenant {
    /// Kemiönsaari, Kimitoön
    pub name: Text,
    /// Its front page
    pub href: String,
    /// How many offerings its catalogue has, where that is known
    pub offerings: Option<u32>,
}

/// Somebody as whom one can look around in a demo.
#[derive(Clone, Debug, Serialize)]
pub struct DemoPerson {
    /// Token of the role: `booker`, `coordinator`, `owner`, …
    pub role: String,
    /// The unit, tenant or team in which the person acts
    pub place: Text,
    /// The sign-in page of the site where the person acts
    pub href: String,
}

impl Page for Apex {
    const TEMPLATE: &'static str = "portal/apex.html";

    fn samples() -> Vec<Self> {
        let tenant = |fi: &str, sv: &str, offerings| Tenant {
            name: Text::new(fi, sv, fi),
            href: "https://kemionsaari.tarjotin.example/".to_owned(),
            offerings,
        };
        let group = |kind: &str, tenants| TenantGroup { kind: kind.to_owned(), tenants };
        let usual = Self {
            groups: vec![
                group(
                    "municipality",
                    vec![
                        tenant("Hanko", "Hangö", Some(1)),
                        tenant("Inkoo", "Ingå", None),
                        tenant("Kemiönsaari", "Kimitoön", Some(98)),
                        tenant("Raasepori", "Raseborg", Some(1121)),
                    ],
                ),
                group(
                    "county",
                    vec![
                        tenant("Länsi-Uudenmaan hyvinvointialue", "Västra Nylands välfärdsområde", Some(12)),
                        tenant(
                            "Varsinais-Suomen hyvinvointialue",
                            "Egentliga Finlands välfärdsområde",
                            Some(7),
                        ),
                    ],
                ),
                group(
                    "region",
                    vec![tenant("Rannikon kulttuuriverkosto", "Kustens kulturnätverk", Some(40))],
                ),
                group("producer", vec![tenant("Verstas", "Verstas", Some(0))]),
            ],
            demo: true,
            mailbox: true,
            people: demo_people(),
        };
        let plain = Self { demo: false, mailbox: false, people: Vec::new(), ..usual.clone() };
        vec![usual, plain, Self { groups: Vec::new(), demo: false, mailbox: false, people: Vec::new() }]
    }
}

fn demo_people() -> Vec<DemoPerson> {
    let person = |role: &str, place: Text| DemoPerson {
        role: role.to_owned(),
        place,
        href: "https://kemionsaari.tarjotin.example/sign-in".to_owned(),
    };
    vec![
        person("booker", Text::same("Pajaniemen koulu")),
        person("editor", Text::new("Kemiönsaari", "Kimitoön", "Kimitoön")),
        person("coordinator", Text::new("Rannikko", "Kusten", "The Coast")),
        person("owner", Text::same("Verstas")),
    ]
}
