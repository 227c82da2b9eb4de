-- What a booking writes, one statement after the other, as a program without the product's one statement would send them under the
-- same walls: ids, constraints, history and facts alike. {1}… are the product's own parameters: bench/enrol.py puts them in.
insert into booking.idempotency
  (tenant_id, caller_tenant, caller, route, key, request_hash, booking_id, created_at)
values ({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})
on conflict do nothing;
select coalesce(terms.approval, 'automatic') as approval, coalesce(terms.needed, 1) as needed,
       coalesce(terms.repeats, false) as repeats, coalesce(terms.hold_hours, 168) as hold
  from (select 1) as once
  left join booking.terms on terms.tenant_id = {1} and terms.offering_id = {11};
update booking.occurrence
   set taken = taken + case counts when 'groups' then 1 else {9}::int end
 where tenant_id = {1} and id = any ({10}) and state = 'open'
   and (enrols_from is null or enrols_from <= {8}) and enrols_until > {8}
   and {9}::int between group_min and group_max
   and taken + case counts when 'groups' then 1 else {9}::int end <= capacity
returning starts_at, ends_at, coalesce(cancel_until, enrols_until) as cancel_until, venue \gset time_
insert into booking.booking
  (tenant_id, id, guest_tenant_id, offering_id, about, guest_name, unit_id, unit_name, group_id, group_name, stages,
   needs, participants, adults, booked_by, booker_name, booker_email, languages, asks_lead, lang, is_quiet,
   invoice_reference, transport, message, booked_at, changed_at, state)
values ({1}, {7}, {2}, {11}, {12}, {13}, {14}, {15}, {16}, {17}, {18}, {19}, {20}, {21}, {3}, {22}, {23}, {24}, {26}, {25}, {27},
        {28}, {29}, {30}, {8}, {8}, 'confirmed');
insert into booking.place
  (tenant_id, booking_id, occurrence_id, guest_tenant_id, group_id, seats, starts_at, ends_at, cancel_until, active)
values ({1}, {7}, :occurrence, {2}, {16}, {9}, :time_starts_at, :time_ends_at, :time_cancel_until, true);
insert into booking.history (tenant_id, booking_id, to_state, at, guest_tenant_id, by_person, by_tenant)
values ({1}, {7}, 'confirmed', {8}, {2}, {3}, {2});
insert into events.fact (tenant_id, id, kind, version, key, body, by_person, told_at)
values ({31}, {32}, {33}, {34}, {35}, {36}, {37}, {38});
insert into events.fact_delivery (tenant_id, fact_id, recipient_id, listener, key, next_at)
select {31}, {32}, hearer.recipient, hearer.listener, {35}::uuid, {38}::timestamptz
  from unnest({39}::uuid[], {40}::text[]) as hearer (recipient, listener);
