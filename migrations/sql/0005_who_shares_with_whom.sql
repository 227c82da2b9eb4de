-- Agreements have two parties; shares are the owner's, pooled offerings the region's, received ones the member's.

create table federation.agreement (
  tenant_id       uuid        not null,
  guest_tenant_id uuid        not null,
  part            text        not null,
  state           text        not null,
  valid_from      timestamptz not null,
  valid_until     timestamptz,
  constraint agreement_pkey primary key (tenant_id, guest_tenant_id, part),
  constraint agreement_part_is_known check (part in ('member', 'producer')),
  constraint agreement_state_is_known check (state in ('active', 'ended')),
  constraint agreement_has_two_parties check (tenant_id <> guest_tenant_id)
);
-- A guest's own question; without this index its list would read every party's rows.
create index agreement_of_guest on federation.agreement (guest_tenant_id, part, tenant_id);
alter table federation.agreement enable row level security;
alter table federation.agreement force row level security;
create policy agreement_own on federation.agreement to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy agreement_party on federation.agreement for select to app
  using (current_setting('app.tenant')::uuid in (tenant_id, guest_tenant_id));
grant select, insert, update, delete on federation.agreement to app;

create table federation.share (
  tenant_id   uuid        not null,
  offering_id uuid        not null,
  to_tenant   uuid        not null,
  shared_at   timestamptz not null,
  constraint share_pkey primary key (tenant_id, offering_id, to_tenant)
);
alter table federation.share enable row level security;
alter table federation.share force row level security;
create policy share_own on federation.share to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on federation.share to app;

create table federation.pooled (
  tenant_id   uuid        not null,
  offering_id uuid        not null,
  owner_id    uuid        not null,
  state       text        not null,
  pooled_at   timestamptz not null,
  constraint pooled_pkey primary key (tenant_id, offering_id),
  constraint pooled_state_is_known check (state in ('proposed', 'accepted', 'declined', 'ended'))
);
alter table federation.pooled enable row level security;
alter table federation.pooled force row level security;
create policy pooled_own on federation.pooled to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on federation.pooled to app;

-- One row a way: what two regions pool stays listed when one of them lets it go.
create table federation.received (
  tenant_id   uuid        not null,
  offering_id uuid        not null,
  owner_id    uuid        not null,
  via_id      uuid        not null,
  state       text        not null,
  received_at timestamptz not null,
  constraint received_pkey primary key (tenant_id, offering_id, via_id),
  constraint received_state_is_known check (state in ('accepted', 'ended'))
);
alter table federation.received enable row level security;
alter table federation.received force row level security;
create policy received_own on federation.received to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on federation.received to app;
