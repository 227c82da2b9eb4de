//! The pages of this crate, as typed values.

mod favourites;
pub mod fields;
mod host_offering;
mod host_offerings;
mod import_new;
mod import_show;
mod imports_index;
mod local;
mod missed_searches;
mod news_letter;
mod offering_edit;
mod offering_pictures;
mod offering_review;
mod offering_show;
mod offerings_index;
mod packages;
mod producer;
mod saved_searches;
mod synonyms;
mod tip;
mod tip_letter;
mod venues;

use contract::Lang;
use views::Bundle;

pub use favourites::Favourites;
pub use fields::{Choice, Choices, Field, Flaw, InLang, Input};
pub use host_offering::{HostOffering, Region, Share};
pub use host_offerings::{HostOfferings, OwnOffering};
pub use import_new::{ImportFlaw, ImportNew};
pub use import_show::{ImportRow, ImportShow, ImportTab};
pub use imports_index::{ImportLine, ImportsIndex};
pub use local::{LocalEdit, LocalIndex, LocalLine};
pub use missed_searches::{MissedLine, MissedSearches};
pub use news_letter::{NewsItem, NewsLetter, NewsOfSearch};
pub use offering_edit::{Lacks, OfferingEdit, StepLink};
pub use offering_pictures::{NewPicture, OfferingPictures, OnePicture};
pub use offering_review::{InOneLanguage, OfferingReview};
pub use offering_show::{
    BookedWhere, Material, MaterialPart, Month, Need, Needs, OfferingShow, OtherLanguage, PartOf, Photograph,
    PlaceFacts, Subject, Time, Venue,
};
pub use offerings_index::{
    Chip, Choice as SearchChoice, ChoiceList, Label, OfferingsIndex, PageNumber, Pages, SortChoice, Times,
};
pub use packages::{
    HostPackage, HostPackages, PackageCandidate, PackageEdit, PackageLine, PackagePart, PackageShow,
};
pub use producer::Producer;
pub use saved_searches::{SaveSearch, SavedSearchLine, SavedSearches, StopNews};
pub use synonyms::{SynonymLine, SynonymsPage};
pub use tip::{Tip, TipFlaw};
pub use tip_letter::TipLetter;
pub use venues::{VenueEdit, VenueLine, Venues};

/// Templates and words of the catalogue.
pub const BUNDLE: Bundle = Bundle {
    name: "catalogue",
    templates: &[
        ("catalogue/offerings_index.html", include_str!("../pages/offerings_index.html")),
        ("catalogue/offering_show.html", include_str!("../pages/offering_show.html")),
        ("catalogue/host_offerings.html", include_str!("../pages/host_offerings.html")),
        ("catalogue/host_offering.html", include_str!("../pages/host_offering.html")),
        ("catalogue/favourites.html", include_str!("../pages/favourites.html")),
        ("catalogue/producer.html", include_str!("../pages/producer.html")),
        ("catalogue/tip.html", include_str!("../pages/tip.html")),
        ("catalogue/tip_letter.html", include_str!("../pages/tip_letter.html")),
        ("catalogue/tip_letter.txt", include_str!("../pages/tip_letter.txt")),
        ("catalogue/offering_edit.html", include_str!("../pages/offering_edit.html")),
        ("catalogue/offering_pictures.html", include_str!("../pages/offering_pictures.html")),
        ("catalogue/offering_review.html", include_str!("../pages/offering_review.html")),
        ("catalogue/venues.html", include_str!("../pages/venues.html")),
        ("catalogue/venue_edit.html", include_str!("../pages/venue_edit.html")),
        ("catalogue/package_show.html", include_str!("../pages/package_show.html")),
        ("catalogue/host_packages.html", include_str!("../pages/host_packages.html")),
        ("catalogue/host_package.html", include_str!("../pages/host_package.html")),
        ("catalogue/package_edit.html", include_str!("../pages/package_edit.html")),
        ("catalogue/editor.html", include_str!("../pages/editor.html")),
        ("catalogue/fields.html", include_str!("../pages/fields.html")),
        ("catalogue/imports_index.html", include_str!("../pages/imports_index.html")),
        ("catalogue/import_new.html", include_str!("../pages/import_new.html")),
        ("catalogue/import_show.html", include_str!("../pages/import_show.html")),
        ("catalogue/local_edit.html", include_str!("../pages/local_edit.html")),
        ("catalogue/local_index.html", include_str!("../pages/local_index.html")),
        ("catalogue/pieces.html", include_str!("../pages/pieces.html")),
        ("catalogue/saved_searches.html", include_str!("../pages/saved_searches.html")),
        ("catalogue/save_search.html", include_str!("../pages/save_search.html")),
        ("catalogue/stop_news.html", include_str!("../pages/stop_news.html")),
        ("catalogue/news_letter.html", include_str!("../pages/news_letter.html")),
        ("catalogue/news_letter.txt", include_str!("../pages/news_letter.txt")),
        ("catalogue/missed_searches.html", include_str!("../pages/missed_searches.html")),
        ("catalogue/synonyms.html", include_str!("../pages/synonyms.html")),
        ("catalogue/search_pieces.html", include_str!("../pages/search_pieces.html")),
    ],
    words: [
        (Lang::Fi, include_str!("../text/fi.ftl")),
        (Lang::Sv, include_str!("../text/sv.ftl")),
        (Lang::En, include_str!("../text/en.ftl")),
    ],
    composed: &[
        "offering-state-",
        "host-offering-share-",
        "place-",
        "needs-",
        "materials-",
        "tip-flaw-",
        "tip-letter-subject",
        "stage-group-",
        "search-list-",
        "search-sort-",
        "save-flaw-",
        "news-letter-subject",
        "synonyms-flaw-",
        "edit-",
        "choice-",
        "missing-",
        "package-done-",
        "package-lacks-",
        "package-tag-",
        "picture-flaw-",
        "import-",
    ],
};

