select format('%s has neither a tenant_id nor a line in the list of global tables', name)
  from base_table
 where oid not in (select oid from walled) and name not in (select name from global_table)
union all
select format('%s.%s must be a uuid that is never null and has no default', t.name, a.name)
  from base_table t
  join attribute a on a.relation = t.oid
 where a.name in ('tenant_id', 'guest_tenant_id')
   and (a.type <> 'uuid' or not a.never_null or a.has_default or a.generated)
union all
select format('%s does not enable row level security', name) from walled where not walls_enabled
union all
select format('%s does not force row level security on its owner', name) from walled where not walls_forced
union all
select format('%s is a foreign table, where policies do not reach', name) from base_table where kind = 'f'
union all
select format('%s is listed as global, but is no table or has a tenant_id', g.name)
  from global_table g
 where g.name not in (select name from base_table) or g.name in (select name from walled)
union all
select format('%s is listed as append-only, but is no walled table', name)
  from append_only
 where name not in (select name from walled)
