import { listNotifications } from '@understudy/contracts/notifications';
import { recordLeaving } from '@understudy/contracts/people';
import {
  changeCriticalRole,
  closeCriticalRole,
  createCriticalRole,
  exportCriticalRoles,
  getPlanGaps,
  listCriticalRoles,
  nominate,
  planGap,
} from '@understudy/contracts/succession';
import {
  addNominationEntry,
  answerNomination,
  changeSuccessionSettings,
  closeNominationEntry,
  decideNomination,
  getSuccessionSettings,
  listMyNominations,
  myNominationStates,
  removeNominationEntry,
  restoreNominationEntry,
  reviewCriticalRole,
  withdrawNomination,
} from '@understudy/contracts/succession-nominations';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { forgetRemovedNotes } from './forget-removed-notes.jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(async () => {
  await app.close();
});

/** Emil's role, which Cleo answers for: Vera sees it and proposes, Cleo decides. */
const start = async (nomineeConsent: 'not-asked' | 'asked' | 'told' = 'not-asked') => {
  const company = await smallCompany(app);
  const { people } = company;
  const admin = app.as(company.admin);
  if (nomineeConsent !== 'not-asked') {
    await admin.ok(changeSuccessionSettings, { body: { nomineeConsent, version: 0 } });
  }
  const facts = { name: 'Payments', impact: 'high', vacancyRisk: 'low', targetCover: 2 } as const;
  const body = { ...facts, incumbentId: people.em, ownerId: people.ceo, openedOn: '2023-01-01' };
  const role = await admin.ok(createCriticalRole, { body });
  const as = async (key: 'ceo' | 'vp' | 'em' | 'ic' | 'other') => app.as(await company.signIn(key));
  return { ...company, admin, role, params: { roleId: role.id }, as, ceo: await as('ceo'), vp: await as('vp') };
};

const ready = { horizon: 'ready-now', evidence: 'Led two launches.' } as const;

it('counts nobody before the owner of the role has confirmed them', async () => {
  const { vp, ceo, admin, role, params, people, actor } = await start();
  const roleOf = async (name: string, incumbentId: string): Promise<string> => {
    const facts = { name, impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: '2023-01-01' } as const;
    const { id } = await admin.ok(createCriticalRole, { body: { ...facts, incumbentId } });
    await admin.ok(nominate, { params: { roleId: id }, body: { personId: people.ic, ...ready } });
    return id;
  };
  const [roleId] = [await roleOf('Search', people.em), await roleOf('The whole', people.ceo)];
  const proposed = await vp.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const mine = { person: { name: 'Ida' }, proposedBy: { name: 'Vera' }, abilities: ['withdraw', 'note'] };
  expect(proposed).toMatchObject({
    successors: [],
    // For the whole as well, which Vera does not see.
    proposals: [{ ...mine, alsoFor: [{ roleId, name: 'Search' }] }],
    gaps: ['no-candidate', 'sole-owner', 'not-reviewed'],
  });
  const nominationId = proposed.proposals[0]?.id ?? '';
  const decision = { params: { ...params, nominationId }, body: { version: 1, decision: 'confirm' as const } };
  expect(await vp.refused(decideNomination, decision)).toMatchObject({ status: 403 });
  const confirmed = await ceo.ok(decideNomination, decision);
  expect(confirmed).toMatchObject({ successors: [{ person: { name: 'Ida' }, consent: 'not-asked' }], proposals: [] });
  expect((await ceo.refused(decideNomination, decision)).code).toBe('changed-meanwhile');
  const again = { ...decision, body: { ...decision.body, version: 2 } };
  expect((await ceo.refused(decideNomination, again)).code).toBe('conflict');
  const spells = await app.tenants.read(actor).sql<{ from: string; nominated: boolean }>`
    select from_on::text as "from", nomination_id is not null as nominated from successor
     where role_id = ${role.id}::uuid`;
  expect(spells).toEqual([{ from: actor.today, nominated: true }]);
  const direct = await admin.ok(nominate, { params, body: { personId: people.other, ...ready } });
  expect(direct.successors).toHaveLength(2);
});

