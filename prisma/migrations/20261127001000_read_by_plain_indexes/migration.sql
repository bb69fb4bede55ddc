-- The indexes that refuse overlaps can be read by person as well, at several times the cost of the plain index beside
-- each, and the planner takes them for the cheaper ones. The greatest of a value and itself is that value: written so,
-- they refuse the same, and no query finds them.
alter table employment
  drop constraint employment_no_overlap,
  add constraint employment_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(joined_on, left_on) with &&);
alter table reporting_line
  drop constraint reporting_line_no_overlap,
  add constraint reporting_line_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);
alter table title_holding
  drop constraint title_holding_no_overlap,
  add constraint title_holding_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);
alter table unit_membership
  drop constraint unit_membership_no_overlap,
  add constraint unit_membership_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);
alter table stage_assignment
  drop constraint stage_assignment_no_overlap,
  add constraint stage_assignment_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);
alter table stage_exemption
  drop constraint stage_exemption_no_overlap,
  add constraint stage_exemption_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);
alter table target_stage
  drop constraint target_stage_no_overlap,
  add constraint target_stage_no_overlap exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);
alter table development_plan
  drop constraint development_plan_one_open,
  add constraint development_plan_one_open exclude using gist
    (organisation_id with =, greatest(person_id, person_id) with =, daterange(starts_on, ends_on, '[]') with &&)
    where (status <> 'closed');
alter table successor
  drop constraint successor_no_overlap,
  add constraint successor_no_overlap exclude using gist
    (organisation_id with =, greatest(role_id, role_id) with =, greatest(person_id, person_id) with =, daterange(from_on, to_on) with &&);

-- Who reports to whom directly: read for every person card, and a small part of all lines.
create index reporting_closure_to_manager on reporting_closure (organisation_id, person_id, from_on)
  include (to_on, leader_id) where depth = 1;
create index reporting_closure_of_manager on reporting_closure (organisation_id, leader_id, from_on)
  include (to_on) where depth = 1;
