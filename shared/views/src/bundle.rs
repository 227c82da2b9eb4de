//! What one crate brings to the pages.

use contract::Lang;

/// Templates and words of one crate, embedded in the binary.
#[derive(Clone, Copy, Debug)]
pub struct Bundle {
    /// The crate's name, for messages to developers.
    pub name: &'static str,
    /// Templates by name, such as `booking/new.html`, with their text.
    pub templates: &'static [(&'static str, &'static str)],
    /// The Fluent file of each language.
    pub words: [(Lang, &'static str); 3],
    /// Beginnings of keys that templates put together, such as `booking-state-`; a key that is
    /// neither written out in a template nor begins so counts as unused.
    pub composed: &'static [&'static str],
}

/// The house's own templates and words: the frame, components, problems, enumerations.
pub const HOUSE: Bundle = Bundle {
    name: "views",
    templates: &[
        ("base.html", include_str!("../pages/base.html")),
        ("components.html", include_str!("../pages/components.html")),
        ("letter.html", include_str!("../pages/letter.html")),
        ("letter.txt", include_str!("../pages/letter.txt")),
        ("problem.html", include_str!("../pages/problem.html")),
    ],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &[
        "account-", // asked for by the services' own templates
        "admin-",   // asked for by the services' own templates
        "api-",
        "crumbs", // asked for by the services' own templates
        "nav-",
        "kind-",
        "delivery-",
        "access-",
        "art-",
        "language-",
        "stage-",
        "stages-",
        "list-",
        "price-",
        "problem-",
        "role-",
        "room-",
    ],
};
