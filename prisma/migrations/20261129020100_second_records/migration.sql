-- What was decided about two parts that looked like one person's, so that nobody is asked about the same two again.

create table second_record_decision (
  organisation_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  decision text not null,
  kept_id uuid,
  decided_by uuid,
  decided_at timestamptz not null default now(),
  primary key (organisation_id, one_id, other_id),
  constraint second_record_decision_order check (one_id < other_id),
  constraint second_record_decision_kind check (decision in ('keep-one', 'leave-both')),
  constraint second_record_decision_kept check ((decision = 'keep-one') = (kept_id is not null)),
  constraint second_record_decision_of_them check (kept_id is null or kept_id in (one_id, other_id)),
  foreign key (organisation_id, one_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, other_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, decided_by) references person (organisation_id, id)
);
create index second_record_decision_by_other on second_record_decision (organisation_id, other_id);
create index second_record_decision_by_person on second_record_decision (organisation_id, decided_by);
select protect_tenant_table('second_record_decision');