it('declines with a reason alone, and takes proposals back', async () => {
  const { vp, ceo, params, people } = await start();
  const first = await vp.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const nominationId = first.proposals[0]?.id ?? '';
  const decline = (reason: string) => ({
    params: { ...params, nominationId },
    body: { version: 1, decision: 'decline' as const, reason },
  });
  expect((await ceo.refused(decideNomination, decline(''))).code).toBe('invalid-input');
  expect((await ceo.ok(decideNomination, decline('Not yet.'))).proposals).toEqual([]);
  const second = await vp.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const taken = { params: { ...params, nominationId: second.proposals[0]?.id ?? '' }, body: { version: 1 } };
  expect((await vp.ok(withdrawNomination, taken)).proposals).toEqual([]);
  expect((await vp.refused(nominate, { params, body: { personId: people.em, ...ready } })).code).toBe('conflict');
});

it('waits for a yes where the organisation asks, and shows the person what they are asked and nothing else', async () => {
  const { vp, ceo, params, people, as } = await start('asked');
  const ida = await as('ic');
  const proposed = await vp.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const nominationId = proposed.proposals[0]?.id ?? '';
  await vp.ok(addNominationEntry, { params, body: { personId: people.ic, kind: 'gap', text: 'Run a budget' } });
  await vp.ok(addNominationEntry, { params, body: { personId: people.ic, kind: 'evidence', text: 'Secret praise' } });
  const confirm = { params: { ...params, nominationId }, body: { version: 1, decision: 'confirm' as const } };
  expect(await ceo.refused(decideNomination, confirm)).toMatchObject({ detail: 'The person has not said yes yet.' });
  const { items } = await ida.ok(listMyNominations);
  expect(items).toMatchObject([
    {
      role: { name: 'Payments' },
      consent: 'asked',
      nextToLearn: [{ text: 'Run a budget' }],
      abilities: ['agree', 'refuse'],
    },
  ]);
  expect(JSON.stringify(items)).not.toMatch(/Secret|Led two|Vera/);
  await app.settle();
  expect((await ida.ok(listNotifications)).items).toMatchObject([
    { kind: 'nomination-asked', place: 'my-nominations' },
  ]);
  /** In which of its states it is found, by the name of the role. */
  const found = async () => {
    const states = await Promise.all(
      myNominationStates.map(async (state) =>
        (await ida.ok(listMyNominations, { query: { state, search: 'PAY' } })).items.map(() => state),
      ),
    );
    return states.flat();
  };
  const own = { nominationId };
  await ida.ok(answerNomination, { params: own, body: { version: 1, answer: 'agree', words: 'Gladly' } });
  expect([await found(), (await ida.ok(listMyNominations, { query: { search: 'x' } })).items]).toEqual([['open'], []]);
  await ceo.ok(decideNomination, { ...confirm, body: { ...confirm.body, version: 2 } });
  expect(await found()).toEqual(['current']);
  expect((await ida.ok(listMyNominations)).items).toMatchObject([{ state: 'confirmed', current: true }]);
  await ida.ok(answerNomination, { params: own, body: { version: 3, answer: 'refuse' } });
  expect(await found()).toEqual(['over']);
  expect((await ceo.ok(listCriticalRoles)).items[0]).toMatchObject({ successors: [], proposals: [] });
});

