//! The booking form: what is wrong is said beside what was typed, in the reader's language.

use booking::NewOccurrence;
use contract::{Counts, Lang, OccurrenceId};
use futures_util::future::join_all;
use jiff::SignedDuration;

use crate::world::{Given, World, book, booking_page, groups_on, later, with_first_group};

#[tokio::test]
async fn what_cannot_be_read_comes_back_as_typed_with_a_sentence_in_each_language() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let expected = [
        (Lang::Fi, ["Valitse ryhmä", "numeroin"]),
        (Lang::Sv, ["Välj en grupp", "Skriv antalet med siffror"]),
        (Lang::En, ["Choose a group", "digits"]),
    ];
    for (lang, sentences) in expected {
        teacher.get(&format!("/?lang={}", lang.code())).await.being(200);
        let page = teacher.get(&world.workshop.form(0)).await.being(200);
        let form = page.form("/booking").with("participants", "seitsemän <b>").with("adults", "-1");
        let page = teacher.send(&form).await.being(422);
        assert_eq!(page.lang().as_deref(), Some(lang.code()));
        for sentence in sentences {
            assert!(page.words().contains(sentence), "{sentence}: {}", page.words());
        }
        let again = page.form("/booking");
        assert_eq!((again.value("participants"), again.value("adults")), ("seitsemän <b>", "-1"));
        assert_ne!(again.value("key"), form.value("key"), "nothing was booked, so the next try is a new one");
    }
}

#[tokio::test]
async fn every_flaw_of_a_party_is_named() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    for (participants, adults, sentence) in [
        ("", "2", "Skriv antalet deltagare"),
        ("10", "", "Skriv antalet vuxna"),
        ("2,5", "2", "Skriv antalet med siffror"),
        ("0", "0", "Gruppen är för liten"),
        ("0", "1", "Gruppen är för liten: minst 2"),
        ("23", "2", "Gruppen är för stor: högst 24"),
        ("99999", "99999", "Gruppen är för stor"),
        ("999999999999999999999", "1", "Skriv antalet med siffror"),
    ] {
        let page = teacher.get(&world.workshop.form(0)).await.being(200);
        let form = with_first_group(&page, page.form("/booking"));
        let page =
            teacher.send(&form.with("participants", participants).with("adults", adults)).await.being(422);
        assert!(page.words().contains(sentence), "{participants}+{adults}: {}", page.words());
        let again = page.form("/booking");
        assert_eq!((again.value("participants"), again.value("adults")), (participants, adults));
        assert!(!again.value("group").is_empty(), "the choice of the group is kept");
    }
}

#[tokio::test]
async fn a_group_that_is_not_the_callers_is_no_group() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let colleague = world.person(&world.guest, "colleague").await;
    let theirs = groups_on(&colleague.get(&world.workshop.form(0)).await)[0].clone();
    let neighbour = world.person(&world.home, "booker").await;
    let foreign = groups_on(&neighbour.get(&world.workshop.form(0)).await)[0].clone();
    for group in [theirs, foreign, contract::GroupId::new().to_string(), "x".to_owned()] {
        let form = teacher.get(&world.workshop.form(0)).await.form("/booking");
        let form = form.with("group", group).with("participants", 10).with("adults", 2);
        let page = teacher.send(&form).await.being(422);
        assert!(page.words().contains("Välj en grupp"), "{}", page.words());
    }
}

#[tokio::test]
async fn a_form_sent_twenty_times_at_once_is_one_booking() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 17).with("adults", 2);
    let answers = join_all((0..20).map(|_| teacher.send(&form))).await;
    let first = answers[0].location().to_owned();
    assert!(answers.iter().all(|answer| answer.location() == first));
    assert_eq!(teacher.get("/bookings").await.links("/bookings/").len(), 1);

    let other = form.with("participants", 16);
    let page = teacher.send(&other).await;
    assert_eq!(page.status, 422, "one key, two wishes: {}", page.words());
}

