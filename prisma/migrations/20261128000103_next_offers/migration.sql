-- What follows the end of a mentorship or an offer is made up once a day: who is offered what, and when, tells nothing of the
-- moment in which somebody said no.

alter table mentorship add column next_due boolean not null default false;
create index mentorship_next_due on mentorship (organisation_id, id) where next_due;
