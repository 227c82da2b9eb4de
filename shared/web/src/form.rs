//! Forms: read, and proven to come from a page of ours that this reader was shown.

use axum::extract::{FromRequest, Request};
use axum_extra::extract::Form as AnyForm;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use subtle::ConstantTimeEq;

use crate::problem::Problem;
use crate::reader::Reader;

/// A form whose `csrf` field holds the session's token. `T` should take what people type as text, and parse it later:
/// what cannot be read goes back to them with a sentence, not into an error page.
#[derive(Debug)]
pub struct Form<T>(pub T);

/// The fields of a form that is only a button.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Nothing {}

#[derive(Deserialize)]
struct Guarded<T> {
    #[serde(default)]
    csrf: String,
    #[serde(flatten)]
    fields: T,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let reader = request.extensions().get::<Reader>().cloned();
        let expected = reader.and_then(|reader| reader.who).ok_or(Problem::SignInNeeded)?.csrf.clone();
        let AnyForm(form) =
            AnyForm::<Guarded<T>>::from_request(request, state).await.map_err(|rejection| {
                Problem::of_status(rejection.into_response_status()).unwrap_or(Problem::BadRequest)
            })?;
        if is_the_sessions(&form.csrf, &expected) { Ok(Self(form.fields)) } else { Err(Problem::StaleForm) }
    }
}

/// Whether a form's token is that of the session; how long the look takes tells nothing.
pub(crate) fn is_the_sessions(token: &str, expected: &str) -> bool {
    bool::from(token.as_bytes().ct_eq(expected.as_bytes()))
}

trait IntoResponseStatus {
    fn into_response_status(self) -> http::StatusCode;
}

impl<R: axum::response::IntoResponse> IntoResponseStatus for R {
    fn into_response_status(self) -> http::StatusCode {
        self.into_response().status()
    }
}

/// A key that a form carries so that sending it twice does its work once: 128 random bits.
pub fn one_time_key() -> String {
    let mut bytes = [0_u8; 16];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}
