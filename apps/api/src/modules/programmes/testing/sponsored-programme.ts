import { getSponsorReport } from '@understudy/contracts/programmes-sponsor';
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
  const night = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, tellProgrammeFigures, {}));
    await app.settle();
  };
  const progress = async (who: typeof sponsor) => {
    const { enrolled, completed, withdrawn, underWay } = (await who.ok(getSponsorReport, { params: programme }))
      .progress;
    return [enrolled, completed, withdrawn, underWay].map(({ value }) => value);
  };
  return { ...made, actor, sponsor, programme, end, night, progress };
};
