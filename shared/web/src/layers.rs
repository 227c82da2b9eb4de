//! The layers around every route, outermost first.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use contract::TenantCard;
use futures_util::StreamExt;
use http::header::{
    ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, ORIGIN, REFERER,
    REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tracing::Span;

use crate::kept::{Keeper, KeptPages, keep_pages};
use crate::observe::{note_route, observe};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::render::render_problems;
use crate::routes::Routes;
use crate::site::Site;
use crate::upload::{MOST_UPLOAD_BYTES, has_parts};
use crate::{cookies, host, language, program};

/// The most bytes that a form may have. One that brings a file has a limit of its own, at the routes that take files.
pub const MOST_BYTES: usize = 256 * 1024;
/// How much of a body that is too large is read and thrown away, so that the browser gets to read the answer: one that
/// is still sending when the connection closes shows an error of its own.
const MOST_DISCARDED: usize = 32 * 1024 * 1024;
const LONGEST: Duration = Duration::from_secs(20);
/// A file may come over a slow line.
const LONGEST_UPLOAD: Duration = Duration::from_mins(2);

/// Puts the routes of every service inside the layers.
pub fn around(site: Arc<Site>, pages: KeptPages, routes: Routes) -> Router {
    let public = routes.shared_pages().clone();
    let keeper = Arc::new(Keeper { site: Arc::clone(&site), pages, public });
    routes
        .into_router()
        .fallback(|| async { Problem::NotFound })
        .method_not_allowed_fallback(|| async { Problem::MethodNotAllowed })
        .route_layer(from_fn(note_route))
        .layer(from_fn(refuse_foreign_forms))
        .layer(from_fn(refuse_too_much))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(from_fn_with_state(site.clone(), find_reader))
        .layer(from_fn_with_state(keeper, keep_pages))
        .layer(from_fn_with_state(site.clone(), find_tenant))
        .layer(from_fn(end_in_time))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(site.clone(), render_problems))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(site, headers))
        .layer(from_fn(observe))
}

/// Who lives at the host that was asked: a tenant, or the platform itself.
#[derive(Clone, Debug)]
pub(crate) struct Home {
    pub(crate) tenant: Option<Arc<TenantCard>>,
    pub(crate) host: String,
}

async fn find_tenant(
    State(site): State<Arc<Site>>,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let (mut parts, body) = request.into_parts();
    let host = host::host_of(&parts)?;
    let tenant = if host == site.address.apex { None } else { Some(site.directory.tenant_at(&host).await?) };
    let tenant = match tenant {
        Some(None) => return Err(Problem::UnknownHost),
        Some(Some(tenant)) => Some(tenant),
        None => None,
    };
    if let Some(tenant) = &tenant {
        Span::current().record("tenant.id", tracing::field::display(tenant.id));
    }
    parts.extensions.insert(Home { tenant, host });
    Ok(next.run(Request::from_parts(parts, body)).await)
}

async fn find_reader(
    State(site): State<Arc<Site>>,
    jar: CookieJar,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut reader = match read_reader(&site, &jar, &mut parts).await {
        Ok(reader) => reader,
        Err(problem) => return problem.into_response(),
    };
    let introduced = program::introduce(&site, &mut reader, &parts).await;
    let chosen = asked_language(&parts.uri).and_then(contract::Lang::parse);
    let is_file = is_file(parts.uri.path());
    parts.extensions.insert(reader.clone());
    let mut response = match introduced {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(problem) => problem.into_response(),
    };
    if response.extensions().get::<Problem>().is_some()
        || response.status().is_client_error()
        || response.status().is_server_error()
    {
        response.extensions_mut().insert(reader.clone());
    }
    if let Some(lang) = chosen.filter(|_| !reader.is_program) {
        response = (jar_with(cookies::language(&site.address, lang)), response).into_response();
    }
    if (is_file || never_changes(&response)) && response.status().is_success() {
        return response;
    }
    let cache = if reader.who.is_some() { "no-store" } else { "no-cache" };
    response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static(cache));
    let who = if reader.is_program { "authorization" } else { "cookie" };
    let vary = format!("accept-language, {who}, accept-encoding");
    response
        .headers_mut()
        .insert(VARY, HeaderValue::from_str(&vary).unwrap_or(HeaderValue::from_static("*")));
    response
}

async fn read_reader(
    site: &Arc<Site>,
    jar: &CookieJar,
    parts: &mut http::request::Parts,
) -> Result<Reader, Problem> {
    let home = parts.extensions.get::<Home>().cloned().ok_or(Problem::UnknownHost)?;
    let is_program = program::asks_at(parts.uri.path());
    let asker = home.tenant.as_ref().filter(|_| !is_file(parts.uri.path()) && !is_program);
    let who = match (asker, cookies::session_token(jar, &site.address)) {
        (Some(tenant), Some(token)) => site.sessions.resume(tenant.id, &token).await?,
        _ => None,
    };
    let part_of = match asker {
        Some(tenant) => site.sharing.part_of(tenant.id).await?,
        None => None,
    };
    let no_cookies = CookieJar::new();
    let counted = if is_program { &no_cookies } else { jar };
    let lang = settled_language(site, counted, &parts.uri, &parts.headers, &home);
    Ok(Reader {
        site: site.clone(),
        part_of,
        who,
        lang,
        path: own_page(parts, &site.address.of(&home.host)),
        tenant: home.tenant,
        host: home.host,
        now: site.clock.now(),
        is_program,
    })
}

