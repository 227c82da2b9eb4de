//! The pictures of an offering: each with what is said of it, and a form for one more.

use contract::Text;
use serde::Serialize;
use views::{Page, Picture, paths, samples};

use super::fields::{Choice, Field, Flaw, InLang, Input};
use super::offering_edit::{StepLink, steps};

/// The step of the editor that asks for pictures.
#[derive(Clone, Debug, Serialize)]
pub struct OfferingPictures {
    /// The offering's name, so far
    pub title: Text,
    /// The team's page of it
    pub host_href: String,
    /// Token: `draft`, `in_review`, `published` or `withdrawn`
    pub state: String,
    /// The way through the editor
    pub steps: Vec<StepLink>,
    /// Its pictures, the one that cards show first
    pub pictures: Vec<OnePicture>,
    /// The form for one more; none where pictures cannot be kept, or there are as many as may be
    pub new: Option<NewPicture>,
    /// Whether there is a place for pictures
    pub has_place: bool,
    /// What is wrong with the form that was sent
    pub flaws: Vec<Flaw>,
    /// The token that forms send back
    pub csrf: String,
    /// The next step
    pub next_href: String,
    /// Whether something was just saved
    pub is_saved: bool,
}

/// A picture with what is said of it.
#[derive(Clone, Debug, Serialize)]
pub struct OnePicture {
    /// Its id
    pub id: String,
    /// The picture
    pub picture: Picture,
    /// What is said of it; each name ends in the picture's id on the page, and not in what is sent
    pub fields: Vec<Field>,
    /// Whether it is the one that cards show
    pub is_first: bool,
    /// Whether its form is open, since something is wrong with it
    pub is_open: bool,
    /// Where its form goes
    pub action: String,
    /// Where the form that removes it goes
    pub removal_action: String,
}

/// The form for one more picture.
#[derive(Clone, Debug, Serialize)]
pub struct NewPicture {
    /// Where it goes
    pub action: String,
    /// What is said of it
    pub fields: Vec<Field>,
    /// What is wrong with the file
    pub file_flaw: Option<String>,
}

impl Page for OfferingPictures {
    const TEMPLATE: &'static str = "catalogue/offering_pictures.html";

    fn samples() -> Vec<Self> {
        let card = samples::ropes();
        let picture = |id: &str, is_first: bool| OnePicture {
            id: id.to_owned(),
            picture: Picture::at("/no-such-picture.jpg", &[400, 800], [0, 50], Text::same("Kaksi hahmoa")),
            fields: fields(),
            is_first,
            is_open: false,
            action: format!("/x/images/{id}"),
            removal_action: format!("/x/images/{id}/removal"),
        };
        let new = NewPicture { action: "/x/images".to_owned(), fields: fields(), file_flaw: None };
        let usual = Self {
            host_href: paths::host_offering(&card.id),
            title: card.title,
            state: "draft".to_owned(),
            steps: steps(Some(&card.id)),
            pictures: vec![picture("a", true), picture("b", false)],
            new: Some(new.clone()),
            has_place: true,
            flaws: Vec::new(),
            csrf: "a-token".to_owned(),
            next_href: "/x/steps/extras".to_owned(),
            is_saved: true,
        };
        let refused = Self {
            pictures: Vec::new(),
            new: Some(NewPicture { file_flaw: Some("unknown_format".to_owned()), ..new }),
            is_saved: false,
            ..usual.clone()
        };
        let nowhere = Self { new: None, has_place: false, pictures: Vec::new(), ..usual.clone() };
        let full = Self { new: None, ..usual.clone() };
        vec![usual, refused, nowhere, full]
    }
}

fn fields() -> Vec<Field> {
    let langs = [("fi", "Kaksi hahmoa"), ("sv", "Två figurer")].map(|(code, said)| InLang {
        name: format!("alt.{code}"),
        code: code.to_owned(),
        value: said.to_owned(),
        is_flawed: false,
    });
    let choices =
        ["cc_by", "other"].map(|token| Choice { value: token.to_owned(), name: None, is_chosen: false });
    let line =
        |name: &str| Field::new(name, Input::Line { value: "Maija".to_owned(), keyboard: "text", most: 120 });
    let ninths = ["left-top", "center-top", "right-top", "left-middle", "center-middle", "right-middle"]
        .into_iter()
        .chain(["left-bottom", "center-bottom", "right-bottom"])
        .map(|token| Choice { value: token.to_owned(), name: None, is_chosen: token == "center-middle" });
    vec![
        Field::new("alt", Input::Texts { langs: langs.into(), lines: 2, most: 300 }).helped(),
        line("photographer"),
        Field::new("licence", Input::Select { words: "licence", choices: choices.into() }),
        line("licence_other"),
        Field::new("focal", Input::Radios { words: "focal", choices: ninths.collect() }).helped(),
    ]
}
