//! Results of every size: none, one, five hundred, and more to choose from than anybody wants.

use contract::Text;
use views::{Card, samples};

use super::{Chip, Choice, ChoiceList, Label, OfferingsIndex, Pages, SortChoice, Times};

pub(super) fn all() -> Vec<OfferingsIndex> {
    vec![
        bare("municipality"),
        bare("region"),
        bare("producer"),
        usual(),
        one(),
        nothing(),
        unread(),
        too_much(),
    ]
}

fn bare(kind: &str) -> OfferingsIndex {
    OfferingsIndex {
        kind: kind.to_owned(),
        is_bare: true,
        q: String::new(),
        corrected: None,
        ignored: Vec::new(),
        cards: Vec::new(),
        total: 0,
        is_list: false,
        lists: Vec::new(),
        times: Times::default(),
        chips: Vec::new(),
        clear_href: "/offerings".to_owned(),
        sorts: sorts(),
        kept: Vec::new(),
        cards_href: "/offerings".to_owned(),
        list_href: "/offerings?view=list".to_owned(),
        pages: Pages::default(),
        save_href: None,
    }
}

fn usual() -> OfferingsIndex {
    OfferingsIndex {
        is_bare: false,
        q: "saaristo".to_owned(),
        cards: samples::cards(),
        total: 44,
        lists: lists(),
        times: Times {
            from: "2027-01-11".to_owned(),
            comes_to: Some(("kemionsaari".to_owned(), true)),
            is_chosen: true,
            ..Times::default()
        },
        chips: vec![
            chip(Label::StageGroup { token: "grades_3_6".to_owned() }),
            chip(Label::Free),
            chip(Label::From { day: samples::moment("2027-01-11T12:00") }),
            chip(Label::ComesTo { name: Text::new("Kemiönsaari", "Kimitoön", "Kemiönsaari") }),
        ],
        pages: Pages::around(1, 2, |page| format!("/offerings?q=saaristo&page={page}")),
        save_href: Some("/account/searches/new?q=saaristo".to_owned()),
        ..bare("municipality")
    }
}

fn one() -> OfferingsIndex {
    OfferingsIndex {
        q: "köysy".to_owned(),
        corrected: Some("köysi".to_owned()),
        cards: vec![samples::ropes()],
        total: 1,
        is_list: true,
        chips: Vec::new(),
        times: Times::default(),
        pages: Pages::default(),
        ..usual()
    }
}

fn nothing() -> OfferingsIndex {
    OfferingsIndex {
        q: "jääkiekko".to_owned(),
        cards: Vec::new(),
        total: 0,
        pages: Pages::default(),
        save_href: None,
        ..usual()
    }
}

fn unread() -> OfferingsIndex {
    OfferingsIndex {
        kind: "county".to_owned(),
        ignored: samples::tokens("grade_10 eilen"),
        q: String::new(),
        ..usual()
    }
}

fn too_much() -> OfferingsIndex {
    let many: Vec<Card> = std::iter::repeat_with(samples::cards).take(20).flatten().collect();
    let places = (1..=40).map(|number| {
        let name = if number == 7 { samples::long_title() } else { Text::same(&format!("Kunta {number}")) };
        choice(Label::Origin { name }, &format!("kunta-{number}"), 500 - number)
    });
    let mut lists = lists();
    lists.push(ChoiceList {
        name: "origin",
        field: "origin",
        is_open: true,
        is_single: false,
        choices: places.collect(),
    });
    let chips =
        lists.iter().flat_map(|list| &list.choices).map(|choice| chip(choice.label.clone())).collect();
    OfferingsIndex {
        kind: "region".to_owned(),
        q: samples::long_title().fi,
        corrected: Some(samples::long_title().sv),
        ignored: vec!["x".repeat(40); 12],
        cards: many,
        total: 12_345,
        lists,
        chips,
        pages: Pages::around(57, 514, |page| format!("/offerings?page={page}")),
        ..usual()
    }
}

fn lists() -> Vec<ChoiceList> {
    let stage = |token: &str, count| choice(Label::StageGroup { token: token.to_owned() }, token, count);
    let delivery = |token: &str, count| choice(Label::Delivery { token: token.to_owned() }, token, count);
    let language = |token: &str, count| choice(Label::Language { token: token.to_owned() }, token, count);
    let mut stages =
        vec![stage("daycare", 24), stage("preschool", 31), stage("grades_3_6", 44), stage("care_home", 15)];
    stages.push(choice(Label::Stage { token: "grade_4".to_owned() }, "grade_4", 9));
    for choice in stages.iter_mut().skip(2).take(1) {
        choice.chosen = true;
    }
    let kind = choice(Label::Kind { token: "workshop".to_owned() }, "workshop", 12);
    let theme = choice(Label::Theme { token: "theatre".to_owned() }, "theatre", 4);
    let free = Choice { chosen: true, ..choice(Label::Free, "0", 31) };
    let prices = vec![free, choice(Label::AtMost { cents: 500 }, "500", 37)];
    let access = choice(Label::Access { token: "step_free".to_owned() }, "step_free", 33);
    let list = |name, field, is_open, choices| ChoiceList {
        name,
        field,
        is_open,
        is_single: field == "price_max",
        choices,
    };
    vec![
        list("stage", "stage", true, stages),
        list("delivery", "delivery", true, vec![delivery("comes_to_you", 21), delivery("at_venue", 17)]),
        list("language", "language", false, vec![language("fi", 41), language("sv", 26), language("sms", 1)]),
        list("kind", "kind", false, vec![kind]),
        list("theme", "theme", false, vec![theme]),
        list("price", "price_max", true, prices),
        list("access", "access", false, vec![access]),
    ]
}

fn choice(label: Label, value: &str, count: u32) -> Choice {
    Choice { label, value: value.to_owned(), count, chosen: false }
}

fn chip(label: Label) -> Chip {
    Chip { label, href: "/offerings".to_owned() }
}

fn sorts() -> Vec<SortChoice> {
    ["relevance", "next", "newest"].map(|token| SortChoice { token, chosen: token == "relevance" }).into()
}
