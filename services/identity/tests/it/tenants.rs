//! Tenants and the hosts that lead to them.

use contract::Directory;
use identity::IdentityError;
use tenancy::TenantId;

use crate::town::{identity, town};

#[tokio::test]
async fn a_tenant_is_found_at_its_host_as_it_was_made() {
    let (identity, _) = identity().await;
    let new = town();
    let id = identity.create_tenant(&new).await.expect("a tenant is created");
    let card = identity.tenant_at(&new.host).await.expect("an answer").expect("the tenant");
    assert_eq!((card.id, card.kind, card.host.as_str()), (id, new.kind, new.host.as_str()));
    assert_eq!((&card.name, &card.langs, &card.phrases), (&new.name, &new.langs, &new.phrases));
    assert_eq!((card.theme, card.zone.as_str()), (new.theme, "Europe/Helsinki"));
    let by_id = identity.tenant(id).await.expect("an answer").expect("the tenant");
    assert_eq!(by_id, card);
    assert!(identity.tenants().await.expect("an answer").contains(&card));
}

#[tokio::test]
async fn a_tenant_that_is_there_already_stays_as_it_is() {
    let (identity, _) = identity().await;
    let new = town();
    let id = identity.create_tenant(&new).await.expect("a tenant is created");
    let renamed = identity::NewTenant { name: contract::Text::same("Muu"), ..new.clone() };
    assert_eq!(identity.create_tenant(&renamed).await.expect("the same tenant"), id);
    let card = identity.tenant(id).await.expect("an answer").expect("the tenant");
    assert_eq!(card.name, new.name);
}

#[tokio::test]
async fn a_host_leads_to_one_tenant() {
    let (identity, _) = identity().await;
    let first = town();
    let id = identity.create_tenant(&first).await.expect("a tenant is created");
    let second = identity::NewTenant { host: first.host.clone(), ..town() };
    let refused = identity.create_tenant(&second).await;
    assert!(matches!(refused, Err(IdentityError::HostTaken(host)) if host == first.host));
    let card = identity.tenant_at(&first.host).await.expect("an answer").expect("the tenant");
    assert_eq!(card.id, id);
    let slugs: Vec<String> =
        identity.tenants().await.expect("an answer").iter().map(|card| card.slug.clone()).collect();
    assert!(!slugs.contains(&second.slug), "nothing of the refused tenant is left");
}

#[tokio::test]
async fn nobody_lives_at_a_host_that_nobody_verified() {
    let (identity, _) = identity().await;
    for host in ["nobody.localhost", "", "' or true --"] {
        assert!(identity.tenant_at(host).await.expect("an answer").is_none(), "{host:?}");
    }
    assert!(identity.tenant(TenantId::new()).await.expect("an answer").is_none());
}
