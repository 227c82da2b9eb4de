//! The letter that one signs in by.

use serde::Serialize;
use views::{Mail, Moment, samples};

/// A link for this device or another one, and a code to type.
#[derive(Clone, Serialize)]
pub struct SignInLetter {
    /// The address of the link's page
    pub link: String,
    /// Six digits
    pub code: String,
    /// How long both work
    pub until: Moment,
}

impl Mail for SignInLetter {
    const SUBJECT: &'static str = "sign-in-letter-subject";
    const TEXT: &'static str = "identity/sign_in_letter.txt";
    const HTML: &'static str = "identity/sign_in_letter.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            link: "https://kemionsaari.tarjotin.example/sign-in/link/0iVdQmS9b5uG7T0HkU3JcXf1rLwYpZ2nAeBoCtDqEs8"
                .to_owned(),
            code: "407190".to_owned(),
            until: samples::moment("2027-01-12T14:35"),
        }]
    }
}
