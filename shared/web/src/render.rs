//! The one place where a problem becomes an answer: a page for people, problem+json (RFC 9457) for programs.

use axum::Json;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use contract::Lang;
use http::header::{
    ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, REFERER, RETRY_AFTER, SET_COOKIE, VARY,
    WWW_AUTHENTICATE,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use views::{Frame, ProblemKind, ProblemPage, Said, ViewsError};

use crate::flaw::Flaw;
use crate::observe::{RequestId, Route};
use crate::problem::Problem;
use crate::program;
use crate::reader::Reader;
use crate::site::Site;

/// What of a request its problem's page needs. The reader is known only deeper in, so it comes with the answer.
struct Asked {
    wants_page: bool,
    comes_back_to: String,
    accepts_language: Option<String>,
    request_id: Option<String>,
}

pub(crate) async fn render_problems(
    axum::extract::State(site): axum::extract::State<std::sync::Arc<Site>>,
    request: Request,
    next: Next,
) -> Response {
    let asked = Asked::of(&request);
    let mut response = next.run(request).await;
    let problem = match response.extensions_mut().remove::<Problem>() {
        Some(problem) => problem,
        None => match bare_problem(&response) {
            Some(problem) => problem,
            None => return response,
        },
    };
    if let Problem::Internal(cause) = &problem {
        tracing::error!(error.chain = cause, "a request failed");
    }
    let reader = response.extensions_mut().remove::<Reader>();
    let mut said = say(&site, reader.as_ref(), &asked, &problem);
    for name in [ALLOW, CACHE_CONTROL, SET_COOKIE, VARY] {
        for value in response.headers().get_all(&name) {
            said.headers_mut().append(&name, value.clone());
        }
    }
    if let Some(seconds) = problem.seconds_to_wait() {
        said.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(challenge) = challenge(&problem).and_then(|text| HeaderValue::from_str(&text).ok()) {
        said.headers_mut().insert(WWW_AUTHENTICATE, challenge);
    }
    if let Some(route) = response.extensions_mut().remove::<Route>() {
        said.extensions_mut().insert(route);
    }
    said
}

/// The framework answers in plain text, or with nothing; a page of ours with an error status is HTML and stays.
fn bare_problem(response: &Response) -> Option<Problem> {
    let is_ours = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html") || kind.contains("json"));
    if is_ours { None } else { Problem::of_status(response.status()) }
}

fn say(site: &Site, reader: Option<&Reader>, asked: &Asked, problem: &Problem) -> Response {
    if !asked.wants_page {
        let lang = reader.map_or_else(|| asked.lang(), |reader| reader.lang);
        return problem_json(site, lang, problem, asked).unwrap_or_else(|error| {
            tracing::error!(error = %error, "a problem cannot be said");
            problem.status().into_response()
        });
    }
    if matches!(problem, Problem::SignInNeeded) && reader.is_some_and(|reader| reader.tenant.is_some()) {
        return Redirect::to(&format!("{}?next={}", views::paths::SIGN_IN, asked.comes_back_to))
            .into_response();
    }
    let page = ProblemPage {
        status: problem.status().as_u16(),
        kind: problem.kind(),
        wait_minutes: minutes_to_wait(problem),
        request_id: asked.request_id.clone(),
    };
    let rendered = match reader {
        Some(reader) => reader.page_with(problem.status(), &page),
        None => apex_page(site, asked, problem.status(), &page),
    };
    rendered.unwrap_or_else(|error| {
        tracing::error!(error = %error, "a problem's page cannot be rendered");
        problem.status().into_response()
    })
}

/// Minutes are said where it is worth saying: a few seconds are "a moment".
fn minutes_to_wait(problem: &Problem) -> Option<u32> {
    match problem {
        Problem::TooMany(seconds) if *seconds > 30 => Some(seconds.div_ceil(60)),
        _ => None,
    }
}

/// At a host where nobody lives there is no tenant's frame: the platform's own says so.
fn apex_page(
    site: &Site,
    asked: &Asked,
    status: StatusCode,
    page: &ProblemPage,
) -> Result<Response, Problem> {
    let apex = site.address.of(&site.address.apex);
    let frame =
        Frame { apex_href: format!("{apex}/"), origin: apex, path: "/".to_owned(), ..Frame::default() };
    Ok((status, Html(site.views.render(asked.lang(), &frame, page)?)).into_response())
}

/// What a program must show instead (RFC 6750, 3).
fn challenge(problem: &Problem) -> Option<String> {
    let realm = "Bearer realm=\"tarjotin\"";
    if let Problem::ScopeMissing(scope) = problem {
        return Some(format!("{realm}, error=\"insufficient_scope\", scope=\"{}\"", scope.as_str()));
    }
    match problem.kind() {
        ProblemKind::KeyNeeded => Some(realm.to_owned()),
        ProblemKind::KeyUnknown => Some(format!("{realm}, error=\"invalid_token\"")),
        other => (other.usual_status() == 401).then(|| realm.to_owned()),
    }
}

fn problem_json(site: &Site, lang: Lang, problem: &Problem, asked: &Asked) -> Result<Response, ViewsError> {
    let (kind, status) = (problem.kind().token(), problem.status());
    let flaws: &[Flaw] = if let Problem::Flawed(flaws) = problem { flaws } else { &[] };
    let errors = flaws.iter().map(|flaw| {
        let message = site.views.say(lang, flaw.key, &flaw.said)?;
        Ok(serde_json::json!({ "field": flaw.field, "message": message }))
    });
    let mut said = serde_json::json!({
        "type": format!("{}/problems/{kind}", site.address.of(&site.address.apex)),
        "title": site.views.say(lang, &format!("problem-title-{kind}"), &[])?,
        "status": status.as_u16(),
        "detail": detail(site, lang, problem)?,
        "instance": asked.request_id.as_ref().map(|id| format!("urn:uuid:{id}")),
        "request_id": asked.request_id,
    });
    if let Problem::Refused { more: Some((name, number)), .. } = problem {
        said[*name] = (*number).into();
    }
    if !flaws.is_empty() {
        said["errors"] = errors.collect::<Result<Vec<_>, ViewsError>>()?.into();
    }
    let mut response = (status, Json(said)).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response.headers_mut().insert(CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    Ok(response)
}

fn detail(site: &Site, lang: Lang, problem: &Problem) -> Result<String, ViewsError> {
    let place = |number: usize| Said::Number(i64::try_from(number).unwrap_or(i64::MAX));
    if let Problem::NoJson { line, column } = problem {
        return site.views.say(lang, "api-no-json", &[("line", place(*line)), ("column", place(*column))]);
    }
    let mut said = Vec::new();
    if let Problem::ScopeMissing(scope) = problem {
        said.push(("scope", Said::Word(scope.as_str().to_owned())));
    }
    if let Problem::Refused { more: Some((name, number)), .. } = problem {
        said.push((*name, Said::Number((*number).into())));
    }
    site.views.say(lang, &format!("api-detail-{}", problem.kind().token()), &said)
}

impl Asked {
    /// The language to answer in where no reader is known.
    fn lang(&self) -> Lang {
        crate::language::settle(None, None, self.accepts_language.as_deref(), &[Lang::Fi])
    }

    fn of(request: &Request) -> Self {
        let headers = request.headers();
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        Self {
            wants_page: wants_page(headers, request.uri().path()),
            comes_back_to: way_back(request.method(), request.uri(), text(REFERER)),
            accepts_language: text(http::header::ACCEPT_LANGUAGE).map(str::to_owned),
            request_id: request.extensions().get::<RequestId>().map(|id| id.0.clone()),
        }
    }
}

fn wants_page(headers: &HeaderMap, path: &str) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    !program::asks_at(path) && (accept.contains("text/html") || !accept.contains("json"))
}

/// Where to come back to after signing in: the page itself, or the page that held the form.
fn way_back(method: &Method, uri: &http::Uri, referer: Option<&str>) -> String {
    let path = match method {
        &Method::GET | &Method::HEAD => uri.path_and_query().map(|path| path.as_str().to_owned()),
        _ => referer
            .and_then(|referer| referer.parse::<http::Uri>().ok())
            .and_then(|uri| uri.path_and_query().map(|path| path.as_str().to_owned())),
    };
    percent_encoded(path.as_deref().unwrap_or("/"))
}

fn percent_encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{percent_encoded, wants_page, way_back};
    use http::{HeaderMap, Method, Uri};

    #[test]
    fn the_way_back_is_the_page_or_the_page_of_the_form() {
        let uri: Uri = "/offerings/1?lang=sv&x=a%20b".parse().expect("an address");
        assert_eq!(way_back(&Method::GET, &uri, None), "/offerings/1%3Flang%3Dsv%26x%3Da%2520b");
        assert_eq!(way_back(&Method::POST, &uri, Some("http://x.example/bookings")), "/bookings");
        assert_eq!(way_back(&Method::POST, &uri, None), "/");
        assert_eq!(percent_encoded("/ä\r\n"), "/%C3%A4%0D%0A");
    }

    #[test]
    fn programs_get_json_and_people_pages() {
        let mut headers = HeaderMap::new();
        assert!(wants_page(&headers, "/"));
        assert!(!wants_page(&headers, "/api/v1/offerings"));
        headers.insert("accept", "application/json".parse().expect("a header"));
        assert!(!wants_page(&headers, "/"));
        headers.insert("accept", "text/html,application/json;q=0.9".parse().expect("a header"));
        assert!(wants_page(&headers, "/"));
    }
}
