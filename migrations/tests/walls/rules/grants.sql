select format('%s on %s is granted to %s, who is neither app, system nor search', privilege, relation_name, grantee)
  from privilege
 where grantee not in ('app', 'system', 'search')
union all
select format('search may %s %s of %s, and no line of the list says why', p.privilege, coalesce(p.column_name, 'all'),
              p.relation_name)
  from privilege p
  left join search_table s on s.name = p.relation_name
 where p.grantee = 'search'
   and (p.privilege <> 'SELECT' or p.column_name is null or p.column_name <> all (coalesce(s.columns, '{}')))
union all
select format('search is listed to read %s of %s, but may not', wanted, s.name)
  from search_table s
 cross join unnest(s.columns) as wanted
 where not exists (select from privilege p
                    where p.grantee = 'search' and p.relation_name = s.name and p.column_name = wanted)
union all
select format('app may %s %s, a global table', privilege, relation_name)
  from privilege
 where grantee = 'app' and relation_name in (select name from global_table)
   and (relation_name, privilege) <> ('public._sqlx_migrations', 'SELECT')
union all
select format('%s may %s %s', grantee, privilege, relation_name)
  from privilege
 where privilege not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
union all
select format('%s may use sequence %s, which counts for all tenants', grantee, relation_name)
  from privilege
 where kind = 'S'
union all
select format('%s may %s %s, which is append-only', grantee, privilege, relation_name)
  from privilege
 where privilege in ('UPDATE', 'DELETE') and relation_name in (select name from append_only)
union all
select format('system may %s %s, and no line of the list says why', p.privilege, p.relation_name)
  from privilege p
  left join system_table s on s.name = p.relation_name
 where p.grantee = 'system'
   and p.relation_name not in (select name from global_table where name <> 'public._sqlx_migrations')
   and p.privilege <> all (coalesce(s.privileges, '{}'))
union all
select format('system is listed to %s %s, but may not', wanted, s.name)
  from system_table s
 cross join unnest(s.privileges) as wanted
 where not exists (select from privilege p
                    where p.grantee = 'system' and p.relation_name = s.name and p.privilege = wanted)
