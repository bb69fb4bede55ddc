import {
  getCohortAdviser,
  getMyAlumniOffer,
  listAlumni,
  nameCohortAdviser,
  offerAlumniHelp,
} from '@understudy/contracts/programmes-alumni';
import { planCohort, stepCohort } from '@understudy/contracts/programmes-cohorts';
import { at, type Row, readArranged } from '../../../../test/arranged-walk.js';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { offeredTo } from '../testing/offered-to.js';
import { cohortFacts } from '../testing/open-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('lists those who completed for whom they chose, and lets one of those who offer to stand by the next cohort', async () => {
  const { company, admin, params, offers } = await offeredTo(app, 5);
  const { actor } = company;
  const [programme] = await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${actor.organisationId}::uuid, ${params.cohortId}::uuid, n from generate_series(2, 5) n`;
    await tx.sql`
      update enrolment set state = seat.state, enrolled_on = current_date, place = seat.number
        from (select id::uuid, number::int, case when number < 4 then 'completed' else 'enrolled' end as state
                from unnest(${offers.map(({ offer }) => offer.id)}::text[]) with ordinality as t (id, number)) seat
       where seat.id = enrolment.id and seat.number < 5`;
    return tx.sql<{ id: string }>`select id::text as id from programme`;
  });
  const of = { programmeId: programme?.id ?? '' };
  // The first facilitates the cohort; the first three completed it, the fourth is in it, the fifth never had a place.
  const [, ben, cem, dea, eli] = offers.map(({ person }) => person) as [Caller, Caller, Caller, Caller, Caller];
  const names = async (who: Caller, help?: 'advise') =>
    (await who.ok(listAlumni, { params: of, query: { help } })).items.map(({ person }) => person.name);
  expect(await names(admin)).toEqual(['Person 0', 'Person 1', 'Person 2']);
  const by = { name: (row: Row) => at(row, 'person', 'name'), completed: (row: Row) => at(row, 'cohort', 'endsOn') };
  expect(await readArranged(admin, { list: listAlumni, ids: of, by })).toBe(3);
  expect(await names(ben)).toEqual(['Person 1']);
  expect(await names(dea)).toEqual([]);
  expect((await dea.ok(getMyAlumniOffer, { params: of })).mine).toBeNull();
  const body = { helps: ['advise' as const, 'talk' as const], note: 'Ask me anything.', version: 0 };
  expect(await dea.refused(offerAlumniHelp, { params: of, body: { ...body, visibility: 'everybody' } })).toMatchObject({
    status: 403,
  });
  const mine = await ben.ok(offerAlumniHelp, { params: of, body: { ...body, visibility: 'programme' } });
  expect(mine.mine).toMatchObject({ helps: ['advise', 'talk'], visibility: 'programme', version: 1, stages: {} });
  expect(await ben.refused(offerAlumniHelp, { params: of, body: { ...body, visibility: 'everybody' } })).toMatchObject({
    status: 412,
  });
  await cem.ok(offerAlumniHelp, { params: of, body: { ...body, helps: ['talk'], visibility: 'everybody' } });
  expect(await names(dea)).toEqual(['Person 1', 'Person 2']);
  expect(await names(eli)).toEqual(['Person 2']);
  expect(await names(dea, 'advise')).toEqual(['Person 1']);
  const [seen] = (await dea.ok(listAlumni, { params: of })).items;
  expect(seen).toMatchObject({ note: 'Ask me anything.', visibility: null, stages: null });

  const facts = cohortFacts(actor.today, { name: 'Autumn', facilitatorIds: [company.people.p4 ?? ''] });
  const next = await admin.ok(planCohort, { params: of, body: facts });
  const there = { cohortId: next.id };
  await admin.ok(stepCohort, { params: there, body: { action: 'open', version: next.version } });
  expect(await eli.ok(getCohortAdviser, { params: there })).toMatchObject({
    adviser: null,
    candidates: [{ name: 'Person 1' }],
    abilities: ['name'],
  });
  const name = (personId: string | null) => ({ params: there, body: { personId } });
  expect(await eli.refused(nameCohortAdviser, name(company.people.p2 ?? ''))).toMatchObject({ status: 400 });
  expect(await dea.refused(nameCohortAdviser, name(company.people.p1 ?? ''))).toMatchObject({ status: 403 });
  await eli.ok(nameCohortAdviser, name(company.people.p1 ?? ''));
  expect(await dea.ok(getCohortAdviser, { params: there })).toEqual({
    adviser: { id: company.people.p1, name: 'Person 1' },
    candidates: [],
    abilities: [],
  });
  const left = (on: string | null) =>
    app.tenants.run(
      actor,
      (tx) => tx.sql`
        update employment set left_on = ${on}::date where person_id = ${company.people.p1 ?? ''}::uuid`,
    );
  const adviser = async () => (await dea.ok(getCohortAdviser, { params: there })).adviser?.name ?? null;
  await left(actor.today);
  expect(await adviser()).toBeNull();
  await left(null);
  await ben.ok(offerAlumniHelp, {
    params: of,
    body: { ...body, helps: ['talk'], visibility: 'programme', version: 1 },
  });
  expect(await adviser()).toBeNull();
  expect((await eli.ok(nameCohortAdviser, name(null))).adviser).toBeNull();
}, 120_000);
