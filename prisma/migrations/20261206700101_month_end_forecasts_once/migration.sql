-- Two jobs that worked out one month end at once could both keep it. The first of such doubles stays.
alter table forecast no force row level security;
delete from forecast f using forecast first
 where f.month_end and first.month_end
   and first.organisation_id = f.organisation_id and first.as_of = f.as_of and first.group_kind = f.group_kind
   and first.unit_id is not distinct from f.unit_id and first.leader_id is not distinct from f.leader_id
   and first.requested_by is not distinct from f.requested_by
   and (first.created_at, first.id) < (f.created_at, f.id);
alter table forecast force row level security;

create unique index forecast_month_end_once on forecast (organisation_id, as_of, group_kind, unit_id, leader_id, requested_by)
  nulls not distinct where month_end;
