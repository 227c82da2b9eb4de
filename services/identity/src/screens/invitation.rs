//! The letter to somebody who has been given a place.

use contract::Text;
use serde::Serialize;
use views::Mail;

/// Who invites, where to, and how one signs in.
#[derive(Clone, Serialize)]
pub struct Invitation {
    /// Who invites
    pub inviter: String,
    /// The tenant's name
    pub site: Text,
    /// The unit that one books for, if that is why
    pub unit: Option<String>,
    /// The address that one signs in with
    pub email: String,
    /// The address of the sign-in page
    pub link: String,
}

impl Mail for Invitation {
    const SUBJECT: &'static str = "invitation-subject";
    const TEXT: &'static str = "identity/invitation.txt";
    const HTML: &'static str = "identity/invitation.html";

    fn samples() -> Vec<Self> {
        let plain = Self {
            inviter: "Mikael Rantanen".to_owned(),
            site: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
            unit: None,
            email: "tove.lindgren@kemionsaari.example".to_owned(),
            link: "https://kemionsaari.tarjotin.example/sign-in".to_owned(),
        };
        vec![Self { unit: Some("Pajaniemen koulu".to_owned()), ..plain.clone() }, plain]
    }
}
