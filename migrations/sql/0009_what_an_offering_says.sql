-- An offering says much more than it did, and a draft may say less: what nobody has said yet is empty, and only what is
-- shown to others has to be whole. `details` holds what is read as a whole and never asked for by itself.
alter table catalogue.offering
  alter column kind drop not null,
  alter column minutes drop not null,
  alter column price_kind drop not null,
  alter column price_cents drop not null,
  alter column group_min drop not null,
  alter column group_max drop not null,
  alter column art drop not null,
  alter column home drop not null,
  add column details       jsonb       not null default '{}',
  add column more_images   uuid[]      not null default '{}',
  add column visibility    text        not null default 'public',
  add column named_tenants uuid[]      not null default '{}',
  add column shown_from    timestamptz,
  add column shown_until   timestamptz,
  add column team_id       uuid,
  add column note          text        not null default '',
  drop constraint offering_price_is_known,
  add constraint offering_price_is_known
    check (price_kind in ('free', 'per_group', 'per_head', 'per_hour') and price_cents >= 0),
  add constraint offering_visibility_is_known check (visibility in ('public', 'named', 'own_units')),
  add constraint offering_is_shown_before_it_is_not check (shown_from < shown_until),
  add constraint offering_is_whole_when_others_see_it check (state in ('draft', 'in_review') or (
    kind is not null and price_kind is not null and price_cents is not null and group_min is not null
    and group_max is not null));
-- `note` is what a colleague says when a draft comes back from review.

alter table catalogue.image
  add column focal_x smallint not null default 50,
  add column focal_y smallint not null default 50,
  add column widths  integer[] not null default '{}',
  add constraint image_focal_point_is_in_it check (focal_x between 0 and 100 and focal_y between 0 and 100);

create index offering_of_a_team on catalogue.offering (tenant_id, team_id);
