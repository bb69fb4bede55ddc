import { listAuditEntries } from '@understudy/contracts/audit';
import {
  changeOpportunity,
  changeOpportunityStatus,
  createOpportunity,
  getOpportunity,
  listOpportunities,
} from '@understudy/contracts/opportunities';
import {
  answerOffer,
  applyForOpportunity,
  decideCandidacy,
  listCandidacies,
  listCandidates,
  nominateForOpportunity,
} from '@understudy/contracts/opportunities-candidacies';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { opportunityCompany } from './testing/opportunity-company.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
}, 60_000);
afterAll(() => app.close());

const keys = ['ceo', 'vp', 'em', 'ic', 'sales'] as const;

it('is seen by the line of its sponsor only, or by those who may nominate, where it says so', async () => {
  const whole = await given.publish({ title: 'Sight' });
  const line = await given.publish({ title: 'Sight', visibility: 'line', sponsorId: given.people.em });
  const nomination = await given.publish({ title: 'Sight', visibility: 'nomination' });
  const names = { [whole.id]: 'whole', [line.id]: 'line', [nomination.id]: 'nomination' };
  const seen = async (key: (typeof keys)[number]) => {
    const { items } = await (await given.as(key)).ok(listOpportunities, { query: { search: 'sight' } });
    return items.map(({ id }) => names[id]).toSorted();
  };
  expect(await seen('ic')).toEqual(['line', 'whole']);
  expect(await seen('sales')).toEqual(['whole']);
  expect(await seen('em')).toEqual(['line', 'nomination', 'whole']);
  expect(await seen('ceo')).toEqual(['line', 'nomination', 'whole']);
  const ic = await given.as('ic');
  const sales = await given.as('sales');
  expect((await ic.call(getOpportunity, { params: { opportunityId: nomination.id } })).status).toBe(404);
  expect((await sales.call(applyForOpportunity, { params: { opportunityId: line.id }, body: {} })).status).toBe(404);
  const em = await given.as('em');
  const suggestion = { personId: given.people.ic, nomination: 'For you.' };
  await em.ok(nominateForOpportunity, { params: { opportunityId: nomination.id }, body: suggestion });
  expect((await ic.call(getOpportunity, { params: { opportunityId: nomination.id } })).status).toBe(200);
});

it('is written by leaders, and changed by nobody but those who look after it', async () => {
  const { id, version } = await given.publish({ title: 'Whose is it' });
  const params = { opportunityId: id };
  for (const key of ['ic', 'em', 'ceo'] as const) {
    const caller = await given.as(key);
    expect((await caller.call(changeOpportunity, { params, body: { version, title: 'Mine' } })).status).toBe(403);
    expect((await caller.call(changeOpportunityStatus, { params, body: { version, step: 'close' } })).status).toBe(403);
    expect((await caller.call(listCandidates, { params })).status).toBe(403);
  }
  const ic = await given.as('ic');
  expect((await ic.call(createOpportunity, { body: given.draft() })).status).toBe(403);
  expect((await given.api.call(listCandidates, { params })).status).toBe(403);
  expect((await given.api.call(changeOpportunity, { params, body: { version, title: 'Renamed' } })).status).toBe(200);
});

it('keeps an application between the two: no manager, no admin, no colleague hears of it before there is an offer', async () => {
  const { id } = await given.publish({ title: 'Between the two' });
  const applied = await given.apply('ic', id);
  const of = async (key: (typeof keys)[number] | 'admin', scope: 'mine' | 'line') => {
    const caller = key === 'admin' ? given.api : await given.as(key);
    const { items } = await caller.ok(listCandidacies, { query: { scope } });
    return items.filter((one) => one.id === applied.id);
  };
  for (const key of ['em', 'sales', 'ceo', 'admin'] as const) {
    expect(await of(key, 'line')).toEqual([]);
    expect(await of(key, 'mine')).toEqual([]);
    const caller = key === 'admin' ? given.api : await given.as(key);
    const params = { candidacyId: applied.id };
    const decision = { version: 1, decision: 'offer' } as const;
    expect((await caller.call(decideCandidacy, { params, body: decision })).status).toBe(404);
    expect((await caller.call(answerOffer, { params, body: { version: 1, answer: 'accept' } })).status).toBe(404);
  }
  const offered = await given.offer(applied);
  expect(await of('em', 'line')).toMatchObject([{ status: 'offered', motivation: '', reason: '', abilities: [] }]);
  expect(await of('sales', 'line')).toEqual([]);
  const em = await given.as('em');
  const answer = { version: offered.version, answer: 'accept' } as const;
  expect((await em.call(answerOffer, { params: { candidacyId: applied.id }, body: answer })).status).toBe(403);
  const vp = await given.as('vp');
  expect((await vp.call(answerOffer, { params: { candidacyId: applied.id }, body: answer })).status).toBe(403);
});

