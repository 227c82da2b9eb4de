//! What programs can ask of the whole product: the OpenAPI document that platform puts together.

use std::sync::Arc;

use web::Routes;

use crate::pages;

/// Shows one document, to programs.
#[derive(Clone, Debug)]
pub struct Guide {
    pub(crate) json: Arc<str>,
}

impl Guide {
    /// The guide to a document of OpenAPI.
    pub fn new(document: &str) -> Self {
        Self { json: document.into() }
    }

    /// The pages of the guide.
    pub fn routes(&self) -> Routes {
        pages::guide_routes(self.clone())
    }
}
