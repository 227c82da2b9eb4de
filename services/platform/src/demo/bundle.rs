//! Packages: bundled when what they hold is on their trays.

use catalogue::{Package, PackageState};
use contract::{OfferingId, PackageId};

use super::DemoError;
use super::book::{self, PackageEntry};
use super::load::tenants;
use super::offer::named;
use crate::app::App;

/// Bundles what has been delivered to the demo's trays, as far as it is not yet. What a visitor of the demo has taken back stays so.
pub async fn bundle(app: &App) -> Result<(), DemoError> {
    let book = book::read()?;
    let tenants = tenants(app, &book).await?;
    for entry in &book.packages {
        let tenant = super::load::of(&tenants, &entry.at)?;
        let id = PackageId::from_uuid(named(tenant, &entry.title.fi));
        app.catalogue.draft_package(tenant, id, &package(entry)).await?;
        if app.catalogue.package_state(tenant, id).await? != Some(PackageState::Draft) {
            continue;
        }
        for part in &entry.offerings {
            let owner = super::load::of(&tenants, &part.by)?;
            let offering = OfferingId::from_uuid(named(owner, &part.title));
            app.catalogue.add_to_package(tenant, id, offering).await?;
        }
        app.catalogue.publish_package(tenant, id).await?;
    }
    Ok(())
}

fn package(entry: &PackageEntry) -> Package {
    Package {
        kind: Some(entry.kind),
        title: entry.title.clone(),
        summary: entry.summary.clone(),
        description: entry.description.clone(),
    }
}
