//! What a team does with its packages. Visitors see each change of a published one at once.

use contract::{OfferingId, PackageId};
use tenancy::{TenantId, TenantTx};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::package::{MOST_OFFERINGS, Move, Package, PackageState, moved};
use crate::store::packages::{self, KeptPackage};
use crate::store::tray;

impl Catalogue {
    /// Writes a new package, still a draft; the same id again is the same package.
    pub async fn draft_package(
        &self,
        tenant: TenantId,
        id: PackageId,
        package: &Package,
    ) -> Result<(), CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        packages::insert(&tx, id, package, self.clock.now()).await?;
        Ok(tx.commit().await?)
    }

    /// Where a package is in its life; none if there is no such package.
    pub async fn package_state(
        &self,
        tenant: TenantId,
        id: PackageId,
    ) -> Result<Option<PackageState>, CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        match packages::find(&tx, id).await {
            Ok(kept) => Ok(Some(kept.state)),
            Err(CatalogueError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes what a package says anew.
    pub(crate) async fn revise_package(
        &self,
        tenant: TenantId,
        id: PackageId,
        package: &Package,
    ) -> Result<(), CatalogueError> {
        let (tx, kept) = self.take_package(tenant, id).await?;
        packages::revise(&tx, id, package, self.clock.now()).await?;
        lay_back(tx, kept.state).await
    }

    /// Puts an offering that the tray shows at the end of a package.
    pub async fn add_to_package(
        &self,
        tenant: TenantId,
        id: PackageId,
        offering: OfferingId,
    ) -> Result<(), CatalogueError> {
        let (tx, kept) = self.take_package(tenant, id).await?;
        if packages::parts(&tx, id).await?.len() >= MOST_OFFERINGS {
            return Err(CatalogueError::WrongState);
        }
        if !packages::add(&tx, id, offering).await? {
            return Err(CatalogueError::NotFound);
        }
        lay_back(tx, kept.state).await
    }

    /// Takes an offering out of a package.
    pub(crate) async fn remove_from_package(
        &self,
        tenant: TenantId,
        id: PackageId,
        offering: OfferingId,
    ) -> Result<(), CatalogueError> {
        let (tx, kept) = self.take_package(tenant, id).await?;
        if !packages::remove(&tx, id, offering).await? {
            return Err(CatalogueError::NotFound);
        }
        lay_back(tx, kept.state).await
    }

    /// Moves an offering a step up or down.
    pub(crate) async fn move_in_package(
        &self,
        tenant: TenantId,
        id: PackageId,
        offering: OfferingId,
        step: Move,
    ) -> Result<(), CatalogueError> {
        let (tx, kept) = self.take_package(tenant, id).await?;
        let order: Vec<OfferingId> =
            packages::parts(&tx, id).await?.iter().map(|part| part.offering).collect();
        let order = moved(&order, offering, step).ok_or(CatalogueError::NotFound)?;
        packages::order(&tx, id, &order).await?;
        lay_back(tx, kept.state).await
    }

    /// Puts a package before the public; it says a sentence and holds something that the tray shows.
    pub async fn publish_package(&self, tenant: TenantId, id: PackageId) -> Result<(), CatalogueError> {
        self.turn_package(tenant, id, PackageState::Published).await
    }

    /// Takes a package back; its offerings stay where they are.
    pub async fn withdraw_package(&self, tenant: TenantId, id: PackageId) -> Result<(), CatalogueError> {
        self.turn_package(tenant, id, PackageState::Withdrawn).await
    }

    /// Forgets a package that is not before the public.
    pub(crate) async fn delete_package(&self, tenant: TenantId, id: PackageId) -> Result<(), CatalogueError> {
        let (tx, kept) = self.take_package(tenant, id).await?;
        if kept.state == PackageState::Published {
            return Err(CatalogueError::WrongState);
        }
        packages::delete(&tx, id).await?;
        lay_back(tx, kept.state).await
    }

    async fn turn_package(
        &self,
        tenant: TenantId,
        id: PackageId,
        to: PackageState,
    ) -> Result<(), CatalogueError> {
        let (tx, kept) = self.take_package(tenant, id).await?;
        let listed = usize::try_from(kept.listed).unwrap_or(usize::MAX);
        let is_whole = to != PackageState::Published || kept.package.lacks(listed).is_empty();
        if !to.comes_from().contains(&kept.state) || !is_whole {
            return Err(CatalogueError::WrongState);
        }
        packages::turn(&tx, id, to, self.clock.now()).await?;
        lay_back(tx, PackageState::Published).await
    }

    async fn take_package(
        &self,
        tenant: TenantId,
        id: PackageId,
    ) -> Result<(TenantTx, KeptPackage), CatalogueError> {
        let tx = self.db.begin(tenant).await?;
        let kept = packages::locked(&tx, id).await?;
        Ok((tx, kept))
    }
}

/// Ends a change. Where visitors saw the package, their pages are rendered anew.
async fn lay_back(tx: TenantTx, was: PackageState) -> Result<(), CatalogueError> {
    if was == PackageState::Published {
        tray::raise(&tx).await?;
    }
    Ok(tx.commit().await?)
}
