//! The digest: each team of a host is told in the morning what waits for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;
use contract::{AskError, Belongs, Coming, Haste, Lang, Letter, OfferingId, TenantCard, Waiting, Why};
use events::{ListenError, Rings, set_due};
use jiff::tz::TimeZone;
use tenancy::re::uuid::Uuid;
use tenancy::{TeamId, TenantId, Timestamp};
use views::paths;
use web::Reader;

use super::LetterDesk;
use crate::Booking;
use crate::error::BookingError;
use crate::letters::{is_time_of_digest, next_digest};
use crate::screens::{DigestLetter, DigestLine};
use crate::store::notices;

/// The timer of a tenant's digests; its subject is the tenant.
pub(crate) const DIGEST: &str = "booking.digest";
/// So many lines a digest has; the rest is a number.
const MOST_LINES: usize = 20;

/// Tells each team what of bookings waits for it. Where nothing waits, nothing is said.
pub(crate) struct Digests {
    pub(crate) booking: Booking,
    pub(crate) desk: LetterDesk,
}

#[async_trait]
impl Rings for Digests {
    fn kind(&self) -> &'static str {
        DIGEST
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let Some(card) = self.desk.site.directory.tenant(tenant).await? else {
            return Err(ListenError::NotThere("the tenant"));
        };
        let zone = TimeZone::get(&card.zone).unwrap_or(TimeZone::UTC);
        if is_time_of_digest(now, &zone) {
            let waiting = self.waiting(tenant, now).await.map_err(AskError::new)?;
            self.tell(&card, waiting, &zone, now).await?;
        }
        let tx = self.booking.db.begin(tenant).await?;
        set_due(&tx, DIGEST, subject, next_digest(now, &zone)).await?;
        Ok(tx.commit().await?)
    }
}

fn offering(waiting: &Waiting) -> Option<OfferingId> {
    match waiting.of {
        Belongs::Offering(offering) => Some(offering),
        Belongs::Team(_) => None,
    }
}

impl Digests {
    async fn waiting(&self, tenant: TenantId, now: Timestamp) -> Result<Vec<Waiting>, BookingError> {
        let tx = self.booking.db.begin(tenant).await?;
        notices::unnoticed(&tx, now).await
    }

    async fn tell(
        &self,
        card: &Arc<TenantCard>,
        waiting: Vec<Waiting>,
        zone: &TimeZone,
        now: Timestamp,
    ) -> Result<(), ListenError> {
        if waiting.is_empty() {
            return Ok(());
        }
        let offerings: Vec<OfferingId> = waiting.iter().filter_map(offering).collect();
        let owners = self.desk.ownership.teams_of(card.id, &offerings).await?;
        let mut of_teams: BTreeMap<Option<TeamId>, Vec<Waiting>> = BTreeMap::new();
        for one in waiting {
            let team = offering(&one).and_then(|offering| owners.get(&offering).copied());
            of_teams.entry(team).or_default().push(one);
        }
        let day = now.as_jiff().to_zoned(zone.clone()).date();
        for (team, waiting) in of_teams {
            if let Some(address) = self.address_of(card, team).await? {
                let whose = team.map_or_else(|| "nobody".to_owned(), |team| team.to_string());
                let key = format!("digest {whose} {day}");
                self.desk.post.send(card.id, &self.write(card, address, &waiting, key, now)?).await?;
                metrics::counter!("letters.digests").increment(1);
            }
        }
        Ok(())
    }

    /// The mailbox of a team; of what no team has, the tenant's own.
    async fn address_of(&self, card: &TenantCard, team: Option<TeamId>) -> Result<Option<String>, AskError> {
        Ok(match team {
            Some(team) => self.desk.teams.team(card.id, team).await?.map(|team| team.mailbox),
            None => card.contact_email.clone(),
        })
    }

    fn write(
        &self,
        card: &Arc<TenantCard>,
        to: String,
        waiting: &[Waiting],
        key: String,
        now: Timestamp,
    ) -> Result<Letter, ListenError> {
        let lang = card.langs.first().copied().unwrap_or(Lang::Fi);
        let reader = Reader::of_nobody(Arc::clone(&self.desk.site), Arc::clone(card), lang, now);
        let digest = DigestLetter {
            count: waiting.len(),
            lines: waiting.iter().filter_map(|one| line(&reader, one)).take(MOST_LINES).collect(),
            more: waiting.len().saturating_sub(MOST_LINES),
            link: reader.absolute(paths::INBOX),
        };
        let written = reader.letter(&digest).map_err(AskError::new)?;
        Ok(Letter {
            to,
            from_name: written.from_name,
            lang,
            subject: written.subject,
            text: written.text,
            html: written.html,
            is_secret: false,
            key: Some(key),
            calendar: Vec::new(),
            haste: Haste::ByDay { about: None },
        })
    }
}

fn line(reader: &Reader, one: &Waiting) -> Option<DigestLine> {
    let said = |why: &'static str, coming: &Coming| DigestLine {
        why,
        title: one.title.clone(),
        unit: coming.unit.clone(),
        group: coming.group.clone(),
        at: reader.moment(coming.starts_at),
    };
    match &one.why {
        Why::Requested(coming) => Some(said("requested", coming)),
        Why::Booked(coming) => Some(said("booked", coming)),
        Why::Cancelled(coming) => Some(said("cancelled", coming)),
        Why::Review { .. } | Why::SentBack { .. } | Why::Import => None,
    }
}
