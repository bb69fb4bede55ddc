-- How ready somebody was said to be counts in the readiness mix and in promotions beyond it. Both now know a record by the same
-- fingerprint, so that what was told of one is put beside what is told of the other; what promotions were told by before gets it.

alter table told_figure no force row level security;
alter table stage_assignment no force row level security;
alter table target_stage no force row level security;

with said as (
  select a.organisation_id, a.person_id::text as person, a.from_on::text as day, coalesce(t.id::text, 'none') as source,
         coalesce(t.horizon, 'not-assessed') as horizon,
         case when t.id is null then 'promoted-not-assessed' when t.horizon = 'ready-now' then 'promoted-ready'
              else 'promoted-before-ready' end as answer
    from stage_assignment a
   cross join lateral (
     select id, horizon from target_stage t where t.organisation_id = a.organisation_id and t.person_id = a.person_id
     union all
     select null, null) t
), renamed as (
  select distinct organisation_id, left(md5(person || ' ' || day || ' ' || source || ' ' || answer), 16) as former,
         left(md5(person || ' ' || source || ' ' || horizon), 16) as present
    from said
)
update told_figure f
   set pieces = (
     select coalesce(jsonb_agg(coalesce((
              select jsonb_agg(jsonb_build_array(piece.pair ->> 0, coalesce(r.present, piece.pair ->> 1)) order by piece.place)
                from jsonb_array_elements(number.pieces) with ordinality piece (pair, place)
                left join renamed r on r.organisation_id = f.organisation_id and r.former = piece.pair ->> 1), '[]')
              order by number.place), '[]')
       from jsonb_array_elements(f.pieces) with ordinality number (pieces, place))
 where f.indicator = 'promoted-beyond-readiness';

alter table told_figure force row level security;
alter table stage_assignment force row level security;
alter table target_stage force row level security;
