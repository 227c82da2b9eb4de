//! Whatever is sent, nobody gets the better of the program: no answer is our fault.

use axum::body::Body;
use http::header::{ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, REFERER};
use http::{HeaderValue, Method};
use testkit::{Actor, Form};

use crate::world::{World, with_first_group};

/// Values that were not meant.
fn rough() -> Vec<Vec<u8>> {
    let mut values: Vec<Vec<u8>> =
        ["%00", "a%00b", "%ff%fe", "%C3%28", "%ED%A0%80", "%", "%zz", "%F0%9F%A6%AD", "'--", "%27%3Bdrop"]
            .map(|value| value.as_bytes().to_vec())
            .into();
    values.push(b"\xff\xfe\x00".to_vec());
    values.push(vec![b'9'; 400]);
    values.push(vec![b'a'; 100_000]);
    values.push("ä".repeat(20_000).into_bytes());
    values.push("%E2%80%AE%0D%0ASet-Cookie:x=y".as_bytes().to_vec());
    values
}

/// The form as bytes with one field's value replaced.
fn with_rough(form: &Form, field: &str, value: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, plain) in &form.fields {
        if !body.is_empty() {
            body.push(b'&');
        }
        body.extend(name.bytes().chain([b'=']));
        body.extend_from_slice(if name == field { value } else { plain.as_bytes() });
    }
    body
}

async fn send_each_field_roughly(person: &Actor, form: &Form) {
    for field in form.fields.keys() {
        for value in rough() {
            let answer = person.post_raw(&form.action, with_rough(form, field, &value)).await;
            let shown: String = String::from_utf8_lossy(&value).chars().take(20).collect();
            assert!(!answer.status.is_server_error(), "{} {field}={shown}: {}", form.action, answer.words());
        }
    }
}

#[tokio::test]
async fn no_field_of_the_booking_form_can_hurt() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 5).with("adults", 2);
    send_each_field_roughly(&teacher, &form).await;
}

#[tokio::test]
async fn no_field_of_a_school_year_can_hurt() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "admin").await;
    for path in ["?year=%ff", "?year=99999&done=%00", "?year=-32768", "?year=2026&year=2027"] {
        admin.get(&format!("/admin/school-year{path}")).await.being(200);
    }
    let form = admin.get("/admin/school-year").await.being(200).form("/admin/school-year");
    send_each_field_roughly(&admin, &form).await;
}

#[tokio::test]
async fn no_field_of_a_groups_forms_can_hurt() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = teacher.get("/groups/new?offering=%ff&occurrence=%00&stage-grade_3=9").await.being(200);
    let blank = page.form("/groups").with("name", "3A").with("language-fi", "on").with("need-x", "on");
    send_each_field_roughly(&teacher, &blank.with("offering", "x").with("occurrence", "y")).await;
    let links = teacher.get("/groups").await.being(200).links("/groups/");
    let other = ["/groups/new", "/groups/entitlements"];
    let group =
        links.into_iter().find(|href| !other.iter().any(|page| href.starts_with(page))).expect("a group");
    send_each_field_roughly(&teacher, &teacher.get(&group).await.being(200).form(&group)).await;
}

#[tokio::test]
async fn no_field_of_the_teams_forms_can_hurt() {
    let world = World::open().await;
    let owner = world.owner().await;
    let page = owner.get(&world.workshop.host_page()).await.being(200);
    let form = Form { action: format!("{}/shares", world.workshop.host_page()), ..page.form("/withdrawal") };
    send_each_field_roughly(&owner, &form.with(&format!("to-{}", world.region.id), "on")).await;
    send_each_field_roughly(&owner, &page.form("/withdrawal")).await;
}

#[tokio::test]
async fn no_field_of_signing_in_and_out_can_hurt() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let form = visitor.get("/sign-in?next=/bookings").await.being(200).form("/sign-in");
    send_each_field_roughly(&visitor, &form).await;
    let teacher = world.teacher().await;
    let form = teacher.get("/").await.form("/sign-out");
    send_each_field_roughly(&teacher, &form).await;
}

