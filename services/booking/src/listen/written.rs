//! A letter about a booking, put together.

use std::sync::Arc;

use contract::{Haste, Lang, Letter, TenantCard};
use tenancy::Timestamp;
use views::paths;
use web::{Problem, Reader, Site};

use crate::bookings::BookingState;
use crate::letters::{LetterKind, OnCalendar, TimeOfBooking, events_of};
use crate::screens::{BookingLetter, LetterTime};
use crate::store::bookings::Booked;

/// The booking that letters are about, and who reads of it.
pub(super) struct About<'a> {
    /// Whose site it is.
    pub(super) card: &'a Arc<TenantCard>,
    pub(super) host: Option<&'a TenantCard>,
    pub(super) booked: &'a Booked,
    /// Every time that it has or had.
    pub(super) times: &'a [TimeOfBooking],
    /// The code of the booker's language.
    pub(super) lang: &'a str,
    pub(super) now: Timestamp,
}

/// What one letter says of it.
pub(super) struct AboutBooking<'a> {
    pub(super) kind: LetterKind,
    /// Where the booking stood before.
    pub(super) from: Option<BookingState>,
    /// How many steps it has gone.
    pub(super) number: u32,
    /// What was said.
    pub(super) note: &'a str,
    pub(super) key: String,
}

impl About<'_> {
    /// Writes a letter to an address.
    pub(super) fn write(
        &self,
        site: &Arc<Site>,
        to: &str,
        said: AboutBooking<'_>,
    ) -> Result<Letter, Problem> {
        let lang = Lang::parse(self.lang).unwrap_or(Lang::Fi);
        let reader = Reader::of_nobody(Arc::clone(site), Arc::clone(self.card), lang, self.now);
        let page = self.page(&reader, &said);
        let written = reader.letter(&page)?;
        let place = [&page.venue, &page.address].map(|text| words(text.as_ref(), lang)).join(", ");
        let own = reader.absolute(paths::FRONT);
        let organizer = self.host.and_then(|host| host.contact_email.as_deref());
        let organizer = organizer.map_or(own, |address| format!("mailto:{address}"));
        let about = OnCalendar {
            booking: self.booked.id,
            sequence: said.number,
            title: page.title.for_reader(lang).1,
            place: place.trim_matches([',', ' ']),
            link: &page.link,
            domain: &self.card.host,
            organizer: (page.host.for_reader(lang).1, &organizer),
            attendee: Some(to),
            at: self.now,
        };
        Ok(Letter {
            to: to.to_owned(),
            from_name: written.from_name,
            lang,
            subject: written.subject,
            text: written.text,
            html: written.html,
            is_secret: false,
            key: Some(said.key),
            calendar: events_of((said.kind, said.from), self.booked.state, self.times, &about),
            haste: Haste::ByDay { about: self.nearest() },
        })
    }

    /// The first moment that the reader must know of before.
    fn nearest(&self) -> Option<Timestamp> {
        let starts = self.booked.times.iter().map(|time| time.starts_at);
        starts.chain(self.booked.held_until).filter(|at| *at > self.now).min()
    }

    fn page(&self, reader: &Reader, said: &AboutBooking<'_>) -> BookingLetter {
        let booked = self.booked;
        let lang = reader.lang().code();
        let page = |path: &str| reader.absolute(&format!("{path}?lang={lang}"));
        let venue = booked.venue(self.now).cloned();
        let (venue, address) = venue.map(|venue| (venue.name, venue.address)).unzip();
        let is_to_come =
            matches!(said.kind, LetterKind::Confirmed | LetterKind::Changed | LetterKind::Reminder);
        let others =
            said.kind.leads_elsewhere().then(|| page(&paths::offering(&booked.offering.to_string())));
        BookingLetter {
            kind: said.kind,
            title: booked.about.title.clone(),
            unit: booked.unit_name.clone(),
            group: booked.group_name.clone(),
            participants: booked.participants,
            adults: booked.adults,
            times: booked
                .times
                .iter()
                .map(|time| LetterTime {
                    at: reader.moment(time.starts_at),
                    until: reader.moment(time.ends_at),
                })
                .collect(),
            venue,
            address: address.filter(|text| !text.for_reader(reader.lang()).1.is_empty()),
            host: booked.about.origin.name.clone(),
            note: said.note.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
            held_until: booked.held_until.map(|at| reader.moment(at)),
            cancel_until: booked
                .cancel_until()
                .filter(|at| is_to_come && booked.state == BookingState::Confirmed && *at > self.now)
                .map(|at| reader.moment(at)),
            act: said.kind.act(),
            link: page(&paths::booking(&booked.id.to_string())),
            others_link: others,
        }
    }
}

fn words(text: Option<&contract::Text>, lang: Lang) -> String {
    text.map_or_else(String::new, |text| text.for_reader(lang).1.to_owned())
}
