with walled_index as (
  select t.schema || '.' || c.relname as name, t.name as table_name, i.indisunique or i.indisexclusion as is_key,
         i.indkey[0] as leader, t.tenant, t.guest
    from pg_index i
    join walled t on t.oid = i.indrelid
    join pg_class c on c.oid = i.indexrelid
)
select format('%s, a key of %s, does not lead with the tenant: it tells one tenant of another''s rows', name, table_name)
  from walled_index
 where leader <> tenant and is_key
union all
select format('%s of %s does not lead with the tenant and is not on the list', name, table_name)
  from walled_index
 where leader <> tenant and not is_key and leader is distinct from guest and name not in (select name from system_index)
union all
select format('%s is listed as an index that need not lead with the tenant, but there is none', s.name)
  from system_index s
 where s.name not in (select name from walled_index where leader <> tenant)
union all
select format('%s has no primary key', t.name)
  from walled t
 where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
union all
select format('%s has no index that leads with guest_tenant_id: a guest''s list would read all rows', t.name)
  from walled t
 where t.guest is not null
   and not exists (select from pg_index i
                    where i.indrelid = t.oid and i.indkey[0] = t.guest and i.indpred is null and i.indisvalid)
