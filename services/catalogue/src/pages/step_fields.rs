//! The fields of each step, filled in with what was typed.

use contract::{AccessFeature, Art, Delivery, Kind, Known, Lang, MaterialUse, Mode, Stage, Text};

use super::editor_desk::{Desk, flaw};
use crate::draft::{MOST_SUMMARY, MOST_TITLE};
use crate::editing::{Flaw, KEPT, LANGUAGES, SPARE_ROWS, Step, Typed, in_lang, rows_of};
use crate::screens::{Choice, Choices, Field, InLang, Input};

/// The modes that one can choose so far.
const MODES: [Mode; 3] = [Mode::Scheduled, Mode::Showcase, Mode::External];

/// What a form is made of: what was typed, and what is wrong with it.
pub(super) struct Sheet<'a> {
    pub(super) typed: &'a Typed,
    pub(super) flaws: &'a [Flaw],
    pub(super) langs: &'a [Lang],
}

impl Sheet<'_> {
    fn value(&self, name: &str) -> String {
        self.typed.get(name).cloned().unwrap_or_default()
    }

    fn is_ticked(&self, name: &str, value: &str) -> bool {
        self.typed.contains_key(&format!("{name}.{value}"))
    }

    fn at(&self, name: &str) -> Vec<crate::screens::Flaw> {
        let of_text = |field: &str| self.langs.iter().any(|lang| field == in_lang(name, *lang));
        let here = |one: &&Flaw| one.field == name || of_text(&one.field);
        self.flaws.iter().filter(here).map(flaw).collect()
    }

    fn field(&self, name: &str, input: Input) -> Field {
        Field { flaws: self.at(name), ..Field::new(name, input) }
    }

    pub(super) fn line(&self, name: &str, keyboard: &'static str) -> Field {
        self.field(name, Input::Line { value: self.value(name), keyboard, most: 500 })
    }

    pub(super) fn text(&self, name: &str, lines: u32, most: usize) -> Field {
        let one = |lang: &Lang| {
            let input = in_lang(name, *lang);
            InLang {
                value: self.value(&input),
                code: lang.code().to_owned(),
                is_flawed: self.flaws.iter().any(|flaw| flaw.field == input),
                name: input,
            }
        };
        let langs = self.langs.iter().map(one).collect();
        self.field(name, Input::Texts { langs, lines, most: u32::try_from(most).unwrap_or(u32::MAX) })
    }

    fn choices<'t>(&self, name: &str, tokens: impl IntoIterator<Item = &'t str>) -> Vec<Choice> {
        let chosen = self.value(name);
        let one = |token: &str| Choice { is_chosen: token == chosen, value: token.to_owned(), name: None };
        tokens.into_iter().map(one).collect()
    }

    pub(super) fn radios<'t>(
        &self,
        name: &str,
        words: &'static str,
        tokens: impl IntoIterator<Item = &'t str>,
    ) -> Field {
        self.field(name, Input::Radios { words, choices: self.choices(name, tokens) })
    }

    /// A choice of many, the first of which is none.
    pub(super) fn select<'t>(
        &self,
        name: &str,
        words: &'static str,
        tokens: impl IntoIterator<Item = &'t str>,
    ) -> Field {
        let tokens = std::iter::once("").chain(tokens);
        self.field(name, Input::Select { words, choices: self.choices(name, tokens) })
    }

    /// A choice of many that have names of their own.
    fn named_select(
        &self,
        name: &str,
        words: &'static str,
        named: impl IntoIterator<Item = (String, Text)>,
    ) -> Field {
        let chosen = self.value(name);
        let one =
            |(value, said): (String, Text)| Choice { is_chosen: value == chosen, value, name: Some(said) };
        let none = Choice { value: String::new(), name: None, is_chosen: chosen.is_empty() };
        let choices = std::iter::once(none).chain(named.into_iter().map(one)).collect();
        self.field(name, Input::Select { words, choices })
    }

    pub(super) fn checks<'t>(
        &self,
        name: &str,
        words: &'static str,
        tokens: impl IntoIterator<Item = &'t str>,
    ) -> Field {
        let choices = Choices { heading: None, choices: self.boxes(name, tokens) };
        self.field(name, Input::Checks { words, groups: vec![choices] })
    }

    fn boxes<'t>(&self, name: &str, tokens: impl IntoIterator<Item = &'t str>) -> Vec<Choice> {
        let one = |token: &str| Choice {
            is_chosen: self.is_ticked(name, token),
            value: token.to_owned(),
            name: None,
        };
        tokens.into_iter().map(one).collect()
    }

    fn named_checks(&self, name: &str, named: impl IntoIterator<Item = (String, Text)>) -> Field {
        let one = |(value, said): (String, Text)| Choice {
            is_chosen: self.is_ticked(name, &value),
            value,
            name: Some(said),
        };
        let choices = Choices { heading: None, choices: named.into_iter().map(one).collect() };
        self.field(name, Input::Checks { words: "named", groups: vec![choices] })
    }
}

/// The fields of a step.
pub(super) fn of_step(step: Step, sheet: &Sheet<'_>, desk: &Desk) -> Vec<Field> {
    match step {
        Step::Basics => basics(sheet),
        Step::Story => story(sheet),
        Step::Place => place(sheet, desk),
        Step::Booking => booking(sheet, desk),
        Step::Pictures => Vec::new(),
        Step::Extras => extras(sheet),
    }
}

