//! The last seats, with many hands reaching for them.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use testkit::Answer;
use testkit::process::eventually;

use super::contract::key;
use super::offers::{booking_form, groups, of_one, publish_to_all, schedule};
use super::site::{PATIENCE, Site};

#[tokio::test(flavor = "multi_thread")]
async fn four_hundred_bookings_at_once_of_fifty_seats_by_people_and_programs_are_fifty_bookings() {
    let site = Site::open().await;
    let app = site.app().await;
    let offering = publish_to_all(&app, "Femtio platser").await;
    let time = schedule(&app, offering, 50, 50).await;
    let groups = groups(&app, 400).await;
    let booker = site.person("booker", "kemionsaari").await;
    let page = booking_form(offering, time);
    eventually("the offering is listed", PATIENCE, async || {
        (booker.open(&page).await.status == 200).then_some(())
    })
    .await;
    let (by_form, by_program) = groups.split_at(200);
    let forms: Vec<_> = stream::iter(by_form.to_vec())
        .map(|group| {
            let form = booker.open(&page);
            async move { of_one(&form.await.form("/booking"), group) }
        })
        .buffered(8)
        .collect()
        .await;
    let bearer = key(&site, "kemionsaari", "booker@kemionsaari.example");
    let bodies: Vec<_> = by_program
        .iter()
        .map(|group| json!({"occurrence_ids": [time], "group_id": group, "participants": 1, "adults": 0}))
        .collect();
    let people = join_all(forms.iter().map(|form| booker.submit(form)));
    let programs = stream::iter(bodies.iter().enumerate())
        .map(|(number, body)| {
            let (booker, bearer) = (&booker, &bearer);
            // Half of them are sent twice at once, as a network that stutters does.
            async move {
                let once = format!("program-{number}");
                if number % 2 == 0 {
                    let (first, second) =
                        tokio::join!(booker.book(bearer, &once, body), booker.book(bearer, &once, body));
                    vec![first, second]
                } else {
                    vec![booker.book(bearer, &once, body).await]
                }
            }
        })
        .buffer_unordered(200)
        .collect::<Vec<_>>();
    let (people, programs) = tokio::join!(people, programs);

    let people: Vec<_> = people.into_iter().map(|answer| answer.expect("every form is answered")).collect();
    for answer in people.iter().filter(|answer| answer.status != 303) {
        assert_eq!(answer.status, 409, "{}", answer.words());
        assert!(answer.words().contains("Den sista platsen hann gå"), "{}", answer.words());
    }
    let mut seated = people.iter().filter(|answer| answer.status == 303).count();
    for answers in programs {
        let answers: Vec<_> =
            answers.into_iter().map(|answer| answer.expect("every request is answered")).collect();
        let ids: BTreeSet<String> = answers
            .iter()
            .filter(|answer| answer.status == 201)
            .map(|answer| said(answer)["id"].as_str().expect("an id").to_owned())
            .collect();
        for answer in answers.iter().filter(|answer| answer.status != 201) {
            assert_eq!(answer.status, 409, "{}", answer.text());
            assert!(
                said(answer)["type"].as_str().is_some_and(|kind| kind.ends_with("/full")),
                "{}",
                answer.text()
            );
        }
        assert!(ids.len() <= 1, "the same key books once: {ids:?}");
        seated += ids.len();
    }
    assert_eq!(seated, 50);
    let sum = format!("select taken::bigint from booking.occurrence where id = '{time}'");
    assert_eq!(site.database.number(&sum).await, 50);
    let places = format!("select sum(seats) from booking.place where active and occurrence_id = '{time}'");
    assert_eq!(site.database.number(&places).await, 50);
    assert!(
        booker.open(&page).await.words().contains("Den här tiden är fullbokad"),
        "who comes later is told"
    );
    site.becomes_quiet(PATIENCE).await;
}

/// What a program is answered.
fn said(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).expect("an answer of JSON")
}
