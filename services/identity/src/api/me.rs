//! Whose key it is.

use axum::Json;
use axum::extract::State;
use contract::Units;
use serde::{Deserialize, Serialize};
use tenancy::{Caller, SignedIn};
use utoipa::{IntoParams, ToSchema};
use web::openapi::WhenReadingOwn;
use web::{May, Params, Problem, Reader};

use crate::Identity;

/// The parameters of a question that has no others.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// The language to answer in, instead of `Accept-Language`.
    #[param(inline)]
    #[serde(rename = "lang")]
    _lang: Option<contract::Lang>,
}

/// For whom a program acts, and what it may do.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Me {
    /// The person, as this tenant knows them.
    #[schema(value_type = String, format = "uuid")]
    id: tenancy::PersonId,
    #[schema(example = "Tove Lindqvist")]
    name: String,
    #[schema(format = "email", example = "tove.lindqvist@pajaniemenkoulu.example")]
    email: String,
    /// What the person is here, such as `booker` or `editor`.
    roles: Vec<String>,
    /// What the key was made for.
    scopes: Vec<ScopeSchema>,
    /// The units that the person books for.
    units: Vec<Unit>,
    tenant: Tenant,
}

/// A unit: a school, a daycare, a care home.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Unit {
    #[schema(value_type = String, format = "uuid")]
    id: tenancy::UnitId,
    #[schema(example = "Pajaniemen koulu")]
    name: String,
}

/// The tenant whose site answers.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Tenant {
    #[schema(value_type = String, format = "uuid")]
    id: tenancy::TenantId,
    #[schema(example = "raasepori")]
    slug: String,
    /// In the language that was asked for.
    #[schema(example = "Raasepori")]
    name: String,
}

/// What a key can be made for.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = Scope)]
#[serde(rename_all = "snake_case")]
pub(super) enum ScopeSchema {
    Read,
    Book,
    Host,
}

impl From<tenancy::Scope> for ScopeSchema {
    fn from(scope: tenancy::Scope) -> Self {
        match scope {
            tenancy::Scope::Read => Self::Read,
            tenancy::Scope::Book => Self::Book,
            tenancy::Scope::Host => Self::Host,
        }
    }
}

/// Says for whom a program acts, and what its key is for.
#[utoipa::path(
    get,
    path = "/api/v1/me",
    operation_id = "showMe",
    tag = "Key",
    params(Asked),
    security(("key" = [])),
    responses((status = 200, description = "The person and the key", body = Me), WhenReadingOwn),
)]
pub(super) async fn show(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Params(_): Params<Asked>,
) -> Result<Json<Me>, Problem> {
    let units = identity.bookable_by(&caller).await?.into_iter();
    let units = units.map(|unit| Unit { id: unit.id, name: unit.name }).collect();
    Ok(Json(me(&caller, &reader, units)?))
}

fn me(caller: &Caller<SignedIn>, reader: &Reader, units: Vec<Unit>) -> Result<Me, Problem> {
    let tenant = reader.tenant()?;
    let scopes = caller.key.iter().flat_map(|key| key.scopes.iter().copied());
    Ok(Me {
        id: caller.person,
        name: caller.name.clone(),
        email: caller.email.clone(),
        roles: caller.roles.iter().map(|role| role.as_str().to_owned()).collect(),
        scopes: scopes.map(ScopeSchema::from).collect(),
        units,
        tenant: Tenant {
            id: tenant.id,
            slug: tenant.slug.clone(),
            name: tenant.name.for_reader(reader.lang()).1.to_owned(),
        },
    })
}
