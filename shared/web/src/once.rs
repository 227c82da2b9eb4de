//! `Idempotency-Key`: a key of the program's own choice, under which asking twice does it once.

use axum::extract::FromRequestParts;
use contract::Claim;
use http::request::Parts;
use uuid::Uuid;

use crate::flaw::Flaw;
use crate::json::Fingerprint;
use crate::problem::Problem;
use crate::reader::Reader;

/// The name of the header.
const IDEMPOTENCY_KEY: &str = "idempotency-key";
const MOST_CHARACTERS: usize = 255;

/// The key that a request came with, if it came with one.
#[derive(Clone, Debug)]
pub struct Once(Option<String>);

impl Once {
    /// The key itself, where nothing is done without one.
    pub fn required(&self) -> Result<&str, Problem> {
        self.0.as_deref().ok_or_else(|| Problem::Flawed(vec![Flaw::missing("Idempotency-Key")]))
    }

    /// The id of what is to be made: a new one, or under a key the same each time. Whoever makes it must take the second
    /// making of the same id as done.
    pub async fn id(
        &self,
        reader: &Reader,
        route: &'static str,
        sent: &Fingerprint,
    ) -> Result<Uuid, Problem> {
        let Some(key) = &self.0 else { return Ok(Uuid::now_v7()) };
        let who = reader.who().ok_or(Problem::KeyNeeded)?;
        let once = contract::Once { route, key, fingerprint: sent.as_bytes() };
        match reader.site.repeats.claim(who, once).await? {
            Claim::Id(id) => Ok(id),
            Claim::Differs => Err(Problem::RepeatDiffers),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Once {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let mut all = parts.headers.get_all(IDEMPOTENCY_KEY).iter();
        let key = match (all.next(), all.next()) {
            (None, _) => return Ok(Self(None)),
            (Some(one), None) => one.as_bytes(),
            (Some(_), Some(_)) => &[],
        };
        let is_key = (1..=MOST_CHARACTERS).contains(&key.len()) && key.iter().all(u8::is_ascii_graphic);
        match std::str::from_utf8(key) {
            Ok(key) if is_key => Ok(Self(Some(key.to_owned()))),
            Ok(_) | Err(_) => Err(Problem::Flawed(vec![Flaw::new("Idempotency-Key", "api-flaw-key")])),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::extract::FromRequestParts;
    use http::Request;

    use super::{IDEMPOTENCY_KEY, Once};

    async fn read(keys: &[&[u8]]) -> Option<Once> {
        let mut request = Request::builder();
        for key in keys {
            request = request.header(IDEMPOTENCY_KEY, *key);
        }
        let mut parts = request.body(()).expect("a request").into_parts().0;
        Once::from_request_parts(&mut parts, &()).await.ok()
    }

    #[tokio::test]
    async fn a_key_is_short_and_visible_and_there_is_one() {
        assert!(matches!(read(&[]).await, Some(Once(None))));
        assert!(matches!(read(&[b"a-1"]).await, Some(Once(Some(key))) if key == "a-1"));
        let long = vec![b'a'; 256];
        for keys in [&[&b""[..]][..], &[b"a b"], &[&long], &[b"a", b"b"], &[b"\xe4"], &[b"\t"]] {
            assert!(read(keys).await.is_none(), "{keys:?}");
        }
    }
}
