//! An offering as a card: the same wherever a reader meets it.

use contract::{Listed, OfferingContent, Text};
use views::{Card, Picture, paths};

use crate::reader::Reader;

impl Reader {
    /// The card of a listed offering, as this reader's tenant shows it.
    pub fn card(&self, listed: &Listed) -> Card {
        let content = &listed.content;
        let id = content.id.to_string();
        Card {
            href: paths::offering(&id),
            id,
            title: content.title.clone(),
            summary: content.summary.clone(),
            kind: content.kind.as_str().to_owned(),
            deliveries: content.deliveries.iter().map(|delivery| delivery.as_str().to_owned()).collect(),
            languages: content.languages.clone(),
            stages: content.stages.iter().map(|stage| stage.as_str().to_owned()).collect(),
            minutes: content.minutes.and_then(|minutes| u32::try_from(minutes).ok()),
            price: price(content.price),
            art: content.art.as_str().to_owned(),
            image: picture(content),
            origin: self.origin(content),
            next: listed.next.map(|at| self.moment(at)),
            has_room: listed.has_room,
        }
    }

    /// "From Raasepori", when the offering's home is not this reader's tenant.
    pub fn origin(&self, content: &OfferingContent) -> Option<Text> {
        let home = &content.origin.home;
        let is_elsewhere =
            self.tenant().is_ok_and(|tenant| tenant.slug != home.slug && tenant.id != content.origin.owner);
        is_elsewhere.then(|| home.from.clone())
    }
}

/// A price in the words of pages.
pub fn price(price: contract::Price) -> views::Price {
    match price {
        contract::Price::Free => views::Price::Free,
        contract::Price::Group(cents) => views::Price::PerGroup { cents },
        contract::Price::Head(cents) => views::Price::PerHead { cents },
        contract::Price::Hour(cents) => views::Price::PerHour { cents },
    }
}

fn picture(content: &OfferingContent) -> Option<Picture> {
    content.image.as_ref().map(|image| picture_at(&image_href(content, image), image))
}

/// A picture in its sizes.
pub fn picture_at(href: &str, image: &contract::ImageCard) -> Picture {
    Picture::at(href, &image.widths, image.focal, image.alt.clone())
}

/// Where an offering's picture is, on any site that lists it.
pub fn image_href(content: &OfferingContent, image: &contract::ImageCard) -> String {
    format!("{}/images/{}", paths::offering(&content.id.to_string()), image.id)
}
