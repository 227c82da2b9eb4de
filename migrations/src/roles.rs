//! The roles that the walls are written for. They belong to the whole cluster, so other databases may have made them.

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Executor};

/// `app` serves, walled; `system` is borrowed by `app` for the few jobs without a tenant, and inherited by nobody; `search`
/// owns the one function that runs as its definer, and nobody is a member of it.
///
/// `noinherit` matters: a member that inherits a role also gets the policies written to that role.
const ROLES: &str = "
do $$
begin
  if not exists (select from pg_roles where rolname = 'app') then
    create role app login noinherit nosuperuser nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'system') then
    create role system nologin noinherit nosuperuser nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'search') then
    create role search nologin noinherit nosuperuser nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null; -- another database of this cluster was faster
end
$$;
do $$
declare
  strong text;
begin
  -- Another program of this cluster may have made a role of that name, stronger than ours may be.
  select rolname into strong from pg_roles
   where rolname in ('app', 'system', 'search') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit);
  if found then
    raise exception 'the role % of this cluster is stronger than the walls allow', strong
      using hint = format('alter role %I noinherit nosuperuser nobypassrls nocreatedb nocreaterole', strong);
  end if;
end
$$;
do $$
begin
  if not pg_has_role('app', 'system', 'member') then
    grant system to app;
  end if;
exception when others then
  if not pg_has_role('app', 'system', 'member') then raise; end if;
end
$$;
";

/// Limits of every transaction of ours, in this database only. A forgotten transaction ends by itself.
const LIMITS: &str = "
do $$
begin
  execute format('alter role app in database %I set statement_timeout = ''10s''', current_database());
  execute format('alter role app in database %I set lock_timeout = ''3s''', current_database());
  execute format('alter role app in database %I set idle_in_transaction_session_timeout = ''15s''', current_database());
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to app', current_database());
  revoke create on schema public from public;
end
$$;
";

pub(crate) async fn create(owner: &mut PgConnection, password: Option<&str>) -> Result<(), sqlx::Error> {
    owner.execute(ROLES).await?;
    if let Some(password) = password {
        // A password cannot be bound, so PostgreSQL quotes it itself.
        let (statement,): (String,) = sqlx::query_as("select format('alter role app password %L', $1::text)")
            .bind(password)
            .fetch_one(&mut *owner)
            .await?;
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut *owner).await?;
    }
    owner.execute(LIMITS).await?;
    Ok(())
}

/// A program checks before it serves that the database has its version.
pub(crate) async fn let_versions_be_read(owner: &mut PgConnection) -> Result<(), sqlx::Error> {
    owner
        .execute("grant usage on schema public to app; grant select on public._sqlx_migrations to app")
        .await?;
    Ok(())
}
