//! What the service does with agreements: each party acts for itself, in the rows of the host.

use std::collections::HashMap;

use contract::{AgreementId, Fact, TenantCard};
use events::{Telling, clear_due, set_due, tell};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tenancy::{Door, TenantId, TenantTx, Timestamp};

use super::{Agreement, AgreementState, Notice, Part, Side, Signatory, Terms, Version, VersionState};
use crate::answers::across;
use crate::error::FederationError;
use crate::store::versions::Answer;
use crate::store::{agreements, received, shares, versions};
use crate::{Federation, TURN};

/// What somebody proposes.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// In whose rows.
    pub host: TenantId,
    /// Who comes to the host.
    pub guest: TenantId,
    /// What for.
    pub part: Part,
    /// On which terms.
    pub terms: Terms,
}

/// How somebody ends an agreement.
#[derive(Clone, Debug)]
pub struct Ending {
    /// The last day.
    pub last: Date,
    /// Why, in words.
    pub why: String,
}

/// What goes when an agreement ends, and what stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    /// Offerings of others that leave our tray.
    pub(crate) leaving: u64,
    /// Offerings that leave theirs.
    pub(crate) withdrawn: u64,
    /// Bookings that are yet to come: they stand.
    pub(crate) bookings: u64,
}

impl Federation {
    /// Proposes an agreement, or other terms for one that there is.
    pub async fn propose(&self, by: &Signatory, proposal: &Proposal) -> Result<AgreementId, FederationError> {
        let [mut host, mut guest] = [proposal.host, proposal.guest];
        if ![host, guest].contains(&by.tenant) || host == guest {
            return Err(FederationError::NotFound);
        }
        let kinds = (self.card(host).await?.kind, self.card(guest).await?.kind);
        if !proposal.part.joins(kinds.0, kinds.1) {
            return Err(FederationError::NotFound);
        }
        // Neighbours have one agreement, in the rows of whoever proposed it first.
        if proposal.part == Part::Partner && self.is_partner_in(by, [host, guest]).await? {
            [host, guest] = [guest, host];
        }
        let side = if by.tenant == host { Side::Host } else { Side::Guest };
        let now = self.clock.now();
        let tx = self.rows_of(host, by).await?;
        let mut agreement = agreements::open(&tx, guest, proposal.part, now).await?;
        if !agreement.is_agreed(now) {
            agreement.state = AgreementState::Proposed;
        }
        versions::propose(&tx, &agreement, (side, by), &proposal.terms, now).await?;
        agreements::write(&tx, &agreement).await?;
        turned(&tx, &agreement, by, now).await?;
        tx.commit().await?;
        Ok(agreement.id)
    }

