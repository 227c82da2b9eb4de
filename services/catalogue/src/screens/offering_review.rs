//! Before an offering is published: what is missing, what each language lacks, how it looks.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, paths, samples};

use super::offering_edit::{Lacks, StepLink, steps};

/// The last step of the editor.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingReview {
    /// The offering's name, so far
    pub title: Text,
    /// The team's page of it
    pub host_href: String,
    /// Token: `draft`, `in_review`, `published` or `withdrawn`
    pub state: String,
    /// The way through the editor
    pub steps: Vec<StepLink>,
    /// What keeps it from being published
    pub missing: Vec<Lacks>,
    /// How it is in each of the tenant's languages
    pub langs: Vec<InOneLanguage>,
    /// From when on it is shown, if not at once
    pub shown_from: Option<Moment>,
    /// Until when it is shown, if not for ever
    pub shown_until: Option<Moment>,
    /// Whether this person may publish it now: what is in review, somebody else publishes
    pub may_publish: bool,
    /// What a colleague said when it came back from review
    pub note: String,
    /// The token that forms send back
    pub csrf: String,
    /// Where the form that publishes goes
    pub publication_action: String,
    /// Where the form that asks a colleague to look goes
    pub submission_action: String,
    /// Where the form that sends it back goes
    pub return_action: String,
}

/// An offering in one language.
#[derive(Clone, Debug, Serialize)]
pub struct InOneLanguage {
    /// The language's code
    pub code: String,
    /// The page as a reader sees it; none while something is missing
    pub preview_href: Option<String>,
    /// What a reader of this language reads in another
    pub lacks: Vec<Lacks>,
}

impl Page for OfferingReview {
    const TEMPLATE: &'static str = "catalogue/offering_review.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let lacks = |what: &str| Lacks { what: what.to_owned(), href: format!("/x#{what}") };
        let lang = |code: &str, lacks: Vec<Lacks>| InOneLanguage {
            code: code.to_owned(),
            preview_href: Some(format!("/x/preview?lang={code}")),
            lacks,
        };
        let usual = Self {
            host_href: paths::host_offering(&card.id),
            state: "draft".to_owned(),
            steps: steps(Some(&card.id)),
            missing: Vec::new(),
            langs: vec![lang("fi", Vec::new()), lang("sv", vec![lacks("description")])],
            shown_from: Some(samples::moment("2026-12-01T09:00")),
            shown_until: Some(samples::moment("2027-05-31T18:00")),
            may_publish: true,
            note: String::new(),
            csrf: "a-token".to_owned(),
            publication_action: paths::publication(&card.id),
            submission_action: "/x/submission".to_owned(),
            return_action: "/x/return".to_owned(),
            title: card.title,
        };
        let little = Self {
            title: Text::default(),
            missing: ["kind", "title", "summary", "stages", "languages", "group_size", "deliveries", "price"]
                .into_iter()
                .chain(["external_href", "contact_email"])
                .map(lacks)
                .collect(),
            langs: vec![InOneLanguage {
                preview_href: None,
                ..lang("fi", vec![lacks("title"), lacks("summary")])
            }],
            note: "Lisää vielä kuva ja ruotsinkielinen tiivistelmä.".to_owned(),
            shown_from: None,
            shown_until: None,
            ..usual.clone()
        };
        let reviewed = Self { state: "in_review".to_owned(), may_publish: false, ..usual.clone() };
        let to_publish = Self { may_publish: true, ..reviewed.clone() };
        let live = Self { state: "published".to_owned(), ..usual.clone() };
        vec![usual, little, reviewed, to_publish, live]
    }
}
