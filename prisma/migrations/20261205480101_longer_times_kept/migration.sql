-- Until when somebody was given longer, kept with the step that gave it: the enrolment itself holds the day only while it lasts.
alter table enrolment_change add column extended_until date;
alter table enrolment_change add constraint enrolment_change_extension check (extended_until is null or action = 'extend');

-- Whoever has longer now has it by the last such step; of longer times that are over, nobody kept the day.
alter table enrolment no force row level security;
alter table enrolment_change no force row level security;
update enrolment_change h set extended_until = e.extended_until
  from enrolment e
 where e.organisation_id = h.organisation_id and e.id = h.enrolment_id and e.state = 'extended' and h.action = 'extend'
   and not exists (select 1 from enrolment_change l
                    where l.organisation_id = h.organisation_id and l.enrolment_id = h.enrolment_id and l.action = 'extend'
                      and (l.changed_at, l.id) > (h.changed_at, h.id));
alter table enrolment force row level security;
alter table enrolment_change force row level security;
