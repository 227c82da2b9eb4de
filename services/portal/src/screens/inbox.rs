//! What waits for a team.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, samples};

/// The inbox.
#[derive(Clone, Debug, Serialize)]
pub struct InboxIndex {
    /// What waits, the oldest first
    pub lines: Vec<InboxLine>,
    /// Whose one may choose to see, after one's own; empty where there are no teams
    pub teams: Vec<TeamChoice>,
    /// What is chosen: empty for one's own, `all`, or a team's id
    pub wanted: String,
    /// How much waits for others
    pub elsewhere: usize,
    /// Whether there is something to notice
    pub has_news: bool,
    /// The moment of this page: what changes later waits on
    pub seen_at: String,
    /// The token that the form sends back
    pub csrf: String,
    /// Whether something was noticed just now
    pub is_done: bool,
    /// Whether a form came without anything chosen
    pub is_nothing_chosen: bool,
}

/// A team to choose.
#[derive(Clone, Debug, Serialize)]
pub struct TeamChoice {
    /// What the form sends
    pub value: String,
    /// Its name
    pub name: String,
}

/// One thing that waits.
#[derive(Clone, Debug, Serialize)]
pub struct InboxLine {
    /// Why: `review`, `sent_back`, `import`, `requested`, `booked` or `cancelled`
    pub why: &'static str,
    /// What it is about
    pub title: Text,
    /// Where one acts
    pub href: String,
    /// Whose it is, if it is a team's
    pub team: Option<String>,
    /// Since when it waits
    pub since: Moment,
    /// What a colleague said who sent it back
    pub note: Option<String>,
    /// Who comes, or does not any more
    pub coming: Option<ComingLine>,
}

/// A group's booking, as far as the inbox tells it.
#[derive(Clone, Debug, Serialize)]
pub struct ComingLine {
    /// The booking's id
    pub id: String,
    /// Pajaniemen koulu
    pub unit: String,
    /// Where the unit is
    pub guest: Text,
    /// The group's name
    pub group: String,
    /// How many take part
    pub participants: u32,
    /// How many adults come along
    pub adults: u32,
    /// When
    pub at: Moment,
}

impl Page for InboxIndex {
    const TEMPLATE: &'static str = "portal/inbox.html";

    fn samples() -> Vec<Self> {
        let line = InboxLine {
            why: "review",
            title: samples::ropes().title,
            href: "/host/offerings/a/review".to_owned(),
            team: Some("Museo".to_owned()),
            since: samples::moment("2026-11-20T08:15"),
            note: None,
            coming: None,
        };
        let coming = ComingLine {
            id: "0198c2f1-0000-7000-8000-000000000001".to_owned(),
            unit: "Pajaniemen koulu".to_owned(),
            guest: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
            group: "3.–4. yhdysluokka".to_owned(),
            participants: 17,
            adults: 1,
            at: samples::moment("2027-01-14T09:00"),
        };
        let booked = InboxLine {
            why: "booked",
            href: "/host/bookings".to_owned(),
            coming: Some(coming.clone()),
            ..line.clone()
        };
        let long = ComingLine {
            id: "0198c2f1-0000-7000-8000-000000000002".to_owned(),
            unit: "Strömvikens skola i Västra Nylands allra längsta by".to_owned(),
            group: "Ett gruppnamn som är så långt som ett gruppnamn får vara".to_owned(),
            adults: 3,
            ..coming
        };
        let note = "Kuvateksti puuttuu ruotsiksi.\nTarkista myös hinta.".to_owned();
        let many = vec![
            line.clone(),
            InboxLine { why: "sent_back", note: Some(note), title: samples::long_title(), ..line.clone() },
            InboxLine { why: "sent_back", note: Some(String::new()), title: Text::default(), ..line.clone() },
            InboxLine { why: "import", title: Text::same("Lippupiste"), team: None, ..line.clone() },
            booked.clone(),
            InboxLine { why: "requested", ..booked.clone() },
            InboxLine {
                why: "cancelled",
                coming: Some(long),
                title: samples::long_title(),
                ..booked.clone()
            },
        ];
        let empty = Self {
            lines: Vec::new(),
            teams: Vec::new(),
            wanted: String::new(),
            elsewhere: 0,
            has_news: false,
            seen_at: "2026-11-20T08:15:00Z".to_owned(),
            csrf: "a-token".to_owned(),
            is_done: false,
            is_nothing_chosen: false,
        };
        let team = |value: &str, name: &str| TeamChoice { value: value.to_owned(), name: name.to_owned() };
        let teams = vec![team("a", "Museo"), team("b", "Lastenkulttuuri ja kulttuurikasvatus")];
        vec![
            empty.clone(),
            Self { elsewhere: 1, teams: teams.clone(), is_done: true, ..empty.clone() },
            Self { lines: vec![booked], has_news: true, ..empty.clone() },
            Self {
                lines: vec![line],
                wanted: "a".to_owned(),
                teams: teams.clone(),
                elsewhere: 3,
                ..empty.clone()
            },
            Self {
                lines: many,
                has_news: true,
                wanted: "all".to_owned(),
                teams,
                is_nothing_chosen: true,
                ..empty
            },
        ]
    }
}
