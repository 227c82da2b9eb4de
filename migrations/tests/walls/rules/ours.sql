-- What every rule asks about: all that is not PostgreSQL's own and belongs to no extension, and the lists.
with
-- Lists: whoever adds a line says why. A line that no longer fits anything is a finding too.
global_table (name, reason) as (values
  ('identity.tenant', 'slugs are unique in the whole world'),
  ('identity.host', 'a host name leads to its tenant before a tenant is known'),
  ('identity.person', 'one person signs in to many tenants, by an address that is unique in the world'),
  ('identity.session', 'a cookie is all that is known when a session is looked up'),
  ('identity.sign_in', 'a link or a code is all that is known of who signs in'),
  ('identity.api_key', 'a key is all that is known of the program that shows it'),
  ('identity.hand_over', 'a token is all that is known of who comes over from another host'),
  ('public._sqlx_migrations', 'the log of the files that ran; a program reads its version before it serves')
),
system_table (name, privileges, reason) as (values
  ('identity.profile', '{SELECT}'::text[], 'how a tenant shows itself is public, and asked for by host'),
  ('identity.membership', '{SELECT}', 'sign-in asks in which tenants a person has a place'),
  ('identity.unit_member', '{SELECT}', 'a session is found together with the units that its person books for'),
  ('identity.substitute', '{SELECT}', 'a session is found together with what others have lent to its person'),
  ('events.fact', '{SELECT}', 'the relay reads what it is to deliver'),
  ('events.fact_delivery', '{SELECT,UPDATE}', 'the relay claims deliveries of all tenants'),
  ('events.due', '{SELECT,UPDATE}', 'the timer claims due rows of all tenants')
),
append_only (name, reason) as (values
  ('events.fact', 'the audit trail: what happened, happened'),
  ('booking.history', 'how a booking came to be what it is')
),
-- Indexes of walled tables that lead with something else than the tenant; never unique ones.
system_index (name, reason) as (values
  ('events.fact_delivery_pending', 'the relay asks over all tenants what waits'),
  ('events.fact_delivery_in_order', 'the relay asks over all tenants what one listener hears first'),
  ('events.fact_delivery_dead', 'the operator asks over all tenants what could not be heard'),
  ('identity.membership_by_person', 'sign-in asks over all tenants where a person has a place'),
  ('events.due_by_time', 'the timer asks over all tenants what is due')
),
-- Tables of which the role `search` may read the named columns, of all tenants.
search_table (name, columns, reason) as (values
  ('catalogue.listing', '{tenant_id,offering_id,state,fts}'::text[], 'text search is not leakproof, and slow behind a policy')
),
definer_function (name, owner, reason) as (values
  ('catalogue.matching', 'search', 'text search by an index, for the tenant that its transaction names')
),

schema as (
  select oid, nspname::text as name, nspowner as owner
    from pg_namespace
   where nspname <> 'information_schema' and nspname !~ '^pg_'
),
relation as (
  select c.oid, s.name || '.' || c.relname as name, s.name as schema, c.relname::text as short_name, c.relkind as kind,
         c.relowner as owner, c.relacl as acl, c.reloptions as options,
         c.relrowsecurity as walls_enabled, c.relforcerowsecurity as walls_forced
    from pg_class c
    join schema s on s.oid = c.relnamespace
   where not exists (select from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
),
base_table as (
  select * from relation where kind in ('r', 'p', 'f')
),
attribute as (
  select a.attrelid as relation, a.attnum as number, a.attname::text as name,
         format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as never_null, a.atthasdef as has_default,
         a.attidentity <> '' or a.attgenerated <> '' as generated, a.attacl as acl
    from pg_attribute a
    join relation r on r.oid = a.attrelid
   where a.attnum > 0 and not a.attisdropped
),
walled as (
  select t.*, a.number as tenant, g.number as guest
    from base_table t
    join attribute a on a.relation = t.oid and a.name = 'tenant_id'
    left join attribute g on g.relation = t.oid and g.name = 'guest_tenant_id'
),
policy as (
  select p.polname::text as name, t.oid as relation, t.name as relation_name, t.short_name,
         case
           when not p.polpermissive then null
           when to_roles = '{app}' and p.polcmd = '*' and using_ = own and check_ = own then 'own'
           when to_roles = '{app}' and p.polcmd = 'r' and using_ = party and check_ is null then 'party'
           when to_roles = '{system}' and p.polcmd in ('r', '*') and using_ = 'true'
                and coalesce(check_, 'true') = 'true' then 'system'
           when to_roles = '{search}' and p.polcmd = 'r' and using_ = 'true' and check_ is null then 'search'
         end as shape,
         format('for %s to %s using (%s) check (%s)', p.polcmd, to_roles, using_, check_) as text
    from pg_policy p
    join relation t on t.oid = p.polrelid
   cross join lateral (
           select pg_get_expr(p.polqual, p.polrelid) as using_,
                  pg_get_expr(p.polwithcheck, p.polrelid) as check_,
                  array(select coalesce(r.rolname, 'public')::text
                          from unnest(p.polroles) as role (oid) left join pg_roles r using (oid)) as to_roles,
                  '(tenant_id = (current_setting(''app.tenant''::text))::uuid)' as own,
                  '(((current_setting(''app.tenant''::text))::uuid = tenant_id) OR '
                  '((current_setting(''app.tenant''::text))::uuid = guest_tenant_id))' as party) as read
),
-- Who may do what, on a table, a view, a sequence or a single column.
privilege as (
  select r.oid as relation, r.name as relation_name, r.kind, coalesce(g.rolname::text, 'public') as grantee,
         a.privilege_type as privilege, r.column_name
    from (select oid, name, kind, owner, null::text as column_name,
                 coalesce(acl, acldefault(case kind when 'S' then 's' else 'r' end::"char", owner)) as acl
            from relation where kind in ('r', 'p', 'f', 'v', 'm', 'S')
          union all
          select r.oid, r.name, r.kind, r.owner, c.name, c.acl
            from relation r join attribute c on c.relation = r.oid and c.acl is not null) as r
   cross join lateral aclexplode(r.acl) as a
    left join pg_roles g on g.oid = a.grantee
   where a.grantee <> r.owner
)
