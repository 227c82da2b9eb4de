//! The page behind the link of a sign-in letter.

use serde::Serialize;
use views::Page;

/// A button to sign in with, if the link still works.
#[derive(Clone, Debug, Serialize)]
pub struct SignInLink {
    /// Whether it does
    pub works: bool,
}

impl Page for SignInLink {
    const TEMPLATE: &'static str = "identity/sign_in_link.html";

    fn samples() -> Vec<Self> {
        vec![Self { works: true }, Self { works: false }]
    }
}
