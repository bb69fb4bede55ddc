-- Who filled an opening, as it was known on a day: the ledger of costs leaves out whoever may have been here before the records
-- begin, and its records name whom it counts.

alter table role_opening_version add column filled_by uuid;

alter table role_opening no force row level security;
alter table role_opening_version no force row level security;
alter table role_opening_correction no force row level security;

-- What was superseded says what the next correction kept of it; where none came after it, what is written now.
update role_opening_version v set filled_by = f.filled_by
  from (select k.organisation_id, k.id, case when c.before is null then o.filled_by else (c.before ->> 'filledBy')::uuid end as filled_by
          from role_opening_version k
          join role_opening o on o.organisation_id = k.organisation_id and o.id = k.opening_id
          left join lateral (select before from role_opening_correction c
                              where c.organisation_id = k.organisation_id and c.opening_id = k.opening_id
                                and c.corrected_at >= k.superseded_at
                              order by c.corrected_at limit 1) c on true
         where k.filled_on is not null) f
 where f.organisation_id = v.organisation_id and f.id = v.id;

alter table role_opening force row level security;
alter table role_opening_version force row level security;
alter table role_opening_correction force row level security;

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
  insert into role_opening_version (organisation_id, opening_id, owner_id, unit_id, stage_id, opened_on, filled_on, filled_by,
                                    filled_from, withdrawn_on)
  values (new.organisation_id, new.id, new.owner_id, new.unit_id, new.stage_id, new.opened_on, new.filled_on, new.filled_by,
          new.filled_from, new.withdrawn_on);
  return null;
end $$;
drop trigger role_opening_keeps_history on role_opening;
create trigger role_opening_keeps_history after update on role_opening for each row
  when ((old.owner_id, old.unit_id, old.stage_id, old.opened_on, old.filled_on, old.filled_by, old.filled_from, old.withdrawn_on)
        is distinct from
        (new.owner_id, new.unit_id, new.stage_id, new.opened_on, new.filled_on, new.filled_by, new.filled_from,
         new.withdrawn_on))
  execute function keep_role_opening();
