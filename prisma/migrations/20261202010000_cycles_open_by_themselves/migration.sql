-- A drafted cycle may open by itself on its first day; where it could not, the draft says when and why.
alter table development_cycle
  add column opens_by_itself boolean not null default false,
  add column not_opened_on date,
  add column not_opened_because text,
  add constraint development_cycle_not_opened check (
    (not_opened_on is null) = (not_opened_because is null)
    and (not_opened_on is null or status = 'draft' and not opens_by_itself)
    and (not_opened_because is null or not_opened_because in ('nobody', 'window-over')));