#[cfg(test)]
mod tests {
    use views::testing::look_at;
    use views::{Views, testing};

    use super::*;

    #[test]
    fn every_word_is_said_and_asked_for() {
        assert_eq!(testing::complaints(&BUNDLE), Vec::<String>::new());
    }

    #[test]
    fn every_sample_renders_without_flaw() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        look_at::<OfferingsIndex>(&views);
        look_at::<MissedSearches>(&views);
        look_at::<SavedSearches>(&views);
        look_at::<SaveSearch>(&views);
        look_at::<StopNews>(&views);
        look_at::<SynonymsPage>(&views);
        look_at::<OfferingShow>(&views);
        look_at::<Favourites>(&views);
        look_at::<Producer>(&views);
        look_at::<Tip>(&views);
        look_at::<OfferingEdit>(&views);
        look_at::<OfferingPictures>(&views);
        look_at::<OfferingReview>(&views);
        look_at::<Venues>(&views);
        look_at::<VenueEdit>(&views);
        look_at::<PackageShow>(&views);
        look_at::<HostPackages>(&views);
        look_at::<HostPackage>(&views);
        look_at::<PackageEdit>(&views);
        look_at::<HostOfferings>(&views);
        look_at::<HostOffering>(&views);
        look_at::<ImportsIndex>(&views);
        look_at::<ImportNew>(&views);
        look_at::<ImportShow>(&views);
    }

    #[test]
    fn a_letter_says_who_tells_of_what() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        let letters = testing::written::<TipLetter>(&views).unwrap();
        for (lang, letter) in &letters {
            for part in ["Anna Sandström", "anna@pajaniemi.example", "/offerings/"] {
                assert!(letter.matches(part).count() >= 2, "{lang:?}: {letter}");
            }
        }
        assert!(letters.iter().any(|(_, letter)| letter.contains("Mennäänkö yhdessä?")));
    }

    #[test]
    fn the_letter_of_news_is_written_in_every_language() {
        let views = Views::new(&[&BUNDLE], "1").unwrap();
        let letters = testing::written::<NewsLetter>(&views).unwrap();
        assert_eq!(letters.len(), Lang::ALL.len() * 2);
        for (lang, letter) in letters {
            assert!(letter.contains("/news/") && letter.contains("/offerings"), "{}: {letter}", lang.code());
        }
    }
}
