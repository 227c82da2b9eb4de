//! The whole way of a booking through the pages of both sides: the queue, an answer, a change, a colleague, the day itself.

use contract::BookingId;
use testkit::{Actor, Answer, change, number};

use crate::world::{Given, Site, World, book, booking_page, later, with_first_group};

/// Agrees on a term of an offering, as its host might.
pub(crate) async fn agree(world: &World, site: &Site, given: &Given, term: &str, value: &str) {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = format!(
        "insert into booking.terms (tenant_id, offering_id, {term}) values ($1, $2, {value})
         on conflict (tenant_id, offering_id) do update set {term} = excluded.{term}"
    );
    assert_eq!(change(&tx, &sql, [site.id.into(), given.id.into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
}

/// Where the host sees a booking of which the guest has this page.
fn host_page(guest_page: &str) -> String {
    guest_page.replace("/bookings/", "/host/bookings/")
}

fn id(guest_page: &str) -> BookingId {
    guest_page.rsplit('/').next().unwrap_or_default().parse().expect("the id of a booking")
}

/// The producer's owner, who reads Swedish.
async fn owner(world: &World) -> Actor {
    let owner = world.owner().await;
    owner.get("/?lang=sv").await.being(200);
    owner
}

fn says(page: &Answer, words: &str) {
    assert!(page.words().contains(words), "{words}: {}", page.words());
}

/// The form of the queue, sent for the first group.
async fn waits(person: &Actor, given: &Given, time: usize, participants: &str) -> Answer {
    let page = person.get(&format!("{}?queue=these", given.form(time))).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("queue", "these");
    person.send(&form.with("participants", participants).with("adults", "2")).await
}

#[tokio::test]
async fn who_waits_is_offered_the_place_that_comes_free_and_takes_it() {
    let world = World::open().await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let first = book(&neighbour, &world.workshop, 0, "22").await.being(303);
    let lost = teacher.get(&world.workshop.form(0)).await.being(200);
    assert!(lost.text().contains("?queue=these"), "whoever finds a time full may wait for it");

    let waiting = booking_page(&waits(&teacher, &world.workshop, 0, "17").await.being(303));
    says(&teacher.get(&waiting).await.being(200), "I kö");
    let owner = owner(&world).await;
    says(&owner.get("/host/queue").await.being(200), "I kö");

    let cancellation = neighbour.get(&booking_page(&first)).await.being(200).form("/cancellation");
    neighbour.send(&cancellation).await.being(303);
    let offered = teacher.get(&waiting).await.being(200);
    says(&offered, "En plats blev ledig");
    says(&offered, "Svara senast");
    teacher.send(&offered.form("/acceptance")).await.being(303);
    says(&teacher.get(&waiting).await.being(200), "Bekräftad");
    // Sent once more, it finds its work done.
    teacher.send(&offered.form("/acceptance")).await.being(303);
}

#[tokio::test]
async fn the_host_answers_many_at_once_and_the_guest_reads_what_was_said() {
    let world = World::open().await;
    agree(&world, &world.producer, &world.workshop, "approval", "'manual'").await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let theirs = booking_page(&book(&neighbour, &world.workshop, 0, "5").await.being(303));
    let ours = booking_page(&book(&teacher, &world.workshop, 0, "6").await.being(303));
    says(&teacher.get(&ours).await.being(200), "Väntar på arrangören");

    let owner = owner(&world).await;
    let page = owner.get("/host/requests").await.being(200);
    let form = page.form("/host/requests");
    let nothing = owner.send(&form.clone().with("note", "Välkomna <b>")).await.being(422);
    assert!(nothing.text().contains(">Välkomna &lt;b&gt;</textarea>"), "what was typed stays");

    let both =
        form.with(&format!("booking-{}", id(&theirs)), "yes").with(&format!("booking-{}", id(&ours)), "yes");
    let answered = owner.send(&both.with("answer", "yes").with("note", "Välkomna <b>")).await.being(303);
    says(&owner.get(answered.location()).await.being(200), "2 bokningar bekräftades");
    let page = teacher.get(&ours).await.being(200);
    says(&page, "Bekräftad");
    says(&page, "Välkomna <b>");
}

#[tokio::test]
async fn a_request_that_nobody_answers_lapses_and_a_declined_one_frees_its_seats() {
    let world = World::open().await;
    agree(&world, &world.producer, &world.workshop, "approval", "'manual'").await;
    let teacher = world.teacher().await;
    let page = booking_page(&book(&teacher, &world.workshop, 0, "20").await.being(303));
    let owner = owner(&world).await;
    let answer = owner.get(&host_page(&page)).await.being(200).form("/answer");
    owner.send(&answer.with("answer", "no").with("note", "Salen renoveras")).await.being(303);
    let declined = teacher.get(&page).await.being(200);
    says(&declined, "Inte godkänd");
    says(&declined, "Salen renoveras");
    book(&teacher, &world.workshop, 0, "20").await.being(303);
}

#[tokio::test]
async fn a_group_shrinks_and_another_time_is_taken_in_one_go() {
    let world = World::open().await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let page = booking_page(&book(&teacher, &world.workshop, 0, "20").await.being(303));
    let change = teacher.get(&format!("{page}/change")).await.being(200);
    let wrong = teacher.send(&change.form("/change").with("participants", "några")).await.being(422);
    assert_eq!(wrong.form("/change").value("participants"), "några");
    teacher.send(&change.form("/change").with("participants", "40")).await.being(409);
    teacher.send(&change.form("/change").with("participants", "4")).await.being(303);
    says(&teacher.get(&page).await.being(200), "4 + 2 vuxna");
    book(&neighbour, &world.workshop, 0, "16").await.being(303);

    let other = world.workshop.times[2].to_string();
    teacher.send(&change.form("/time").with("occurrence", &other)).await.being(303);
    book(&world.person(&world.guest, "colleague").await, &world.workshop, 0, "3").await.being(303);
    teacher.send(&change.form("/time").with("occurrence", "x")).await.being(409);
}

#[tokio::test]
async fn a_colleague_of_the_unit_takes_a_booking_over() {
    let world = World::open().await;
    let (teacher, other) = (world.teacher().await, world.person(&world.home, "booker").await);
    let page = booking_page(&book(&teacher, &world.workshop, 0, "5").await.being(303));
    assert!(!teacher.get(&page).await.being(200).has_form("/take-over"), "one's own needs no taking over");
    other.get(&page).await.being(404);
    let broker = world.person(&world.guest, "broker").await;
    let form = broker.get(&page).await.being(200).form("/take-over");
    broker.send(&form).await.being(303);
    assert!(teacher.get(&page).await.being(200).has_form("/take-over"), "and may be taken back");
}

#[tokio::test]
async fn a_series_is_booked_whole() {
    let world = World::open().await;
    agree(&world, &world.producer, &world.workshop, "needed", "2").await;
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", "5").with("adults", "2");
    let one = form.clone().with(&format!("time-{}", world.workshop.times[0]), "yes");
    says(&teacher.send(&one).await.being(422), "Välj exakt 2 tider");
    let both = one.with(&format!("time-{}", world.workshop.times[2]), "yes");
    let booked = booking_page(&teacher.send(&both).await.being(303));
    let shown = teacher.get(&booked).await.being(200);
    says(&shown, "Tider");
    teacher.send(&shown.form("/cancellation")).await.being(303);
    book(&world.person(&world.home, "booker").await, &world.museum, 0, "5").await.being(303);
}

#[tokio::test]
async fn who_came_is_marked_once_it_has_begun_and_notes_stay_inside() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = booking_page(&book(&teacher, &world.workshop, 0, "5").await.being(303));
    let owner = owner(&world).await;
    let desk = owner.get(&host_page(&page)).await.being(200);
    assert!(!desk.has_form("/attendance"), "nobody has come yet");
    owner.send(&desk.form("/notes").with("note", "Inomhusskor <b>")).await.being(303);
    says(&owner.get(&host_page(&page)).await.being(200), "Inomhusskor <b>");
    assert!(!teacher.get(&page).await.being(200).words().contains("Inomhusskor"), "the guest sees no note");

    let day = format!("/host/times/{}", world.workshop.times[0]);
    says(&owner.get(&day).await.being(200), "När tiden har börjat");
    let table = owner.get(&format!("{day}/groups.csv")).await.being(200);
    assert!(table.text().contains(",5,2,Bekräftad,"), "{}", table.text());
    let book = owner.get(&format!("{day}/groups.xlsx")).await.being(200);
    assert!(book.header("content-type").is_some_and(|kind| kind.ends_with("spreadsheetml.sheet")));
    let coming = owner.get("/host/bookings.csv").await.being(200);
    assert_eq!(coming.text().lines().count(), table.text().lines().count(), "nobody else comes");
    world.person(&world.home, "admin").await.get(&day).await.being(404);

    world.clock.set(later(10, 6));
    let (teacher, owner) = (world.teacher().await, world.owner().await); // the sessions of ten days ago have ended
    owner.get("/?lang=sv").await.being(200);
    let form = owner.get(&day).await.being(200).form(&day);
    let numbers = |form: &testkit::Form, participants: &str| {
        form.clone()
            .with(&format!("participants-{}", id(&page)), participants)
            .with(&format!("adults-{}", id(&page)), "1")
    };
    let wrong = owner.send(&numbers(&form, "fyra")).await.being(422);
    assert!(wrong.text().contains("value=\"fyra\""), "what was typed stays");
    owner.send(&numbers(&form, "4")).await.being(303);
    says(&teacher.get(&page).await.being(200), "Genomförd");
    let mark = owner.get(&host_page(&page)).await.being(200).form("/attendance");
    owner.send(&mark.with("participants", "0").with("adults", "0")).await.being(303);
    says(&teacher.get(&page).await.being(200), "Kom inte");
}

#[tokio::test]
async fn a_unit_whose_principal_is_asked_first_is_answered_by_the_principal() {
    let world = World::open().await;
    let (teacher, principal) = (world.teacher().await, world.person(&world.guest, "broker").await);
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "update identity.unit set approver_email = $2 where tenant_id = $1";
    let email = world.guest.email("broker");
    assert!(change(&tx, sql, [world.guest.id.into(), email.into()]).await > 0);
    tx.commit().await.expect("a transaction commits");

    let page = booking_page(&book(&teacher, &world.workshop, 0, "5").await.being(303));
    let asked = teacher.get(&page).await.being(200);
    says(&asked, "Väntar på egen chefs godkännande");
    assert!(!asked.has_form("/approval"), "nobody approves what is another's to approve");
    let owner = owner(&world).await;
    assert!(
        !owner.get("/host/bookings").await.being(200).words().contains("5 + 2"),
        "the host sees it later"
    );
    let form = principal.get(&page).await.being(200).form("/approval");
    principal.send(&form.with("answer", "yes")).await.being(303);
    says(&teacher.get(&page).await.being(200), "Bekräftad");
    says(&owner.get("/host/bookings").await.being(200), "5 + 2");
}

#[tokio::test]
async fn a_host_writes_to_every_group_that_has_a_place_and_each_reads_it() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = booking_page(&book(&teacher, &world.workshop, 0, "5").await.being(303));
    let owner = owner(&world).await;
    let day = format!("/host/times/{}", world.workshop.times[0]);
    let form = owner.get(&day).await.being(200).form("/message");
    says(&owner.send(&form).await.being(422), "Skriv ett meddelande.");
    let long = "x".repeat(1001);
    let again = owner.send(&form.clone().with("message", &long)).await.being(422);
    assert!(again.text().contains(&long), "what was typed stays");
    let done = owner.send(&form.with("message", "Ta med gummistövlar & matsäck")).await.being(303);
    says(&owner.get(done.location()).await.being(200), "Meddelandet har skickats till grupperna");
    says(&owner.get(&host_page(&page)).await.being(200), "Arrangören skrev");
    let shown = teacher.get(&page).await.being(200);
    says(&shown, "Ta med gummistövlar & matsäck");
    says(&shown, "Bekräftad");
    world.deliver().await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let letters = "select count(*) from messaging.letter
                    where text like '%gummistövlar & matsäck%' and subject like 'Meddelande från arrangören%'";
    assert_eq!(number(&tx, letters, []).await, 2, "to whoever booked, and to the unit");
}

#[tokio::test]
async fn times_are_taken_along_into_a_calendar() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = booking_page(&book(&teacher, &world.workshop, 0, "5").await.being(303));
    says(&teacher.get(&page).await.being(200), "Lägg till i kalendern");
    let file = teacher.get(&format!("{page}/booking.ics")).await.being(200);
    assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
    let text = file.text().replace("\r\n ", "");
    assert!(text.contains(&format!("UID:{}.{}@", id(&page), world.workshop.times[0])), "{text}");
    assert!(text.contains("STATUS:CONFIRMED") && !text.contains("ATTENDEE"), "{text}");
    world.person(&world.home, "booker").await.get(&format!("{page}/booking.ics")).await.being(404);

    let visitor = world.visitor(&world.guest);
    let all = visitor.get(&format!("{}/times.ics", world.workshop.page())).await.being(200).text();
    assert_eq!(all.matches("BEGIN:VEVENT").count(), 3, "{all}");
    for time in &world.workshop.times {
        assert!(all.contains(&format!("UID:{time}@")), "{all}");
    }
}