it('tells nobody anything unless the organisation says so, and never a colleague', async () => {
  const quiet = await start();
  await quiet.ceo.ok(nominate, { params: quiet.params, body: { personId: quiet.people.ic, ...ready } });
  expect((await (await quiet.as('ic')).ok(listMyNominations)).items).toEqual([]);
  await quiet.admin.ok(changeSuccessionSettings, { body: { nomineeConsent: 'told', version: 0 } });
  expect((await (await quiet.as('ic')).ok(listMyNominations)).items).toEqual([]);
  const open = await start('told');
  await open.ceo.ok(nominate, { params: open.params, body: { personId: open.people.ic, ...ready } });
  const [told] = (await (await open.as('ic')).ok(listMyNominations)).items;
  expect(told).toMatchObject({ state: 'confirmed', consent: 'told', abilities: ['refuse'] });
  const otto = await open.as('other');
  expect((await otto.ok(listMyNominations)).items).toEqual([]);
  const answer = { params: { nominationId: told?.id ?? '' }, body: { version: 1, answer: 'refuse' as const } };
  expect(await otto.refused(answerNomination, answer)).toMatchObject({ status: 404 });
  expect(await (await quiet.as('ic')).refused(answerNomination, answer)).toMatchObject({ status: 404 });
  expect(await otto.refused(getSuccessionSettings)).toMatchObject({ status: 403 });
  const change = { body: { nomineeConsent: 'told' as const, version: 1 } };
  expect(await open.vp.refused(changeSuccessionSettings, change)).toMatchObject({ status: 403 });
  expect(await open.admin.refused(changeSuccessionSettings, { body: { ...change.body, version: 7 } })).toMatchObject({
    status: 412,
  });
});

