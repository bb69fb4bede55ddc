import {
  addToSignal,
  changeSignalSettings,
  correctSignal,
  getSignal,
  listMySignals,
  listSignals,
  observeSignal,
} from '@understudy/contracts/assessments-signals';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { listNotifications } from '@understudy/contracts/notifications';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const evidence = 'Sat with both new colleagues until the first release went out.';
const draft = { signal: 'mentors-unasked', observedOn: '2025-05-05', evidence } as const;

/** Emil has seen something in Ida. */
const start = async () => {
  const company = await smallCompany(app);
  const observer = app.as(await company.signIn('em'));
  const person = app.as(await company.signIn('ic'));
  const params = { personId: company.people.ic };
  const written = await observer.ok(observeSignal, { params, body: draft });
  const signalId = { signalId: written.id };
  return { ...company, observer, person, params, written, signalId, admin: app.as(company.admin) };
};

describe('an observation', () => {
  it('is read by the person with its evidence, its day and who saw it', async () => {
    const { person, params } = await start();
    const { items, openToPerson } = await person.ok(listSignals, { params });
    expect(openToPerson).toBe(true);
    expect(items.map(({ observer, ...rest }) => [observer.name, rest.signal, rest.observedOn, rest.evidence])).toEqual([
      ['Emil', 'mentors-unasked', '2025-05-05', evidence],
    ]);
    expect(items[0]?.abilities).toEqual(['view', 'contest']);
  });

  it('stands beside what others saw; nobody replaces anybody', async () => {
    const { person, params, people, signIn } = await start();
    const other = app.as(await signIn('sales'));
    await other.ok(observeSignal, {
      params,
      body: { ...draft, evidence: 'Explained our pipeline to the sales team.' },
    });
    const { items } = await person.ok(listSignals, { params });
    expect(items.map(({ observer }) => observer.name).sort()).toEqual(['Emil', 'Sol']);
    expect((await other.ok(listSignals, { params })).items.map(({ observer }) => observer.id)).toEqual([people.sales]);
  });

  it('comes page by page, newest first', async () => {
    const { observer, person, params } = await start();
    for (const observedOn of ['2025-01-01', '2025-03-03', '2025-02-02', '2025-02-02']) {
      await observer.ok(observeSignal, { params, body: { ...draft, observedOn } });
    }
    const days: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await person.ok(listSignals, { params, query: { limit: 2, cursor } });
      days.push(...page.items.map(({ observedOn }) => observedOn));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(days).toEqual(['2025-05-05', '2025-03-03', '2025-02-02', '2025-02-02', '2025-01-01']);
    expect(await person.refused(listSignals, { params, query: { cursor: 'x' } })).toMatchObject({ status: 400 });
  });

  it('has evidence worth the name and a day on which the person worked here', async () => {
    const { observer, params, people, actor } = await start();
    const refused = async (
      body: Partial<typeof draft> | { evidence: string; observedOn: string },
      personId = params.personId,
    ) =>
      (await observer.refused(observeSignal, { params: { personId }, body: { ...draft, ...body } })).fields?.[0]?.field;
    expect(await refused({ ...draft, evidence: 'Is great.' })).toBe('evidence');
    expect(await refused({ ...draft, observedOn: '2999-01-01' })).toBe('observedOn');
    expect(await refused({ ...draft, observedOn: '2019-12-31' })).toBe('observedOn');
    expect(actor.today > '2025-05-05').toBe(true);
    const left = await observer.refused(observeSignal, { params: { personId: people.gone }, body: draft });
    expect(left).toMatchObject({ code: 'conflict' });
  });

  it('is never of oneself', async () => {
    const { person, params } = await start();
    expect(await person.refused(observeSignal, { params, body: draft })).toMatchObject({ status: 403 });
    expect((await person.ok(listSignals, { params })).abilities).toEqual([]);
  });

  it('is told to the person at once, and stands in what changed for them', async () => {
    const { person, observer } = await start();
    await app.settle();
    expect((await person.ok(listNotifications)).items).toMatchObject([
      { kind: 'signal-observed', inSight: true, person: null, place: 'signals' },
    ]);
    expect((await observer.ok(listNotifications)).items).toEqual([]);
    expect((await person.ok(getMyDevelopment)).changes.map(({ what }) => what)).toContain('signal.observed');
    expect((await observer.ok(getMyDevelopment)).changes.map(({ what }) => what)).not.toContain('signal.observed');
  });

  it('tells listeners whom it is about, and nothing that was written', async () => {
    const { id, people, written } = await start();
    const events = await app.tenants.read({ organisationId: id }).sql<{ payload: Record<string, unknown> }>`
      select payload from domain_event where name = 'signal.observed' and subject_id = ${written.id}::uuid`;
    expect(events.map(({ payload }) => payload)).toEqual([
      { personId: people.ic, observerId: people.em, signal: 'mentors-unasked', openToPerson: true },
    ]);
  });
});

