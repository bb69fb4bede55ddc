import { Injectable } from '@nestjs/common';
import type { CalibrationEvidence } from '@understudy/contracts/calibration-meeting';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import type { Actor } from '../../../common/auth/actor.js';
import { stayOn } from '../../career-framework/stages/unbroken-stay.repository.js';
import { planReadable, sightSource } from '../../development-plans/plans/plan-sight.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { staysFor, tookPart } from '../sessions/sessions.repository.js';

type Viewer = Pick<Actor, 'personId' | 'isAdmin' | 'today'>;
type Recorded = Pick<CalibrationEvidence, 'stage' | 'target' | 'opportunities'>;

/** So many observations are shown; the page of the person has all. */
const mostSignals = 20;

const inForce = (alias: Sql, today: string): Sql =>
  sql`${alias}.from_on <= ${today}::date and (${alias}.to_on is null or ${alias}.to_on > ${today}::date)`;

/** What is on record about somebody. Says nothing about who may read it, but for plans and earlier calibrations. */
@Injectable()
export class EvidenceRepository {
  /** The stage and where they are heading, and stretch assignments of two years. */
  async recorded(access: TenantAccess, personId: string, today: string): Promise<Recorded> {
    const rows = await access.sql<Recorded>`
      select (select json_build_object('name', s.name, 'since', coalesce(stay.since, a.from_on)::text,
                                      'startKnown', coalesce(stay.start_known, a.start_known))
                from stage_assignment a join stage s on s.id = a.stage_id
                left join lateral (${stayOn(sql`a.person_id`, sql`a.from_on`, sql`${today}::date`)}) stay on true
               where a.person_id = ${personId}::uuid and ${inForce(sql`a`, today)} limit 1) as stage,
             (select json_build_object('name', s.name, 'horizon', t.horizon)
                from target_stage t join stage s on s.id = t.stage_id
               where t.person_id = ${personId}::uuid and ${inForce(sql`t`, today)} limit 1) as target,
             (select coalesce(json_agg(json_build_object('id', x.id, 'title', o.title, 'status', x.status,
                                                         'startsOn', x.starts_on::text) order by x.starts_on desc, x.id), '[]')
                from stretch_assignment x join opportunity o on o.id = x.opportunity_id
               where x.person_id = ${personId}::uuid and x.status in ('running', 'extended', 'confirmed')
                 and x.starts_on >= ${subtractCalendarMonths(today, 24)}::date) as opportunities`;
    return rows[0] ?? { stage: null, target: null, opportunities: [] };
  }

  /** What was observed in twelve months, by anybody or by the viewer alone. */
  signals(
    access: TenantAccess,
    { personId: viewerId, today }: Viewer,
    personId: string,
    byAnybody: boolean,
  ): Promise<CalibrationEvidence['signals']> {
    return access.sql`
      select o.id::text as id, o.signal, o.observed_on::text as "observedOn", o.evidence,
             json_build_object('id', q.id, 'name', ${nameOf(sql`q`)}) as observer
        from signal_observation o join person q on q.id = o.observer_id
       where o.person_id = ${personId}::uuid and o.state <> 'withdrawn'
         and (${byAnybody}::bool or o.observer_id = ${viewerId}::uuid)
         and o.observed_on between ${subtractCalendarMonths(today, 12)}::date and ${today}::date
       order by o.observed_on desc, o.id limit ${mostSignals}::int`;
  }

  /** The plan under way, as far as the viewer may read it. */
  async plan(access: TenantAccess, viewer: Viewer, personId: string): Promise<CalibrationEvidence['plan']> {
    const rows = await access.sql<NonNullable<CalibrationEvidence['plan']>>`
      select d.id::text as id, d.ends_on::text as "endsOn",
             (select count(*)::int from development_goal g where g.plan_id = d.id and g.status <> 'dropped') as goals,
             (select count(*)::int from development_goal g where g.plan_id = d.id and g.status = 'reached') as reached,
             (select count(*)::int from development_action a where a.plan_id = d.id) as actions,
             (select count(*)::int from development_action a where a.plan_id = d.id and a.done_on is not null) as done
        from development_plan d ${sightSource(viewer, sql`d.person_id`)}
       where d.person_id = ${personId}::uuid and d.status in ('agreed', 'active') and ${planReadable(viewer)}
       order by d.starts_on desc limit 1`;
    return rows[0] ?? null;
  }

  /** Where earlier calibrations left them, of those in which the viewer took part. */
  former(access: TenantAccess, viewer: Viewer, personId: string): Promise<CalibrationEvidence['former']> {
    return access.sql`
      select s.name, s.locked_on::text as "lockedOn", p.place
        from calibration_placement p join calibration_session s on s.id = p.session_id
       where p.person_id = ${personId}::uuid and s.state = 'locked' and p.place is not null
         and s.expires_on > ${viewer.today}::date and ${staysFor(viewer, sql`p.person_id`)} and ${tookPart(viewer.personId)}
       order by s.locked_on desc, s.id`;
  }
}
