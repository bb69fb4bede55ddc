-- How much of a campaign's progress was said under a name, which whoever runs it reads one by one, and how many different
-- people are asked in confidence: a count of their answers says nothing of few people only where there are enough of them.
alter table campaign_progress
  add column named integer not null default 0,
  add column raters integer not null default 0;

alter table campaign_progress no force row level security;
alter table assessment no force row level security;
alter table assessment_request no force row level security;

update campaign_progress p
   set named = c.named, raters = c.raters
  from (select a.organisation_id, a.campaign_id, a.unit_id,
               count(*) filter (where r.status = 'submitted' and r.relation not in ('peer', 'report')) as named,
               count(distinct r.rater_id) filter (where r.status in ('asked', 'submitted') and r.relation in ('peer', 'report'))
                 as raters
          from assessment a
          join assessment_request r on r.organisation_id = a.organisation_id and r.assessment_id = a.id
         where a.campaign_id is not null
         group by a.organisation_id, a.campaign_id, a.unit_id) c
 where p.organisation_id = c.organisation_id and p.campaign_id = c.campaign_id and p.unit_id is not distinct from c.unit_id;

alter table campaign_progress force row level security;
alter table assessment force row level security;
alter table assessment_request force row level security;
