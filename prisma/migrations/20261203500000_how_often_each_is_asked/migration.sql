-- How many different people are asked in confidence says too little: one of them can be asked about many. Kept is how often is
-- asked in confidence in all, and how often each of those is who are asked most, so that a count of answers can be held against
-- what others could have given.
alter table campaign_progress
  add column asked_in_confidence integer not null default 0,
  add column most_asked integer[] not null default '{}';

alter table campaign_progress no force row level security;
alter table assessment no force row level security;
alter table assessment_request no force row level security;

update campaign_progress p
   set asked_in_confidence = c.asked, most_asked = c.most
  from (select organisation_id, campaign_id, unit_id, sum(times)::int as asked,
               (array_agg(times order by times desc))[1:50] as most
          from (select a.organisation_id, a.campaign_id, a.unit_id, count(*)::int as times
                  from assessment a
                  join assessment_request r on r.organisation_id = a.organisation_id and r.assessment_id = a.id
                 where a.campaign_id is not null and r.status in ('asked', 'submitted') and r.relation in ('peer', 'report')
                 group by a.organisation_id, a.campaign_id, a.unit_id, r.rater_id) held
         group by organisation_id, campaign_id, unit_id) c
 where p.organisation_id = c.organisation_id and p.campaign_id = c.campaign_id and p.unit_id is not distinct from c.unit_id;

alter table campaign_progress force row level security;
alter table assessment force row level security;
alter table assessment_request force row level security;

alter table campaign_progress drop column raters;
