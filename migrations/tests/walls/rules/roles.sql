select format('%s %s', r.rolname, broken)
  from pg_roles r
 cross join unnest(array[
         case when r.rolsuper then 'is a superuser' end,
         case when r.rolbypassrls then 'bypasses row level security' end,
         case when r.rolreplication then 'may replicate, which passes every wall' end,
         case when r.rolcreaterole then 'may create roles' end,
         case when r.rolcreatedb then 'may create databases' end,
         case when r.rolinherit then 'inherits the roles it is given, and their policies' end,
         case when r.rolname in ('system', 'search') and r.rolcanlogin then 'may log in' end,
         case when has_database_privilege(r.oid, current_database(), 'create') then 'may create schemas' end,
         case when has_database_privilege(r.oid, current_database(), 'temporary') then 'may create temporary tables' end
       ]) as broken
 where r.rolname in ('app', 'system', 'search') and broken is not null
union all
select format('role %s is missing', name)
  from unnest(array['app', 'system', 'search']) as name
 where name not in (select rolname from pg_roles)
union all
select format('%s may create in schema %s', r.rolname, s.name)
  from pg_roles r
 cross join schema s
 where r.rolname in ('app', 'system', 'search') and has_schema_privilege(r.oid, s.oid, 'create')
union all
select format('%s owns %s', r.rolname, pg_describe_object(d.classid, d.objid, d.objsubid))
  from pg_shdepend d
  join pg_roles r on r.oid = d.refobjid and d.refclassid = 'pg_authid'::regclass
 where r.rolname in ('app', 'system', 'search') and d.deptype = 'o'
   and d.dbid in (0, (select oid from pg_database where datname = current_database()))
   and not (d.classid = 'pg_proc'::regclass and d.objid in
            (select p.oid from pg_proc p join schema s on s.oid = p.pronamespace
               join definer_function listed on listed.name = s.name || '.' || p.proname and listed.owner = r.rolname))
union all
-- From PostgreSQL 16 on, each membership says for itself whether it inherits.
select format('%s is a member of %s', m.rolname, r.rolname)
  from pg_auth_members a
  join pg_roles m on m.oid = a.member
  join pg_roles r on r.oid = a.roleid
 where (m.rolname in ('app', 'system', 'search') or r.rolname = 'search')
   -- From PostgreSQL 16 on, who makes a role may give it to others, and is no more a member by that.
   and not (r.rolname = 'search' and a.admin_option
            and not coalesce((to_jsonb(a) ->> 'inherit_option')::boolean, true)
            and not coalesce((to_jsonb(a) ->> 'set_option')::boolean, true))
   and ((m.rolname, r.rolname) <> ('app', 'system') or (to_jsonb(a) ->> 'inherit_option')::boolean or a.admin_option)
union all
select 'app is not a member of system, so it cannot do the jobs without a tenant'
 where not pg_has_role('app', 'system', 'member')
union all
select format('a default tenant is set: %s', setting)
  from pg_db_role_setting s
 cross join unnest(s.setconfig) as setting
 where setting ilike 'app.tenant=%'
   and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
