-- What a tenant says of another's offering on its own tray, and since when it lifts it up on its front page. The owner's
-- content stays beside it as it came, so that both outlive each other's changes.
alter table catalogue.listing
  add column overrides    jsonb       not null default '{}',
  add column featured_at timestamptz;

create index listing_featured on catalogue.listing (tenant_id, featured_at) where featured_at is not null;
create index listing_overridden on catalogue.listing (tenant_id) where overrides <> '{}';
