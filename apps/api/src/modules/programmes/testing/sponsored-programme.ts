import { getSponsorReport } from '@understudy/contracts/programmes-sponsor';
import { type Sql, sql } from '@understudy/database/sql';
import type { TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { tellProgrammeFigures } from '../sponsor/tell-programme-figures.jobs.js';
import { offeredTo } from './offered-to.js';

/** A programme with a sponsor and one cohort of fourteen people, all of whom have a place. */
export const sponsoredProgramme = async (app: TestApp) => {
  const made = await offeredTo(app, 14);
  const { company, params, offers } = made;
  const { actor } = company;
  const sponsorId = company.people.p13 ?? '';
  const [row] = await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${actor.organisationId}::uuid, ${params.cohortId}::uuid, n from generate_series(2, 14) n`;
    await tx.sql`
      update enrolment set state = 'enrolled', enrolled_on = current_date, place = seat.number
        from (select id, row_number() over (order by id)::int as number from enrolment) seat
       where seat.id = enrolment.id`;
    return tx.sql<{ id: string }>`update programme set sponsor_id = ${sponsorId}::uuid returning id::text as id`;
  });
  const sponsor = app.as(await company.signIn('p13'));
  const programme = { programmeId: row?.id ?? '' };
  const end = (state: 'completed' | 'withdrawn', from: number, to: number) =>
    app.tenants.run(
      actor,
      (tx) => tx.sql`
        update enrolment set state = ${state}, place = case when ${state} = 'completed' then place end
         where id = any(${offers.slice(from, to).map(({ offer }) => offer.id)}::uuid[])`,
    );
  /** Holds a session with a module, and marks everybody (`e`) for whom there is a mark. */
  const hold = (mark: Sql) =>
    app.tenants.run(
      actor,
      (tx) => tx.sql`
        with held as (
          insert into programme_session (organisation_id, cohort_id, title, starts_at, minutes, time_zone, state)
          select ${actor.organisationId}::uuid, ${params.cohortId}::uuid, 'Held', now() - interval '2 hours', 90, 'UTC', 'held'
          returning id),
        tied as (
          insert into programme_session_module (organisation_id, session_id, module_id)
          select ${actor.organisationId}::uuid, held.id, m.id
            from held, (select id from programme_module order by ordinal, id limit 1) m returning session_id)
        insert into session_attendance (organisation_id, session_id, enrolment_id, mark)
        select ${actor.organisationId}::uuid, tied.session_id, e.id, ${mark} from tied, enrolment e where ${mark} is not null`,
    );
  const attend = (from: number, to: number) =>
    hold(sql`case when e.place > ${from}::int and e.place <= ${to}::int then 'present' else 'absent' end`);
  const night = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, tellProgrammeFigures, {}));
    await app.settle();
  };
  const progress = async (who: typeof sponsor) => {
    const { enrolled, completed, withdrawn, underWay } = (await who.ok(getSponsorReport, { params: programme }))
      .progress;
    return [enrolled, completed, withdrawn, underWay].map(({ value }) => value);
  };
  /** Sets the organisation's threshold. */
  const under = (threshold: number) =>
    app.tenants.run(actor, (tx) => tx.sql`update organisation set privacy_threshold = ${threshold}::int`);
  return { ...made, actor, sponsor, programme, end, hold, attend, night, progress, under };
};