it('leaves no trace of candidates in the trail that admins read', async () => {
  const { id } = await given.publish({ title: 'No trace' });
  const applied = await given.apply('ic', id);
  await given.accept('ic', await given.offer(applied));
  expect((await given.api.ok(listAuditEntries, { query: { name: 'opportunity.changed' } })).items).not.toEqual([]);
  expect((await given.api.ok(listAuditEntries, { query: { name: 'candidacy.changed' } })).items).toEqual([]);
  expect((await given.api.ok(listAuditEntries, { query: { subjectId: applied.id } })).items).toEqual([]);
});

it('tells nobody who nominates whether the person had applied by themselves, or has said yes since', async () => {
  const em = await given.as('em');
  const nominate = async (title: string, before: boolean, after: boolean) => {
    const { id } = await given.publish({ title });
    if (before) await given.apply('ic', id);
    const body = { personId: given.people.ic, nomination: 'It would suit you.' };
    const answer = await em.call(nominateForOpportunity, { params: { opportunityId: id }, body });
    if (after) await given.apply('ic', id);
    const { items } = await em.ok(listCandidacies, { query: { scope: 'line' } });
    const told = items.find(({ opportunity }) => opportunity.id === id);
    return [answer.status, answer.body, told].map((one) =>
      JSON.stringify(one)
        .replaceAll(told?.id ?? '', '')
        .replaceAll(id, '')
        .replaceAll(title, ''),
    );
  };
  const fresh = await nominate('Never heard of it', false, false);
  expect(fresh[0]).toBe('201');
  expect(await nominate('Applied in secret', true, false)).toEqual(fresh);
  expect(await nominate('Said yes', false, true)).toEqual(fresh);
  const ic = await given.as('ic');
  const own = (await ic.ok(listCandidacies)).items.find(({ opportunity }) => opportunity.title === 'Applied in secret');
  expect(own).toMatchObject({
    status: 'applied',
    furtherNominations: [{ by: { id: given.people.em }, words: 'It would suit you.' }],
    motivation: 'I would love to.',
  });
});

it('tells applicant and sponsor the day of the application, and whoever nominated afterwards that of the nomination', async () => {
  const [em, ic, vp] = [await given.as('em'), await given.as('ic'), await given.as('vp')];
  const { id } = await given.publish({ title: 'Two days' });
  const applied = await given.apply('ic', id);
  const earlier = addDays(given.today, -3);
  await app.tenants.run(
    given.actor,
    (tx) => tx.sql`update opportunity_candidacy set created_on = ${earlier}::date where id = ${applied.id}::uuid`,
  );
  const params = { opportunityId: id };
  const body = { personId: given.people.ic, nomination: 'It would suit you.' };
  const nominated = await em.ok(nominateForOpportunity, { params, body });
  expect(nominated).toMatchObject({ status: 'nominated', createdOn: given.today, nomination: 'It would suit you.' });
  const dayIn = (items: readonly { id: string; createdOn: string }[]) =>
    items.find((one) => one.id === applied.id)?.createdOn;
  expect(dayIn((await ic.ok(listCandidacies)).items)).toBe(earlier);
  expect(dayIn((await vp.ok(listCandidates, { params })).items)).toBe(earlier);
  expect(dayIn((await em.ok(listCandidacies, { query: { scope: 'line' } })).items)).toBe(given.today);
  expect((await em.refused(nominateForOpportunity, { params, body })).code).toBe('already-exists');
});

