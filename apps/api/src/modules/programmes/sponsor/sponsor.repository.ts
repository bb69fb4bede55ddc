import { Injectable } from '@nestjs/common';
import type { CohortCostKind, SponsorReport } from '@understudy/contracts/programmes-sponsor';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Parts, ToldFigure, ToldFigures } from '@understudy/domain/programmes/sponsor/kept-figures';
import { countsHere, partNow } from '../enrolments/transfers.repository.js';
import { reachedMilestones } from '../milestones/reached-milestones.repository.js';
import { byContributor, byPerson, nameContributors } from './figure-contributors.repository.js';

export type SpentRow = { readonly kind: CohortCostKind; readonly currency: string; readonly amount: number };
type CohortFigures = SponsorReport['cohorts'][number];
/** A cohort with who was in it, whoever reads. */
export type CohortFiguresRow = Omit<CohortFigures, 'people'> & {
  readonly people: Omit<NonNullable<CohortFigures['people']>, 'completion'>;
};
type Year = { readonly since: string; readonly until: string };

const none: Readonly<Record<string, Parts>> = {
  ...{ enrolled: {}, completed: {}, withdrawn: {}, deferred: {}, milestones: {} },
  ...{ hours: {}, 'session-hours': {}, 'sessions-marked': {}, 'sessions-attended': {} },
};

@Injectable()
export class SponsorRepository {
  /** The organisation's smallest group, and the month with which its budget year begins. */
  async settings(access: TenantAccess): Promise<{ threshold: number; firstMonth: number }> {
    const rows = await access.sql<{ threshold: number; firstMonth: number }>`
      select privacy_threshold as threshold, fiscal_year_start_month as "firstMonth" from organisation
       where organisation_id = ${access.organisationId}::uuid`;
    return rows[0] ?? { threshold: 5, firstMonth: 1 };
  }

  /**
   * What each person adds to each figure, as of now. Whoever goes on in another cohort of the programme is counted there
   * from the day of having a place; whoever withdrew, before that day too, stays among the enrolled.
   */
  async parts(access: TenantAccess, programmeId: string, { since, until }: Year): Promise<Record<string, Parts>> {
    const rows = await access.sql<{ name: string; parts: Parts }>`
      with taken as (
        select e.person_id, ${partNow()} as part from enrolment e join cohort c on c.id = e.cohort_id
         where c.programme_id = ${programmeId}::uuid and c.state in ('open', 'ended') and e.enrolled_on is not null
           and ${countsHere()}
      ), learned as (
        select l.person_id, l.hours, l.cost_amount, l.cost_currency
          from learning_record l
          join learning_enrolment le on le.record_id = l.id
          join enrolment e on e.id = le.enrolment_id
          join cohort c on c.id = e.cohort_id
         where c.programme_id = ${programmeId}::uuid and l.removed_at is null
           and coalesce(l.ended_on, l.started_on) between ${since}::date and ${until}::date
      ), attended as (
        select e.person_id, a.mark, s.minutes
          from session_attendance a
          join programme_session s on s.id = a.session_id
          join enrolment e on e.id = a.enrolment_id
          join cohort c on c.id = s.cohort_id
         where c.programme_id = ${programmeId}::uuid and s.state <> 'cancelled' and a.mark in ('present', 'absent')
           and (s.starts_at at time zone s.time_zone)::date between ${since}::date and ${until}::date
      ), counted as (
        select 'enrolled' as name, person_id, count(*)::numeric as value from taken group by 2
        union all
        select part, person_id, count(*) from taken where part <> 'under-way' group by 1, 2
        union all
        select 'hours', person_id, sum(hours) from learned where hours > 0 group by 2
        union all
        select 'session-hours', person_id, round(sum(minutes) / 60.0, 2) from attended where mark = 'present' group by 2
        union all
        select 'sessions-marked', person_id, count(*) from attended group by 2
        union all
        select 'sessions-attended', person_id, count(*) from attended where mark = 'present' group by 2
        union all
        select 'milestones', person_id, sum(reached) from (${reachedMilestones(sql`${programmeId}::uuid`)}) earned
         where reached > 0 group by 2
        union all
        select 'cost ' || cost_currency, person_id, sum(cost_amount) from learned where cost_amount > 0 group by 1, 2
      )
      select name, json_object_agg(person_id, value) as parts from counted group by name`;
    return { ...none, ...Object.fromEntries(rows.map(({ name, parts }) => [name, parts])) };
  }