fn basics(sheet: &Sheet<'_>) -> Vec<Field> {
    vec![
        sheet.select("kind", "kind", Kind::ALL.iter().map(|kind| kind.as_str())).needed(),
        sheet.text("title", 1, MOST_TITLE).needed().helped(),
        sheet.text("summary", 3, MOST_SUMMARY).needed().helped(),
        sheet.select("art", "art", Art::ALL.iter().map(|art| art.as_str())).helped(),
    ]
}

fn story(sheet: &Sheet<'_>) -> Vec<Field> {
    vec![
        sheet.text("description", 10, 10_000).helped(),
        stages(sheet).needed(),
        sheet.checks("language", "language", LANGUAGES).needed(),
        sheet.line("minutes", "number").helped(),
        sheet.line("group_min", "number").needed().helped(),
        sheet.line("group_max", "number").needed(),
        sheet.checks("access", "access", AccessFeature::ALL.iter().map(|feature| feature.as_str())).helped(),
    ]
}

/// Stages as people know them: by the house that they go to.
fn stages(sheet: &Sheet<'_>) -> Field {
    let group = |heading: &str, from: Stage, to: Stage| {
        let here = Stage::ALL.iter().filter(|stage| (from..=to).contains(*stage));
        Choices {
            heading: Some(heading.to_owned()),
            choices: sheet.boxes("stage", here.map(|stage| stage.as_str())),
        }
    };
    let groups = vec![
        group("early", Stage::Age0To2, Stage::Preschool),
        group("grades_1_6", Stage::Grade1, Stage::Grade6),
        group("grades_7_9", Stage::Grade7, Stage::Grade9),
        group("upper", Stage::Preparatory, Stage::Vocational),
        group("others", Stage::SpecialNeeds, Stage::CareHome),
    ];
    sheet.field("stage", Input::Checks { words: "stage", groups })
}

fn place(sheet: &Sheet<'_>, desk: &Desk) -> Vec<Field> {
    let named = |card: &std::sync::Arc<contract::TenantCard>| (card.slug.clone(), card.name.clone());
    let own = desk.around.venues.iter().filter_map(|venue| Some((venue.id?.to_string(), venue.name.clone())));
    let mut venue = sheet.named_select("venue", "venue", own).helped();
    if let (Input::Select { choices, .. }, KEPT) = (&mut venue.input, sheet.value("venue").as_str()) {
        choices.push(Choice { value: KEPT.to_owned(), name: None, is_chosen: true });
    }
    let mut fields = vec![
        sheet.checks("delivery", "delivery", Delivery::ALL.iter().map(|way| way.as_str())).needed(),
        venue,
        sheet.named_checks("travels_to", desk.around.municipalities.iter().map(named)).helped(),
        sheet.text("space", 2, 2_000).helped(),
    ];
    let known = || Known::ALL.iter().map(|known| known.as_str());
    fields.extend(["power", "darkness", "piano"].map(|name| sheet.radios(name, "known", known())));
    fields.push(sheet.line("setup_minutes", "number"));
    fields.push(sheet.text("transport", 2, 2_000).helped());
    if !desk.is_home {
        let home = sheet.named_select("home", "home", desk.around.municipalities.iter().map(named)).helped();
        fields.insert(1, home);
    }
    fields
}

fn booking(sheet: &Sheet<'_>, desk: &Desk) -> Vec<Field> {
    let others = desk.others.iter().map(|card| (card.id.to_string(), card.name.clone()));
    let teams = desk.teams.iter().map(|team| (team.id.to_string(), Text::same(&team.name)));
    vec![
        sheet.radios("price_form", "price_form", ["free", "group", "head", "hour"]).needed(),
        sheet.line("price", "number").helped(),
        sheet.text("travel", 2, 2_000).helped(),
        sheet.radios("mode", "mode", MODES.map(Mode::as_str)),
        sheet.line("external_href", "url").helped(),
        sheet.line("contact_email", "email").helped(),
        sheet.line("deadline_days", "number").helped(),
        sheet.radios("visibility", "visibility", ["public", "named", "own_units"]),
        sheet.named_checks("named", others).helped(),
        sheet.line("shown_from", "moment").helped(),
        sheet.line("shown_until", "moment"),
        sheet.named_select("team", "team", teams).helped(),
    ]
}

fn extras(sheet: &Sheet<'_>) -> Vec<Field> {
    vec![
        rows(sheet, "keyword", |sheet, name| {
            vec![
                sheet.line(&format!("{name}.id"), "text").labelled("keyword-id"),
                sheet.text(name, 1, 200).labelled("keyword-name"),
            ]
        })
        .helped(),
        rows(sheet, "material", |sheet, name| {
            let part = format!("{name}.part");
            let parts = MaterialUse::ALL.iter().map(|part| part.as_str());
            let choices = sheet.choices(&part, parts);
            vec![
                sheet.field(&part, Input::Select { words: "material", choices }).labelled("material-part"),
                sheet.line(&format!("{name}.href"), "url").labelled("material-href"),
                sheet.text(name, 1, 200).labelled("material-name"),
            ]
        })
        .helped(),
        sheet.line("service_classes", "text").helped(),
        sheet.line("target_groups", "text").helped(),
        sheet.text("photo_terms", 2, 2_000).helped(),
    ]
}

/// The rows that are filled in, and some that are free.
fn rows(sheet: &Sheet<'_>, name: &str, row: impl Fn(&Sheet<'_>, &str) -> Vec<Field>) -> Field {
    let count = rows_of(sheet.typed, name) + SPARE_ROWS;
    let rows = (0..count).map(|at| row(sheet, &format!("{name}.{at}"))).collect();
    Field::new(name, Input::Rows { rows })
}
