with foreign_key as (
  select k.conname as name, t.name as from_name, u.name as to_name, t.schema <> u.schema as to_another_service,
         k.conkey[1] as from_first, k.confkey[1] as to_first,
         t.oid as from_oid, u.oid as to_oid, w.tenant as from_tenant, v.tenant as to_tenant,
         u.name = 'identity.tenant' and cardinality(k.conkey) = 1 and a.name = 'of_tenant' as names_a_tenant
    from pg_constraint k
    join relation t on t.oid = k.conrelid
    join relation u on u.oid = k.confrelid
    join attribute a on a.relation = u.oid and a.number = k.confkey[1]
    left join walled w on w.oid = t.oid
    left join walled v on v.oid = u.oid
   where k.contype = 'f'
)
select format('foreign key %s of %s to %s does not lead with the tenant on both sides', name, from_name, to_name)
  from foreign_key
 where from_tenant is not null
   and not (from_first = from_tenant and (names_a_tenant or to_first is not distinct from to_tenant))
union all
select format('foreign key %s of %s, which has no wall, points over a wall at %s', name, from_name, to_name)
  from foreign_key
 where from_tenant is null and to_tenant is not null
union all
select format('foreign key %s of %s reaches into another service, at %s', name, from_name, to_name)
  from foreign_key
 where to_another_service and not names_a_tenant
