//! The page of an offering beyond its times: what it tells machines, and whoever is sent its link.

use serde_json::Value;
use testkit::Answer;

use crate::world::World;

fn linked_data(page: &Answer) -> Value {
    let html = page.text();
    let data = html.split("<script type=\"application/ld+json\">").nth(1).expect("linked data");
    serde_json::from_str(data.split("</script>").next().expect("its end")).expect("JSON")
}

#[tokio::test]
async fn calendars_and_search_engines_read_the_page() {
    let world = World::open().await;
    let page = world.visitor(&world.guest).saying("accept-language", "sv").get(&world.workshop.page()).await;
    let said = linked_data(&page.being(200));
    let page = format!("http://{}{}", world.guest.host(), world.workshop.page());
    assert_eq!(said["url"], page);
    assert!(said["name"].as_str().expect("a name").ends_with(" sv"));
    assert_eq!(said["eventSchedule"].as_array().expect("a schedule").len(), world.workshop.times.len());
    assert_eq!(said["offers"]["priceCurrency"], "EUR");
    let producer = format!("http://{}/producers/{}", world.guest.host(), world.producer.slug);
    assert_eq!(said["organizer"]["url"], producer);
}

#[tokio::test]
async fn the_page_says_of_itself_what_it_is_and_in_which_language() {
    let world = World::open().await;
    let page =
        world.visitor(&world.guest).get(&format!("{}?lang=en", world.workshop.page())).await.being(200);
    let canonical = format!("http://{}{}?lang=en", world.guest.host(), world.workshop.page());
    assert!(page.all("link", "href").contains(&canonical), "{:?}", page.all("link", "href"));
    let said = page.all("meta", "content");
    assert!(said.iter().any(|text| text.starts_with("Tiivistys") && text.ends_with(" en")), "{said:?}");
    assert!(said.iter().any(|text| text.contains(&format!("/images/{}", world.workshop.image))), "{said:?}");
}
