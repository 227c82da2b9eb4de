//! What handlers share that change people, units and teams.

use contract::{Carriage, Haste, Letter};
use tenancy::{PersonId, Who};
use views::paths;
use web::{LimitError, Problem, Reader};

use super::done::Done;
use crate::Identity;
use crate::error::IdentityError;
use crate::forms::Invited;
use crate::screens::Invitation;
use crate::store::staff::{self, Member};

impl Identity {
    /// Whether somebody reads letters.
    pub(super) fn sends_letters(&self) -> bool {
        self.post.carriage() != Carriage::Nobody
    }

    /// A person of the caller's tenant.
    pub(super) async fn member(
        &self,
        who: &Who,
        person: PersonId,
        reader: &Reader,
    ) -> Result<Member, Problem> {
        let found = staff::member(&self.db, who.tenant, person, reader.now()).await;
        found.map_err(IdentityError::from)?.ok_or(Problem::NotFound)
    }

    /// Counts an invitation, so that nobody floods others with letters. Without Redis nothing is counted; who invites is
    /// known and signed in.
    pub(super) async fn count_invitation(&self, reader: &Reader, who: &Who) -> Result<(), Problem> {
        let (limits, limit) = (&self.rules.limits, self.rules.rates.letters_per_tenant);
        let by = who.person.to_string();
        match limits.count(who.tenant, "invitations", &by, limit, reader.now()).await {
            Ok(()) | Err(LimitError::Away) => Ok(()),
            Err(LimitError::Reached(seconds)) => Err(Problem::TooMany(seconds)),
        }
    }

    /// Writes to somebody who has been given a place, in the language of who invites, and says what was done.
    pub(super) async fn invite(
        &self,
        reader: &Reader,
        who: &Who,
        invited: &Invited,
        unit: Option<&str>,
    ) -> Result<&'static str, Problem> {
        if !self.sends_letters() {
            return Ok(Done::PERSON_ADDED);
        }
        let written = reader.letter(&Invitation {
            inviter: who.name.clone(),
            site: reader.tenant()?.name.clone(),
            unit: unit.map(str::to_owned),
            email: invited.email.clone(),
            link: reader.absolute(paths::SIGN_IN),
        })?;
        let letter = Letter {
            to: invited.email.clone(),
            from_name: written.from_name,
            lang: reader.lang(),
            subject: written.subject,
            text: written.text,
            html: written.html,
            is_secret: false,
            key: None,
            calendar: Vec::new(),
            haste: Haste::Awaited,
        };
        self.post.send(who.tenant, &letter).await?;
        Ok(Done::PERSON_INVITED)
    }
}
