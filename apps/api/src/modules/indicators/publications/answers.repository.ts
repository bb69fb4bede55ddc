import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import type { ConfidentialAnswer, ConfidentialIndicator } from '@understudy/domain/indicators/confidential-answers';
import type { Window } from '@understudy/domain/indicators/window';
import { changes, kindName, members, spells, stays, unitsAbove } from '../computation/history-fragments.repository.js';
import { isNextAbove, leadershipStages } from '../computation/ladder-fragments.repository.js';

/** Who of one group gives one answer in one stage: a fingerprint of the person and one of the record, each. */
export type AnswerRow = {
  kind: GroupKind;
  key: string;
  stageId: string;
  answer: ConfidentialAnswer;
  pieces: [string, string][];
};

@Injectable()
export class AnswersRepository {
  /** The answers behind a confidential indicator of every group on a day; the medians are those of the day's snapshot. */
  async answers(
    access: TenantAccess,
    indicator: ConfidentialIndicator,
    window: Window,
    historyBegins: string | null,
  ): Promise<AnswerRow[]> {
    const { asOf, windowFrom } = window;
    return access.sql<AnswerRow>`
      with ${spells(historyBegins)}, ${stays(historyBegins)}, ${unitsAbove},
      ${members(access.organisationId, windowFrom, asOf)}, ${changes(window)}, ${answered(indicator, asOf)},
      fingerprint as (
        select person_id, day, stage_id, answer,
               jsonb_build_array(${markOf(sql`person_id`)},
                                 left(md5(person_id || ' ' || source || ' ' || said), 16)) as piece
          from answered
      )
      select ${kindName} as kind, key::text as key, p.stage_id::text as "stageId", p.answer, jsonb_agg(p.piece) as pieces
        from fingerprint p
        join member m on m.person_id = p.person_id and m.from_on <= p.day and m.to_on > p.day
       group by kind, key, p.stage_id, p.answer
       order by kind, key, p.stage_id, p.answer`;
  }
}

/** What is kept of a person beside the numbers that count them; after an erasure it points to nobody. */
export const markOf = (personId: Sql): Sql => sql`left(md5('person ' || ${personId}), 12)`;

/** `answered (person_id, day, stage_id, answer, source, said)`, what is said being the record's own word: the day is the one whose groups count. Needs `stay`, `change`. */
export const answered = (indicator: ConfidentialIndicator, asOf: string): Sql => {
  switch (indicator) {
    case 'readiness-mix':
      return sql`
        answered as (
          select s.person_id, ${asOf}::date as day, s.stage_id, coalesce(t.horizon, 'not-assessed') as answer,
                 coalesce(t.id::text, 'none') as source, coalesce(t.horizon, 'not-assessed') as said
            from stay s
            left join (${targets}) t on t.person_id = s.person_id and t.from_on <= ${asOf}::date and t.to_on > ${asOf}::date
                                    and ${isNextAbove(sql`t`, sql`s.ordinal`)}
           where s.from_on <= ${asOf}::date and s.to_on > ${asOf}::date
        )`;
    case 'promoted-beyond-readiness':
      return sql`
        answered as (
          select c.person_id, c.day - 1 as day, c.stage_after as stage_id,
                 case when r.id is null then 'promoted-not-assessed' when r.shortfall <= 0 then 'promoted-ready'
                      else 'promoted-before-ready' end as answer,
                 coalesce(r.id::text, 'none') as source,
                 case when r.id is null then 'no-result' when r.shortfall <= 0 then 'met' else 'below' end as said
            from change c
            join stage g on g.id = c.stage_after and g.id in (${leadershipStages})
            left join lateral (${resultInForce}) r on true
           where c.kind = 'promoted'
              or (c.kind in ('lateral', 'stepped-down') and not c.migrated
                  and c.stage_before not in (${leadershipStages}))
        )`;
    default:
      return sql`
        median as (
          select (e.stage->>'stageId')::uuid as stage_id, (e.stage->'known'->>'medianDays')::float8 as days
            from indicator_figure f, jsonb_array_elements(f.details->'stages') as e (stage)
           where f.as_of = ${asOf}::date and f.group_kind = 'organisation' and f.group_key = ''
             and f.indicator = 'time-in-stage'
        ),
        seen as (
          select distinct on (o.person_id) o.person_id, o.id from signal_observation o
           where o.observed_on > ${subtractCalendarMonths(asOf, 12)}::date and o.observed_on <= ${asOf}::date
             and o.state <> 'withdrawn'
           order by o.person_id, o.observed_on desc, o.id
        ),
        answered as (
          select s.person_id, ${asOf}::date as day, s.stage_id,
                 case when o.id is null then 'overlooked' else 'observed' end as answer,
                 coalesce(o.id::text, 'none') as source,
                 case when o.id is null then 'overlooked' else 'observed' end as said
            from stay s
            join median m on m.stage_id = s.stage_id and ${asOf}::date - s.from_on > m.days
            left join seen o on o.person_id = s.person_id
           where s.from_on <= ${asOf}::date and s.to_on > ${asOf}::date
        )`;
  }
};

const targets: Sql = sql`
  select t.id, t.person_id, t.horizon, t.from_on, coalesce(t.to_on, 'infinity') as to_on, g.ordinal, g.track, g.version_id
    from target_stage t join stage g on g.id = t.stage_id`;

/** The result for the stage reached that was in force on the day before, with how much it lacks of what was asked. */
const resultInForce: Sql = sql`
  select a.id, v.shortfall
    from assessment a
    join assessment_result x on x.assessment_id = a.id
    left join campaign b on b.id = a.campaign_id
    cross join lateral (
      select sum((e->>'weight')::numeric * ((e->>'level')::numeric - k.rating)) as shortfall
        from jsonb_array_elements(x.figures->'expectations') e
        join lateral (
          select coalesce(f#>>'{figures,manager,mean}', f#>>'{figures,others,mean}', f#>>'{figures,self,mean}')::numeric as rating
            from jsonb_array_elements(x.figures->'skills') f where f->>'key' = e->>'skillKey') k on k.rating is not null) v
   where a.person_id = c.person_id and a.target_stage_key = g.key and a.status = 'released'
     and (b.id is null or b.status = 'released') and v.shortfall is not null
     and a.released_on < c.day and a.expires_on >= c.day - 1
   order by a.released_on desc, a.id limit 1`;