#[tokio::test]
async fn no_address_can_hurt() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    for path in [
        "/offerings?page=x",
        "/offerings?page=-1",
        "/offerings?page=99999999999999999999",
        "/offerings?page=1&page=2",
        "/offerings?page=4294967295",
        "/offerings?%ff=%00",
        "/?lang=%00",
        "/?lang=%ff&lang=sv",
        "/sign-in?next=%00",
        "/sign-in?next=%ff",
        "/sign-in?next=a&next=b",
        "/bookings?done=%00",
        "/bookings?done=a&done=b",
        "/bookings?fresh=%ff",
        "/host/offerings?x=%00",
        "/assets/x/%2e%2e/%2e%2e/etc/passwd",
        "/assets/x/style.css%00",
        "/theme/%ff.css",
        "/theme/1e400-0-0-0.css",
        "/%00",
        "/%ff%fe",
        "//evil.example",
        "/offerings/",
        "/offerings/%00",
        "/offerings?q=%00",
        "/account/searches/new?q=%00",
        "/.env",
    ] {
        let answer = person.get(path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.words());
    }
    let long = format!("{}?group={}&participants=%00&adults=%ff", world.workshop.form(0), "a".repeat(50_000));
    assert!(!person.get(&long).await.status.is_server_error());
}

#[tokio::test]
async fn no_part_of_a_path_can_hurt() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    let csrf = person.get("/").await.being(200).form("/sign-out").value("csrf").to_owned();
    for route in world.app.served().served().iter().filter(|route| route.pattern.contains('{')) {
        for rough in ["%00", "a%00b", "%ff", "%27%3Bdrop"] {
            let part = |part| if str::starts_with(part, '{') { rough } else { part };
            let path = route.pattern.split('/').map(part).collect::<Vec<_>>().join("/");
            let answer = if route.method == Method::GET {
                person.get(&path).await
            } else {
                person.post(&path, [("csrf", csrf.as_str())]).await
            };
            assert!(!answer.status.is_server_error(), "{} {path}: {}", route.method, answer.words());
        }
    }
}

#[tokio::test]
async fn a_value_of_the_wrong_kind_names_nothing_in_a_path_and_is_left_aside_in_a_query() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    let form = world.workshop.form(0);
    for (path, status) in [
        ("/offerings/1", 404),
        ("/offerings/x/occurrences/y/booking", 404),
        ("/bookings/x", 404),
        ("/host/offerings/x", 404),
        ("/offerings/%ff", 404),
        ("/offerings/%00", 404),
        ("/producers/%00", 404),
        ("/news/%00/stop", 404),
        ("/offerings/", 404),
        ("/offerings?page=x", 200),
        ("/offerings?page=-1", 200),
        ("/offerings?page=0", 200),
        ("/offerings?page=99999999999999999999", 200),
        ("/offerings?page=1&page=2", 200),
        ("/bookings?done=a&done=b", 200),
        ("/bookings?fresh=%ff&done=%00", 200),
        ("/host/offerings?x=%00", 200),
        ("/sign-in?next=a&next=b", 200),
        ("/?lang=xx&lang=%ff", 200),
        (&format!("{form}?participants=1&participants=2"), 200),
        (&format!("{form}?group=%ff"), 200),
    ] {
        let answer = person.get(path).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.words());
    }
}

#[tokio::test]
async fn what_a_link_fills_in_is_shown_as_text() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let path = format!("{}?participants=%22%3E%3Cscript%3E&adults=2&key=k&group=x", world.workshop.form(0));
    let page = teacher.get(&path).await.being(200);
    assert!(!page.text().contains("<script>"), "{}", page.text());
}

#[tokio::test]
async fn no_header_can_hurt() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for name in [ACCEPT_LANGUAGE, COOKIE, REFERER, CONTENT_TYPE] {
        for value in
            [&b"\xff\xfe"[..], b"", b";;;===,,,", b"lang=\xff; session-on-loopback=%00", &[b'a'; 9000]]
        {
            for method in [Method::GET, Method::POST] {
                let mut request = visitor.request(method.clone(), "/sign-in", Body::from("email=x"));
                request.headers_mut().insert(name.clone(), HeaderValue::from_bytes(value).expect("bytes"));
                let answer = visitor.ask(request).await;
                assert!(!answer.status.is_server_error(), "{method} {name}: {}", answer.words());
            }
        }
    }
}

#[tokio::test]
async fn a_body_of_another_kind_or_too_large_is_refused_on_a_page() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let path = world.workshop.form(0);
    let mut json = teacher.request(Method::POST, &path, Body::from("{}"));
    json.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let page = teacher.ask(json).await;
    assert!(page.status.is_client_error(), "{}", page.status);
    assert_eq!(page.lang().as_deref(), Some("sv"));

    let page = teacher.post_raw(&path, vec![b'a'; 10_000_000]).await.being(413);
    assert_eq!(page.lang().as_deref(), Some("sv"));
    let mut honest = teacher.request(Method::POST, &path, Body::from(vec![b'a'; 300_000]));
    honest.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("300000"));
    teacher.ask(honest).await.being(413);
}
