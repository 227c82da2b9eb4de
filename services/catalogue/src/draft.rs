//! An offering as its owner writes it: whole or not yet.

use contract::{
    Art, Delivery, Home, ImageCard, ImageId, Kind, Lang, Mode, OfferingContent, OfferingDetails, OfferingId,
    Origin, Price, Stage, TenantCard, Text, Venue,
};
use tenancy::{TeamId, TenantId, Timestamp};

use crate::error::CatalogueError;

/// The most characters of a title.
pub const MOST_TITLE: usize = 120;
/// The most characters of the one sentence.
pub const MOST_SUMMARY: usize = 160;

/// The most pictures.
pub(crate) const MOST_IMAGES: usize = 12;

/// Who may see a published offering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Visibility {
    /// Everyone it is shared with.
    #[default]
    Public,
    /// The owner, and these tenants if it is shared with them.
    Named(Vec<TenantId>),
    /// The owner's own catalogue alone.
    OwnUnits,
}

impl Visibility {
    /// Whether a tenant's catalogue may show an offering of `owner`'s.
    pub fn reaches(&self, owner: TenantId, guest: TenantId) -> bool {
        owner == guest
            || match self {
                Self::Public => true,
                Self::Named(tenants) => tenants.contains(&guest),
                Self::OwnUnits => false,
            }
    }
}

/// What an owner has written of an offering so far. What is not said yet is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it is.
    pub kind: Option<Kind>,
    /// Its name.
    pub title: Text,
    /// One sentence, at most [`MOST_SUMMARY`] characters.
    pub summary: Text,
    /// The story, in plain paragraphs parted by an empty line.
    pub description: Text,
    /// Who it is for.
    pub stages: Vec<Stage>,
    /// Where it is given.
    pub deliveries: Vec<Delivery>,
    /// Codes of its languages (BCP 47).
    pub languages: Vec<String>,
    /// How long it takes, in minutes, where it has one length.
    pub minutes: Option<i32>,
    /// What it costs.
    pub price: Option<Price>,
    /// The least group, participants and adults together.
    pub group_min: Option<i32>,
    /// The largest.
    pub group_max: Option<i32>,
    /// How many days before the start enrolment ends.
    pub deadline_days: i32,
    /// The art form; what it is decides where nobody says.
    pub art: Option<Art>,
    /// Where it is given, unless it comes to you.
    pub venue: Option<Venue>,
    /// The municipality it is at home in; the owner itself where nobody says.
    pub home: Option<Home>,
    /// Its pictures, the first first.
    pub images: Vec<ImageId>,
    /// What only some readers ask for.
    pub details: OfferingDetails,
    /// Who may see it.
    pub visibility: Visibility,
    /// From when on it is shown; none for at once.
    pub shown_from: Option<Timestamp>,
    /// Until when it is shown; none for ever.
    pub shown_until: Option<Timestamp>,
    /// The team that owns it.
    pub team: Option<TeamId>,
}

/// What keeps a draft from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// What it is.
    Kind,
    /// A title in some language.
    Title,
    /// One sentence in some language.
    Summary,
    /// For whom.
    Stages,
    /// Where it is given.
    Deliveries,
    /// In which languages.
    Languages,
    /// How large a group may be.
    GroupSize,
    /// What it costs.
    Price,
    /// Where it is booked, for what is booked elsewhere.
    ExternalHref,
    /// Where one asks, for what is only shown.
    Contact,
}

impl Missing {
    /// Everything that can be missing, in the order in which an editor asks for it.
    pub const ALL: [Self; 10] = [
        Self::Kind,
        Self::Title,
        Self::Summary,
        Self::Stages,
        Self::Languages,
        Self::GroupSize,
        Self::Deliveries,
        Self::Price,
        Self::ExternalHref,
        Self::Contact,
    ];

    /// The token, as words and snapshots name it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Stages => "stages",
            Self::Deliveries => "deliveries",
            Self::Languages => "languages",
            Self::GroupSize => "group_size",
            Self::Price => "price",
            Self::ExternalHref => "external_href",
            Self::Contact => "contact_email",
        }
    }
}

/// What a reader of one language would miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untranslated {
    /// The title.
    Title,
    /// The one sentence.
    Summary,
    /// The story.
    Description,
}

impl Draft {
    /// What keeps it from being published, in the order of [`Missing::ALL`]; empty when nothing does.
    pub fn missing(&self) -> Vec<Missing> {
        Missing::ALL.into_iter().filter(|what| self.lacks(*what)).collect()
    }

    fn lacks(&self, what: Missing) -> bool {
        let mode = self.details.mode;
        match what {
            Missing::Kind => self.kind.is_none(),
            Missing::Title => is_unsaid(&self.title),
            Missing::Summary => is_unsaid(&self.summary),
            Missing::Stages => self.stages.is_empty(),
            Missing::Deliveries => self.deliveries.is_empty(),
            Missing::Languages => self.languages.is_empty(),
            Missing::GroupSize => self.group_min.is_none() || self.group_max.is_none(),
            Missing::Price => self.price.is_none(),
            Missing::ExternalHref => mode == Mode::External && self.details.external_href.is_empty(),
            Missing::Contact => mode == Mode::Showcase && self.details.contact_email.is_empty(),
        }
    }

