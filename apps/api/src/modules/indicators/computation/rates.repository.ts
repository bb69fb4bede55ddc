import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import type { Window } from '@understudy/domain/indicators/window';
import { groups, members, spells, unitsAbove } from './history-fragments.repository.js';

/** The counts behind headcount, retention, turnover and first-year retention of one group. */
export type RateRow = {
  kind: GroupKind;
  key: string;
  opening: number;
  retained: number;
  closing: number;
  personDays: number;
  joined: number;
  leavings: number;
  voluntary: number;
  withoutKind: number;
  regretted: number;
  withoutRegret: number;
  joiners: number;
  joinersStayed: number;
  joinersKnown: number;
  joinersKnownStayed: number;
};

@Injectable()
export class RatesRepository {
  /**
   * One row for the organisation, for every unit, and for every leader with anybody in their line between the day before
   * the window and its end. Leavers belong to the groups of the day before, joiners to those of the day of joining.
   */
  async counts(access: TenantAccess, window: Window, historyBegins: string | null): Promise<RateRow[]> {
    const before = window.windowFrom;
    const asOf = window.asOf;
    const yearBefore = subtractCalendarMonths(before, 12);
    return access.sql<RateRow>`
      with ${spells(historyBegins)}, ${unitsAbove}, ${members(access.organisationId, yearBefore, asOf)},
      retained as (
        select person_id from spell where from_on <= ${before}::date and to_on > ${asOf}::date
      ),
      headcount as (
        select m.kind, m.key,
               count(*) filter (where m.from_on <= ${before}::date and m.to_on > ${before}::date)::int as opening,
               count(*) filter (where m.from_on <= ${before}::date and m.to_on > ${before}::date
                                  and r.person_id is not null)::int as retained,
               count(*) filter (where m.from_on <= ${asOf}::date and m.to_on > ${asOf}::date)::int as closing,
               sum(greatest(0, least(m.to_on, ${asOf}::date + 1) - greatest(m.from_on, ${before}::date + 1)))::int as person_days
          from member m
          left join retained r on r.person_id = m.person_id
         where m.to_on > ${before}::date
         group by m.kind, m.key
      ),
      happening as (
        select person_id, to_on - 1 as day, 'left' as what, leaving_kind, regretted, false as known, false as stayed
          from spell where to_on > ${before}::date and to_on <= ${asOf}::date
        union all
        select person_id, from_on, 'joined', null, null, false, false
          from spell where from_on > ${before}::date and from_on <= ${asOf}::date
        union all
        select person_id, from_on, 'joined before', null, null, start_known, to_on > (from_on + interval '12 months')::date
          from spell where from_on > ${yearBefore}::date and from_on <= ${before}::date
      ),
      happened as (
        select m.kind, m.key,
               count(*) filter (where h.what = 'joined')::int as joined,
               count(*) filter (where h.what = 'left')::int as leavings,
               count(*) filter (where h.what = 'left' and h.leaving_kind = 'voluntary')::int as voluntary,
               count(*) filter (where h.what = 'left' and h.leaving_kind is null)::int as without_kind,
               count(*) filter (where h.what = 'left' and h.regretted)::int as regretted,
               count(*) filter (where h.what = 'left' and h.regretted is null)::int as without_regret,
               count(*) filter (where h.what = 'joined before')::int as joiners,
               count(*) filter (where h.what = 'joined before' and h.stayed)::int as joiners_stayed,
               count(*) filter (where h.what = 'joined before' and h.known)::int as joiners_known,
               count(*) filter (where h.what = 'joined before' and h.known and h.stayed)::int as joiners_known_stayed
          from happening h
          join member m on m.person_id = h.person_id and m.from_on <= h.day and m.to_on > h.day
         group by m.kind, m.key
      ),
      ${groups(access.organisationId, window)}
      select case g.kind when 'o' then 'organisation' when 'u' then 'unit' else 'leader' end as kind, g.key::text as key,
             coalesce(c.opening, 0) as opening, coalesce(c.retained, 0) as retained, coalesce(c.closing, 0) as closing,
             coalesce(c.person_days, 0) as "personDays", coalesce(h.joined, 0) as joined,
             coalesce(h.leavings, 0) as leavings, coalesce(h.voluntary, 0) as voluntary,
             coalesce(h.without_kind, 0) as "withoutKind", coalesce(h.regretted, 0) as regretted,
             coalesce(h.without_regret, 0) as "withoutRegret", coalesce(h.joiners, 0) as joiners,
             coalesce(h.joiners_stayed, 0) as "joinersStayed", coalesce(h.joiners_known, 0) as "joinersKnown",
             coalesce(h.joiners_known_stayed, 0) as "joinersKnownStayed"
        from grouping_key g
        left join headcount c on c.kind = g.kind and c.key = g.key
        left join happened h on h.kind = g.kind and h.key = g.key
       order by g.kind, g.key`;
  }
}
