//! Telling a colleague of an offering: a letter that says who sent it, in small numbers.

use testkit::texts;

use crate::world::World;

async fn letters(world: &World, email: &str) -> Vec<String> {
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "select subject || E'\n' || text || html from messaging.letter where to_email = $1 order by id";
    texts(&tx, sql, [email.into()]).await
}

#[tokio::test]
async fn a_colleague_is_told_by_whom_and_of_what() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = world.workshop.page();
    let form = teacher.get(&format!("{page}/tip")).await.being(200).form("/tip");
    let email = format!("maija@{}.example", world.guest.slug);
    let note = "Sopisi 4B:lle <b>hyvin</b>\r\n\r\nMennäänkö?";
    let sent = teacher.send(&form.with("to", &email).with("note", note)).await.being(303);
    assert!(teacher.get(sent.location()).await.being(200).text().contains("notice-good"));
    let letters = letters(&world, &email).await;
    let letter = letters.first().expect("a letter");
    assert_eq!(letters.len(), 1);
    for part in [&world.guest.email("booker"), &page, &world.guest.slug, &"Mennäänkö?".to_owned()] {
        assert!(letter.contains(part.as_str()), "{part}: {letter}");
    }
    assert!(letter.contains("&lt;b&gt;hyvin"), "words are words: {letter}");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_stays() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = teacher.get(&format!("{}/tip", world.workshop.page())).await.being(200).form("/tip");
    let note = "pitkä ".repeat(100);
    let again = teacher.send(&form.with("to", "maija@").with("note", &note)).await.being(422);
    assert!(again.text().contains("maija@") && again.text().contains(note.trim()));
    assert!(again.text().contains("href=\"#to\"") && again.text().contains("href=\"#note\""));
    assert!(letters(&world, "maija@").await.is_empty());
}

#[tokio::test]
async fn after_a_few_letters_one_waits() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = teacher.get(&format!("{}/tip", world.workshop.page())).await.being(200).form("/tip");
    let email = format!("usein@{}.example", world.guest.slug);
    for _ in 0..3 {
        teacher.send(&form.clone().with("to", &email).with("note", "")).await.being(303);
    }
    let refused = teacher.send(&form.with("to", &email).with("note", "")).await.being(429);
    assert!(refused.header("retry-after").is_some());
    assert_eq!(letters(&world, &email).await.len(), 3);
}

#[tokio::test]
async fn a_visitor_gets_the_link_and_no_form() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let path = format!("{}/tip", world.workshop.page());
    let page = visitor.get(&path).await.being(200);
    assert!(!page.has_form("/tip"));
    assert!(page.text().contains(&format!("http://{}{}", world.guest.host(), world.workshop.page())));
    assert!(visitor.post(&path, [("to", "a@b.example")]).await.being(303).location().starts_with("/sign-in"));
    visitor.get(&format!("{}/tip", world.museum.page())).await.being(404);
}
