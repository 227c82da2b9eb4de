//! Words for invented offerings: subjects, where and for whom, sentences; the same in three languages.

use contract::{Art, Phrases, Text, Theme};

type Said = (&'static str, &'static str, &'static str);

const SUBJECTS: [(Said, Art); 24] = [
    (("nukketeatteri", "dockteater", "puppet theatre"), Art::Theatre),
    (("varjoteatteri", "skuggteater", "shadow theatre"), Art::Theatre),
    (("draamapaja", "dramaverkstad", "drama workshop"), Art::Theatre),
    (("kansanmusiikki", "folkmusik", "folk music"), Art::Music),
    (("kuorolaulu", "körsång", "choir singing"), Art::Music),
    (("rumpupiiri", "trumcirkel", "drum circle"), Art::Music),
    (("kamarikonsertti", "kammarkonsert", "chamber concert"), Art::Music),
    (("nykytanssi", "nutida dans", "contemporary dance"), Art::Dance),
    (("kansantanssi", "folkdans", "folk dance"), Art::Dance),
    (("sirkuskoulu", "cirkusskola", "circus school"), Art::Dance),
    (("keramiikka", "keramik", "ceramics"), Art::Craft),
    (("kudontapaja", "vävverkstad", "weaving workshop"), Art::Craft),
    (("puukäsityö", "träslöjd", "woodwork"), Art::Craft),
    (("luontoretki", "naturutfärd", "nature outing"), Art::Nature),
    (("lintukierros", "fågelrundtur", "bird walk"), Art::Nature),
    (("rantatutkimus", "strandforskning", "shore study"), Art::Nature),
    (("merimuseo", "sjömuseum", "maritime museum"), Art::Museum),
    (("taidemuseo", "konstmuseum", "art museum"), Art::Museum),
    (("linnakierros", "slottsrundtur", "castle tour"), Art::Museum),
    (("kirjavinkkaus", "boktips", "book talk"), Art::Literature),
    (("runopaja", "diktverkstad", "poetry workshop"), Art::Literature),
    (("satutunti", "sagostund", "story hour"), Art::Literature),
    (("animaatiopaja", "animationsverkstad", "animation workshop"), Art::Film),
    (("elokuvanäytös", "filmvisning", "film screening"), Art::Film),
];

const WHERE: [Said; 24] = [
    ("meren rannalla", "vid havet", "by the sea"),
    ("vanhassa makasiinissa", "i det gamla magasinet", "in the old storehouse"),
    ("metsän reunassa", "vid skogsbrynet", "at the edge of the forest"),
    ("talvi-iltana", "en vinterkväll", "on a winter evening"),
    ("naapurin pihalla", "på grannens gård", "in the neighbour's yard"),
    ("sataman varjossa", "i hamnens skugga", "in the shadow of the harbour"),
    ("isoäidin keittiössä", "i mormors kök", "in grandmother's kitchen"),
    ("ilman sanoja", "utan ord", "without words"),
    ("kahdella kielellä", "på två språk", "in two languages"),
    ("aamun valossa", "i morgonljus", "in morning light"),
    ("pimeässä", "i mörkret", "in the dark"),
    ("koko luokalle", "för hela klassen", "for a whole class"),
    ("pienille korville", "för små öron", "for small ears"),
    ("vanhoille ystäville", "för gamla vänner", "for old friends"),
    ("kirjaston nurkassa", "i bibliotekets hörn", "in a corner of the library"),
    ("junan odottajille", "för den som väntar på tåget", "for those who wait for the train"),
    ("sadan vuoden takaa", "från hundra år sedan", "from a hundred years ago"),
    ("tulevaisuudesta", "från framtiden", "from the future"),
    ("saariston tapaan", "på skärgårdens vis", "the way of the archipelago"),
    ("tuulen mukaan", "efter vinden", "as the wind goes"),
    ("päiväunien jälkeen", "efter vilan", "after the nap"),
    ("välitunnilla", "på rasten", "at break time"),
    ("kevään ensimmäisenä päivänä", "vårens första dag", "on the first day of spring"),
    ("koko kylän voimin", "med hela byn", "with the whole village"),
];

const SENTENCES: [Said; 16] = [
    (
        "Ryhmä valitsee itse, mistä aloitetaan.",
        "Gruppen väljer själv var vi börjar.",
        "The group itself chooses where to begin.",
    ),
    ("Ohjaaja tuo välineet mukanaan.", "Ledaren tar med redskapen.", "The leader brings the tools."),
    (
        "Mukaan pääsee myös pyörätuolilla.",
        "Man kan också vara med i rullstol.",
        "A wheelchair is no hindrance.",
    ),
    (
        "Lopuksi katsotaan, mitä syntyi.",
        "Till sist ser vi vad det blev.",
        "In the end we look at what it became.",
    ),
    ("Kenenkään ei tarvitse esiintyä.", "Ingen måste uppträda.", "Nobody has to perform."),
    (
        "Tilaa tarvitaan yhden luokan verran.",
        "Det behövs plats som i ett klassrum.",
        "It needs the room of one classroom.",
    ),
    ("Esineisiin saa koskea.", "Föremålen får man röra vid.", "The objects may be touched."),
    (
        "Kuunnellaan hetki ennen kuin puhutaan.",
        "Vi lyssnar en stund innan vi talar.",
        "We listen for a while before we speak.",
    ),
    ("Valmis työ jää ryhmälle.", "Det färdiga verket blir gruppens.", "What is made stays with the group."),
    (
        "Tarinat ovat peräisin kylän vanhimmilta.",
        "Berättelserna kommer från byns äldsta.",
        "The stories come from the elders of the village.",
    ),
    (
        "Sopii kokeneille ja aloittelijoille.",
        "Passar vana och nybörjare.",
        "It suits the experienced and beginners.",
    ),
    ("Ulkona ollaan säällä kuin säällä.", "Vi är ute i alla väder.", "We are outdoors in any weather."),
    ("Soittimia on jokaiselle.", "Det finns instrument åt alla.", "There are instruments for everyone."),
    ("Matkalla pysähdytään kolmesti.", "Vi stannar tre gånger på vägen.", "We stop three times on the way."),
    (
        "Tehtäviä on eri-ikäisille.",
        "Det finns uppgifter för olika åldrar.",
        "There are tasks for different ages.",
    ),
    (
        "Opettaja saa materiaalin etukäteen.",
        "Läraren får materialet på förhand.",
        "The teacher gets the material beforehand.",
    ),
];

const BEGINNINGS: [&str; 20] = [
    "Kivi", "Haapa", "Lepo", "Suvi", "Kalli", "Metsä", "Vuori", "Harju", "Terva", "Savi", "Hiekka", "Koivu",
    "Lehmus", "Saarni", "Tammi", "Kataja", "Pihlaja", "Halla", "Routa", "Syys",
];
const ENDINGS: [&str; 16] = [
    "lahti", "niemi", "mäki", "järvi", "koski", "ranta", "kylä", "pelto", "salmi", "luoto", "vaara", "suo",
    "harju", "notko", "kangas", "virta",
];

/// A row of numbers that looks like chance, and is the same for the same start (`SplitMix64`).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn of(number: usize) -> Self {
        Self(number as u64)
    }

    /// A number below `most`.
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % most.max(1) as u64).unwrap_or(0)
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// What an offering is about, and its art form.
pub(super) fn subject(chance: &mut Chance) -> (Said, Art) {
    chance.one_of(&SUBJECTS)
}

