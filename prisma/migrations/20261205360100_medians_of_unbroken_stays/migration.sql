-- A median that lies at one half over an interval is the middle of it, which may be half a day. What was kept was computed
-- by another rule, of stays and of who is past them: it is computed anew, and by the pages until then.
alter table stage_median alter column days type double precision;

alter table stage_median_state no force row level security;
delete from stage_median_state;
alter table stage_median_state force row level security;

alter table attention_state no force row level security;
update attention_state set computed_for = null;
alter table attention_state force row level security;