    /// What a reader of `lang` would miss, who then reads it in another language.
    pub fn untranslated(&self, lang: Lang) -> Vec<Untranslated> {
        let texts = [
            (Untranslated::Title, &self.title),
            (Untranslated::Summary, &self.summary),
            (Untranslated::Description, &self.description),
        ];
        let unsaid = texts.into_iter().filter(|(_, text)| text.exactly(lang).trim().is_empty());
        unsaid.map(|(what, _)| what).collect()
    }

    /// The draft as it travels to the catalogues that list it, with its pictures; `owner` is who wrote it.
    ///
    /// What is not whole cannot travel: [`CatalogueError::Incomplete`] says what is missing.
    pub fn as_it_travels(
        self,
        id: OfferingId,
        owner: &TenantCard,
        image: Option<ImageCard>,
        more_images: Vec<ImageCard>,
    ) -> Result<OfferingContent, CatalogueError> {
        let missing = self.missing();
        let (Some(kind), Some(price), Some(group_min), Some(group_max)) =
            (self.kind, self.price, self.group_min, self.group_max)
        else {
            return Err(CatalogueError::Incomplete(missing));
        };
        let home = self.home.unwrap_or_else(|| Home {
            slug: owner.slug.clone(),
            name: owner.name.clone(),
            from: owner.phrases.from.clone(),
        });
        let origin = Origin { owner: owner.id, slug: owner.slug.clone(), name: owner.name.clone(), home };
        Ok(OfferingContent {
            id,
            origin,
            kind,
            title: self.title,
            summary: self.summary,
            description: self.description,
            stages: self.stages,
            deliveries: self.deliveries,
            languages: self.languages,
            minutes: self.minutes,
            price,
            group_min,
            group_max,
            deadline_days: self.deadline_days,
            art: self.art.unwrap_or_else(|| art_of(kind)),
            image,
            more_images,
            venue: self.venue,
            more: self.details,
        })
    }

    /// Whether it is shown at `now`, if it is published.
    pub fn is_shown_at(&self, now: Timestamp) -> bool {
        self.shown_from.is_none_or(|from| from <= now) && self.shown_until.is_none_or(|until| now < until)
    }
}

/// The art form that lends its picture where nobody has said one.
const fn art_of(kind: Kind) -> Art {
    match kind {
        Kind::Workshop | Kind::Course | Kind::Camp | Kind::Hobby | Kind::Equipment => Art::Craft,
        Kind::Performance => Art::Theatre,
        Kind::Visit | Kind::Exhibition | Kind::Space => Art::Museum,
        Kind::Berth | Kind::VolunteerTask => Art::Nature,
        Kind::Virtual => Art::Film,
        Kind::Practice => Art::Music,
    }
}

fn is_unsaid(text: &Text) -> bool {
    Lang::ALL.into_iter().all(|lang| text.exactly(lang).trim().is_empty())
}

#[cfg(test)]
mod tests {
    use contract::{Delivery, Kind, Lang, Mode, Price, Stage, Text};
    use jiff::SignedDuration;
    use tenancy::{TenantId, Timestamp};

    use super::{Draft, Missing, Untranslated, Visibility};

    fn whole() -> Draft {
        Draft {
            kind: Some(Kind::Workshop),
            title: Text { fi: "Varjot".to_owned(), ..Text::default() },
            summary: Text { fi: "Valo ja pahvi.".to_owned(), ..Text::default() },
            stages: vec![Stage::Grade3],
            deliveries: vec![Delivery::ComesToYou],
            languages: vec!["fi".to_owned()],
            price: Some(Price::Free),
            group_min: Some(1),
            group_max: Some(24),
            ..Draft::default()
        }
    }

    #[test]
    fn an_empty_draft_lacks_all_that_every_offering_says() {
        let lacks = Draft::default().missing();
        assert_eq!(lacks.len(), 8, "{lacks:?}");
        assert!(whole().missing().is_empty(), "{:?}", whole().missing());
    }

    #[test]
    fn what_is_booked_elsewhere_says_where_and_what_is_only_shown_says_whom_to_ask() {
        let mut draft = whole();
        for (mode, missing) in [(Mode::External, Missing::ExternalHref), (Mode::Showcase, Missing::Contact)] {
            draft.details.mode = mode;
            assert_eq!(draft.missing(), [missing]);
        }
    }

    #[test]
    fn one_language_is_enough_and_the_others_are_told() {
        assert_eq!(whole().untranslated(Lang::Fi), [Untranslated::Description]);
        assert_eq!(whole().untranslated(Lang::Sv).len(), 3);
    }

    #[test]
    fn it_is_shown_from_its_first_moment_until_just_before_its_last() {
        let now: Timestamp = "2026-11-22T09:00:00Z".parse().expect("a moment");
        let later = now.plus(SignedDuration::from_hours(1));
        let draft = Draft { shown_from: Some(now), shown_until: Some(later), ..whole() };
        assert!(draft.is_shown_at(now));
        assert!(!draft.is_shown_at(later));
        assert!(!draft.is_shown_at(now.plus(SignedDuration::from_hours(-1))));
    }

    #[test]
    fn an_owner_always_sees_its_own() {
        let (owner, friend, stranger) = (TenantId::new(), TenantId::new(), TenantId::new());
        for (visibility, seen) in [
            (Visibility::Public, [true, true, true]),
            (Visibility::Named(vec![friend]), [true, true, false]),
            (Visibility::OwnUnits, [true, false, false]),
        ] {
            assert_eq!([owner, friend, stranger].map(|guest| visibility.reaches(owner, guest)), seen);
        }
    }
}
