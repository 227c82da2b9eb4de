//! Signing in by a letter; in a demo, also by choosing whom to be.

use contract::Text;
use serde::Serialize;
use views::Page;

/// The sign-in page.
#[derive(Clone, Debug, Serialize)]
pub struct SignIn {
    /// Whether letters are sent: without a mail server nobody signs in by one
    pub letters: bool,
    /// The address as it was typed
    pub email: String,
    /// Whether this is a demo, where one continues as an invented person
    pub demo: bool,
    /// The invented people of this site
    pub people: Vec<DemoPerson>,
    /// Where to go afterwards: a path of this site
    pub next: String,
    /// What is wrong with what was sent
    pub flaw: Option<SignInFlaw>,
}

/// What can be wrong with whom one signs in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInFlaw {
    /// What was typed is no address
    Address,
    /// Nobody in the demo has that address
    Person,
}

/// An invented person.
#[derive(Clone, Debug, Serialize)]
pub struct DemoPerson {
    /// The person's name
    pub name: String,
    /// What the form sends
    pub email: String,
    /// What the person does, and where
    pub roles: Vec<RoleLine>,
}

/// A role in a unit, a tenant or a team.
#[derive(Clone, Debug, Serialize)]
pub struct RoleLine {
    /// Token: `booker`, `lead`, `admin`, `editor`, `approver`, `coordinator`, `finance`, `viewer`,
    /// `broker`, `owner` or `performer`
    pub role: String,
    /// The unit, tenant or team
    pub place: Text,
}

impl Page for SignIn {
    const TEMPLATE: &'static str = "identity/sign_in.html";

    fn samples() -> Vec<Self> {
        let role = |role: &str, place: &str| RoleLine { role: role.to_owned(), place: Text::same(place) };
        let person = |name: &str, email: &str, roles| DemoPerson {
            name: name.to_owned(),
            email: email.to_owned(),
            roles,
        };
        let all = [
            "booker",
            "lead",
            "admin",
            "editor",
            "approver",
            "coordinator",
            "finance",
            "viewer",
            "broker",
            "owner",
            "performer",
        ];
        let everything = all.map(|token| role(token, "Strömvikens skola")).to_vec();
        let usual = Self {
            letters: true,
            email: String::new(),
            demo: true,
            people: vec![
                person(
                    "Tove Lindqvist",
                    "opettaja@kemionsaari.example",
                    vec![role("booker", "Pajaniemen koulu")],
                ),
                person(
                    "Mikael Rantanen",
                    "kulttuuri@kemionsaari.example",
                    vec![role("editor", "Kemiönsaari")],
                ),
                person("Aleksandra Sandström-Virtanen", "kaikki@kemionsaari.example", everything),
            ],
            next: "/bookings".to_owned(),
            flaw: None,
        };
        let nobody = Self { people: Vec::new(), flaw: Some(SignInFlaw::Person), ..usual.clone() };
        let plain = Self { demo: false, people: Vec::new(), ..usual.clone() };
        let flawed =
            Self { email: "tove(at)koulu".to_owned(), flaw: Some(SignInFlaw::Address), ..plain.clone() };
        let closed = Self { letters: false, ..plain.clone() };
        vec![usual, nobody, plain, flawed, closed]
    }
}