  /** What was told last of each figure, by name; nothing where that was under a lower threshold than today's. */
  async told(access: TenantAccess, programmeId: string): Promise<ToldFigures> {
    const rows = await access.sql<ToldFigure & { name: string }>`
      select f.name, f.as_of::text as "asOf", f.threshold, ${byPerson(sql`f.parts`)} as parts from programme_figure f
       where f.programme_id = ${programmeId}::uuid and f.threshold >= (select privacy_threshold from organisation)
         and not exists (
           select 1 from programme_figure later
            where later.programme_id = f.programme_id and later.name = f.name and later.told > f.told)`;
    return Object.fromEntries(rows.map(({ name, ...figure }) => [name, [figure]]));
  }

  /** Keeps what is told now beside what was told before. */
  async tell(tx: TenantTransaction, programmeId: string, figures: Readonly<Record<string, ToldFigure>>): Promise<void> {
    const rows = Object.entries(figures).map(([name, figure]) => ({ name, ...figure }));
    await nameContributors(
      tx,
      rows.flatMap(({ parts }) => Object.keys(parts)),
    );
    await tx.sql`
      insert into programme_figure (organisation_id, programme_id, name, told, as_of, threshold, parts)
      select ${tx.organisationId}::uuid, ${programmeId}::uuid, anew.name,
             1 + coalesce((select max(f.told) from programme_figure f
                            where f.programme_id = ${programmeId}::uuid and f.name = anew.name), 0), anew."asOf",
             anew.threshold, ${byContributor(sql`anew.parts`)}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as anew (name text, "asOf" date, threshold int, parts jsonb)`;
  }

  /** Notes that what was told last of these figures may be told under today's threshold as well. */
  async tellAgain(
    tx: TenantTransaction,
    programmeId: string,
    names: readonly string[],
    threshold: number,
  ): Promise<void> {
    if (names.length === 0) return;
    await tx.sql`
      update programme_figure f set threshold = ${threshold}::int
       where f.programme_id = ${programmeId}::uuid and f.name = any(${[...names]}::text[])
         and f.threshold < ${threshold}::int and not exists (
           select 1 from programme_figure later
            where later.programme_id = f.programme_id and later.name = f.name and later.told > f.told)`;
  }

  /** The programmes that have somebody in them. */
  async programmes(access: TenantAccess): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select distinct c.programme_id::text as id from cohort c join enrolment e on e.cohort_id = c.id
       where e.enrolled_on is not null order by 1`;
    return rows.map(({ id }) => id);
  }

  /** What the cohorts of a programme cost in a year, by currency and kind. */
  spent(access: TenantAccess, programmeId: string, { since, until }: Year): Promise<SpentRow[]> {
    return access.sql<SpentRow>`
      select k.kind, k.currency, sum(k.amount)::float8 as amount
        from cohort_cost k join cohort c on c.id = k.cohort_id
       where c.programme_id = ${programmeId}::uuid and k.removed_at is null
         and k.spent_on between ${since}::date and ${until}::date
       group by k.kind, k.currency order by k.currency, amount desc, k.kind`;
  }

  /** The cohorts that took or take place, the latest first, with what each cost and who was in it. */
  cohorts(access: TenantAccess, programmeId: string): Promise<CohortFiguresRow[]> {
    return access.sql<CohortFiguresRow>`
      select c.id::text as id, c.name, c.state, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
             (select count(*)::int from cohort_place s where s.cohort_id = c.id) as capacity,
             (select coalesce(json_agg(json_build_object('amount', one.amount, 'currency', one.currency)
                                       order by one.currency), '[]')
                from (select k.currency, sum(k.amount) as amount from cohort_cost k
                       where k.cohort_id = c.id and k.removed_at is null group by k.currency) one) as costs,
             (select json_build_object('enrolled', count(*),
                       'completed', count(*) filter (where t.part = 'completed'),
                       'withdrawn', count(*) filter (where t.part = 'withdrawn'),
                       'deferred', count(*) filter (where t.part = 'deferred'))
                from (select ${partNow()} as part from enrolment e
                       where e.cohort_id = c.id and e.enrolled_on is not null and ${countsHere()}) t) as people
        from cohort c
       where c.programme_id = ${programmeId}::uuid and c.state in ('open', 'ended')
       order by c.starts_on desc, c.id desc`;
  }
}
