import { changeOpportunityStatus, getOpportunity } from '@understudy/contracts/opportunities';
import { decideCandidacy, listCandidates } from '@understudy/contracts/opportunities-candidacies';
import { recordLeaving } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { opportunityCompany } from '../testing/opportunity-company.js';
import { closeCandidacies } from './close-candidacies.jobs.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
}, 60_000);
afterAll(() => app.close());

it('is not closed while somebody has an offer: it is answered, or turned down with a reason', async () => {
  const { id } = await given.publish({ title: 'A word given' });
  const offered = await given.offer(await given.apply('sales', id));
  const vp = await given.as('vp');
  const params = { opportunityId: id };
  const close = async () => {
    const { version } = await vp.ok(getOpportunity, { params });
    return vp.call(changeOpportunityStatus, { params, body: { version, step: 'close' } });
  };
  expect((await close()).problem).toMatchObject({ code: 'conflict', title: expect.any(String) });
  await vp.ok(decideCandidacy, {
    params: { candidacyId: offered.id },
    body: { version: offered.version, decision: 'turn-down', reason: 'The project is off.' },
  });
  expect((await close()).body).toMatchObject({ status: 'closed' });
});

it('ends the candidacies of those who leave, at once or on the day that was announced, and no others', async () => {
  const { id } = await given.publish({ title: 'For all who stay', places: 3 });
  await given.offer(await given.apply('other', id));
  await given.apply('ic', id);
  await given.accept('sales', await given.offer(await given.apply('sales', id)));
  const states = async () =>
    (await (await given.as('vp')).ok(listCandidates, { params: { opportunityId: id } })).items
      .map(({ person, status }) => `${person.name} ${status}`)
      .toSorted();
  const leave = (personId: string, leftOn: string) =>
    given.api.ok(recordLeaving, { params: { personId }, body: { leftOn } });
  await leave(given.people.other, given.today);
  await leave(given.people.ic, addDays(given.today, 3));
  await app.settle();
  expect(await states()).toEqual(['Ida applied', 'Otto left', 'Sol accepted']);
  await app.tenants.run(given.actor, async (tx) => {
    await tx.sql`update employment set left_on = ${given.today}::date where person_id = ${given.people.ic}::uuid`;
  });
  await app.tenants.run(given.actor, (tx) => app.get(Jobs).request(tx, given.actor, closeCandidacies, {}));
  await app.settle();
  expect(await states()).toEqual(['Ida left', 'Otto left', 'Sol accepted']);
});

it('calls off what somebody who leaves had taken on and not begun, and gives the place back', async () => {
  const { id } = await given.publish({ title: 'Not begun', places: 1 });
  await given.accept('sales', await given.offer(await given.apply('sales', id)));
  const stretch = async () =>
    app.tenants.run(
      given.actor,
      (tx) =>
        tx.sql<{ status: string; taken: number }>`
        select a.status, o.places_taken as taken from stretch_assignment a join opportunity o on o.id = a.opportunity_id
         where o.id = ${id}::uuid`,
    );
  expect(await stretch()).toEqual([{ status: 'preparing', taken: 1 }]);
  await given.api.ok(recordLeaving, { params: { personId: given.people.sales }, body: { leftOn: given.today } });
  await app.settle();
  expect(await stretch()).toEqual([{ status: 'called-off', taken: 0 }]);
});
