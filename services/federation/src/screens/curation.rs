//! What others bring, and what becomes of it.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, samples};

/// What waits for a decision, or was decided, by its state.
#[derive(Clone, Debug, Serialize)]
pub struct Curation {
    /// The token that forms send back
    pub csrf: String,
    /// Whether this is a region, whose members see what it takes in
    pub is_region: bool,
    /// What is shown: `proposed`, `asked`, `accepted` or `declined`
    pub state: &'static str,
    /// The states to choose from
    pub tabs: Vec<CurationTab>,
    /// What stands so
    pub lines: Vec<ProposalLine>,
    /// How many more stand so that are not shown
    pub more: u64,
    /// What was just done, for a notice: `accepted`, `declined`, `asked`; none for nothing
    pub done: Option<String>,
    /// To how many
    pub count: u32,
    /// What could not be done: `nothing_chosen`, `message_missing`, `message_too_long` or `gone`
    pub flaw: Option<&'static str>,
    /// The message as typed
    pub message: String,
    /// What happens at the members to what is taken in
    pub members: Vec<MemberRule>,
    /// Where all of them are decided at once
    pub action: String,
}

/// One state.
#[derive(Clone, Debug, Serialize)]
pub struct CurationTab {
    /// Its token
    pub state: &'static str,
    /// How many stand so
    pub count: u64,
    /// Where they are shown
    pub href: String,
    /// Whether they are
    pub current: bool,
}

/// Something that was brought.
#[derive(Clone, Debug, Serialize)]
pub struct ProposalLine {
    /// What the form calls it
    pub id: String,
    /// Its name
    pub title: Text,
    /// Its sentence
    pub summary: Text,
    /// Where the owner itself shows it
    pub href: String,
    /// Whose it is
    pub owner: Text,
    /// By way of which region, if it is not from the owner itself
    pub via: Option<Text>,
    /// `workshop`, `visit`, …
    pub kind: String,
    /// Its art form
    pub art: String,
    /// For whom
    pub stages: Vec<String>,
    /// Since when it stands so
    pub since: Moment,
    /// Since how many days
    pub days: i64,
    /// The languages in which its title and its sentence are not there
    pub missing_in: Vec<String>,
    /// Whether it says how one can take part who does not see, hear or walk well
    pub says_access: bool,
    /// What the owner was told
    pub message: String,
    /// Where the tray says something of it itself, once it is there
    pub local_href: Option<String>,
    /// Whether it is ticked
    pub is_ticked: bool,
}

/// How a member takes in what is pooled.
#[derive(Clone, Debug, Serialize)]
pub struct MemberRule {
    /// Who
    pub member: Text,
    /// `automatic`, `by_category` or `by_hand`
    pub mode: &'static str,
}

impl Page for Curation {
    const TEMPLATE: &'static str = "federation/curation.html";

    fn samples() -> Vec<Self> {
        let tab = |state, count, current| CurationTab {
            state,
            count,
            href: format!("/curation?state={state}"),
            current,
        };
        let tabs = |at: &str| -> Vec<CurationTab> {
            [("proposed", 2), ("asked", 1), ("accepted", 112), ("declined", 0)]
                .map(|(state, count)| tab(state, count, state == at))
                .into()
        };
        let line = ProposalLine {
            id: "a.b".to_owned(),
            title: Text::new("Majakka vilkkuu", "Fyren blinkar", "The lighthouse winks"),
            summary: Text::new("Elokuvapaja valosta ja varjosta.", "", ""),
            href: "https://verstas.example/offerings/a".to_owned(),
            owner: Text::same("Elokuvaosuuskunta Filmimylly"),
            via: None,
            kind: "workshop".to_owned(),
            art: "film".to_owned(),
            stages: samples::tokens("grade_3 grade_4"),
            since: samples::moment("2026-11-18 09:00"),
            days: 6,
            missing_in: Vec::new(),
            says_access: true,
            message: String::new(),
            local_href: None,
            is_ticked: false,
        };
        let poor = ProposalLine {
            id: "c.d".to_owned(),
            title: samples::long_title(),
            via: Some(Text::same("Rannikon kulttuuriverkosto")),
            art: "music".to_owned(),
            days: 0,
            missing_in: samples::tokens("sv en"),
            says_access: false,
            message: "Pääseekö laiturille pyörätuolilla?".to_owned(),
            is_ticked: true,
            ..line.clone()
        };
        let rule = |member: &str, mode| MemberRule { member: Text::same(member), mode };
        let of = |state: &'static str, lines| Self {
            csrf: "a-token".to_owned(),
            is_region: true,
            state,
            tabs: tabs(state),
            lines,
            more: 0,
            done: None,
            count: 0,
            flaw: None,
            message: String::new(),
            members: vec![
                rule("Raasepori", "automatic"),
                rule("Hanko", "by_hand"),
                rule("Inkoo", "by_category"),
            ],
            action: "/curation".to_owned(),
        };
        let mut pages = vec![
            of("proposed", vec![line.clone(), poor.clone()]),
            Self { is_region: false, members: Vec::new(), ..of("proposed", Vec::new()) },
            Self { done: Some("asked".to_owned()), count: 1, ..of("asked", vec![poor.clone()]) },
            Self {
                more: 12,
                done: Some("accepted".to_owned()),
                count: 3,
                ..of(
                    "accepted",
                    vec![ProposalLine {
                        local_href: Some("/curation/listings/a".to_owned()),
                        ..line.clone()
                    }],
                )
            },
            Self { done: Some("declined".to_owned()), count: 1, ..of("declined", vec![poor.clone()]) },
        ];
        pages.extend(["asked", "accepted", "declined"].map(|state| of(state, Vec::new())));
        pages.extend(["nothing_chosen", "message_missing", "message_too_long", "gone"].map(|flaw| Self {
            flaw: Some(flaw),
            message: "Kertoisitteko <lisää>?".to_owned(),
            ..of("proposed", vec![line.clone(), poor.clone()])
        }));
        pages
    }
}
