-- The stage of an opening, as it was known on a day: a version of the framework moves open positions to another stage, which
-- decides whether the ledger of costs counts them as positions of leadership.

alter table role_opening_version add column stage_id uuid;

alter table role_opening no force row level security;
alter table role_opening_version no force row level security;

-- Of what is there the stage of today counts as always known: nothing was kept of when it was another. Of an opening that was
-- taken away nothing is known: it stays without a stage.
update role_opening_version v set stage_id = o.stage_id
  from role_opening o where o.organisation_id = v.organisation_id and o.id = v.opening_id;

alter table role_opening force row level security;
alter table role_opening_version force row level security;

create or replace function keep_role_opening() returns trigger language plpgsql as $$
begin
  if not exists (select from role_opening_version v
                  where v.organisation_id = new.organisation_id and v.owner_id = new.owner_id) then
    -- Whoever writes lines meanwhile does not know yet that these are to be kept: one after the other.
    perform pg_advisory_xact_lock(hashtextextended('people:' || new.organisation_id, 0));
    perform keep_lines_above(new.organisation_id, array[new.owner_id]);
  end if;
  update role_opening_version v set superseded_at = greatest(now(), v.recorded_at)
   where v.organisation_id = new.organisation_id and v.opening_id = new.id and v.superseded_at is null;
  insert into role_opening_version (organisation_id, opening_id, owner_id, unit_id, stage_id, opened_on, filled_on, filled_from,
                                    withdrawn_on)
  values (new.organisation_id, new.id, new.owner_id, new.unit_id, new.stage_id, new.opened_on, new.filled_on, new.filled_from,
          new.withdrawn_on);
  return null;
end $$;
drop trigger role_opening_keeps_history on role_opening;
create trigger role_opening_keeps_history after update on role_opening for each row
  when ((old.owner_id, old.unit_id, old.stage_id, old.opened_on, old.filled_on, old.filled_from, old.withdrawn_on)
        is distinct from
        (new.owner_id, new.unit_id, new.stage_id, new.opened_on, new.filled_on, new.filled_from, new.withdrawn_on))
  execute function keep_role_opening();
