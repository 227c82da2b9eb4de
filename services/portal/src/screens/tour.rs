//! The tour of the demo.

use contract::Text;
use serde::Serialize;
use views::Page;

/// Who one can be in the demo, and what to try.
#[derive(Clone, Debug, Serialize)]
pub struct Tour {
    /// One for each trade; one whose tenant is not there is left out
    pub stops: Vec<TourStop>,
}

/// Somebody whom one can be.
#[derive(Clone, Debug, Serialize)]
pub struct TourStop {
    /// `booker`, `owner`, `coordinator` or `admin`
    pub role: &'static str,
    /// Where that person works
    pub place: Text,
    /// Where one becomes that person
    pub enter: String,
    /// Three things to try
    pub tries: Vec<TourTry>,
}

/// Something to try.
#[derive(Clone, Debug, Serialize)]
pub struct TourTry {
    /// Its words, with the role before it
    pub what: &'static str,
    /// Where it is done
    pub href: String,
}

impl Page for Tour {
    const TEMPLATE: &'static str = "portal/tour.html";

    fn samples() -> Vec<Self> {
        let stop = |role, tries: [&'static str; 3]| TourStop {
            role,
            place: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
            enter: "https://kemionsaari.tarjotin.example/sign-in".to_owned(),
            tries: tries
                .map(|what| TourTry {
                    what,
                    href: "https://kemionsaari.tarjotin.example/bookings".to_owned(),
                })
                .into(),
        };
        vec![
            Self {
                stops: vec![
                    stop("booker", ["search", "group", "bookings"]),
                    stop("owner", ["inbox", "share", "apply"]),
                    stop("coordinator", ["curate", "invite", "lift"]),
                    stop("admin", ["rules", "entitle", "listen"]),
                ],
            },
            Self { stops: Vec::new() },
        ]
    }
}
