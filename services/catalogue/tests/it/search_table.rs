//! A table of searches: what must be found and what should come first, in three languages.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Draft;
use catalogue::search::{Search, Synonyms};
use contract::{Art, Keyword, Kind, OfferingDetails, OfferingId, Text, Venue};

use crate::shop::{Shop, offering};

const OFFERINGS: &str = include_str!("table/offerings.tsv");
const QUERIES: &str = include_str!("table/queries.tsv");

/// Of all that must be found so much is, and of all that should be first so much is.
const LEAST_RECALL: f64 = 0.97;
const LEAST_FIRST: f64 = 0.9;

fn lines(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn text(columns: &[&str]) -> Text {
    Text::new(columns[0], columns[1], columns[2])
}

fn written(columns: &[&str]) -> Draft {
    let keyword = Keyword { id: "yso:p1".to_owned(), name: text(&columns[9..12]) };
    let venue = Venue { name: text(&columns[12..15]), ..Venue::default() };
    Draft {
        kind: Kind::parse(columns[1]),
        art: Art::parse(columns[2]),
        title: text(&columns[3..6]),
        summary: text(&columns[6..9]),
        description: Text::default(),
        venue: (!venue.name.fi.is_empty()).then_some(venue),
        details: OfferingDetails { keywords: vec![keyword], ..OfferingDetails::default() },
        ..offering("")
    }
}

/// A catalogue of what the table offers, with the table's name for each.
async fn furnished() -> (Shop, BTreeMap<OfferingId, &'static str>) {
    let shop = Shop::open().await;
    let mut names = BTreeMap::new();
    for columns in lines(OFFERINGS) {
        let id = OfferingId::new();
        let mut draft = written(&columns);
        draft.description = Text::same(".");
        shop.catalogue.draft(shop.owner, id, &draft, None).await.expect("a draft is written");
        shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
        names.insert(id, columns[0]);
    }
    let old = Synonyms::parse("vanhukset, hoivakoti, muistelu").expect("synonyms");
    shop.catalogue.keep_synonyms(shop.owner, &old).await.expect("they are kept");
    shop.deliver().await;
    (shop, names)
}

#[tokio::test]
async fn the_table_of_searches_finds_what_is_meant() {
    let (shop, names) = furnished().await;
    assert!(names.len() >= 30, "a catalogue of some size");
    let (mut wanted, mut found_of_them, mut firsts, mut right_firsts) = (0_u32, 0_u32, 0_u32, 0_u32);
    let (mut asked, mut mended, mut wrong) = (0, 0, Vec::new());
    for columns in lines(QUERIES) {
        let [why, typed, must, first] = columns[..] else { panic!("{columns:?}") };
        let found =
            shop.catalogue.find(&shop.card(), &Search { per_page: 100, ..Search::words(typed) }).await;
        let found = found.expect("an answer");
        let keys: Vec<&str> = found.items.iter().map(|item| names[&item.content.id]).collect();
        asked += 1;
        if why == "none" {
            assert!(keys.is_empty(), "{typed} finds {keys:?}");
            continue;
        }
        assert!(found.corrected.is_none() || why == "typo", "{typed} was taken for {:?}", found.corrected);
        mended += u32::from(found.corrected.is_some());
        let must: BTreeSet<&str> = must.split_whitespace().collect();
        let missing: Vec<&&str> = must.iter().filter(|key| !keys.contains(key)).collect();
        wanted += u32::try_from(must.len()).expect("a few");
        found_of_them += u32::try_from(must.len() - missing.len()).expect("a few");
        if !missing.is_empty() {
            wrong.push(format!("{why}: {typed} misses {missing:?}, finds {keys:?}"));
        }
        if first != "-" {
            firsts += 1;
            right_firsts += u32::from(keys.first() == Some(&first));
            if keys.first() != Some(&first) {
                wrong.push(format!("{why}: {typed} puts {:?} before {first}", keys.first()));
            }
        }
    }
    let (recall, first) =
        (f64::from(found_of_them) / f64::from(wanted), f64::from(right_firsts) / f64::from(firsts));
    println!(
        "{asked} searches: recall {recall:.3} ({found_of_them} of {wanted}), first place {first:.3} ({right_firsts} of {firsts})"
    );
    assert!(asked >= 60 && mended >= 5, "only {asked} searches, and {mended} mended");
    assert!(
        recall >= LEAST_RECALL && first >= LEAST_FIRST,
        "recall {recall:.3}, first {first:.3}\n{}",
        wrong.join("\n")
    );
}
