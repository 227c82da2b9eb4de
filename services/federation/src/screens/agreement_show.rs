//! One agreement: what it says, who said what to it, and what one may do.

use contract::Text;
use serde::Serialize;
use views::{Moment, Page, samples};

use super::TermsFormFlaw;

/// An agreement, for one of its parties.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementShow {
    /// The token that forms send back
    pub csrf: String,
    /// With whom
    pub with: Text,
    /// Part and side: `member_guest`, `member_host`, `producer_guest`, `producer_host` or `partner`
    pub way: &'static str,
    /// How it stands
    pub standing: &'static str,
    /// What was just done, for a notice: a token
    pub done: Option<String>,
    /// What could not be done, for a notice: a token
    pub lost: Option<String>,
    /// The terms that were accepted last
    pub accepted: Option<ShownVersion>,
    /// The terms that wait for an answer
    pub waiting: Option<ShownVersion>,
    /// Whether they wait for us
    pub is_ours_to_answer: bool,
    /// Where one says yes, no, or takes back
    pub acceptance: String,
    /// Where one says no
    pub refusal: String,
    /// Where one takes back
    pub withdrawal: String,
    /// From when it counts
    pub from: Option<Moment>,
    /// Until when
    pub until: Option<Moment>,
    /// Who gave notice: `us` or `them`
    pub notice_by: Option<&'static str>,
    /// When
    pub notice_since: Option<Moment>,
    /// Why, in their words
    pub notice_why: String,
    /// The form for other terms, where they may be proposed
    pub new_version: Option<String>,
    /// The form that ends it, where it may be ended
    pub ending: Option<EndingForm>,
    /// What was said before, the newest first
    pub history: Vec<ShownVersion>,
    /// The reference as typed
    pub reference: String,
    /// What was typed for a no
    pub words: String,
    /// What is wrong with what was sent
    pub flaws: Vec<TermsFormFlaw>,
}

/// The form that ends an agreement, and what comes of it.
#[derive(Clone, Debug, Serialize)]
pub struct EndingForm {
    /// Where it goes
    pub action: String,
    /// The last day, as typed; at first the earliest
    pub last: String,
    /// The earliest last day
    pub first: String,
    /// The same in words
    pub first_day: Moment,
    /// Days of notice
    pub notice_days: u16,
    /// Why, as typed
    pub why: String,
    /// How many offerings of theirs leave our tray
    pub leaving: u64,
    /// How many of ours leave theirs
    pub withdrawn: u64,
    /// How many coming bookings between the two there are: they stand
    pub bookings: u64,
}

/// One version.
#[derive(Clone, Debug, Serialize)]
pub struct ShownVersion {
    /// 1, 2, 3, …
    pub number: i32,
    /// Where it stands
    pub state: &'static str,
    /// Whether we proposed it
    pub is_ours: bool,
    /// When
    pub proposed_at: Moment,
    /// Who, by name
    pub proposer: String,
    /// When it was answered
    pub answered_at: Option<Moment>,
    /// By whom
    pub answerer: String,
    /// What was said
    pub answer: String,
    /// What it says
    pub terms: ShownTerms,
}

/// Terms to read.
#[derive(Clone, Debug, Serialize)]
pub struct ShownTerms {
    /// Tokens of the kinds; empty for all
    pub kinds: Vec<String>,
    /// Tokens of the art forms
    pub arts: Vec<String>,
    /// Tokens of the stages
    pub stages: Vec<String>,
    /// Only what is free
    pub only_free: bool,
    /// The first day
    pub from: Moment,
    /// The last day
    pub until: Option<Moment>,
    /// Days of notice
    pub notice_days: u16,
    /// Who pays what
    pub costs: String,
    /// What else was said
    pub note: String,
    /// Our decision's reference
    pub our_reference: String,
    /// Theirs
    pub their_reference: String,
}

impl Page for AgreementShow {
    const TEMPLATE: &'static str = "federation/agreement.html";

    fn samples() -> Vec<Self> {
        let new = proposed_by_us();
        let ours = answered_by_us(&new);
        let agreed = in_force(&new);
        let ends = ending(&agreed);
        let over = Self {
            standing: "ended",
            way: "producer_guest",
            done: Some("refused".to_owned()),
            notice_by: Some("them"),
            notice_why: String::new(),
            ending: None,
            flaws: Vec::new(),
            ..ends.clone()
        };
        let declined = Self {
            standing: "declined",
            done: Some("withdrawn".to_owned()),
            accepted: None,
            waiting: None,
            history: vec![version(1, "withdrawn", true, &bare())],
            lost: Some("run_out".to_owned()),
            ..new.clone()
        };
        vec![new, ours, agreed, ends, over, declined]
    }
}

