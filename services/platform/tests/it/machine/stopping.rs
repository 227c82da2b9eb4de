//! Stopping, as a system asks for it before it shuts down or brings a new version.

use testkit::process::eventually;
use tokio::net::TcpStream;

use super::database::run;
use super::offers::{booking_form, groups, of_one, publish_to_all, schedule};
use super::site::{PATIENCE, Site};

const WAITING: &str = "
    select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

#[tokio::test(flavor = "multi_thread")]
async fn who_is_asked_to_stop_answers_what_has_begun_and_takes_no_more() {
    let mut site = Site::open().await;
    let app = site.app().await;
    let offering = publish_to_all(&app, "Just nu").await;
    let time = schedule(&app, offering, 20, 20).await;
    let groups = groups(&app, 1).await;
    let booker = site.person("booker", "kemionsaari").await;
    let page = booking_form(offering, time);
    eventually("the offering is listed", PATIENCE, async || {
        (booker.open(&page).await.status == 200).then_some(())
    })
    .await;
    let form = of_one(&booker.open(&page).await.form("/booking"), groups[0]);

    let mut holder = site.database.admin().await;
    run(&mut holder, &format!("begin; select from booking.occurrence where id = '{time}' for update")).await;
    let (answer, ()) = tokio::join!(booker.submit(&form), async {
        eventually("the booking waits for its seats", PATIENCE, async || {
            (site.database.number(WAITING).await > 0).then_some(())
        })
        .await;
        site.server().ask_to_stop();
        eventually("nobody new is let in", PATIENCE, async || {
            TcpStream::connect(("127.0.0.1", site.port())).await.err()
        })
        .await;
        assert!(site.server().end().is_none(), "the server waits for what it has begun");
        run(&mut holder, "commit").await;
    });
    assert_eq!(answer.expect("what has begun is answered").status, 303);
    assert_eq!(site.server().ended(PATIENCE).await.code(), Some(0));

    site.worker().ask_to_stop();
    assert_eq!(site.worker().ended(PATIENCE).await.code(), Some(0));
}
