//! The cookies: the session, a sign-in that is waited for, and the chosen language.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use contract::Lang;

use crate::site::Address;

const A_YEAR: time::Duration = time::Duration::days(365);

/// Over TLS the session's cookie carries the `__Host-` promise. Plain http exists on loopback only, where some
/// clients drop Secure cookies: there it has another name, so that neither is ever taken for the other.
fn session_name(address: &Address) -> &'static str {
    if address.is_secure() { "__Host-session" } else { "session-on-loopback" }
}

fn language_name(address: &Address) -> &'static str {
    if address.is_secure() { "__Host-lang" } else { "lang" }
}

/// The session's token, if the request brought one.
pub fn session_token(jar: &CookieJar, address: &Address) -> Option<String> {
    jar.get(session_name(address)).map(|cookie| cookie.value().to_owned())
}

/// The cookie that opens a session.
pub fn session(address: &Address, token: String) -> Cookie<'static> {
    let mut cookie = hardened(address, session_name(address), token);
    cookie.set_http_only(true);
    cookie
}

fn sign_in_name(address: &Address) -> &'static str {
    if address.is_secure() { "__Host-sign-in" } else { "sign-in-on-loopback" }
}

/// The token of the sign-in that this browser waits for, if any.
pub fn sign_in_token(jar: &CookieJar, address: &Address) -> Option<String> {
    jar.get(sign_in_name(address)).map(|cookie| cookie.value().to_owned())
}

/// The cookie by which the code's page knows which sign-in this browser waits for.
pub fn sign_in(address: &Address, token: String) -> Cookie<'static> {
    let mut cookie = hardened(address, sign_in_name(address), token);
    cookie.set_http_only(true);
    cookie
}

/// The cookie that ends the wait.
pub fn no_sign_in(address: &Address) -> Cookie<'static> {
    let mut cookie = sign_in(address, String::new());
    cookie.make_removal();
    cookie
}

/// The cookie that ends a session in the browser.
pub fn no_session(address: &Address) -> Cookie<'static> {
    let mut cookie = session(address, String::new());
    cookie.make_removal();
    cookie
}

pub(crate) fn chosen_language<'j>(jar: &'j CookieJar, address: &Address) -> Option<&'j str> {
    jar.get(language_name(address)).map(Cookie::value)
}

pub(crate) fn language(address: &Address, lang: Lang) -> Cookie<'static> {
    let mut cookie = hardened(address, language_name(address), lang.code().to_owned());
    cookie.set_http_only(true);
    cookie.set_max_age(A_YEAR);
    cookie
}

fn hardened(address: &Address, name: &'static str, value: String) -> Cookie<'static> {
    let mut cookie = Cookie::new(name, value);
    cookie.set_path("/");
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(address.is_secure());
    cookie
}

#[cfg(test)]
mod tests {
    use super::session;
    use crate::site::Address;

    #[test]
    fn over_tls_the_session_is_host_only_secure_and_hidden_from_scripts() {
        let address = Address { scheme: "https", apex: "tarjotin.example".to_owned(), port: None };
        let cookie = session(&address, "token".to_owned()).to_string();
        assert_eq!(cookie, "__Host-session=token; HttpOnly; SameSite=Lax; Secure; Path=/");
    }

    #[test]
    fn on_plain_loopback_the_session_has_another_name() {
        let address = Address { scheme: "http", apex: "localhost".to_owned(), port: Some(8080) };
        let cookie = session(&address, "token".to_owned()).to_string();
        assert_eq!(cookie, "session-on-loopback=token; HttpOnly; SameSite=Lax; Path=/");
    }
}
