-- What a host asks groups afterwards, what they answer, and the links by which they answer without signing in. Questions
-- and answers are the host's rows. A link is the guest's own: the guest's site is asked for it, and the host never
-- learns who has which.

-- A host without a row here asks the written default set; that set is written here when something first leans on it.
create table booking.feedback_question (
  tenant_id  uuid        not null,
  id         uuid        not null,
  kind       text        not null,
  words      jsonb       not null,
  position   integer     not null,
  created_at timestamptz not null,
  ended_at   timestamptz,
  constraint feedback_question_pkey primary key (tenant_id, id),
  constraint feedback_question_kind_is_known check (kind in ('scale', 'yes_no', 'words'))
);
alter table booking.feedback_question enable row level security;
alter table booking.feedback_question force row level security;
create policy feedback_question_own on booking.feedback_question to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on booking.feedback_question to app;

-- The booking is the host's row, so no key leads there.
create table booking.feedback_link (
  tenant_id  uuid        not null,
  token_hash bytea       not null,
  booking_id uuid        not null,
  person_id  uuid        not null,
  expires_at timestamptz not null,
  constraint feedback_link_pkey primary key (tenant_id, token_hash)
);
create index feedback_link_of_booking on booking.feedback_link (tenant_id, booking_id);
alter table booking.feedback_link enable row level security;
alter table booking.feedback_link force row level security;
create policy feedback_link_own on booking.feedback_link to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on booking.feedback_link to app;

-- A booking is answered once; the guest has no policy here and sees its own answer through a door alone.
create table booking.feedback (
  tenant_id   uuid        not null,
  booking_id  uuid        not null,
  offering_id uuid        not null,
  answered_at timestamptz not null,
  changed_at  timestamptz not null,
  constraint feedback_pkey primary key (tenant_id, booking_id),
  constraint feedback_of_a_booking foreign key (tenant_id, booking_id) references booking.booking (tenant_id, id)
);
create index feedback_of_offering on booking.feedback (tenant_id, offering_id, changed_at);
alter table booking.feedback enable row level security;
alter table booking.feedback force row level security;
create policy feedback_own on booking.feedback to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on booking.feedback to app;

-- A grade from '1' to '5', 'yes' or 'no', or what was written, as the question's kind asks.
create table booking.feedback_answer (
  tenant_id   uuid not null,
  booking_id  uuid not null,
  question_id uuid not null,
  said        text not null,
  constraint feedback_answer_pkey primary key (tenant_id, booking_id, question_id),
  constraint feedback_answer_of_feedback foreign key (tenant_id, booking_id)
    references booking.feedback (tenant_id, booking_id),
  constraint feedback_answer_to_a_question foreign key (tenant_id, question_id)
    references booking.feedback_question (tenant_id, id),
  constraint feedback_answer_says_something check (length(said) between 1 and 2000)
);
create index feedback_answer_of_question on booking.feedback_answer (tenant_id, question_id);
alter table booking.feedback_answer enable row level security;
alter table booking.feedback_answer force row level security;
create policy feedback_answer_own on booking.feedback_answer to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on booking.feedback_answer to app;