pub(super) fn title(subject: Said, chance: &mut Chance) -> Text {
    let at = chance.one_of(&WHERE);
    let join = |of: &str, at: &str| capital(&format!("{of} {at}"));
    Text::new(join(subject.0, at.0), join(subject.1, at.1), join(subject.2, at.2))
}

pub(super) fn summary(subject: Said, chance: &mut Chance) -> Text {
    let (first, second) = (chance.one_of(&SENTENCES), chance.one_of(&WHERE));
    let join = |of: &str, at: &str, said: &str| format!("{} {at}. {said}", capital(of));
    Text::new(
        join(subject.0, second.0, first.0),
        join(subject.1, second.1, first.1),
        join(subject.2, second.2, first.2),
    )
}

/// Two paragraphs.
pub(super) fn description(subject: Said, chance: &mut Chance) -> Text {
    let place = place(chance.below(BEGINNINGS.len() * ENDINGS.len()));
    let said: Vec<Said> = (0..6).map(|_| chance.one_of(&SENTENCES)).collect();
    let join = |of: &str, said: &[&str]| {
        format!("{} – {place}. {}\n\n{}", capital(of), said[..3].join(" "), said[3..].join(" "))
    };
    let of = |part: fn(&Said) -> &'static str| said.iter().map(part).collect::<Vec<_>>();
    Text::new(
        join(subject.0, &of(|said| said.0)),
        join(subject.1, &of(|said| said.1)),
        join(subject.2, &of(|said| said.2)),
    )
}

/// The name of an invented place.
pub(super) fn place(number: usize) -> String {
    let (beginning, ending) =
        (BEGINNINGS[number % BEGINNINGS.len()], ENDINGS[number / BEGINNINGS.len() % ENDINGS.len()]);
    format!("{beginning}{ending}")
}

/// An invented place's name in sentences; its cases are nobody's to know, so it stands after a colon.
pub(super) fn phrases(name: &str) -> Phrases {
    Phrases {
        from: Text::new(format!("Paikka: {name}"), format!("Plats: {name}"), format!("Place: {name}")),
        inside: Text::new(format!("paikassa {name}"), format!("i {name}"), format!("in {name}")),
        part_of: Text::new(format!("Osa: {name}"), format!("Del av {name}"), format!("Part of {name}")),
    }
}

pub(super) fn theme(number: usize) -> Theme {
    let hue = f32::from(u16::try_from(number * 37 % 360).unwrap_or(0));
    Theme { hue, chroma: 0.09, hue_2: (hue + 180.0) % 360.0, chroma_2: 0.11 }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::{Chance, description, place, subject, summary, title};

    #[test]
    fn the_same_number_says_the_same_and_another_something_else() {
        let said = |number: usize| {
            let mut chance = Chance::of(number);
            let (about, _) = subject(&mut chance);
            (title(about, &mut chance), summary(about, &mut chance), description(about, &mut chance))
        };
        assert_eq!(said(7), said(7));
        assert_ne!(said(7), said(8));
        for number in 0..2000 {
            let (_, summary, _) = said(number);
            for words in [&summary.fi, &summary.sv, &summary.en] {
                assert!(words.chars().count() <= catalogue::MOST_SUMMARY, "{words}");
            }
        }
    }

    #[test]
    fn three_hundred_places_have_three_hundred_names() {
        let names: std::collections::BTreeSet<String> = (0..300).map(place).collect();
        assert_eq!(names.len(), 300);
    }
}