it('keeps what speaks for somebody, and lets its author and the owner take it back, and bring it back for thirty days', async () => {
  const { vp, ceo, params, people, actor } = await start();
  await vp.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const body = { personId: people.ic, kind: 'gap', text: 'Run a budget' } as const;
  const noted = await ceo.ok(addNominationEntry, { params, body });
  const entry = noted.proposals[0]?.entries[0];
  const of = { ...params, nominationEntryId: entry?.id ?? '' };
  const closed = await vp.ok(closeNominationEntry, { params: of, body: { closed: true } });
  expect(closed.proposals[0]?.entries).toMatchObject([{ text: 'Run a budget', abilities: ['close'] }]);
  expect(closed.proposals[0]?.entries[0]?.closedOn).not.toBeNull();
  expect(await vp.refused(removeNominationEntry, { params: of })).toMatchObject({ status: 403 });
  const removed = await ceo.ok(removeNominationEntry, { params: of });
  expect(removed.proposals[0]).toMatchObject({
    entries: [],
    removedEntries: [{ text: 'Run a budget', removedOn: actor.today, removedBy: { name: 'Cleo' } }],
  });
  expect((await vp.ok(listCriticalRoles)).items[0]?.proposals[0]).toMatchObject({ entries: [], removedEntries: [] });
  expect(await vp.refused(restoreNominationEntry, { params: of })).toMatchObject({ status: 403 });
  expect(await ceo.refused(removeNominationEntry, { params: of })).toMatchObject({ status: 404 });
  expect(await ceo.refused(closeNominationEntry, { params: of, body: { closed: false } })).toMatchObject({
    status: 404,
  });
  expect((await ceo.call(exportCriticalRoles)).text).not.toContain('Run a budget');
  const night = async (daysAgo: number) => {
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update nomination_entry set removed_on = ${actor.today}::date - ${daysAgo}::int where removed_on is not null`;
      await app.get(Jobs).request(tx, actor, forgetRemovedNotes, {});
    });
    await app.settle();
    return app.tenants.read(actor).sql`select text from nomination_entry`;
  };
  expect(await night(29)).toHaveLength(1);
  const [back] = (await ceo.ok(restoreNominationEntry, { params: of })).proposals;
  expect(back).toMatchObject({
    entries: closed.proposals[0]?.entries.map(({ text, closedOn }) => ({ text, closedOn })),
    removedEntries: [],
  });
  expect(await night(30)).toHaveLength(1);
  await ceo.ok(removeNominationEntry, { params: of });
  expect(await night(30)).toEqual([]);
  expect(await ceo.refused(restoreNominationEntry, { params: of })).toMatchObject({ status: 404 });
  const stranger = { ...body, personId: people.sales };
  expect(await vp.refused(addNominationEntry, { params, body: stranger })).toMatchObject({ status: 404 });
});

it('says what the plan of a role lacks, and forgets it when it is mended', async () => {
  const { vp, ceo, admin, params, role, people, actor } = await start();
  expect(role.gaps).toEqual(['no-candidate', 'sole-owner', 'not-reviewed']);
  expect(await vp.refused(reviewCriticalRole, { params, body: { version: 1 } })).toMatchObject({ status: 403 });
  const looked = await ceo.ok(reviewCriticalRole, { params, body: { version: 1 } });
  expect(looked).toMatchObject({ gaps: ['no-candidate', 'sole-owner'], reviewedOn: actor.today });
  await ceo.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const own = { version: 2, ownerId: people.vp };
  expect(await vp.refused(changeCriticalRole, { params, body: own })).toMatchObject({ status: 403 });
  const away = await ceo.refused(changeCriticalRole, { params, body: { version: 2, ownerId: people.sales } });
  expect(away.fields?.[0]?.message).toBe('Choose somebody who leads whoever holds the role.');
  expect(await ceo.ok(changeCriticalRole, { params, body: own })).toMatchObject({ gaps: ['one-candidate'] });
  await admin.ok(recordLeaving, { params: { personId: people.vp }, body: { leftOn: actor.today } });
  const [left] = (await admin.ok(listCriticalRoles)).items;
  expect(left?.gaps).toEqual(['one-candidate', 'owner-gone']);
});

it('counts what plans lack, and finds each of them, for whoever asks and as far as they see', async () => {
  const { vp, ceo, admin, params, people, actor } = await start();
  const create = (name: string, own: object) =>
    admin.ok(createCriticalRole, {
      body: { name, impact: 'high', vacancyRisk: 'high', targetCover: 1, openedOn: actor.today, ...own },
    });
  await create('Held by nobody', {});
  await create('Likely to fall vacant', { incumbentId: people.vp });
  const mended = await create('Well kept', { incumbentId: people.ic, ownerId: people.vp });
  await admin.ok(nominate, { params: { roleId: mended.id }, body: { personId: people.other, ...ready } });
  await admin.ok(nominate, { params: { roleId: mended.id }, body: { personId: people.ceo, ...ready } });
  const past = await create('Closed', { incumbentId: people.em, openedOn: '2023-01-01' });
  await admin.ok(closeCriticalRole, { params: { roleId: past.id }, body: { closedOn: '2024-01-01' } });
  await vp.ok(nominate, { params, body: { personId: people.ic, ...ready } });
  const seen: Record<string, unknown> = {};
  for (const [who, caller] of Object.entries({ admin, ceo, vp })) {
    const { items } = await caller.ok(listCriticalRoles);
    const counted = await caller.ok(getPlanGaps);
    expect(counted.roles).toBe(items.length);
    const decided = items
      .flatMap(({ proposals }) => proposals)
      .filter(({ abilities }) => abilities.includes('confirm'));
    expect([who, counted.proposals]).toEqual([who, decided.length]);
    for (const { gap, roles } of counted.gaps) {
      const found = (await caller.ok(listCriticalRoles, { query: { gap, sort: 'name' } })).items;
      const lacking = items.filter(({ gaps }) => gaps.includes(gap)).map(({ name }) => name);
      expect([who, gap, found.map(({ name }) => name)]).toEqual([who, gap, lacking.toSorted()]);
      expect([who, gap, roles]).toEqual([who, gap, lacking.length]);
    }
    seen[who] = counted.gaps.map(({ roles }) => roles);
  }
  expect(planGap.options).toEqual((await admin.ok(getPlanGaps)).gaps.map(({ gap }) => gap));
  // Cleo does not know that she is nominated herself: to her the role has one candidate.
  expect(seen).toEqual({ admin: [1, 3, 0, 2, 1, 1], ceo: [1, 2, 1, 1, 1, 1], vp: [0, 1, 0, 0, 1, 1] });
  const file = await ceo.call(exportCriticalRoles, { query: { gap: 'one-candidate' } });
  expect([file.text.includes('Well kept'), file.text.includes('Payments')]).toEqual([true, false]);
  const closed = await admin.ok(listCriticalRoles, { query: { closed: 'true', gap: 'no-candidate' } });
  expect(closed.items).toEqual([]);
});
