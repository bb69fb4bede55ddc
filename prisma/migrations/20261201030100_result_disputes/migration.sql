-- What people see differently in results about them, and what was answered. A result is never changed through it.

create table result_dispute (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  about_kind text not null,
  -- Empty for the whole result.
  about_key text not null default '',
  -- As the dimension or skill was called when it was said.
  about_name text not null default '',
  state text not null default 'open',
  version integer not null default 1,
  -- Since when an answer is due, or was due last.
  raised_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint result_dispute_about check (about_kind in ('whole', 'dimension', 'skill')),
  constraint result_dispute_about_key check ((about_kind = 'whole') = (about_key = '')),
  constraint result_dispute_state check (state in ('open', 'answered', 'settled', 'taken-back')),
  foreign key (organisation_id, assessment_id) references assessment (organisation_id, id) on delete cascade
);
create index result_dispute_by_assessment on result_dispute (organisation_id, assessment_id);
create index result_dispute_waiting on result_dispute (organisation_id, raised_at, id) where state = 'open';
-- Of each part, one disagreement that is not over.
create unique index result_dispute_one_of_a_part on result_dispute (organisation_id, assessment_id, about_kind, about_key)
  where state in ('open', 'answered');
select protect_tenant_table('result_dispute');

-- What was said in it, by the person and by whoever answered; nothing here is ever changed.
create table result_dispute_entry (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  dispute_id uuid not null,
  author_id uuid,
  written_by text not null,
  kind text not null,
  text text not null,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint result_dispute_entry_written_by check (written_by in ('person', 'manager', 'runner')),
  constraint result_dispute_entry_kind check (kind in ('raise', 'answer', 'insist', 'settle', 'take-back')),
  constraint result_dispute_entry_text check (text <> ''),
  foreign key (organisation_id, dispute_id) references result_dispute (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index result_dispute_entry_by_dispute on result_dispute_entry (organisation_id, dispute_id, written_at, id);
create index result_dispute_entry_by_author on result_dispute_entry (organisation_id, author_id);
select protect_tenant_table('result_dispute_entry');
