-- Matching rounds: who was asked for, what was taken out, and what places were worth, which explains the matching.

alter table mentoring_round
  drop column objective,
  add column mentees_from text not null default 'chosen',
  add column mentors_from text not null default 'chosen',
  add column adjusted boolean not null default false,
  add constraint mentoring_round_mentees_from check (mentees_from in ('waiting', 'cohort', 'chosen')),
  add constraint mentoring_round_mentors_from check (mentors_from in ('open', 'chosen'));

alter table mentoring_round_mentee add column price double precision not null default 0;
alter table mentoring_round_mentor
  add column price double precision not null default 0,
  add column same_unit_price double precision not null default 0;
alter table mentoring_pair drop column taken_out;

-- Pairs that the programme team does not want.
create table mentoring_taken_out (
  organisation_id uuid not null,
  round_id uuid not null,
  mentee_id uuid not null,
  mentor_id uuid not null,
  primary key (organisation_id, round_id, mentee_id, mentor_id),
  foreign key (organisation_id, round_id, mentee_id)
    references mentoring_round_mentee (organisation_id, round_id, mentee_id) on delete cascade,
  foreign key (organisation_id, round_id, mentor_id)
    references mentoring_round_mentor (organisation_id, round_id, mentor_id) on delete cascade
);
create index mentoring_taken_out_by_mentor on mentoring_taken_out (organisation_id, round_id, mentor_id);
select protect_tenant_table('mentoring_taken_out');
