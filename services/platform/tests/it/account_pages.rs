//! The pages of one's own account: several services show them, and each leads to all the others.

use views::paths;

use crate::world::World;

const PAGES: [&str; 5] =
    [paths::SESSIONS, paths::SUBSTITUTES, paths::FAVOURITES, paths::SAVED_SEARCHES, paths::KEYS];

#[tokio::test]
async fn every_page_of_the_account_leads_to_all_of_them_and_marks_itself() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    for here in PAGES {
        let page = teacher.get(here).await.being(200);
        let menu = account_menu(&page.text());
        for there in PAGES {
            assert!(menu.contains(&format!("<a href=\"{there}\"")), "{here} leads to {there}");
        }
        assert_eq!(menu.matches("aria-current").count(), 1, "{here}");
        assert!(menu.contains(&format!("<a href=\"{here}\" aria-current=\"page\">")), "{here} is marked");
    }
    let new = teacher.get(&format!("{}?q=teatteri", paths::NEW_SAVED_SEARCH)).await.being(200);
    let marked = format!("<a href=\"{}\" aria-current=\"page\">", paths::SAVED_SEARCHES);
    assert!(account_menu(&new.text()).contains(&marked), "a form belongs under its list");
}

#[tokio::test]
async fn the_name_at_the_head_leads_to_the_account_and_is_marked_there_alone() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let name = format!("<a class=\"who\" href=\"{}\"", paths::SESSIONS);
    let marked = format!("{name} aria-current=\"true\">");
    assert!(teacher.get(paths::FRONT).await.text().contains(&format!("{name}>")));
    for here in PAGES {
        assert!(teacher.get(here).await.text().contains(&marked), "{here}");
    }
    assert!(teacher.get(paths::KEYS).await.links(paths::API).contains(&paths::API.to_owned()));
}

/// The navigation of the account, of which a page has one.
fn account_menu(html: &str) -> String {
    let [_, after] = <[&str; 2]>::try_from(html.split("side-account").collect::<Vec<_>>()).expect("one menu");
    after.split("</nav>").next().unwrap_or_default().to_owned()
}
