//! One party's desk: what its people propose, answer and decide.

use contract::{AgreementId, Art, OfferingId, TenantKind};
use federation::{
    Ending, Extent, FederationError, Intake, IntakeMode, Part, Proposal, Signatory, Terms, Verdict,
    VersionState,
};
use jiff::civil::Date;
use tenancy::{PersonId, TenantId};

use crate::coast::Coast;

pub(crate) struct Desk<'a> {
    coast: &'a Coast,
    tenant: TenantId,
}

/// An agreement as a party sees it.
pub(crate) struct Sight {
    pub(crate) standing: &'static str,
    /// The newest first.
    pub(crate) versions: Vec<(i32, &'static str)>,
}

impl<'a> Desk<'a> {
    pub(crate) fn of(coast: &'a Coast, tenant: TenantId) -> Self {
        Self { coast, tenant }
    }

    fn by(&self) -> Signatory {
        Signatory { tenant: self.tenant, person: Some(PersonId::new()), name: "Petra".to_owned() }
    }

    /// Proposes an agreement with another; regions and municipalities host, and whoever comes to them is the guest.
    pub(crate) async fn proposes(
        &self,
        other: TenantId,
        part: Part,
        from: Date,
        until: Option<Date>,
        notice_days: u16,
    ) -> Result<AgreementId, FederationError> {
        let (host, guest) = match (part, self.coast.kind_of(self.tenant)) {
            (Part::Member, Some(TenantKind::Region)) | (Part::Partner, _) => (self.tenant, other),
            _ => (other, self.tenant),
        };
        self.proposes_between(host, guest, part, (from, until, notice_days)).await
    }

    pub(crate) async fn proposes_between(
        &self,
        host: TenantId,
        guest: TenantId,
        part: Part,
        (from, until, notice_days): (Date, Option<Date>, u16),
    ) -> Result<AgreementId, FederationError> {
        let terms = Terms { until, notice_days, ..Terms::open(from) };
        self.coast.federation.propose(&self.by(), &Proposal { host, guest, part, terms }).await
    }

    /// A region proposes to a member that only one art form be shared.
    pub(crate) async fn narrows(
        &self,
        member: TenantId,
        art: Art,
        from: Date,
    ) -> Result<AgreementId, FederationError> {
        let terms = Terms { extent: only(art), ..Terms::open(from) };
        let proposal = Proposal { host: self.tenant, guest: member, part: Part::Member, terms };
        self.coast.federation.propose(&self.by(), &proposal).await
    }

    pub(crate) async fn accepts(&self, id: AgreementId, version: i32) -> Result<(), FederationError> {
        self.coast.federation.accept(&self.by(), id, version, "KH § 1").await
    }

    pub(crate) async fn declines(
        &self,
        id: AgreementId,
        version: i32,
        words: &str,
    ) -> Result<(), FederationError> {
        self.coast.federation.refuse(&self.by(), id, version, VersionState::Declined, words).await
    }

    pub(crate) async fn withdraws(&self, id: AgreementId, version: i32) -> Result<(), FederationError> {
        self.coast.federation.refuse(&self.by(), id, version, VersionState::Withdrawn, "").await
    }

    pub(crate) async fn ends(&self, id: AgreementId, last: Date) -> Result<(), FederationError> {
        self.coast.federation.end(&self.by(), id, &Ending { last, why: String::new() }).await
    }

    pub(crate) async fn sees(&self, id: AgreementId) -> Result<Sight, FederationError> {
        let (agreement, versions) = self.coast.federation.agreement(self.tenant, id).await?;
        Ok(Sight {
            standing: agreement.standing(self.coast.clock.now()).as_str(),
            versions: versions.iter().map(|version| (version.number, version.state.as_str())).collect(),
        })
    }

    pub(crate) async fn takes_in_by_hand(&self, source: TenantId) -> Result<(), FederationError> {
        self.rules(source, IntakeMode::ByHand, Extent::default()).await
    }

    pub(crate) async fn takes_in_music(&self, source: TenantId) -> Result<(), FederationError> {
        self.rules(source, IntakeMode::ByCategory, only(Art::Music)).await
    }

    pub(crate) async fn takes_in_all(&self, source: TenantId) -> Result<(), FederationError> {
        self.rules(source, IntakeMode::Automatic, Extent::default()).await
    }

    async fn rules(&self, source: TenantId, mode: IntakeMode, extent: Extent) -> Result<(), FederationError> {
        self.coast.federation.set_intake(self.tenant, source, &Intake { mode, extent }).await
    }

    pub(crate) async fn takes(&self, offering: OfferingId, via: TenantId) -> Result<(), FederationError> {
        self.judges(offering, via, Verdict::Accept, "").await
    }

    pub(crate) async fn leaves_out(
        &self,
        offering: OfferingId,
        via: TenantId,
    ) -> Result<(), FederationError> {
        self.judges(offering, via, Verdict::Decline, "").await
    }

    pub(crate) async fn asks_for_more(
        &self,
        offering: OfferingId,
        via: TenantId,
        words: &str,
    ) -> Result<(), FederationError> {
        self.judges(offering, via, Verdict::Ask, words).await
    }

    async fn judges(
        &self,
        offering: OfferingId,
        via: TenantId,
        verdict: Verdict,
        words: &str,
    ) -> Result<(), FederationError> {
        self.coast.federation.judge((self.tenant, PersonId::new()), (offering, via), verdict, words).await
    }
}

fn only(art: Art) -> Extent {
    Extent { arts: vec![art], ..Extent::default() }
}