describe('a thread', () => {
  it('shows both sides: a contest, the answer, and that it stands', async () => {
    const { person, observer, signalId } = await start();
    const say = (caller: typeof person, version: number, kind: 'contest' | 'reply' | 'uphold' | 'view', text: string) =>
      caller.ok(addToSignal, { params: signalId, body: { version, kind, text } });
    expect((await say(person, 1, 'contest', 'It was Otto.')).state).toBe('contested');
    expect((await say(observer, 2, 'reply', 'You both did.')).state).toBe('answered');
    expect((await say(observer, 3, 'uphold', 'I saw you do it.')).state).toBe('stands');
    const whole = await say(person, 4, 'view', 'I still think it was Otto.');
    expect(whole.state).toBe('stands');
    const replied = async (caller: typeof person) =>
      (await caller.ok(getMyDevelopment)).changes.filter(({ what }) => what === 'signal.replied');
    expect(await replied(person)).toMatchObject([{ value: 'Emil' }]);
    expect(await replied(observer)).toEqual([]);
    expect(whole.thread.map(({ by, author, kind, text }) => [by, author?.name, kind, text])).toEqual([
      ['person', 'Ida', 'contest', 'It was Otto.'],
      ['observer', 'Emil', 'reply', 'You both did.'],
      ['observer', 'Emil', 'uphold', 'I saw you do it.'],
      ['person', 'Ida', 'view', 'I still think it was Otto.'],
    ]);
  });

  it('keeps what a correction replaced', async () => {
    const { person, observer, signalId } = await start();
    await person.ok(addToSignal, { params: signalId, body: { version: 1, kind: 'contest', text: 'Not in May.' } });
    const corrected = await observer.ok(correctSignal, {
      params: signalId,
      body: { version: 2, observedOn: '2025-04-04', reason: 'It was in April.' },
    });
    expect(corrected).toMatchObject({ state: 'answered', observedOn: '2025-04-04', evidence });
    expect(corrected.thread.at(-1)).toMatchObject({
      kind: 'correct',
      text: 'It was in April.',
      former: { signal: 'mentors-unasked', observedOn: '2025-05-05', evidence },
    });
  });

  it('stays readable when the observation is withdrawn, and takes nothing more', async () => {
    const { person, observer, signalId, params } = await start();
    const body = { version: 1, kind: 'withdraw', text: 'I mixed two people up.' } as const;
    expect(await observer.ok(addToSignal, { params: signalId, body })).toMatchObject({
      state: 'withdrawn',
      abilities: [],
    });
    const { items } = await person.ok(listSignals, { params });
    expect(items.map(({ state, thread }) => [state, thread.map(({ text }) => text)])).toEqual([
      ['withdrawn', ['I mixed two people up.']],
    ]);
    const late = { version: 2, kind: 'view', text: 'Thank you.' } as const;
    expect(await person.refused(addToSignal, { params: signalId, body: late })).toMatchObject({ status: 403 });
  });

  it('lets one of two who saw the same version speak', async () => {
    const { person, signalId } = await start();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        person.call(addToSignal, { params: signalId, body: { version: 1, kind: 'view', text: `View ${n}` } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412, 412, 412]);
    expect((await person.ok(getSignal, { params: signalId })).thread).toHaveLength(1);
  });
});

describe('the organisation’s rule', () => {
  it('closes what people read at once, and keeps what was written in confidence when it opens again', async () => {
    const { admin, observer, person, params, signalId } = await start();
    const decide = (openToPerson: boolean, version: number) =>
      admin.ok(changeSignalSettings, { body: { openToPerson, version } });
    await decide(false, 0);
    expect(await person.ok(listSignals, { params })).toMatchObject({ items: [], openToPerson: false });
    expect(await person.refused(getSignal, { params: signalId })).toMatchObject({ status: 404 });
    const closed = await observer.ok(observeSignal, { params, body: { ...draft, signal: 'owns-beyond-scope' } });
    expect((await observer.ok(listSignals, { params })).items).toHaveLength(2);
    await decide(true, 1);
    expect((await person.ok(listSignals, { params })).items.map(({ id }) => id)).toEqual([signalId.signalId]);
    expect(await person.refused(getSignal, { params: { signalId: closed.id } })).toMatchObject({ status: 404 });
    await app.settle();
    const told = (await person.ok(listNotifications)).items;
    expect(told.map(({ kind, inSight }) => [kind, inSight])).toEqual([['signal-observed', true]]);
    await decide(false, 2);
    expect((await person.ok(listNotifications)).items.map(({ inSight }) => inSight)).toEqual([false]);
    const changed = (await person.ok(getMyDevelopment)).changes.map(({ what }) => what);
    expect(changed.filter((what) => what.startsWith('signal.'))).toEqual([]);
    const stale = await admin.refused(changeSignalSettings, { body: { openToPerson: false, version: 0 } });
    expect(stale).toMatchObject({ status: 412 });
  });
});

it('lists what I wrote, about whomever', async () => {
  const { observer, people, admin } = await start();
  await observer.ok(observeSignal, {
    params: { personId: people.sales },
    body: { ...draft, observedOn: '2025-06-06' },
  });
  const { items } = await observer.ok(listMySignals);
  expect(items.map(({ person }) => person.name)).toEqual(['Sol', 'Ida']);
  expect((await admin.ok(listMySignals)).items).toEqual([]);
});
