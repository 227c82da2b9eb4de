//! The pages of an import: who may, which files are taken, and what is said of those that are not.

use testkit::Answer;

use crate::imports::begin;
use crate::world::World;

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_by_what_it_is_and_what_was_typed_stays() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let cases: [(&str, &[u8], &str); 9] = [
        ("csv", b"", "Valitse tiedosto"),
        ("csv", b"   ", "Tiedosto on tyhj"),
        ("csv", b"<!doctype html><title>x</title>", "verkkosivu"),
        ("csv", b"kissa;koira\n1;2\n", "yhtään otsikkoa"),
        ("csv", b"Kuvaus\nx\n", "nimi"),
        ("csv", b"PK\x03\x04", "ei ole CSV-tiedosto"),
        ("xlsx", b"Nimi\nSatu\n", "ei ole XLSX-taulukko"),
        ("linked_events", b"{", "JSON"),
        ("linked_events", b"{\"data\": []}", "yhtään tapahtumaa"),
    ];
    for (from, bytes, sentence) in cases {
        let answer =
            begin(&admin, from, Some(("a", bytes)), &[("name", "Oma lähde"), ("audience", "young")]).await;
        let page = answer.being(422);
        let html = page.text();
        assert!(html.contains(sentence), "{from} {bytes:?}: {}", page.words());
        assert!(html.contains("value=\"Oma lähde\"") && html.contains("href=\"#file\""), "{from}");
        assert!(html.contains("<option value=\"young\" selected>"), "{from}");
    }
    let large = vec![b'x'; 9 * 1024 * 1024];
    let page = begin(&admin, "csv", Some(("a", &large)), &[]).await.being(422);
    assert!(page.text().contains("liian suuri"), "{}", page.words());
}

#[tokio::test]
async fn an_address_within_our_walls_is_refused_at_once() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    for address in
        ["", "kissa", "http://api.hel.fi/", "https://user:word@api.hel.fi/", "https://api.hel.fi:8443/"]
    {
        let page = begin(&admin, "address", None, &[("address", address), ("name", "")]).await.being(422);
        assert!(page.text().contains("href=\"#address\""), "{address}: {}", page.words());
    }
    let begun =
        begin(&admin, "address", None, &[("address", "https://127.0.0.1/v1/event/")]).await.being(303);
    world.deliver().await;
    let page = admin.get(begun.location()).await.being(200);
    assert!(page.text().contains("julkisessa verkossa"), "{}", page.words());
}

#[tokio::test]
async fn a_template_is_filled_in_and_brought_back_as_drafts() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    for (kind, media) in [("csv", "text/csv"), ("xlsx", "officedocument")] {
        let template = admin.get(&format!("/host/imports/template.{kind}?lang=sv")).await.being(200);
        assert!(template.header("content-type").is_some_and(|its| its.contains(media)), "{kind}");
        let file = Some(("a", template.body.as_slice()));
        let begun = begin(&admin, kind, file, &[("name", kind)]).await.being(303);
        let plan = admin.get(begun.location()).await.being(200);
        admin.send(&plan.form("/bringing")).await.being(303);
        world.deliver().await;
        let report = admin.get(&format!("{}?outcome=new&lang=fi", begun.location())).await.being(200);
        assert!(report.text().contains("Tuotu luonnoksena"), "{}", report.words());
        admin.get(&report.links("/host/offerings/")[0]).await.being(200);
    }
    let taken = begin(
        &admin,
        "xlsx",
        Some(("a", &admin.get("/host/imports/template.xlsx").await.body)),
        &[("name", "csv")],
    )
    .await;
    assert!(taken.being(422).text().contains("href=\"#name\""));
    let list = admin.get("/host/imports").await.being(200);
    assert_eq!(list.links("/host/imports/").iter().filter(|href| !href.ends_with("/new")).count(), 2);
}

#[tokio::test]
async fn an_old_windows_file_with_semicolons_keeps_its_letters() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let file = b"Nimi;Tyyppi\r\n\xc4l\xe4 melo \xf6isin;Kurssi\r\n";
    let begun = begin(&admin, "csv", Some(("a.csv", file)), &[]).await.being(303);
    let plan = admin.get(begun.location()).await.being(200);
    assert!(plan.text().contains("Älä melo öisin"), "{}", plan.words());
}

