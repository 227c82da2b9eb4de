//! The rules by which a tenant takes in what others bring.

use contract::Text;
use serde::Serialize;
use views::{Page, samples};

use super::Ticked;

/// A rule for each way, and one for whoever has none.
#[derive(Clone, Debug, Serialize)]
pub struct Intakes {
    /// The token that forms send back
    pub csrf: String,
    /// Whether this is a region
    pub is_region: bool,
    /// Whether a rule was just written
    pub done: bool,
    /// What is wrong: `category_missing`
    pub flaw: Option<&'static str>,
    /// The rules
    pub rules: Vec<IntakeForm>,
}

/// One rule.
#[derive(Clone, Debug, Serialize)]
pub struct IntakeForm {
    /// Who brings; none for whoever has no rule of their own
    pub source: Option<Text>,
    /// What the fields' ids begin with
    pub id: String,
    /// `automatic`, `by_category` or `by_hand`
    pub mode: &'static str,
    /// Whether it is the rule of its own, not that of whoever has none
    pub is_own: bool,
    /// Kinds to tick
    pub kinds: Vec<Ticked>,
    /// Art forms to tick
    pub arts: Vec<Ticked>,
    /// Stages to tick
    pub stages: Vec<Ticked>,
    /// Only what is free
    pub only_free: bool,
    /// Whether the form stands open
    pub is_open: bool,
    /// Where it goes
    pub action: String,
}

impl Page for Intakes {
    const TEMPLATE: &'static str = "federation/intakes.html";

    fn samples() -> Vec<Self> {
        let ticks = |all: &[&'static str]| -> Vec<Ticked> {
            all.iter().enumerate().map(|(at, token)| Ticked { token, is_ticked: at == 0 }).collect()
        };
        let rule = |id: &str, source, mode, is_open| IntakeForm {
            source,
            id: id.to_owned(),
            mode,
            is_own: is_open,
            kinds: ticks(&["workshop", "visit"]),
            arts: ticks(&["museum", "music"]),
            stages: ticks(&["grade_4", "care_home"]),
            only_free: is_open,
            is_open,
            action: "/admin/intake/a".to_owned(),
        };
        let page = Self {
            csrf: "a-token".to_owned(),
            is_region: false,
            done: true,
            flaw: None,
            rules: vec![
                rule("all", None, "automatic", false),
                rule("r", Some(Text::same("Rannikon kulttuuriverkosto")), "by_hand", false),
            ],
        };
        let wrong = Self {
            is_region: true,
            done: false,
            flaw: Some("category_missing"),
            rules: vec![
                rule("all", None, "by_hand", false),
                rule("v", Some(samples::long_title()), "by_category", true),
            ],
            ..page.clone()
        };
        vec![page, wrong]
    }
}
