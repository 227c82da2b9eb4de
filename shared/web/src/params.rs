//! What a program asks for behind the question mark of an address, read as strictly as a body.

use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use crate::flaw::Flaw;
use crate::problem::Problem;

/// The parameters of an address, for programs: people's addresses are read leniently, by `Query`. A field that is a `Vec` takes its parameter as often as it is given. `T` should deny
/// unknown fields, and have a `lang` where it does: the language itself is the reader's.
#[derive(Clone, Debug)]
pub struct Params<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Params<T> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        read(parts.uri.query().unwrap_or_default()).map(Self)
    }
}

fn read<T: DeserializeOwned>(query: &str) -> Result<T, Problem> {
    let pairs = form_urlencoded::parse(query.as_bytes());
    if let Some((name, _)) = pairs.clone().find(|(name, value)| name.contains('\0') || value.contains('\0')) {
        return Err(Problem::Flawed(vec![Flaw::nul(name.replace('\0', "\\u0000"))]));
    }
    // Said with nothing behind it, a parameter would be taken for one that was not said.
    if let Some((name, _)) = pairs.clone().find(|(_, value)| value.is_empty()) {
        return Err(Problem::Flawed(vec![Flaw::empty(name)]));
    }
    let parameters = serde_html_form::Deserializer::new(pairs);
    serde_path_to_error::deserialize(parameters).map_err(|error| {
        Problem::Flawed(vec![Flaw::of_serde(&error.path().to_string(), &error.inner().to_string())])
    })
}

#[cfg(test)]
mod tests {
    use contract::Stage;
    use serde::Deserialize;

    use super::read;
    use crate::flaw::Flaw;
    use crate::problem::Problem;

    #[derive(Debug, Default, PartialEq, Eq, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Asked {
        stage: Vec<Stage>,
        page: Option<u32>,
        q: Option<String>,
    }

    fn flaw(query: &str) -> Flaw {
        match read::<Asked>(query) {
            Err(Problem::Flawed(flaws)) => flaws.into_iter().next().expect("a flaw"),
            other => panic!("{query}: {other:?}"),
        }
    }

    #[test]
    fn parameters_are_read_as_often_as_they_are_given() {
        assert_eq!(read::<Asked>("").expect("nothing"), Asked::default());
        let asked = read::<Asked>("stage=grade_1&q=meri+%C3%A4&stage=grade_2&page=3").expect("parameters");
        assert_eq!(asked.stage, [Stage::Grade1, Stage::Grade2]);
        assert_eq!((asked.page, asked.q.as_deref()), (Some(3), Some("meri ä")));
    }

    #[test]
    fn a_parameter_that_cannot_be_read_is_named() {
        assert_eq!(flaw("page=x").field, "page");
        assert_eq!(flaw("page=-1").field, "page");
        assert_eq!(flaw("page=99999999999").field, "page");
        assert_eq!(flaw("page=1&page=2").field, "page");
        assert_eq!(flaw("pge=1"), Flaw::unknown("pge"));
        assert_eq!(flaw("q=%00"), Flaw::nul("q"));
        assert_eq!(flaw("page=1&q="), Flaw::empty("q"));
        assert_eq!(flaw("stage=grade_1&stage=x").key, "api-flaw-choice");
        assert!(flaw("stage=x").field.starts_with("stage"));
    }
}
