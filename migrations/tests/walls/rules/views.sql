select format('view %s is not a security_invoker: it reads with its owner''s eyes', name)
  from relation
 where kind = 'v'
   and not exists (select from pg_options_to_table(options)
                    where option_name = 'security_invoker' and option_value::boolean)
union all
select format('%s is a materialized view: it keeps rows of all tenants without a wall', name)
  from relation
 where kind = 'm'
