//! Search finds what its tenant lists, counts what may be chosen, and sees nothing of anybody else's.

use catalogue::search::{Facet, Found, Search, Sort};
use contract::Stage;

use crate::shop::Shop;

async fn find(shop: &Shop, search: &Search) -> Found {
    shop.catalogue.find(&shop.card(), search).await.expect("an answer")
}

fn titles(found: &Found) -> Vec<&str> {
    found.items.iter().map(|item| item.content.title.fi.as_str()).collect()
}

#[tokio::test]
async fn a_word_finds_what_holds_it_and_nothing_else() {
    let shop = Shop::open().await;
    shop.published("Nukketeatteri metsässä").await;
    shop.published("Köysityöpaja").await;
    let found = find(&shop, &Search::words("teatteri")).await;
    assert_eq!(
        titles(&found),
        ["Nukketeatteri metsässä", "Köysityöpaja"],
        "both are of the art of theatre, one says so first"
    );
    assert_eq!(titles(&find(&shop, &Search::words("metsä")).await), ["Nukketeatteri metsässä"]);
    assert_eq!(titles(&find(&shop, &Search::words("koysi")).await), ["Köysityöpaja"]);
    let none = find(&shop, &Search::words("jääkiekko")).await;
    assert_eq!((none.total, none.items.len(), none.corrected), (0, 0, None));
    assert!(none.facets.iter().all(|(_, values)| values.is_empty()));
}

#[tokio::test]
async fn a_mistyped_word_is_mended_and_the_reader_is_told() {
    let shop = Shop::open().await;
    shop.published("Keramiikka").await;
    let found = find(&shop, &Search::words("kermaiikka")).await;
    assert_eq!((titles(&found), found.corrected.as_deref()), (vec!["Keramiikka"], Some("keramiikka")));
}

#[tokio::test]
async fn each_list_counts_as_if_nothing_were_chosen_in_it() {
    let shop = Shop::open().await;
    shop.published("Varjot").await;
    shop.published("Valot").await;
    let search = Search { stages: vec![Stage::Grade9], sort: Sort::Newest, ..Search::default() };
    let found = find(&shop, &search).await;
    assert_eq!(found.total, 0);
    let stages: Vec<(&str, u32)> =
        found.facet(Facet::Stage).iter().map(|one| (one.value.as_str(), one.count)).collect();
    assert!(stages.contains(&("preschool", 2)) && stages.contains(&("grade_9", 0)), "{stages:?}");
    assert!(found.facet(Facet::Kind).is_empty(), "no kind is left by that stage");
}
