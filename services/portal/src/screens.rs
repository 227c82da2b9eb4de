//! The pages of this crate, as typed values.

mod apex;
mod api_guide;
mod front;
mod inbox;
mod tour;

use contract::Lang;
use views::Bundle;

pub use apex::{Apex, DemoPerson, Tenant, TenantGroup};
pub use api_guide::{ApiGuide, GuideAnswer, GuideField, GuideGroup, GuideOperation, GuideValue};
pub use front::{Front, PackageWay, Way};
pub use inbox::{ComingLine, InboxIndex, InboxLine, TeamChoice};
pub use tour::{Tour, TourStop, TourTry};

/// Templates and words of the front pages.
pub const BUNDLE: Bundle = Bundle {
    name: "portal",
    templates: &[
        ("portal/apex.html", include_str!("../pages/apex.html")),
        ("portal/api_guide.html", include_str!("../pages/api_guide.html")),
        ("portal/api_pieces.html", include_str!("../pages/api_pieces.html")),
        ("portal/front.html", include_str!("../pages/front.html")),
        ("portal/inbox.html", include_str!("../pages/inbox.html")),
        ("portal/inbox_pieces.html", include_str!("../pages/inbox_pieces.html")),
        ("portal/tour.html", include_str!("../pages/tour.html")),
    ],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &[
        "apex-group-",
        "front-title-",
        "front-lead-",
        "front-for-",
        "front-empty-",
        "inbox-act-",
        "tour-",
    ],
};

#[cfg(test)]
mod tests {
    use views::{Views, testing};

    use super::*;

    #[test]
    fn every_word_is_said_and_asked_for() {
        assert_eq!(testing::complaints(&BUNDLE), Vec::<String>::new());
    }

    #[test]
    fn every_sample_renders_without_flaw() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        testing::look_at::<Apex>(&views);
        testing::look_at::<Front>(&views);
        testing::look_at::<ApiGuide>(&views);
        testing::look_at::<InboxIndex>(&views);
    }
}
