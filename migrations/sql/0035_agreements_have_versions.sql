-- An agreement is proposed, answered and ended, version by version, and both parties read all of it. What a region pools and what a
-- municipality receives are one thing from now on: an offering that came by some way, and what was decided of it.

alter table federation.agreement
  add column id           uuid    not null default gen_random_uuid(),
  add column version      integer not null default 1,
  add column ending_by    text,
  add column ending_why   text,
  add column ending_since timestamptz,
  add constraint agreement_is_known_by_its_id unique (tenant_id, id),
  add constraint agreement_is_ended_by_a_party check (ending_by in ('host', 'guest')),
  drop constraint agreement_part_is_known,
  add constraint agreement_part_is_known check (part in ('member', 'producer', 'partner')),
  drop constraint agreement_state_is_known,
  add constraint agreement_state_is_known check (state in ('proposed', 'active', 'declined', 'withdrawn', 'ended'));
alter table federation.agreement alter column id drop default, alter column version drop default;

create table federation.agreement_version (
  tenant_id       uuid        not null,
  guest_tenant_id uuid        not null,
  agreement_id    uuid        not null,
  version         integer     not null,
  state           text        not null,
  proposed_by     text        not null,
  kinds           text[]      not null,
  arts            text[]      not null,
  stages          text[]      not null,
  only_free       boolean     not null,
  valid_from      date        not null,
  valid_until     date,
  notice_days     integer     not null,
  costs           text        not null,
  note            text        not null,
  host_reference  text        not null,
  guest_reference text        not null,
  proposed_at     timestamptz not null,
  proposer        uuid,
  proposer_name   text        not null,
  answered_at     timestamptz,
  answerer        uuid,
  answerer_name   text        not null,
  answer          text        not null,
  counts_from     timestamptz,
  constraint agreement_version_pkey primary key (tenant_id, agreement_id, version),
  constraint agreement_version_is_of_an_agreement foreign key (tenant_id, agreement_id)
    references federation.agreement (tenant_id, id),
  constraint agreement_version_state_is_known
    check (state in ('proposed', 'accepted', 'declined', 'withdrawn', 'replaced')),
  constraint agreement_version_is_of_a_party check (proposed_by in ('host', 'guest')),
  constraint agreement_version_ends_after_it_begins check (valid_until >= valid_from),
  constraint agreement_version_has_two_years_notice_at_most check (notice_days between 0 and 730)
);
-- One proposal waits at a time: who thinks otherwise replaces it.
create unique index agreement_version_waits_alone on federation.agreement_version (tenant_id, agreement_id)
  where state = 'proposed';
create index agreement_version_of_guest on federation.agreement_version (guest_tenant_id, agreement_id);
alter table federation.agreement_version enable row level security;
alter table federation.agreement_version force row level security;
create policy agreement_version_own on federation.agreement_version to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy agreement_version_party on federation.agreement_version for select to app
  using (current_setting('app.tenant')::uuid in (tenant_id, guest_tenant_id));
grant select, insert, update on federation.agreement_version to app;

-- What was agreed before there were versions covers everything and names nobody.
alter table federation.agreement no force row level security;
alter table federation.agreement_version no force row level security;
insert into federation.agreement_version
  (tenant_id, guest_tenant_id, agreement_id, version, state, proposed_by, kinds, arts, stages, only_free, valid_from, valid_until,
   notice_days, costs, note, host_reference, guest_reference, proposed_at, proposer_name, answered_at, answerer_name, answer, counts_from)
select tenant_id, guest_tenant_id, id, 1, 'accepted', 'host', '{}', '{}', '{}', false, valid_from::date,
       case when valid_until > valid_from then valid_until::date end,
       0, '', '', '', '', valid_from, '', valid_from, '', '', valid_from
  from federation.agreement;
alter table federation.agreement force row level security;
alter table federation.agreement_version force row level security;

-- How a tenant takes in what another brings: a region's pool, or a producer's own offer. The row of a tenant about itself is
-- about whoever has none.
create table federation.intake (
  tenant_id  uuid        not null,
  source_id  uuid        not null,
  mode       text        not null,
  kinds      text[]      not null,
  arts       text[]      not null,
  stages     text[]      not null,
  only_free  boolean     not null,
  changed_at timestamptz not null,
  constraint intake_pkey primary key (tenant_id, source_id),
  constraint intake_mode_is_known check (mode in ('automatic', 'by_category', 'by_hand'))
);
alter table federation.intake enable row level security;
alter table federation.intake force row level security;
create policy intake_own on federation.intake to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on federation.intake to app;

-- A way leads from the owner itself, or from a region. What was decided by hand outlives a withdrawal.
alter table federation.received
  add column decision   text,
  add column decided_at timestamptz,
  add column decided_by uuid,
  add column message    text not null default '',
  add constraint received_decision_is_known check (decision in ('accepted', 'declined')),
  drop constraint received_state_is_known,
  add constraint received_state_is_known check (state in ('proposed', 'asked', 'accepted', 'declined', 'ended'));
create index received_by_state on federation.received (tenant_id, state, received_at);

alter table federation.received no force row level security;
alter table federation.pooled no force row level security;
insert into federation.received (tenant_id, offering_id, owner_id, via_id, state, received_at)
select tenant_id, offering_id, owner_id, owner_id, state, pooled_at from federation.pooled
    on conflict do nothing;
alter table federation.received force row level security;
drop table federation.pooled;

-- What became of an offering where it was shared, as the owner has heard.
alter table federation.share
  add column state    text not null default 'accepted',
  add column message  text not null default '',
  add column heard_at timestamptz,
  add constraint share_state_is_known check (state in ('proposed', 'asked', 'accepted', 'declined', 'ended'));
alter table federation.share alter column state drop default;
