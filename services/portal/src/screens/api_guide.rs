//! What programs can ask, for people to read. The words about each operation are the document's own, in English.

use serde::Serialize;
use views::Page;

/// The page about the API.
#[derive(Clone, Debug, Serialize)]
pub struct ApiGuide {
    /// Scheme and host of this site, for examples
    pub origin: String,
    /// A name of this site's own, or none at the platform's own host, where nothing can be asked
    pub is_tenant: bool,
    /// Operations by what they are about
    pub groups: Vec<GuideGroup>,
    /// Values that operations take and give
    pub values: Vec<GuideValue>,
}

/// Operations about one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideGroup {
    /// What they are about
    pub name: String,
    /// In a sentence
    pub about: String,
    /// The operations
    pub operations: Vec<GuideOperation>,
}

/// One thing that a program can ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideOperation {
    /// Its name, and its place on the page
    pub id: String,
    /// `GET`, `POST`, `PATCH` or `DELETE`
    pub method: String,
    /// The path, with parameters in braces
    pub path: String,
    /// What it does, in a sentence
    pub summary: String,
    /// More about it, in paragraphs
    pub description: Vec<String>,
    /// Whether a key must be shown
    pub needs_key: bool,
    /// Parameters of path, query and headers
    pub parameters: Vec<GuideField>,
    /// The name of the value that is sent, if one is
    pub sends: Option<String>,
    /// What is answered, by status
    pub answers: Vec<GuideAnswer>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideAnswer {
    /// The status
    pub status: String,
    /// What it says
    pub about: String,
    /// The name of the value that is given, if one is
    pub gives: Option<String>,
}

/// A value with fields, or one of a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideValue {
    /// Its name, and its place on the page
    pub name: String,
    /// What it is
    pub about: String,
    /// Its fields
    pub fields: Vec<GuideField>,
    /// The words that it may be
    pub choices: Vec<String>,
}

/// A field or parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GuideField {
    /// Its name
    pub name: String,
    /// Of what kind it is
    pub kind: String,
    /// The name of the value that it holds, if that has a place on the page
    pub of: Option<String>,
    /// What it says
    pub about: String,
    /// Whether it must be there
    pub required: bool,
}

impl Page for ApiGuide {
    const TEMPLATE: &'static str = "portal/api_guide.html";

    fn samples() -> Vec<Self> {
        let field = |name: &str, kind: &str, of: Option<&str>, required| GuideField {
            name: name.to_owned(),
            kind: kind.to_owned(),
            of: of.map(str::to_owned),
            about: "For whom it is, and for whom it is not, in as many words as it takes.".to_owned(),
            required,
        };
        let operation = |id: &str, method: &str, path: &str, needs_key| GuideOperation {
            id: id.to_owned(),
            method: method.to_owned(),
            path: path.to_owned(),
            summary: "Writes some of an offering anew.".to_owned(),
            description: vec![
                "What is not said stays as it is.".to_owned(),
                "Lists change as a whole.".to_owned(),
            ],
            needs_key,
            parameters: vec![
                field("offering", "string (uuid)", None, true),
                field("stage", "Stage[]", Some("Stage"), false),
            ],
            sends: needs_key.then(|| "Stage".to_owned()),
            answers: vec![
                GuideAnswer {
                    status: "200".to_owned(),
                    about: "The offering".to_owned(),
                    gives: Some("Stage".to_owned()),
                },
                GuideAnswer { status: "404".to_owned(), about: "Not Found".to_owned(), gives: None },
            ],
        };
        let usual = Self {
            origin: "https://raasepori.tarjotin.example".to_owned(),
            is_tenant: true,
            groups: vec![GuideGroup {
                name: "Offerings".to_owned(),
                about: "What can be booked.".to_owned(),
                operations: vec![
                    operation("showOffering", "GET", "/api/v1/offerings/{offering}", false),
                    operation("updateOffering", "PATCH", "/api/v1/offerings/{offering}/publication", true),
                ],
            }],
            values: vec![
                GuideValue {
                    name: "Offering".to_owned(),
                    about: "An offering.".to_owned(),
                    fields: vec![field("group_min", "integer | null", None, false)],
                    choices: Vec::new(),
                },
                GuideValue {
                    name: "Stage".to_owned(),
                    about: String::new(),
                    fields: Vec::new(),
                    choices: vec!["age_0_2".to_owned(), "upper_secondary".to_owned()],
                },
            ],
        };
        vec![Self { is_tenant: false, groups: Vec::new(), values: Vec::new(), ..usual.clone() }, usual]
    }
}
