-- Whoever leaves the organisation is withdrawn from cohorts, and it stays known that this was why.

alter table enrolment add column reason_code text;
alter table enrolment add constraint enrolment_reason_code
  check (reason_code is null or (reason_code = 'left' and state = 'withdrawn'));
