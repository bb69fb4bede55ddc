import { listAuditEntries } from '@understudy/contracts/audit';
import {
  changeSafetyNet,
  getStretchAssignment,
  listStretchAssignments,
  recordSafetyCheckIn,
  stepStretchAssignment,
  writeReflection,
} from '@understudy/contracts/opportunities-assignments';
import {
  exportSkillEvidence,
  listSkillEvidence,
  writeSkillEvidence,
} from '@understudy/contracts/opportunities-evidence';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { at, keyed, type Row, readArranged } from '../../../../test/arranged-walk.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { opportunityCompany } from '../testing/opportunity-company.js';
import { stretchesOf } from '../testing/stretches.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
let stretches: ReturnType<typeof stretchesOf>;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
  stretches = stretchesOf(given);
}, 60_000);
afterAll(() => app.close());

type Key = 'ic' | 'vp' | 'sales' | 'ceo' | 'em' | 'other' | 'admin';
const callerOf = async (key: Key) => (key === 'admin' ? given.api : given.as(key));
const read = async (key: Key, stretchId: string) =>
  (await callerOf(key)).call(getStretchAssignment, { params: { stretchId } });

it('shows each as much of it as they need', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const ic = await given.as('ic');
  const { net } = await ic.ok(getStretchAssignment, { params });
  const talk = net?.checkIns[0];
  const key = { ...params, safetyCheckInId: talk?.id ?? '' };
  const held = { version: talk?.version ?? 0, heldOn: given.today, note: 'Between the two of us.' };
  await ic.ok(recordSafetyCheckIn, { params: key, body: held });
  await ic.ok(writeReflection, { params, body: { version: 0, learned: 'Mine alone.', shared: false } });
  const sees = async (who: Key) => {
    const { status, text, body } = await read(who, id);
    if (status !== 200) return status;
    const has = (words: string) => text.includes(words);
    return [body.relation, has('Search only.'), has('Between the two'), has('Mine alone.')];
  };
  expect(await sees('ic')).toEqual(['person', true, true, true]);
  expect(await sees('vp')).toEqual(['sponsor', true, false, false]);
  expect(await sees('sales')).toEqual(['mentor', true, false, false]);
  expect(await sees('ceo')).toEqual(['skip-level', true, true, false]);
  expect(await sees('em')).toEqual(['line', true, false, false]);
  expect(await sees('admin')).toEqual(['admin', false, false, false]);
  expect(await sees('other')).toBe(404);
  await ic.ok(writeReflection, { params, body: { version: 1, learned: 'Ours now.', shared: true } });
  const shared = async (who: Key) => (await read(who, id)).text.includes('Ours now.');
  expect(await Promise.all((['vp', 'sales', 'ceo'] as const).map(shared))).toEqual([true, true, true]);
  expect(await Promise.all((['em', 'admin'] as const).map(shared))).toEqual([false, false]);
  const holders = async (who: Key) => {
    const { items } = await (await callerOf(who)).ok(listPersonViewers, { params: { personId: given.people.ic } });
    return items
      .filter(({ relation, also }) => [relation, ...also].includes('net'))
      .map((row) => [row.who, row.relation]);
  };
  expect(await holders('ic')).toEqual([
    ['Vera', 'line'],
    ['Cleo', 'line'],
    ['Sol', 'net'],
  ]);
  expect(await holders('admin')).toEqual([]);
});

it('tells nobody who need not know how it ended: a step back looks like a success', async () => {
  const [confirmed, returned] = [await stretches.inStatus('confirmed'), await stretches.inStatus('running')];
  const ic = await given.as('ic');
  const { version } = await ic.ok(getStretchAssignment, { params: { stretchId: returned } });
  const body = { version, step: 'return', words: 'It was too early.' } as const;
  await ic.ok(stepStretchAssignment, { params: { stretchId: returned }, body });
  await app.settle();
  const told = async (who: Key, id: string) => {
    const { body: answer, text } = await read(who, id);
    return [answer.status, text.includes('too early')];
  };
  for (const who of ['em', 'admin'] as const) {
    expect(await told(who, returned)).toEqual(['ended', false]);
    expect(await told(who, confirmed)).toEqual(['ended', false]);
    const { items } = await (await callerOf(who)).ok(listStretchAssignments, {
      query: { scope: who === 'em' ? 'line' : 'organisation', limit: 200 },
    });
    const states = items.filter(({ id }) => id === returned || id === confirmed).map(({ status }) => status);
    expect(states).toEqual(['ended', 'ended']);
  }
  expect(await told('vp', returned)).toEqual(['returned', true]);
  expect(await told('sales', returned)).toEqual(['returned', false]);
  const { items } = await given.api.ok(listAuditEntries, { query: { limit: 200 } });
  const trail = items.filter(({ name, subjectId }) => name === 'stretch-assignment.changed' && subjectId === returned);
  expect(trail.length).toBeGreaterThan(0);
  expect(JSON.stringify(trail)).not.toMatch(/returned|confirmed/);
  const [last] = await app.tenants.read(given.actor).sql<{ cause: string | null; change: string }>`
    select coalesce(actor_person_id::text, actor_user_id::text) as cause, payload ->> 'change' as change from domain_event
     where subject_id = ${returned}::uuid order by position desc limit 1`;
  expect(last).toEqual({ cause: null, change: 'ended' });
});