    /// Accepts the version that waits for this side. It counts from its first day, or from now if that has begun.
    pub async fn accept(
        &self,
        by: &Signatory,
        id: AgreementId,
        version: i32,
        reference: &str,
    ) -> Result<(), FederationError> {
        let (mut agreement, side) = self.party_to(by, id).await?;
        let host = self.card(agreement.host).await?;
        let zone = zone(&host);
        let now = self.clock.now();
        let tx = self.rows_of(agreement.host, by).await?;
        hold(&tx, &mut agreement).await?;
        let terms = terms_of(&tx, &agreement, version).await?;
        let begins = first_moment(terms.from, &zone)?.max(now);
        let answer = Answer {
            version,
            state: VersionState::Accepted,
            counts_from: Some(begins),
            reference,
            words: "",
        };
        if !versions::answer(&tx, &agreement, (side, by), &answer, now).await? {
            return Err(FederationError::Overtaken);
        }
        agreement.from = if agreement.is_agreed(now) { agreement.from.min(begins) } else { begins };
        agreement.until = terms.until.map(|until| moment_after(until, &zone)).transpose()?;
        if agreement.until.is_some_and(|until| until <= now) {
            return Err(FederationError::RunOut);
        }
        (agreement.state, agreement.version, agreement.notice) = (AgreementState::Active, version, None);
        self.settle(&tx, &agreement, by, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Says no to the version that waits for this side, or takes back what this side has proposed.
    pub async fn refuse(
        &self,
        by: &Signatory,
        id: AgreementId,
        version: i32,
        state: VersionState,
        words: &str,
    ) -> Result<(), FederationError> {
        let (mut agreement, side) = self.party_to(by, id).await?;
        let now = self.clock.now();
        let tx = self.rows_of(agreement.host, by).await?;
        hold(&tx, &mut agreement).await?;
        let answer = Answer { version, state, counts_from: None, reference: "", words };
        if !versions::answer(&tx, &agreement, (side, by), &answer, now).await? {
            return Err(FederationError::Overtaken);
        }
        if agreement.state == AgreementState::Proposed {
            agreement.state = match state {
                VersionState::Withdrawn => AgreementState::Withdrawn,
                _ => AgreementState::Declined,
            };
        }
        self.settle(&tx, &agreement, by, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Gives notice: the agreement counts until the end of a day, and no proposal waits any longer.
    pub async fn end(&self, by: &Signatory, id: AgreementId, ending: &Ending) -> Result<(), FederationError> {
        let (mut agreement, side) = self.party_to(by, id).await?;
        let host = self.card(agreement.host).await?;
        let zone = zone(&host);
        let now = self.clock.now();
        let tx = self.rows_of(agreement.host, by).await?;
        hold(&tx, &mut agreement).await?;
        let terms = terms_of(&tx, &agreement, agreement.version).await?;
        if ending.last < first_end(&terms, now, &zone) {
            return Err(FederationError::TooSoon);
        }
        let until = moment_after(ending.last, &zone)?;
        if !agreement.is_agreed(now) || agreement.until.is_some_and(|set| set < until) {
            return Err(FederationError::Overtaken);
        }
        agreement.until = Some(until);
        agreement.notice = Some(Notice { by: side, why: ending.why.clone(), since: now });
        self.settle(&tx, &agreement, by, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// An agreement that this tenant is a party of, and its versions, the newest first.
    pub async fn agreement(
        &self,
        tenant: TenantId,
        id: AgreementId,
    ) -> Result<(Agreement, Vec<Version>), FederationError> {
        let tx = self.db.begin(tenant).await?;
        let found = agreements::find(&tx, id).await?.ok_or(FederationError::NotFound)?;
        let versions = versions::of(&tx, &found).await?;
        Ok((found, versions))
    }

    /// What a tenant and everyone else have agreed, or are about to, the newest first; and who has proposed what waits.
    pub(crate) async fn agreements(
        &self,
        tenant: TenantId,
    ) -> Result<(Vec<Agreement>, HashMap<AgreementId, Side>), FederationError> {
        let tx = self.db.begin(tenant).await?;
        Ok((agreements::all(&tx).await?, versions::waiting(&tx).await?))
    }

    /// What goes when an agreement ends, and what stands.
    pub(crate) async fn what_ending_takes(
        &self,
        agreement: &Agreement,
        tenant: TenantId,
    ) -> Result<Taken, FederationError> {
        let other = if agreement.host == tenant { agreement.guest } else { agreement.host };
        let tx = self.db.begin(tenant).await?;
        let leaving = received::accepted_by_way_of(&tx, other).await?;
        let withdrawn = match (agreement.part, agreement.host == tenant) {
            (Part::Member, true) => received::pool(&tx).await?.len(),
            (Part::Member, false) => 0,
            (Part::Producer | Part::Partner, _) => shares::to(&tx, other).await?.len(),
        };
        drop(tx);
        let mut others: Vec<TenantId> = leaving.iter().map(|one| one.owner).collect();
        others.push(other);
        // To a region one brings for its members, who are not known by name.
        let is_for_members = agreement.part == Part::Producer && agreement.guest == tenant;
        let others = (!is_for_members).then_some(others);
        Ok(Taken {
            leaving: u64::try_from(leaving.len()).unwrap_or(u64::MAX),
            withdrawn: u64::try_from(withdrawn).unwrap_or(u64::MAX),
            bookings: self.bookings.coming_with(tenant, others.as_deref()).await?,
        })
    }

    /// A tenant's public face.
    pub(crate) async fn card(&self, tenant: TenantId) -> Result<std::sync::Arc<TenantCard>, FederationError> {
        self.directory.tenant(tenant).await?.ok_or(FederationError::NotFound)
    }

    /// Whether the two have their agreement the other way round already.
    async fn is_partner_in(
        &self,
        by: &Signatory,
        [host, guest]: [TenantId; 2],
    ) -> Result<bool, FederationError> {
        let tx = self.rows_of(host, by).await?;
        Ok(agreements::between_partners(&tx, guest).await?.is_some())
    }

    /// Two agree at once, on everything and without end; agreed already, it stands. For a demo.
    pub(crate) async fn agree_at_once(
        &self,
        host: TenantId,
        guest: TenantId,
        part: Part,
    ) -> Result<(), FederationError> {
        let nobody = Signatory { tenant: host, person: None, name: String::new() };
        let now = self.clock.now();
        let tx = self.db.begin(host).await?;
        let mut agreement = agreements::open(&tx, guest, part, now).await?;
        if agreement.is_agreed(now) {
            return Ok(());
        }
        let terms = Terms::open(now.as_jiff().to_zoned(TimeZone::UTC).date());
        let version = versions::propose(&tx, &agreement, (Side::Host, &nobody), &terms, now).await?;
        let answer = Answer {
            version,
            state: VersionState::Accepted,
            counts_from: Some(now),
            reference: "",
            words: "",
        };
        versions::answer(&tx, &agreement, (Side::Guest, &nobody), &answer, now).await?;
        (agreement.state, agreement.version) = (AgreementState::Active, version);
        (agreement.from, agreement.until, agreement.notice) = (now, None, None);
        self.settle(&tx, &agreement, &nobody, now).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn party_to(&self, by: &Signatory, id: AgreementId) -> Result<(Agreement, Side), FederationError> {
        let tx = self.db.begin(by.tenant).await?;
        let found = agreements::find(&tx, id).await?.ok_or(FederationError::NotFound)?;
        let side = found.side_of(by.tenant).ok_or(FederationError::NotFound)?;
        Ok((found, side))
    }

    /// The host's rows, for the host itself or for the other party.
    async fn rows_of(&self, host: TenantId, by: &Signatory) -> Result<TenantTx, FederationError> {
        let door = if by.tenant == host { Door::Home(host) } else { across(host, by.tenant, by.person) };
        Ok(self.db.open(&door).await?)
    }

    /// Writes an agreement, sets the timer of its next turn and tells both.
    async fn settle(
        &self,
        tx: &TenantTx,
        agreement: &Agreement,
        by: &Signatory,
        now: Timestamp,
    ) -> Result<(), FederationError> {
        agreements::write(tx, agreement).await?;
        wait_for_turn(tx, agreement.id, now).await?;
        turned(tx, agreement, by, now).await
    }
}

/// Sets the timer of an agreement's next turn, or takes it away.
pub(crate) async fn wait_for_turn(
    tx: &TenantTx,
    id: AgreementId,
    now: Timestamp,
) -> Result<(), FederationError> {
    match versions::next_turn(tx, id, now).await? {
        Some(at) => set_due(tx, TURN, id.as_uuid(), at).await?,
        None => clear_due(tx, TURN, id.as_uuid()).await?,
    }
    Ok(())
}

async fn turned(
    tx: &TenantTx,
    agreement: &Agreement,
    by: &Signatory,
    now: Timestamp,
) -> Result<(), FederationError> {
    let fact = Fact::AgreementTurned { agreement: agreement.id };
    let to = [agreement.host, agreement.guest];
    metrics::counter!("agreements.turned", "to" => agreement.standing(now).as_str()).increment(1);
    Ok(tell(tx, &Telling { fact: &fact, by: by.person, at: now, to: &to }).await?)
}

/// Keeps the agreement from changing, and reads it as it is now.
async fn hold(tx: &TenantTx, agreement: &mut Agreement) -> Result<(), FederationError> {
    *agreement = agreements::hold(tx, agreement.id).await?.ok_or(FederationError::NotFound)?;
    Ok(())
}

async fn terms_of(tx: &TenantTx, agreement: &Agreement, version: i32) -> Result<Terms, FederationError> {
    let versions = versions::of(tx, agreement).await?;
    let found = versions.into_iter().find(|one| one.number == version);
    found.map(|version| version.terms).ok_or(FederationError::Overtaken)
}

/// The first day that may be the last one, by the notice that was agreed on.
pub(crate) fn first_end(terms: &Terms, now: Timestamp, zone: &TimeZone) -> Date {
    let today = now.as_jiff().to_zoned(zone.clone()).date();
    today.saturating_add(jiff::Span::new().days(i64::from(terms.notice_days)))
}

/// A tenant's own zone.
pub(crate) fn zone(card: &TenantCard) -> TimeZone {
    TimeZone::get(&card.zone).unwrap_or(TimeZone::UTC)
}

fn first_moment(day: Date, zone: &TimeZone) -> Result<Timestamp, FederationError> {
    let midnight = day.to_zoned(zone.clone()).map_err(|_| FederationError::Unreadable(day.to_string()))?;
    Ok(Timestamp::from_jiff(midnight.timestamp()))
}

fn moment_after(day: Date, zone: &TimeZone) -> Result<Timestamp, FederationError> {
    first_moment(day.saturating_add(jiff::Span::new().days(1)), zone)
}
