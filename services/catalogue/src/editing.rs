//! The editor's steps: what each asks for, as text fields that are printed from a draft and parsed back into it.
//!
//! A text that was not asked for stays as it was: a tenant without English asks for no English, and keeps what an import
//! brought. A box that is not ticked sends nothing, so the boxes of a step are always there together.

mod booked;
mod extras;
pub(crate) mod overrides;
pub(crate) mod picture;
mod place;
mod sheet;
mod story;
pub(crate) mod venue;

use contract::{Kind, Lang, TenantCard, Venue};
use jiff::tz::TimeZone;
use tenancy::{TeamId, TenantId};

use crate::draft::{Draft, MOST_SUMMARY, MOST_TITLE, Missing, Untranslated};
pub(crate) use extras::{SPARE_ROWS, rows_of};
pub(crate) use place::KEPT;
pub(crate) use sheet::{Flaw, FlawKind, Print, Sheet, Typed};
pub(crate) use story::LANGUAGES;

/// The steps of the editor, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// What it is and what it is called.
    Basics,
    /// What happens, for whom.
    Story,
    /// Where it is given.
    Place,
    /// What it costs, and how and by whom it is booked.
    Booking,
    /// How it looks.
    Pictures,
    /// What only some ask for.
    Extras,
}

impl Step {
    /// Every step.
    pub(crate) const ALL: [Self; 6] =
        [Self::Basics, Self::Story, Self::Place, Self::Booking, Self::Pictures, Self::Extras];

    /// The token, which is also its part of the address.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Basics => "basics",
            Self::Story => "story",
            Self::Place => "place",
            Self::Booking => "booking",
            Self::Pictures => "pictures",
            Self::Extras => "extras",
        }
    }

    /// The step after this one; none after the last.
    pub(crate) fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|step| *step != self).nth(1)
    }

    /// The step that asks for what is missing, and the field there.
    pub(crate) const fn asks_for(missing: Missing) -> (Self, &'static str) {
        match missing {
            Missing::Kind => (Self::Basics, "kind"),
            Missing::Title => (Self::Basics, "title"),
            Missing::Summary => (Self::Basics, "summary"),
            Missing::Stages => (Self::Story, "stage"),
            Missing::Languages => (Self::Story, "language"),
            Missing::GroupSize => (Self::Story, "group_min"),
            Missing::Deliveries => (Self::Place, "delivery"),
            Missing::Price => (Self::Booking, "price_form"),
            Missing::ExternalHref => (Self::Booking, "external_href"),
            Missing::Contact => (Self::Booking, "contact_email"),
        }
    }

    /// The step that asks for what a language lacks, and the field there.
    pub(crate) const fn says(lacks: Untranslated) -> (Self, &'static str) {
        match lacks {
            Untranslated::Title => (Self::Basics, "title"),
            Untranslated::Summary => (Self::Basics, "summary"),
            Untranslated::Description => (Self::Story, "description"),
        }
    }
}

impl std::str::FromStr for Step {
    type Err = UnknownStep;
    fn from_str(token: &str) -> Result<Self, UnknownStep> {
        Self::ALL.into_iter().find(|step| step.as_str() == token).ok_or(UnknownStep)
    }
}

/// There is no such step.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("there is no such step")]
pub(crate) struct UnknownStep;

/// What a draft may name: whatever else is sent is left out.
#[derive(Clone, Debug)]
pub(crate) struct Around {
    /// The owner's zone, in which moments are typed.
    pub(crate) zone: TimeZone,
    /// Municipalities that an offering may be at home in or travel to.
    pub(crate) municipalities: Vec<std::sync::Arc<TenantCard>>,
    /// Tenants that may be named as those who see it.
    pub(crate) tenants: Vec<TenantId>,
    /// The owner's teams.
    pub(crate) teams: Vec<TeamId>,
    /// The owner's venues.
    pub(crate) venues: Vec<Venue>,
}

/// What a step says of a draft, as its form shows it.
pub(crate) fn print(step: Step, draft: &Draft, around: &Around) -> Typed {
    let mut print = Print::default();
    match step {
        Step::Basics => print_basics(draft, &mut print),
        Step::Story => story::print(draft, &mut print),
        Step::Place => place::print(draft, &mut print),
        Step::Booking => booked::print(draft, around, &mut print),
        Step::Pictures => {}
        Step::Extras => extras::print(draft, &mut print),
    }
    print.typed
}

/// Puts what was typed at a step into the draft. What cannot be read stays as it was there, and is told.
pub(crate) fn parse(step: Step, typed: &Typed, around: &Around, draft: &mut Draft) -> Vec<Flaw> {
    let mut sheet = Sheet::new(typed);
    match step {
        Step::Basics => parse_basics(&mut sheet, draft),
        Step::Story => story::parse(&mut sheet, draft),
        Step::Place => place::parse(&mut sheet, around, draft),
        Step::Booking => booked::parse(&mut sheet, around, draft),
        Step::Pictures => {}
        Step::Extras => extras::parse(&mut sheet, draft),
    }
    sheet.flaws
}

fn print_basics(draft: &Draft, print: &mut Print) {
    print.token("kind", draft.kind.map(Kind::as_str));
    print.token("art", draft.art.map(contract::Art::as_str));
    print.text("title", &draft.title);
    print.text("summary", &draft.summary);
}

fn parse_basics(sheet: &mut Sheet<'_>, draft: &mut Draft) {
    sheet.token("kind", Kind::parse, &mut draft.kind);
    sheet.token("art", contract::Art::parse, &mut draft.art);
    sheet.text("title", MOST_TITLE, &mut draft.title);
    sheet.text("summary", MOST_SUMMARY, &mut draft.summary);
}

/// A copy to be written on: the same, called a copy in each language that it has a title in, and shown to nobody yet.
pub(crate) fn copy_of(draft: &Draft) -> Draft {
    let mut copy = Draft { shown_from: None, shown_until: None, ..draft.clone() };
    for (title, mark) in
        [(&mut copy.title.fi, "kopio"), (&mut copy.title.sv, "kopia"), (&mut copy.title.en, "copy")]
    {
        if !title.is_empty() {
            let room = MOST_TITLE - mark.len() - 3;
            *title = format!("{} ({mark})", title.chars().take(room).collect::<String>().trim_end());
        }
    }
    copy
}

/// The name of a field's input in one language.
pub(crate) fn in_lang(name: &str, lang: Lang) -> String {
    format!("{name}.{}", lang.code())
}

#[cfg(test)]
mod tests;