it('keeps the note of a talk between the two who talked when somebody else takes that part', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const [ic, vp] = [await given.as('ic'), await given.as('vp')];
  const talkOf = async () => (await ic.ok(getStretchAssignment, { params })).net?.checkIns[0];
  const key = { ...params, safetyCheckInId: (await talkOf())?.id ?? '' };
  const note = { heldOn: given.today, note: 'About the one who offers it.' };
  await ic.ok(recordSafetyCheckIn, { params: key, body: { version: 1, ...note } });
  await vp.ok(changeSafetyNet, { params, body: await stretches.net(id, { skipLevelId: given.people.vp }) });
  const reads = async (who: Key) => (await read(who, id)).text.includes('About the one');
  expect(await Promise.all((['ic', 'ceo', 'vp'] as const).map(reads))).toEqual([true, true, false]);
  const body = { version: 2, heldOn: given.today, note: 'Written over.' };
  expect((await vp.call(recordSafetyCheckIn, { params: key, body })).status).toBe(403);
  await ic.ok(recordSafetyCheckIn, { params: key, body: { ...body, note: 'About the one who offers it, still.' } });
  expect(await reads('vp')).toBe(false);
  expect(JSON.stringify(await talkOf())).not.toContain(given.people.ceo);
});

it('is called off without a name in the trail', async () => {
  const id = await stretches.inStatus('preparing');
  const ic = await given.as('ic');
  const { version } = await ic.ok(getStretchAssignment, { params: { stretchId: id } });
  await ic.ok(stepStretchAssignment, { params: { stretchId: id }, body: { version, step: 'call-off' } });
  const { items } = await given.api.ok(listAuditEntries, { query: { subjectId: id, limit: 1 } });
  expect(items).toMatchObject([{ actor: null, summary: { change: 'called-off' } }]);
});

it('shows what it says of a skill where skills are looked at, to each by the rules of the assignment', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const [ic, sol] = [await given.as('ic'), await given.as('sales')];
  const skill = { ...params, skillKey: 'breaking-down-work' };
  await sol.ok(writeSkillEvidence, { params: skill, body: { text: 'Seen by Sol.' } });
  await ic.ok(writeReflection, { params, body: { version: 0, learned: 'Kept for myself.', shared: false } });
  const of = { params: { personId: given.people.ic }, query: { limit: 200 } };
  const reads = async (who: Key) => {
    const { items } = await (await callerOf(who)).ok(listSkillEvidence, of);
    return items.filter(({ assignment }) => assignment.id === id).map(({ source, text }) => [source, text]);
  };
  const [seen, own] = [
    ['seen', 'Seen by Sol.'],
    ['looked-back', 'Kept for myself.'],
  ];
  expect((await reads('ic')).toSorted()).toEqual([own, seen]);
  expect(await reads('sales')).toEqual([seen]);
  for (const who of ['vp', 'ceo', 'em', 'other', 'admin'] as const) expect(await reads(who)).toEqual([]);
  await ic.ok(writeReflection, { params, body: { version: 1, learned: 'Shared now.', shared: true } });
  const { version } = await ic.ok(getStretchAssignment, { params });
  const vp = await given.as('vp');
  const confirm = { version, step: 'confirm', words: 'Three teams moved.' } as const;
  await vp.ok(stepStretchAssignment, { params, body: confirm });
  const shared = ['looked-back', 'Shared now.'];
  expect((await reads('ic')).toSorted()).toEqual([['confirmed', 'Three teams moved.'], shared, seen]);
  expect((await reads('vp')).toSorted()).toEqual([['confirmed', 'Three teams moved.'], shared]);
  expect((await reads('sales')).toSorted()).toEqual([['confirmed', ''], shared, seen]);
  expect((await reads('ceo')).toSorted()).toEqual([['confirmed', ''], shared]);
  for (const who of ['em', 'other', 'admin'] as const) expect(await reads(who)).toEqual([]);
  const csv = await (await given.as('em')).call(exportSkillEvidence, { params: of.params });
  expect(csv.text).not.toMatch(/Seen by|Shared now|moved/);
  const first = await ic.ok(listSkillEvidence, { params: of.params, query: { limit: 1 } });
  const rest = await ic.ok(listSkillEvidence, {
    params: of.params,
    query: { limit: 200, cursor: first.nextCursor ?? '' },
  });
  expect([...first.items, ...rest.items]).toEqual((await ic.ok(listSkillEvidence, of)).items);
  const by = {
    date: (row: Row) => at(row, 'writtenOn'),
    title: (row: Row) => keyed(at(row, 'assignment', 'title')),
  };
  expect(await readArranged(ic, { list: listSkillEvidence, ids: of.params, by })).toBeGreaterThan(1);
});

