//! Pieces for the samples of pages: the same few offerings everywhere, so that pictures of pages compare.

use contract::Text;
use tenancy::Timestamp;

use crate::card::{Card, Picture, Price};
use crate::moment::Moment;
use crate::paths;

/// A moment in Helsinki from a civil date and time such as `2027-01-12T09:00`.
pub fn moment(civil: &str) -> Moment {
    let at = civil.parse::<jiff::civil::DateTime>().and_then(|at| at.in_tz("Europe/Helsinki"));
    let at = at.map_or(jiff::Timestamp::UNIX_EPOCH, |at| at.timestamp());
    Moment::new(Timestamp::from_jiff(at), "Europe/Helsinki")
}

/// Tokens or codes from a line of them.
pub fn tokens(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

/// A title of nearly 120 characters in each language, which is as long as a title may be.
pub fn long_title() -> Text {
    Text::new(
        "Kansanmusiikkiyhdistysten yhteiskonsertin avoimet harjoitukset ja soitinrakennuspaja yläkoululaisille Karjaan talolla",
        "Öppna repetitioner inför folkmusikföreningarnas gemensamma konsert samt en instrumentbyggarverkstad för högstadieelever",
        "Open rehearsals for the joint concert of folk music associations and then a workshop on building instruments for teens",
    )
}

/// Cards: a usual one, one from elsewhere, one that is full, one of too much, one of little.
pub fn cards() -> Vec<Card> {
    vec![ropes(), rock(), shadows(), too_much(), little()]
}

/// The usual offering.
pub fn ropes() -> Card {
    Card {
        id: "0198c2f1-0000-7000-8000-000000000001".to_owned(),
        href: paths::offering("0198c2f1-0000-7000-8000-000000000001"),
        title: Text::new(
            "Verkko, solmu ja suola – saaristolaisten köysityöpaja",
            "Nät, knop och salt – repverkstad från skärgården",
            "Net, knot and salt – a rope workshop from the archipelago",
        ),
        summary: Text::new(
            "Punotaan köyttä, opitaan viisi solmua ja kuullaan, miksi jokainen niistä keksittiin.",
            "Vi slår rep, lär oss fem knopar och hör varför någon en gång kom på dem.",
            "We lay rope, learn five knots and hear why somebody once thought of each of them.",
        ),
        kind: "workshop".to_owned(),
        deliveries: tokens("at_venue"),
        languages: tokens("fi sv"),
        stages: tokens("preschool grade_1 grade_2 grade_3 grade_4"),
        minutes: Some(90),
        price: Price::Free,
        art: "craft".to_owned(),
        image: None,
        origin: None,
        next: Some(moment("2027-01-12T12:00")),
        has_room: true,
    }
}

fn rock() -> Card {
    Card {
        title: Text::new(
            "Kuule, kallio! Rytmejä kivistä ja laudoista",
            "Hör du, berg! Rytmer av sten och bräder",
            "",
        ),
        summary: Text::new(
            "Rakennetaan soittimet rannan aarteista ja sävelletään luokan yhteinen kappale.",
            "Vi bygger instrument av strandfynd och komponerar klassens egen låt.",
            "",
        ),
        deliveries: tokens("comes_to_you"),
        languages: tokens("sv"),
        stages: tokens("grade_1 grade_2 grade_3 grade_4 grade_5 grade_6"),
        price: Price::PerGroup { cents: 18_000 },
        art: "music".to_owned(),
        origin: Some(Text::new("Raaseporista", "Från Raseborg", "From Raasepori")),
        next: Some(moment("2027-01-21T09:00")),
        ..ropes()
    }
}

fn shadows() -> Card {
    Card {
        title: Text::new("Varjot kertovat", "Skuggorna berättar", "What shadows tell"),
        summary: Text::new(
            "Valo, pahvi ja lakana: ryhmä tekee oman varjonäytelmänsä alusta loppuun.",
            "Ljus, kartong och ett lakan: gruppen gör sitt eget skuggspel från början till slut.",
            "Light, cardboard and a sheet: the group makes a shadow play of its own from start to end.",
        ),
        languages: tokens("fi"),
        stages: tokens("age_3_4 age_5 preschool care_home"),
        minutes: Some(50),
        price: Price::PerHead { cents: 650 },
        art: "theatre".to_owned(),
        next: Some(moment("2027-01-13T10:00")),
        has_room: false,
        ..ropes()
    }
}

fn too_much() -> Card {
    Card {
        title: long_title(),
        summary: Text::new(
            "Tavallista pidempi kuvaus, jossa kerrotaan kaikki mahdollinen siitä, mitä tapahtuu, kenelle, missä, \
             milloin ja miksi, niin että sallittu pituus täyttyy",
            "En längre beskrivning än vanligt, som berättar allt om vad som händer, för vem, var, när och varför, så \
             att den tillåtna längden fylls helt",
            "A longer description than usual, saying all there is to say of what happens, for whom, where, when and \
             why, until the length that is allowed is full",
        ),
        kind: "volunteer_task".to_owned(),
        deliveries: tokens("at_venue comes_to_you live_stream recording"),
        languages: tokens("fi sv en zxx xx"),
        stages: tokens(
            "grade_1 grade_3 grade_4 grade_7 grade_9 upper_secondary vocational special_needs adults seniors_home",
        ),
        minutes: Some(375),
        price: Price::PerGroup { cents: 123_450 },
        art: "dance".to_owned(),
        image: Some(Picture {
            src: "/no-such-picture.jpg?w=800".to_owned(),
            srcset: "/no-such-picture.jpg?w=400 400w, /no-such-picture.jpg?w=800 800w".to_owned(),
            focal: "left-top".to_owned(),
            alt: Text::new("Kaksi viulunsoittajaa", "Två violinister", "Two fiddlers"),
        }),
        origin: Some(Text::new(
            "Länsi-Uudenmaan hyvinvointialueelta",
            "Från Västra Nylands välfärdsområde",
            "From the wellbeing services county of Western Uusimaa",
        )),
        ..ropes()
    }
}

fn little() -> Card {
    Card {
        title: Text::new("Runo", "Dikt", "Poem"),
        summary: Text::default(),
        kind: "visit".to_owned(),
        languages: Vec::new(),
        stages: Vec::new(),
        minutes: None,
        art: "literature".to_owned(),
        next: None,
        has_room: false,
        ..ropes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_about_as_long_as_it_may_be() {
        let title = long_title();
        for words in [&title.fi, &title.sv, &title.en] {
            assert!((115..=120).contains(&words.chars().count()), "{words}");
        }
    }
}