#[tokio::test]
async fn a_party_that_no_longer_fits_hears_how_many_would_and_keeps_what_it_typed() {
    let world = World::open().await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 17).with("adults", 2);
    book(&neighbour, &world.workshop, 0, "10").await.being(303);
    let page = teacher.send(&form).await.being(409);
    assert!(page.words().contains("bara 12 platser"), "{}", page.words());
    assert_eq!(page.form("/booking").value("participants"), "17");
}

#[tokio::test]
async fn who_comes_too_late_for_the_last_place_is_offered_other_times() {
    let world = World::open().await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 17).with("adults", 2);
    book(&neighbour, &world.workshop, 0, "22").await.being(303);
    let page = teacher.send(&form).await.being(409);
    assert!(page.words().contains("Den sista platsen hann gå"), "{}", page.words());
    let others = page.links(&format!("booking?group={}&participants=17&adults=2", form.value("group")));
    assert_eq!(others.len(), 2, "{:?}", page.all("a", "href"));
    let moved = teacher.get(&others[0]).await.being(200).form("/booking");
    assert_eq!((moved.value("participants"), moved.value("group")), ("17", form.value("group")));
    teacher.send(&moved).await.being(303);
}

#[tokio::test]
async fn a_group_that_comes_already_is_told_so() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    book(&teacher, &world.workshop, 0, "5").await.being(303);
    let page = book(&teacher, &world.workshop, 0, "5").await.being(409);
    assert!(page.words().contains("har redan bokat"), "{}", page.words());
}

#[tokio::test]
async fn after_the_deadline_a_time_is_neither_booked_nor_cancelled() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 5).with("adults", 2);
    let booked = book(&teacher, &world.workshop, 1, "17").await.being(303);
    let cancellation = teacher.get(&booking_page(&booked)).await.form("/cancellation");

    world.clock.set(later(7, 0));
    teacher.post("/sign-in/demo", [("email", world.guest.email("booker").as_str())]).await.being(303);
    let form = form.with("csrf", teacher.get("/").await.form("/sign-out").value("csrf"));
    let page = teacher.send(&form).await.being(409);
    assert!(page.words().contains("Anmälan hann stänga"), "{}", page.words());

    world.clock.set(later(14, 0));
    teacher.post("/sign-in/demo", [("email", world.guest.email("booker").as_str())]).await.being(303);
    let page = teacher.get(&booking_page(&booked)).await.being(200);
    assert!(!page.has_form("/cancellation"));
    let cancellation = cancellation.with("csrf", page.form("/sign-out").value("csrf"));
    teacher.send(&cancellation).await.being(422);
}

#[tokio::test]
async fn a_time_that_opens_later_says_when_and_cannot_be_booked_before() {
    let world = World::open().await;
    let new = NewOccurrence {
        id: OccurrenceId::new(),
        offering: world.workshop.id,
        starts_at: later(30, 0),
        ends_at: later(30, 2),
        enrols_from: Some(later(5, 0)),
        enrols_until: later(27, 0),
        counts: Counts::Heads,
        capacity: 24,
        group_min: 2,
        group_max: 24,
        languages: vec!["sv".to_owned()],
        cancel_until: None,
        venue: None,
        own: None,
    };
    world.app.booking.schedule(world.producer.id, &new).await.expect("a time is scheduled");
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.page()).await.being(200);
    assert!(page.links(&new.id.to_string()).is_empty());
    let opening = Given { times: vec![new.id], ..world.workshop.clone() };
    let shut = teacher.get(&opening.form(0)).await.being(200);
    assert!(!shut.has_form("/booking"), "{}", shut.words());
    world.clock.set(later(5, 0).plus(SignedDuration::from_secs(1)));
    teacher.post("/sign-in/demo", [("email", world.guest.email("booker").as_str())]).await.being(303);
    book(&teacher, &opening, 0, "10").await.being(303);
}
