-- Rows of another organisation are for its policy to refuse; the guard of the log speaks of rows that it can see.
create or replace function guard_calibration_move() returns trigger language plpgsql as $$
declare
  row_of calibration_move := case when tg_op = 'DELETE' then old else new end;
  at_state text := (select s.state from calibration_placement p
                      join calibration_session s on s.organisation_id = p.organisation_id and s.id = p.session_id
                     where p.organisation_id = row_of.organisation_id and p.id = row_of.placement_id);
begin
  if (tg_op = 'UPDATE' and new.organisation_id = old.organisation_id) or (tg_op = 'INSERT' and at_state <> 'open')
     or (tg_op = 'DELETE' and at_state in ('open', 'locked')) then
    raise exception 'The log of a calibration is only written, and only while it is open.'
      using errcode = 'check_violation', constraint = 'calibration_move_final';
  end if;
  return row_of;
end $$;