#[tokio::test]
async fn only_who_offers_brings_in_and_only_its_own_is_shown() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let begun = begin(&admin, "csv", Some(("a", b"Nimi\nSatu\n")), &[]).await.being(303);
    let viewer = world.person(&world.home, "viewer").await;
    let neighbour = world.person(&world.guest, "admin").await;
    for path in ["/host/imports", "/host/imports/new", "/host/imports/template.csv", begun.location()] {
        viewer.get(path).await.being(403);
        world.visitor(&world.home).get(path).await.being(303);
    }
    neighbour.get(begun.location()).await.being(404);
    assert!(!neighbour.get("/host/imports").await.being(200).text().contains("Lähde"));
    assert!(admin.get("/host/imports").await.being(200).text().contains("Lähde"));
}

#[tokio::test]
async fn a_character_that_no_text_may_hold_is_left_out_or_told() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let events = r#"{"data": [{"@type": "Event/LinkedEvent", "id": "a:\u00001", "name": {"fi": "Sa\u0000tu"},
        "location": {"id": "x\u0000", "name": {"fi": "Ta\u0000lo"}}, "custom\u0000": "x"}]}"#;
    let begun = begin(&admin, "linked_events", Some(("a", events.as_bytes())), &[("publish", "yes")])
        .await
        .being(303);
    let plan = admin.get(begun.location()).await.being(200);
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    let report = admin.get(&format!("{}?lang=fi", begun.location())).await.being(200);
    assert!(report.text().contains("Satu") && report.text().contains("a:1"), "{}", report.words());
    assert!(report.text().contains("Tuotu"), "{}", report.words());
    let told = begin(&admin, "csv", Some(("a", b"Nimi\nSa\0tu\n")), &[("name", "Taulukko")]).await.being(422);
    assert!(told.text().contains("ei ole CSV-tiedosto"), "{}", told.words());
    let named = begin(&admin, "csv", Some(("a", b"Nimi\nSatu\n")), &[("name", "Tau\0lukko")]).await;
    named.being(303);
}

#[tokio::test]
async fn a_report_that_a_newer_look_has_overtaken_is_carried_out_no_more() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let look = async |rows: &str| {
        let file = format!("Tunnus;Nimi\n{rows}");
        let begun = begin(&admin, "csv", Some(("a", file.as_bytes())), &[]).await.being(303);
        admin.get(&format!("{}?lang=fi", begun.location())).await.being(200)
    };
    let first = look("1;Satu\n2;Muu\n").await;
    admin.send(&first.form("/bringing")).await.being(303);
    world.deliver().await;
    let stale = look("1;Vanha satu\n").await;
    let (bring, withdraw) = (stale.form("/bringing"), stale.form("/withdrawal"));
    let newest = look("1;Uusi satu\n2;Muu\n").await;
    for form in [&bring, &withdraw] {
        let refused = admin.send(form).await.being(409);
        assert!(
            !refused.links(&path_of(&newest)).is_empty(),
            "it leads to the newest report: {}",
            refused.words()
        );
        assert!(!refused.has_form("/bringing") && !refused.has_form("/withdrawal"), "{}", refused.words());
    }
    let old = admin.get(&format!("{}?lang=fi", path_of(&stale))).await.being(200);
    assert!(old.text().contains("uudempi raportti") && !old.has_form("/bringing"), "{}", old.words());
    world.deliver().await;
    let list = admin.get("/host/offerings?lang=fi").await.being(200).words();
    assert!(list.contains("Muu") && !list.contains("Vanha satu"), "{list}");
    admin.send(&newest.form("/bringing")).await.being(303);
    world.deliver().await;
    assert!(admin.get("/host/offerings").await.being(200).words().contains("Uusi satu"));
}

#[tokio::test]
async fn what_a_newer_look_brings_in_is_not_written_over_by_an_older_one() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let mut reports = Vec::new();
    for title in ["Vanha satu", "Uusi satu"] {
        let file = format!("Tunnus;Nimi\n1;{title}\n");
        let begun = begin(&admin, "csv", Some(("a", file.as_bytes())), &[]).await.being(303);
        let plan = admin.get(begun.location()).await.being(200);
        admin.send(&plan.form("/bringing")).await.being(303);
        reports.push(begun.location().to_owned());
    }
    world.deliver().await;
    let list = admin.get("/host/offerings").await.being(200).words();
    assert!(list.contains("Uusi satu") && !list.contains("Vanha satu"), "{list}");
    let old = admin.get(&format!("{}?lang=fi", reports[0])).await.being(200);
    assert!(old.text().contains("Uudempi tuonti"), "{}", old.words());
}

/// The page of a report, from where its forms go.
fn path_of(report: &Answer) -> String {
    report.form("/bringing").action.trim_end_matches("/bringing").to_owned()
}
