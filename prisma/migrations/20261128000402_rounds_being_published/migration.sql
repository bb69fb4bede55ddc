-- A round's pairs are proposed in the background: two thousand of them take a few seconds.
alter table mentoring_round
  drop constraint mentoring_round_status,
  add constraint mentoring_round_status
    check (status in ('draft', 'matching', 'matched', 'publishing', 'published', 'set-aside'));
