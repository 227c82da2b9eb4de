//! Forms that bring a file: read piece by piece, proven to be ours before the first byte of the file.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::response::IntoResponse;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::form::{Form, is_the_sessions};
use crate::problem::Problem;
use crate::reader::Reader;

/// The most bytes that a file may have.
pub const MOST_FILE_BYTES: usize = 10 * 1024 * 1024;
/// The most bytes of a whole form with a file. A file between the two limits is read away, so that the form comes back
/// with a sentence beside the file instead of a page that has forgotten what was typed.
pub const MOST_UPLOAD_BYTES: usize = 24 * 1024 * 1024;
/// The most bytes of all that is typed beside the file.
const MOST_TYPED_BYTES: usize = 256 * 1024;

/// A form of text fields and one file. The field `csrf` holds the session's token and comes before the file.
#[derive(Debug)]
pub struct Upload<T> {
    /// What was typed.
    pub fields: T,
    /// What was sent.
    pub file: SentFile,
}

/// A file as it was sent.
#[derive(Debug, PartialEq, Eq)]
pub enum SentFile {
    /// None was chosen.
    Nothing,
    /// It has more than [`MOST_FILE_BYTES`].
    TooLarge,
    /// Its bytes: whatever it says of itself is not believed.
    Bytes(Vec<u8>),
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Upload<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !has_parts(&request) {
            let Form(fields) = Form::from_request(request, state).await?;
            return Ok(Self { fields, file: SentFile::Nothing });
        }
        let reader = request.extensions().get::<Reader>().cloned();
        let csrf = reader.and_then(|reader| reader.who).ok_or(Problem::SignInNeeded)?.csrf.clone();
        let parts = Multipart::from_request(request, state)
            .await
            .map_err(|rejection| of_response(rejection.into_response()))?;
        let (typed, file) = read(parts, &csrf).await?;
        let fields = serde_json::from_value(Value::Object(typed)).map_err(|_| Problem::BadRequest)?;
        Ok(Self { fields, file })
    }
}

/// Whether a request says that its body is a form in parts.
pub(crate) fn has_parts(request: &Request) -> bool {
    let said = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    said.is_some_and(|said| said.starts_with("multipart/form-data"))
}

async fn read(mut parts: Multipart, csrf: &str) -> Result<(Map<String, Value>, SentFile), Problem> {
    let (mut typed, mut file, mut left) = (Map::new(), SentFile::Nothing, MOST_TYPED_BYTES);
    let mut is_ours = false;
    while let Some(field) = parts.next_field().await.map_err(|error| problem(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_some() {
            if !is_ours {
                return Err(Problem::StaleForm);
            }
            file = read_file(field).await?;
            continue;
        }
        let bytes = read_up_to(field, left).await?.ok_or(Problem::TooLarge)?;
        left -= bytes.len();
        let text = String::from_utf8(bytes).map_err(|_| Problem::BadRequest)?;
        if name == "csrf" {
            is_ours = is_the_sessions(&text, csrf);
        } else {
            typed.insert(name, Value::String(text));
        }
    }
    if is_ours { Ok((typed, file)) } else { Err(Problem::StaleForm) }
}

async fn read_file(field: Field<'_>) -> Result<SentFile, Problem> {
    Ok(match read_up_to(field, MOST_FILE_BYTES).await? {
        Some(bytes) if bytes.is_empty() => SentFile::Nothing,
        Some(bytes) => SentFile::Bytes(bytes),
        None => SentFile::TooLarge,
    })
}

/// The bytes of a field; none if they are more than `most`, which are read away.
async fn read_up_to(mut field: Field<'_>, most: usize) -> Result<Option<Vec<u8>>, Problem> {
    let mut bytes = Some(Vec::new());
    while let Some(chunk) = field.chunk().await.map_err(|error| problem(&error))? {
        bytes = bytes.filter(|so_far| so_far.len() + chunk.len() <= most);
        if let Some(so_far) = &mut bytes {
            so_far.extend_from_slice(&chunk);
        }
    }
    Ok(bytes)
}

fn problem(error: &MultipartError) -> Problem {
    Problem::of_status(error.status()).unwrap_or(Problem::BadRequest)
}

#[allow(clippy::needless_pass_by_value, reason = "an answer that is only asked for its status ends here")]
fn of_response(response: axum::response::Response) -> Problem {
    Problem::of_status(response.status()).unwrap_or(Problem::BadRequest)
}
