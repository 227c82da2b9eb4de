//! The rules by which a tenant takes in what others bring.

use axum::extract::State;
use axum::response::Response;
use contract::Text;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Manage, TenantId};
use views::paths;
use web::{Form, May, PathId, Problem, Query, Reader};

use super::curation::only_where_others_bring;
use super::ticks::{Fields, Ticks, extent};
use crate::Federation;
use crate::intake::{Intake, IntakeMode};
use crate::screens::{IntakeForm, Intakes};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Just {
    done: Option<String>,
}

/// A rule as typed. `fields` holds what is ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    mode: String,
    #[serde(flatten)]
    fields: Fields,
}

/// The rules, the one for everybody first.
pub(super) async fn index(
    State(federation): State<Federation>,
    May(_): May<Manage>,
    Query(just): Query<Just>,
    reader: Reader,
) -> Result<Response, Problem> {
    let page = federation.intakes_page(&reader, None).await?;
    reader.page(&Intakes { done: just.done.is_some(), ..page })
}

/// Writes one rule.
pub(super) async fn update(
    State(federation): State<Federation>,
    PathId(source): PathId<TenantId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    only_where_others_bring(&reader)?;
    let mode = IntakeMode::parse(&typed.mode).ok_or(Problem::NotFound)?;
    if !federation.sources(caller.tenant).await?.contains(&source) && source != caller.tenant {
        return Err(Problem::NotFound);
    }
    let extent = extent(&typed.fields);
    if mode == IntakeMode::ByCategory && extent.is_everything() {
        let typed = (source, Intake { mode, extent });
        let again = federation.intakes_page(&reader, Some(typed)).await?;
        let again = Intakes { flaw: Some("category_missing"), ..again };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    federation.set_intake(caller.tenant, source, &Intake { mode, extent }).await?;
    Ok(reader.go_to(&format!("{}?done=saved", paths::INTAKE)))
}

impl Federation {
    async fn intakes_page(
        &self,
        reader: &Reader,
        typed: Option<(TenantId, Intake)>,
    ) -> Result<Intakes, Problem> {
        only_where_others_bring(reader)?;
        let tenant = reader.tenant()?;
        let rules = self.intakes(tenant.id).await?;
        let find = |source: TenantId| rules.iter().find(|rule| rule.source == source);
        let form = |source: TenantId, name: Option<Text>| {
            let own = find(source).map(|rule| rule.intake.clone());
            let is_own = own.is_some();
            let everybodys = || find(tenant.id).map(|rule| rule.intake.clone()).unwrap_or_default();
            let now_typed = typed.as_ref().filter(|(typed, _)| *typed == source).map(|(_, intake)| intake);
            let intake = now_typed.cloned().or(own).unwrap_or_else(everybodys);
            let Ticks { kinds, arts, stages } = Ticks::of(&intake.extent);
            IntakeForm {
                source: name,
                id: format!("from-{source}"),
                mode: intake.mode.as_str(),
                is_own,
                kinds,
                arts,
                stages,
                only_free: intake.extent.only_free,
                is_open: now_typed.is_some(),
                action: paths::intake_of(&source.to_string()),
            }
        };
        let mut forms = vec![form(tenant.id, None)];
        for source in self.sources(tenant.id).await? {
            forms.push(form(source, Some(self.card(source).await?.name.clone())));
        }
        Ok(Intakes {
            csrf: reader.csrf().to_owned(),
            is_region: tenant.kind == contract::TenantKind::Region,
            done: false,
            flaw: None,
            rules: forms,
        })
    }
}