it('leaves no mark of a step back among what shows a skill, and lets a mentor who has gone read it no more', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const [ic, sol, vp] = [await given.as('ic'), await given.as('sales'), await given.as('vp')];
  await sol.ok(writeSkillEvidence, {
    params: { ...params, skillKey: 'breaking-down-work' },
    body: { text: 'From before.' },
  });
  await vp.ok(changeSafetyNet, { params, body: await stretches.net(id, { mentorId: given.people.other }) });
  await stretches.agree(id);
  const { version } = await ic.ok(getStretchAssignment, { params });
  await ic.ok(stepStretchAssignment, { params, body: { version, step: 'return', words: 'Too early.' } });
  const of = { params: { personId: given.people.ic }, query: { limit: 200 } };
  const reads = async (who: Key) =>
    (await (await callerOf(who)).ok(listSkillEvidence, of)).items.filter(({ assignment }) => assignment.id === id);
  expect(await reads('ic')).toMatchObject([{ source: 'seen', text: 'From before.' }]);
  for (const who of ['sales', 'other', 'vp', 'ceo', 'em', 'admin'] as const) expect(await reads(who)).toEqual([]);
});

it('stands on the page of its person for those who see it, and for nobody else', async () => {
  const id = await stretches.inStatus('returned');
  const listed = async (who: Key) => {
    const query = { scope: 'organisation', personId: given.people.ic, limit: 200 } as const;
    const { items } = await (await callerOf(who)).ok(listStretchAssignments, { query });
    expect(items.every(({ person }) => person.id === given.people.ic)).toBe(true);
    return items.filter((one) => one.id === id).map(({ status }) => status);
  };
  for (const who of ['ic', 'vp', 'sales', 'ceo'] as const) expect(await listed(who)).toEqual(['returned']);
  for (const who of ['em', 'admin'] as const) expect(await listed(who)).toEqual(['ended']);
  expect(await listed('other')).toEqual([]);
});

it('is closed to colleagues, and to those who have nothing to do with it', async () => {
  const id = await stretches.inStatus('running');
  const params = { stretchId: id };
  const net = await stretches.net(id, {});
  const text = 'I saw it.';
  for (const who of ['other', 'em', 'admin'] as const) {
    const caller = await callerOf(who);
    const expected = who === 'other' ? 404 : 403;
    expect((await caller.call(changeSafetyNet, { params, body: net })).status).toBe(expected);
    expect(
      (await caller.call(writeReflection, { params, body: { version: 0, learned: 'x', shared: true } })).status,
    ).toBe(expected);
    const skill = { ...params, skillKey: 'breaking-down-work' };
    expect((await caller.call(writeSkillEvidence, { params: skill, body: { text } })).status).toBe(expected);
  }
  const mentor = await given.as('sales');
  expect((await mentor.call(changeSafetyNet, { params, body: net })).status).toBe(403);
});

it('ends a manager’s sight with the line', async () => {
  const id = await stretches.inStatus('running');
  expect((await read('em', id)).status).toBe(200);
  await given.api.ok(changeManager, {
    params: { personId: given.people.ic },
    body: { managerId: given.people.vp, from: given.today },
  });
  expect((await read('em', id)).status).toBe(404);
});
