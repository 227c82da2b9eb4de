//! Which host was asked, read once and strictly: no forwarded headers, no second opinions.

use http::header::HOST;
use http::request::Parts;

use crate::problem::Problem;

/// The host of a request in lower case, without its port.
///
/// A request-target in absolute form must name the same host as the `Host` header (RFC 9112, 3.2.2), and there is one
/// `Host` header.
pub(crate) fn host_of(parts: &Parts) -> Result<String, Problem> {
    let mut headers = parts.headers.get_all(HOST).iter();
    let header = headers.next().map(|value| value.to_str().map_err(|_| Problem::BadRequest)).transpose()?;
    if headers.next().is_some() {
        return Err(Problem::BadRequest);
    }
    let target = parts.uri.authority().map(http::uri::Authority::as_str);
    let host = match (target, header) {
        (Some(target), Some(header)) if !target.eq_ignore_ascii_case(header) => {
            return Err(Problem::BadRequest);
        }
        (Some(host), _) | (None, Some(host)) => host,
        (None, None) => return Err(Problem::BadRequest),
    };
    Ok(without_port(host).to_ascii_lowercase())
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !name.ends_with(':') => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::host_of;
    use crate::problem::Problem;
    use http::Request;

    fn asked(uri: &str, hosts: &[&str]) -> Result<String, Problem> {
        let mut request = Request::builder().uri(uri);
        for host in hosts {
            request = request.header("host", *host);
        }
        host_of(&request.body(()).expect("a request").into_parts().0)
    }

    #[test]
    fn the_port_and_the_case_do_not_count() {
        assert_eq!(asked("/", &["Raasepori.Localhost:8080"]).expect("a host"), "raasepori.localhost");
        assert_eq!(asked("http://a.example/", &["a.example"]).expect("a host"), "a.example");
        assert_eq!(asked("/", &["[::1]:80"]).expect("a host"), "[::1]");
    }

    #[test]
    fn two_opinions_are_refused() {
        assert!(asked("http://a.example/", &["b.example"]).is_err());
        assert!(asked("/", &["a.example", "b.example"]).is_err());
        assert!(asked("/", &[]).is_err());
    }
}