#[tokio::test]
async fn a_unit_that_its_host_trusts_is_confirmed_at_once_where_the_offering_says_so() {
    let world = World::open().await;
    agree(&world, &world.producer, &world.workshop, "approval", "'trusted'").await;
    let teacher = world.teacher().await;
    let page = booking_page(&book(&teacher, &world.workshop, 0, "5").await.being(303));
    says(&teacher.get(&page).await.being(200), "Väntar på arrangören");
    let owner = owner(&world).await;
    let form = owner.get(&host_page(&page)).await.being(200).form("/trust");
    let done = owner.send(&form).await.being(303);
    says(&owner.get(done.location()).await.being(200), "bekräftas hädanefter genast");
    teacher.send(&teacher.get(&page).await.being(200).form("/cancellation")).await.being(303);
    let again = booking_page(&book(&teacher, &world.workshop, 2, "5").await.being(303));
    says(&teacher.get(&again).await.being(200), "Bekräftad");
    let form = owner.get(&host_page(&again)).await.being(200).form("/trust");
    owner.send(&form).await.being(303);
    teacher.send(&teacher.get(&again).await.being(200).form("/cancellation")).await.being(303);
    let third = booking_page(&book(&teacher, &world.workshop, 2, "6").await.being(303));
    says(&teacher.get(&third).await.being(200), "Väntar på arrangören");
}