/// The language that a request is answered in.
pub(crate) fn settled_language(
    site: &Site,
    jar: &CookieJar,
    uri: &Uri,
    headers: &HeaderMap,
    home: &Home,
) -> contract::Lang {
    let accepts = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let own = home.tenant.as_ref().map(|tenant| tenant.langs.as_slice()).unwrap_or_default();
    language::settle(asked_language(uri), cookies::chosen_language(jar, &site.address), accepts, own)
}

fn asked_language(uri: &Uri) -> Option<&str> {
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("lang="))
}

/// The page that is read: its own address, or for a form that was sent, the page that holds it.
fn own_page(parts: &http::request::Parts, origin: &str) -> String {
    if parts.method.is_safe() {
        return path_without_language(&parts.uri);
    }
    let referer = parts.headers.get(REFERER).and_then(|value| value.to_str().ok());
    let path = referer.and_then(|referer| referer.strip_prefix(origin)).and_then(|path| path.parse().ok());
    path.map_or_else(|| "/".to_owned(), |path: Uri| path_without_language(&path))
}

/// Files that are the same for everyone: nobody's session is looked up for them.
fn is_file(path: &str) -> bool {
    path.starts_with("/assets/") || path.starts_with("/theme/")
}

/// What never changes is the same for everyone who may have it.
fn never_changes(response: &Response) -> bool {
    let said = response.headers().get(CACHE_CONTROL).and_then(|value| value.to_str().ok());
    said.is_some_and(|said| said.contains("immutable"))
}

/// The address of the page without the choice of a language, so that the choice can be offered anew.
fn path_without_language(uri: &Uri) -> String {
    let rest: Vec<&str> = uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|p| !p.is_empty() && !p.starts_with("lang="))
        .collect();
    if rest.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), rest.join("&")) }
}

fn jar_with(cookie: axum_extra::extract::cookie::Cookie<'static>) -> CookieJar {
    CookieJar::new().add(cookie)
}

async fn end_in_time(request: Request, next: Next) -> Response {
    let longest = if has_parts(&request) { LONGEST_UPLOAD } else { LONGEST };
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// A body that says it is larger than the limit is not given to any handler. One that does not say is cut off as
/// it is read.
async fn refuse_too_much(request: Request, next: Next) -> Response {
    let length =
        request.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let most = if has_parts(&request) { MOST_UPLOAD_BYTES } else { MOST_BYTES };
    if length.is_none_or(|bytes| bytes <= most) {
        return next.run(request).await;
    }
    let mut body = request.into_body().into_data_stream();
    let mut discarded = 0;
    while discarded < MOST_DISCARDED {
        match body.next().await {
            Some(Ok(bytes)) => discarded += bytes.len(),
            Some(Err(_)) | None => break,
        }
    }
    Problem::TooLarge.into_response()
}

/// A form that another site's page sends is refused, whatever it carries. Browsers say where a form comes from;
/// what says nothing is no browser, and still needs the session's token. To a program's address no browser brings
/// anything by itself: cookies do not count there, and no page of another site knows the key.
async fn refuse_foreign_forms(request: Request, next: Next) -> Response {
    if request.method().is_safe()
        || program::asks_at(request.uri().path())
        || is_from_here(request.headers(), request.extensions().get::<Reader>())
    {
        next.run(request).await
    } else {
        Problem::StaleForm.into_response()
    }
}

fn is_from_here(headers: &HeaderMap, reader: Option<&Reader>) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin" || site == "none",
        None => match (text(ORIGIN), reader) {
            (None, _) => true,
            (Some(origin), Some(reader)) => origin == reader.site.address.of(&reader.host),
            (Some(_), None) => false,
        },
    }
}

async fn headers(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(
        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'",
    ));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers
        .insert("permissions-policy", HeaderValue::from_static("camera=(), microphone=(), geolocation=()"));
    if site.address.is_secure() {
        headers.insert(
            STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    response
}

#[cfg(test)]
mod tests {
    use super::path_without_language;

    #[test]
    fn the_choice_of_language_is_taken_out_of_the_address() {
        for (given, left) in [
            ("/offerings?lang=sv", "/offerings"),
            ("/offerings?q=a&lang=sv&page=2", "/offerings?q=a&page=2"),
            ("/", "/"),
        ] {
            assert_eq!(path_without_language(&given.parse().expect("an address")), left);
        }
    }
}
