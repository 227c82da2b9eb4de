//! The last seats, with many hands reaching for them.

use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use testkit::process::eventually;

use super::offers::{booking_form, groups, of_one, publish_to_all, schedule};
use super::site::{PATIENCE, Site};

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_bookings_at_once_of_twenty_seats_are_twenty_bookings() {
    let site = Site::open().await;
    let app = site.app().await;
    let offering = publish_to_all(&app, "Tjugo platser").await;
    let time = schedule(&app, offering, 20, 20).await;
    let groups = groups(&app, 200).await;
    let booker = site.person("booker", "kemionsaari").await;
    let page = booking_form(offering, time);
    eventually("the offering is listed", PATIENCE, async || {
        (booker.open(&page).await.status == 200).then_some(())
    })
    .await;

    let forms: Vec<_> = stream::iter(groups)
        .map(|group| {
            let form = booker.open(&page);
            async move { of_one(&form.await.form("/booking"), group) }
        })
        .buffered(8)
        .collect()
        .await;
    let answers = join_all(forms.iter().map(|form| booker.submit(form))).await;
    let answers: Vec<_> = answers.into_iter().map(|answer| answer.expect("every form is answered")).collect();

    let confirmed = answers.iter().filter(|answer| answer.status == 303).count();
    let others: Vec<_> = answers.iter().filter(|answer| answer.status != 303).collect();
    for answer in &others {
        assert_eq!(answer.status, 409, "{}", answer.words());
        assert!(answer.words().contains("Den sista platsen hann gå"), "{}", answer.words());
    }
    assert_eq!((confirmed, others.len()), (20, 180));
    let taken = format!("select taken::bigint from booking.occurrence where id = '{time}'");
    assert_eq!(site.database.number(&taken).await, 20);
    let places = format!("select sum(seats) from booking.place where active and occurrence_id = '{time}'");
    assert_eq!(site.database.number(&places).await, 20);
    assert!(
        booker.open(&page).await.words().contains("Den här tiden är fullbokad"),
        "who comes later is told"
    );
    site.becomes_quiet(PATIENCE).await;
}
