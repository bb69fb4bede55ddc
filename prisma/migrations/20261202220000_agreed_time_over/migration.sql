-- Why the two of a mentorship are asked to close it or to agree anew, since when, and when they were asked once more.
alter table mentorship
  add column close_asked text,
  add column close_asked_on date,
  add column close_reminded_on date,
  add constraint mentorship_close_asked check (close_asked in ('time-over', 'long-rest')),
  add constraint mentorship_close_asked_on check ((close_asked is null) = (close_asked_on is null)
    and (close_reminded_on is null or close_asked_on is not null));