/// Terms that say all that terms can say.
fn full() -> ShownTerms {
    ShownTerms {
        kinds: samples::tokens("workshop visit"),
        arts: samples::tokens("museum"),
        stages: samples::tokens("grade_4 care_home"),
        only_free: true,
        from: samples::moment("2026-12-01 00:00"),
        until: Some(samples::moment("2027-07-31 00:00")),
        notice_days: 90,
        costs: "Vieraskunta maksaa oppilaittensa liput.".to_owned(),
        note: "Kuljetuksista\nsovitaan <erikseen>.".to_owned(),
        our_reference: "KH 12.11.2026 § 118".to_owned(),
        their_reference: "Kultn 3.11.2026 § 41".to_owned(),
    }
}

/// Terms that say no more than they must.
fn bare() -> ShownTerms {
    ShownTerms {
        kinds: Vec::new(),
        arts: Vec::new(),
        stages: Vec::new(),
        only_free: false,
        until: None,
        notice_days: 0,
        costs: String::new(),
        note: String::new(),
        our_reference: String::new(),
        their_reference: String::new(),
        ..full()
    }
}

fn version(number: i32, state: &'static str, is_ours: bool, terms: &ShownTerms) -> ShownVersion {
    ShownVersion {
        number,
        state,
        is_ours,
        proposed_at: samples::moment("2026-11-20 10:00"),
        proposer: "Aino Sandberg".to_owned(),
        answered_at: (state != "proposed").then(|| samples::moment("2026-11-23 14:30")),
        answerer: if state == "accepted" { "Petra Sjöblom".to_owned() } else { String::new() },
        answer: if state == "declined" { "Budjetti puuttuu.".to_owned() } else { String::new() },
        terms: terms.clone(),
    }
}

fn flaw(field: &'static str, kind: &'static str, number: u32) -> TermsFormFlaw {
    TermsFormFlaw { field, kind, number }
}

fn proposed_by_us() -> AgreementShow {
    AgreementShow {
        csrf: "a-token".to_owned(),
        with: Text::new("Raasepori", "Raseborg", "Raasepori"),
        way: "partner",
        standing: "proposed",
        done: Some("proposed".to_owned()),
        lost: None,
        accepted: None,
        waiting: Some(version(1, "proposed", true, &bare())),
        is_ours_to_answer: false,
        acceptance: "/a/acceptance".to_owned(),
        refusal: "/a/refusal".to_owned(),
        withdrawal: "/a/withdrawal".to_owned(),
        from: None,
        until: None,
        notice_by: None,
        notice_since: None,
        notice_why: String::new(),
        new_version: Some("/admin/agreements/a/versions/new".to_owned()),
        ending: None,
        history: Vec::new(),
        reference: String::new(),
        words: String::new(),
        flaws: Vec::new(),
    }
}

fn answered_by_us(new: &AgreementShow) -> AgreementShow {
    AgreementShow {
        waiting: Some(version(2, "proposed", false, &full())),
        is_ours_to_answer: true,
        way: "member_guest",
        with: samples::long_title(),
        done: None,
        lost: Some("overtaken".to_owned()),
        reference: "KH".to_owned(),
        words: "Ei nyt".to_owned(),
        flaws: vec![flaw("reference", "too_long", 120), flaw("words", "too_long", 1000)],
        ..new.clone()
    }
}

fn in_force(new: &AgreementShow) -> AgreementShow {
    AgreementShow {
        standing: "in_force",
        way: "member_host",
        done: Some("accepted".to_owned()),
        accepted: Some(version(3, "accepted", true, &full())),
        waiting: None,
        from: Some(samples::moment("2026-12-01 00:00")),
        ending: Some(EndingForm {
            action: "/admin/agreements/a/ending".to_owned(),
            last: "2027-02-22".to_owned(),
            first: "2027-02-22".to_owned(),
            first_day: samples::moment("2027-02-22 00:00"),
            notice_days: 90,
            why: String::new(),
            leaving: 12,
            withdrawn: 1,
            bookings: 3,
        }),
        history: vec![
            version(3, "accepted", true, &full()),
            version(2, "declined", false, &bare()),
            version(1, "replaced", true, &bare()),
        ],
        ..new.clone()
    }
}

fn ending(agreed: &AgreementShow) -> AgreementShow {
    let hurried = |form: &EndingForm| EndingForm {
        last: "eilen".to_owned(),
        notice_days: 0,
        leaving: 0,
        withdrawn: 0,
        bookings: 0,
        ..form.clone()
    };
    AgreementShow {
        standing: "ending",
        way: "producer_host",
        done: Some("ended".to_owned()),
        until: Some(samples::moment("2027-07-31 23:59")),
        notice_by: Some("us"),
        notice_since: Some(samples::moment("2026-11-24 09:00")),
        notice_why: "Toiminta loppuu.".to_owned(),
        ending: agreed.ending.as_ref().map(hurried),
        flaws: vec![flaw("last", "too_soon", 0), flaw("why", "too_long", 1000)],
        ..agreed.clone()
    }
}
