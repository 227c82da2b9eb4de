//! What was found elsewhere, in our words but before any decision of ours.

use contract::{Art, Delivery, Kind, Price, Stage, Text};
use serde::{Deserialize, Serialize};
use tenancy::Timestamp;

/// Everything that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What can become offerings, in the order of the source.
    pub found: Vec<Found>,
    /// What cannot.
    pub refused: Vec<Refused>,
}

/// A service as its source describes it. What the source does not say is empty or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Found {
    /// Its id at the source.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// The story in plain paragraphs.
    pub description: Text,
    /// The same in languages that the product does not speak.
    pub also_in: Vec<OtherTongue>,
    /// What it is.
    pub kind: Option<Kind>,
    /// The art form.
    pub art: Option<Art>,
    /// Who it is for.
    pub stages: Vec<Stage>,
    /// Where it is given.
    pub deliveries: Vec<Delivery>,
    /// Codes of the languages it is given in.
    pub languages: Vec<String>,
    /// How long it takes.
    pub minutes: Option<i32>,
    /// What it costs.
    pub price: Option<Price>,
    /// The least group.
    pub group_min: Option<i32>,
    /// The largest group.
    pub group_max: Option<i32>,
    /// How many days before the start enrolment ends.
    pub deadline_days: Option<i32>,
    /// Where it takes place.
    pub place: Option<FoundPlace>,
    /// What it is about.
    pub keywords: Vec<FoundKeyword>,
    /// Where one books or reads more, at the source.
    pub href: String,
    /// Whom to write to.
    pub email: String,
    /// Its picture, if we may use it.
    pub picture: Option<Picture>,
    /// When it takes place.
    pub times: Vec<FoundTime>,
    /// What its team should know.
    pub remarks: Vec<Remark>,
}

impl Found {
    /// Notes something once.
    pub(crate) fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }
}

/// A text in a language that the product does not speak.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherTongue {
    /// The language's code.
    pub lang: String,
    /// The name.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The story.
    pub description: String,
}

/// A place as its source describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundPlace {
    /// Its id at the source.
    pub id: String,
    /// What people call it.
    pub name: Text,
    /// Street and town.
    pub address: Text,
    /// Latitude and longitude in millionths of a degree, as whole numbers so that values compare.
    pub position: Option<[i64; 2]>,
}

/// A theme of the General Finnish Ontology.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundKeyword {
    /// Such as `yso:p8113`.
    pub id: String,
    /// Its name; empty where the source gives the id alone.
    pub name: Text,
}

/// A picture that the source lends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Where its file is.
    pub address: String,
    /// Under which licence, in words for readers.
    pub licence: String,
    /// Who made it.
    pub photographer: String,
    /// What it shows.
    pub alt: Text,
}

/// One time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundTime {
    /// Its id at the source.
    pub id: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The first moment to enrol.
    pub enrols_from: Option<Timestamp>,
    /// The last moment to enrol.
    pub enrols_until: Option<Timestamp>,
    /// How many heads fit; none if it is not booked here.
    pub capacity: Option<i32>,
    /// What became of it.
    pub fate: TimeFate,
}

/// What became of a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeFate {
    /// It takes place.
    #[default]
    Open,
    /// It takes place, and there is no room.
    SoldOut,
    /// It does not take place.
    Cancelled,
}

/// What cannot become an offering, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Its id at the source, or its row.
    pub id: String,
    /// Its name, if it has one.
    pub title: Text,
    /// Why.
    pub why: Why,
}

/// Why something cannot become an offering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It has no name.
    NoTitle,
    /// It has no id, and without one it would come again with each run.
    NoId,
    /// Its source has deleted it.
    Deleted,
    /// Its source says that another took its place.
    Replaced,
    /// Its source has not published it.
    NotPublic,
    /// It was called off before it came here.
    CalledOff,
    /// Another row has the same id and another name.
    SameId,
}

/// What a team should know of something that was found. None of them is in the way of bringing it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// There is no Finnish name.
    NoFinnish,
    /// There is no Swedish name.
    NoSwedish,
    /// It is also in languages that pages cannot switch to.
    OtherTongues,
    /// The summary was longer than 160 characters.
    SummaryShortened,
    /// There was no summary: it is the beginning of the description.
    SummaryTaken,
    /// The description was too long.
    DescriptionShortened,
    /// A title was too long.
    TitleShortened,
    /// The source does not say what it is.
    KindAssumed,
    /// The source does not say which art form.
    ArtAssumed,
    /// The source does not say for whom.
    AudienceAssumed,
    /// The source does not say how large a group may be.
    GroupSizeAssumed,
    /// The source does not say in which language.
    LanguageAssumed,
    /// The price is not one sum: the highest was taken, and the words stand in the description.
    PriceInWords,
    /// The price cannot be read.
    PriceUnreadable,
    /// The place is only an id.
    PlaceUnknown,
    /// There is no picture's licence, so the picture stays out.
    PictureUnlicensed,
    /// There is no photographer, so the picture stays out.
    PictureUnsigned,
    /// The picture has no words for who cannot see it: the title stands in.
    PictureUndescribed,
    /// The picture may be used for this event alone.
    PictureForThisOnly,
    /// The picture's address is not https.
    PictureInsecure,
    /// The picture could not be fetched, or is no picture.
    PictureLost,
    /// Its times are past.
    TimesPast,
    /// It has begun already and goes on.
    Ongoing,
    /// It is postponed: there is no time yet.
    Postponed,
    /// It was moved to another time.
    Rescheduled,
    /// It does not take place.
    Cancelled,
    /// An end was missing.
    EndAssumed,
    /// Themes came without their names, and stay out.
    KeywordsUnnamed,
    /// A cell could not be read.
    CellUnreadable,
    /// A web address could not be used.
    LinkUnusable,
    /// Several events became times of one.
    Series,
    /// What the team has changed here was left as it is.
    EditedHere,
    /// Times that somebody has booked here were left as they are.
    TimesBooked,
    /// It was to be published at once, and something is missing.
    Incomplete,
    /// A newer run took the place of this one before it came to this row.
    BroughtLater,
}