it('tells no leader that another has nominated the same person, neither by a refusal nor by anything they read', async () => {
  const [ceo, em, ic, vp] = [await given.as('ceo'), await given.as('em'), await given.as('ic'), await given.as('vp')];
  const nominate = async (title: string, first: boolean, applies: boolean) => {
    const { id } = await given.publish({ title });
    const params = { opportunityId: id };
    const nominateBy = (who: typeof em, nomination: string) =>
      who.call(nominateForOpportunity, { params, body: { personId: given.people.ic, nomination } });
    if (first) expect((await nominateBy(ceo, 'I thought of you first.')).status).toBe(201);
    if (applies) await given.apply('ic', id);
    const answer = await nominateBy(em, 'It would suit you.');
    const { items } = await em.ok(listCandidacies, { query: { scope: 'line', sort: 'date' } });
    const told = items.find(({ opportunity }) => opportunity.id === id);
    const others = [answer.status, answer.body, told].map((one) =>
      JSON.stringify(one)
        .replaceAll(told?.id ?? '', '')
        .replaceAll(id, '')
        .replaceAll(title, ''),
    );
    return { id, others };
  };
  const fresh = await nominate('Nobody before', false, false);
  expect(fresh.others[0]).toBe('201');
  const second = await nominate('Somebody before', true, false);
  expect(second.others).toEqual(fresh.others);
  expect((await nominate('Before, and applied', true, true)).others).toEqual(fresh.others);
  const first = (await ceo.ok(listCandidacies, { query: { scope: 'line' } })).items.find(
    ({ opportunity }) => opportunity.id === second.id,
  );
  expect(first).toMatchObject({ nominatedBy: { name: 'Cleo' }, nomination: 'I thought of you first.' });
  expect(JSON.stringify(first)).not.toContain('It would suit you.');
  const own = (await ic.ok(listCandidacies)).items.find(({ opportunity }) => opportunity.id === second.id);
  const asked = await vp.ok(listCandidates, { params: { opportunityId: second.id } });
  for (const whole of [own, asked.items[0]]) {
    expect(whole).toMatchObject({
      nomination: 'I thought of you first.',
      furtherNominations: [{ by: { id: given.people.em }, words: 'It would suit you.' }],
    });
  }
  const again = { params: { opportunityId: second.id }, body: { personId: given.people.ic, nomination: 'Again.' } };
  expect((await em.refused(nominateForOpportunity, again)).code).toBe('already-exists');
});

it('hands nobody what was written to another sponsor', async () => {
  const { id, version } = await given.publish({ title: 'Handed over' });
  const params = { opportunityId: id };
  const to = (sponsorId: string) => given.api.call(changeOpportunity, { params, body: { version, sponsorId } });
  await given.apply('ic', id);
  expect((await to(given.people.em)).problem?.code).toBe('conflict');
  expect((await to(given.people.ic)).problem?.code).toBe('conflict');
  const free = await given.publish({ title: 'Handed over early' });
  const body = { version: free.version, sponsorId: given.people.em };
  await given.api.ok(changeOpportunity, { params: { opportunityId: free.id }, body });
});

it('lets no sponsor take on what they offer', async () => {
  const { id } = await given.publish({ title: 'My own', sponsorId: given.people.em });
  const em = await given.as('em');
  expect((await em.call(applyForOpportunity, { params: { opportunityId: id }, body: {} })).status).toBe(403);
  const vp = await given.as('vp');
  const body = { personId: given.people.em, nomination: 'Do it yourself.' };
  expect((await vp.call(nominateForOpportunity, { params: { opportunityId: id }, body })).problem?.code).toBe(
    'conflict',
  );
});

it('follows the reporting line at the next request', async () => {
  const { id } = await given.publish({ title: 'Moving on' });
  const offered = await given.offer(await given.apply('other', id));
  const em = await given.as('em');
  const seen = async () =>
    (await em.ok(listCandidacies, { query: { scope: 'line' } })).items.filter((one) => one.id === offered.id).length;
  expect(await seen()).toBe(1);
  await given.api.ok(changeManager, {
    params: { personId: given.people.other },
    body: { managerId: given.people.sales, from: given.today },
  });
  expect(await seen()).toBe(0);
  const sales = await given.as('sales');
  const { items } = await sales.ok(listCandidacies, { query: { scope: 'line' } });
  expect(items.map((one) => one.id)).toContain(offered.id);
  const nomination = { personId: given.people.other, nomination: 'Still mine.' };
  const late = await given.publish({ title: 'Moving on' });
  expect((await em.call(nominateForOpportunity, { params: { opportunityId: late.id }, body: nomination })).status).toBe(
    403,
  );
});

it('answers a leader elsewhere for a sponsor who has left as for one who never was', async () => {
  const refusal = async (key: 'sales' | 'vp', sponsorId: string) => {
    const { status, problem } = await (await given.as(key)).call(createOpportunity, {
      body: given.draft({ sponsorId }),
    });
    return { status, problem: { ...problem, requestId: '' } };
  };
  // By now Sol leads Otto, and never led Gero.
  expect(await refusal('sales', given.people.gone)).toEqual(await refusal('sales', given.id));
  expect(await refusal('vp', given.people.gone)).toMatchObject({ status: 400 });
});
