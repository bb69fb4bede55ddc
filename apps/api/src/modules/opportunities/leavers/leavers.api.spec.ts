import { listMyDates } from '@understudy/contracts/calendar';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeOpportunityStatus, getOpportunity } from '@understudy/contracts/opportunities';
import {
  answerNetConsent,
  changeSafetyNet,
  getStretchAssignment,
  stepStretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
import { decideCandidacy, listCandidates } from '@understudy/contracts/opportunities-candidacies';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { opportunityCompany } from '../testing/opportunity-company.js';
import { stretchesOf } from '../testing/stretches.js';
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

describe('somebody who leaves while an assignment goes on', () => {
  let fresh: Awaited<ReturnType<typeof opportunityCompany>>;
  let stretches: ReturnType<typeof stretchesOf>;
  beforeEach(async () => {
    fresh = await opportunityCompany(app);
    stretches = stretchesOf(fresh);
  });
  type Key = 'ic' | 'vp' | 'sales' | 'ceo' | 'em' | 'other';
  const leave = async (key: Key) => {
    await fresh.api.ok(recordLeaving, { params: { personId: fresh.people[key] }, body: { leftOn: fresh.today } });
    await app.settle();
  };
  const dates = async (key: Key) => {
    const { items } = await (await fresh.as(key)).ok(listMyDates, { query: { limit: 50 } });
    return items.map(({ kind }) => kind);
  };
  const told = async (key: Key, id: string) =>
    (await (await fresh.as(key)).ok(listNotifications)).items
      .filter(({ placeId }) => placeId === id)
      .map(({ kind }) => kind);
  const again = async () => {
    await app.tenants.run(fresh.actor, (tx) => app.get(Jobs).request(tx, fresh.actor, closeCandidacies, {}));
    await app.settle();
  };

  it('ends it with the employment of its person: no date goes on, and those who hold the net are told once', async () => {
    const id = await stretches.inStatus('running');
    await app.settle();
    expect(await dates('ceo')).toEqual(['stretch-check-in']);
    expect(await dates('vp')).toEqual(['stretch-end']);
    await leave('ic');
    await again();
    const read = async (key: Key) =>
      (await (await fresh.as(key)).ok(getStretchAssignment, { params: { stretchId: id } })).status;
    for (const key of ['vp', 'sales', 'ceo'] as const) {
      expect(await read(key)).toBe('left');
      expect(await dates(key)).toEqual([]);
      expect((await told(key, id)).filter((kind) => kind === 'stretch-moved')).toHaveLength(1);
    }
    expect(await read('em')).toBe('ended');
    const { version } = await (await fresh.as('vp')).ok(getStretchAssignment, { params: { stretchId: id } });
    for (const step of ['confirm', 'extend', 'return'] as const) {
      const body = { version, step };
      const answer = await (await fresh.as('vp')).call(stepStretchAssignment, { params: { stretchId: id }, body });
      expect(answer.status).toBe(403);
    }
  });

  it('asks for somebody else where the skip-level leaves, and takes the talks up with whoever says yes', async () => {
    const id = await stretches.inStatus('running');
    await fresh.as('em');
    await leave('ceo');
    await again();
    const params = { stretchId: id };
    const vp = await fresh.as('vp');
    const hole = await vp.ok(getStretchAssignment, { params });
    expect(hole).toMatchObject({ status: 'running', gone: ['skip-level'] });
    expect((await dates('ic')).toSorted()).toEqual(['stretch-end']);
    for (const key of ['vp', 'ic', 'em'] as const) {
      expect((await told(key, id)).filter((kind) => kind === 'safety-net-holder-left')).toHaveLength(1);
    }
    expect(await told('sales', id)).not.toContain('safety-net-holder-left');
    const extended = { version: hole.version, step: 'extend' as const, endsOn: addDays(hole.endsOn, 30) };
    const days = { checkInDays: [addDays(hole.endsOn, 14)] };
    expect((await vp.call(stepStretchAssignment, { params, body: { ...extended, ...days } })).problem?.code).toBe(
      'conflict',
    );
    await vp.ok(changeSafetyNet, { params, body: await stretches.net(id, { skipLevelId: fresh.people.vp }) });
    expect(await vp.ok(getStretchAssignment, { params })).toMatchObject({
      gone: [],
      net: { skipLevel: { name: 'Vera' } },
    });
    expect((await dates('ic')).toSorted()).toEqual(['stretch-check-in', 'stretch-end']);
    const { version } = await vp.ok(getStretchAssignment, { params });
    const body = { ...extended, ...days, version };
    expect(await vp.ok(stepStretchAssignment, { params, body })).toMatchObject({ status: 'extended' });
  });

  it('can lose both who hold its net, and find one after the other', async () => {
    const id = await stretches.inStatus('running');
    await leave('ceo');
    await leave('sales');
    const params = { stretchId: id };
    const vp = await fresh.as('vp');
    expect((await vp.ok(getStretchAssignment, { params })).gone).toEqual(['mentor', 'skip-level']);
    await vp.ok(changeSafetyNet, { params, body: await stretches.net(id, { skipLevelId: fresh.people.vp }) });
    expect((await vp.ok(getStretchAssignment, { params })).gone).toEqual(['mentor']);
    const both = { skipLevelId: fresh.people.vp, mentorId: fresh.people.other };
    await vp.ok(changeSafetyNet, { params, body: await stretches.net(id, both) });
    expect((await vp.ok(getStretchAssignment, { params })).gone).toEqual(['mentor']);
    const yes = { part: 'mentor', answer: 'agree' } as const;
    await (await fresh.as('other')).ok(answerNetConsent, { params, body: yes });
    expect((await vp.ok(getStretchAssignment, { params })).gone).toEqual([]);
  });

  it('says so where the manager leaves, and whoever held a part of the net leads the person from then on', async () => {
    const id = await stretches.inStatus('running');
    const params = { stretchId: id };
    const ceo = await fresh.as('ceo');
    expect((await ceo.ok(getStretchAssignment, { params })).gone).toEqual([]);
    await leave('em');
    const body = { managerId: fresh.people.ceo, from: fresh.today };
    await fresh.api.ok(changeManager, { params: { personId: fresh.people.ic }, body });
    expect((await ceo.ok(getStretchAssignment, { params })).gone).toEqual(['skip-level']);
    await fresh.api.ok(changeManager, {
      params: { personId: fresh.people.ic },
      body: { ...body, managerId: fresh.people.sales },
    });
    expect((await ceo.ok(getStretchAssignment, { params })).gone).toEqual(['mentor']);
  });

  it('leaves a place in the net open where it has not begun', async () => {
    const id = await stretches.inStatus('preparing');
    await leave('sales');
    const stretch = await (await fresh.as('vp')).ok(getStretchAssignment, { params: { stretchId: id } });
    expect(stretch).toMatchObject({ status: 'preparing', missing: ['mentor'], gone: [], net: { mentor: null } });
  });

  it('hands on what a sponsor offered to whoever stood above them, who can decide', async () => {
    const { id } = await fresh.publish({ title: 'Nobody begun' });
    const candidacy = await fresh.apply('ic', id);
    await fresh.as('ceo');
    await leave('vp');
    await again();
    const params = { opportunityId: id };
    const ceo = await fresh.as('ceo');
    expect(await ceo.ok(getOpportunity, { params })).toMatchObject({ status: 'open', sponsor: { name: 'Cleo' } });
    expect(await told('ceo', id)).toEqual(['opportunity-handed-on']);
    const body = { version: candidacy.version, decision: 'offer' } as const;
    expect(await ceo.ok(decideCandidacy, { params: { candidacyId: candidacy.id }, body })).toMatchObject({
      status: 'offered',
    });
  });

  it('takes no more applications where nobody stood above the sponsor, and says so to the admins once', async () => {
    const { id } = await fresh.publish({ title: 'Of the top', sponsorId: fresh.people.ceo });
    await leave('ceo');
    await again();
    const read = await fresh.api.ok(getOpportunity, { params: { opportunityId: id } });
    expect(read).toMatchObject({ status: 'closed', sponsor: { name: 'Cleo' } });
    const { items } = await fresh.api.ok(listNotifications);
    expect(items.filter(({ placeId }) => placeId === id)).toMatchObject([
      { kind: 'opportunity-without-sponsor', subject: 'Of the top', place: 'opportunity' },
    ]);
  });

  it('hands on what a sponsor leaves behind to whoever stood above them, who can end it', async () => {
    const id = await stretches.inStatus('running');
    await leave('vp');
    await again();
    const params = { stretchId: id };
    const ceo = await fresh.as('ceo');
    const taken = await ceo.ok(getStretchAssignment, { params });
    expect(taken).toMatchObject({ sponsor: { name: 'Cleo' }, gone: [], relation: 'sponsor' });
    expect(await dates('ceo')).toContain('stretch-end');
    for (const key of ['ic', 'sales'] as const) {
      const moved = (await told(key, id)).filter((kind) => kind === 'stretch-moved');
      expect(moved).toHaveLength(key === 'ic' ? 2 : 1);
    }
    const body = { version: taken.version, step: 'confirm' } as const;
    expect(await ceo.ok(stepStretchAssignment, { params, body })).toMatchObject({ status: 'confirmed' });
  });
});
