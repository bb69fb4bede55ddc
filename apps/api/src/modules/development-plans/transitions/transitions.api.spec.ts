import { assignStage, getFramework } from '@understudy/contracts/career-framework';
import {
  changeTransitionItem,
  getMyTransition,
  listMyEarlierTransitions,
  listTransitions,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import {
  publishFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { changeManager } from '@understudy/contracts/people';
import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

type Reason = 'initial' | 'promotion' | 'lateral' | 'return' | 'acting';

/** Ida was a tech lead and has been an engineering manager for forty days. */
const start = async (reason: Reason = 'promotion', daysAgo = 40) => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  const { today } = company.actor;
  const assign = (stageKey: string, from: string, why: Reason, personId = company.people.ic) =>
    admin.ok(assignStage, { params: { personId }, body: { stageKey, from, reason: why } });
  await assign('tech-lead', '2021-01-01', 'initial');
  const enteredOn = addDays(today, -daysAgo);
  await assign('engineering-manager', enteredOn, reason);
  await app.settle();
  const ida = app.as(await company.signIn('ic'));
  const mine = async () => (await ida.ok(getMyTransition)).transition;
  return { ...company, admin, ida, mine, assign, today, enteredOn };
};

describe('the companion', () => {
  it('comes with a new stage: the shift, the dip, the dates of the first 90 days and the early signs', async () => {
    const { mine, enteredOn } = await start();
    const companion = await mine();
    expect(companion).toMatchObject({
      stage: { key: 'engineering-manager' },
      fromStage: { key: 'tech-lead' },
      enteredOn,
      reason: 'promotion',
      day: 41,
      dip: { months: 6, month: 2, endsOn: addCalendarMonths(enteredOn, 6), within: true },
      manager: { name: 'Emil' },
      sharedWhole: false,
    });
    expect(companion?.shift?.identityAfter).toBeTruthy();
    expect(companion?.milestones.map(({ day, on, prompts }) => [day, on, prompts.length > 0])).toEqual([
      [30, addDays(enteredOn, 30), true],
      [60, addDays(enteredOn, 60), true],
      [90, addDays(enteredOn, 90), true],
    ]);
    expect(new Set(companion?.habits.map(({ part }) => part))).toEqual(new Set(['stop', 'start', 'keep']));
    expect(companion?.derailers[0]?.signs.length).toBeGreaterThan(0);
  });

  it.each(['promotion', 'lateral', 'return', 'acting'] as const)(
    'comes with an assignment of reason %s',
    async (reason) => {
      const { mine } = await start(reason);
      expect((await mine())?.reason).toBe(reason);
    },
  );

  it('does not come with a first stage, nor with one that was entered long ago', async () => {
    const first = await start('initial');
    expect(await first.mine()).toBeNull();
    const old = await start('promotion', 400);
    expect(await old.mine()).toBeNull();
  });

  it('tells listeners once that a stage was entered, and who manages the person', async () => {
    const { id, people, enteredOn } = await start();
    const events = await app.tenants.read({ organisationId: id }).sql<{ payload: Record<string, unknown> }>`
      select payload from domain_event where name = 'transition.entered'`;
    expect(events.map(({ payload }) => payload)).toEqual([
      { personId: people.ic, stageKey: 'engineering-manager', enteredOn, managerId: people.em },
    ]);
  });

  it('keeps ticks and notes, moves with a corrected day, and goes with the stage, where it stays to be read by its person', async () => {
    const { mine, ida, assign, today, signIn } = await start();
    const before = await mine();
    const params = { transitionId: before?.id ?? '', item: 'stop:0' };
    await ida.ok(changeTransitionItem, { params, body: { version: 0, done: true, note: 'Handed it to Otto.' } });
    await assign('engineering-manager', addDays(today, -55), 'promotion');
    await app.settle();
    const moved = await mine();
    expect(moved?.enteredOn).toBe(addDays(today, -55));
    expect(moved?.habits[0]).toMatchObject({ item: 'stop:0', done: true, note: 'Handed it to Otto.', version: 1 });
    await assign('tech-lead', addDays(today, -1), 'return');
    await app.settle();
    expect(await mine()).toMatchObject({ stage: { key: 'tech-lead' }, reason: 'return', shift: null, dip: null });
    const { items } = await ida.ok(listMyEarlierTransitions);
    expect(items.map(({ stage, lines }) => [stage.key, lines.map(({ item, note }) => `${item} ${note}`)])).toEqual([
      ['engineering-manager', ['stop:0 Handed it to Otto.']],
    ]);
    expect(await app.as(await signIn('em')).ok(listMyEarlierTransitions)).toEqual({ items: [], nextCursor: null });
  });

  it('keeps what one of two writes who saw the same version, and knows its own lines only', async () => {
    const { mine, ida } = await start();
    const transitionId = (await mine())?.id ?? '';
    const params = { transitionId, item: 'day:30' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        ida.call(changeTransitionItem, { params, body: { version: 0, note: `Note ${n}` } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    const unknown = { params: { transitionId, item: 'stop:99' }, body: { version: 0, done: true } };
    expect(await ida.refused(changeTransitionItem, unknown)).toMatchObject({ status: 404 });
  });

  it('keeps the words with which it began when the framework changes', async () => {
    const { mine, id } = await start();
    const before = await mine();
    await app.tenants.run({ organisationId: id }, async (tx) => {
      await tx.sql`update transition set stop = '{}', identity_after = 'Another.'`;
      await tx.sql`delete from derailer`;
    });
    expect(await mine()).toEqual(before);
  });

  it('comes with no words and no dip of a step that the framework describes no more, and stays with whoever took it before', async () => {
    const { mine, admin, assign, people, today, signIn } = await start();
    const { revision, content } = await admin.ok(startFrameworkDraft, { body: {} });
    const transitions = content.transitions.filter(({ toStageKey }) => toStageKey !== 'engineering-manager');
    const saved = await admin.ok(saveFrameworkDraft, { body: { revision, content: { ...content, transitions } } });
    await admin.ok(publishFrameworkDraft, { body: { revision: saved.revision, moves: {}, people: [] } });
    await app.settle();
    await assign('tech-lead', '2021-01-01', 'initial', people.other);
    await assign('engineering-manager', today, 'promotion', people.other);
    await app.settle();
    const otto = app.as(await signIn('other'));
    expect((await otto.ok(getMyTransition)).transition).toMatchObject({ reason: 'promotion', shift: null, dip: null });
    expect(await mine()).toMatchObject({ dip: { months: 6 } });
  });

  it('says that nobody is there to share with', async () => {
    const { mine, ida, admin, people } = await start();
    await admin.ok(changeManager, { params: { personId: people.ic }, body: { managerId: null, from: '2024-01-01' } });
    const params = { transitionId: (await mine())?.id ?? '' };
    expect(await ida.refused(shareTransition, { params, body: { item: null, shared: true } })).toMatchObject({
      code: 'conflict',
    });
  });
});

it('lists who of the line is in a new stage, the latest first, page by page', async () => {
  const { admin, assign, people, today, signIn } = await start();
  await assign('individual-contributor', '2021-01-01', 'initial', people.other);
  await assign('tech-lead', addDays(today, -10), 'promotion', people.other);
  await app.settle();
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await admin.ok(listTransitions, { query: { limit: 1, cursor } });
    names.push(...page.items.map(({ person, dip }) => `${person.name} ${dip?.months}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(names).toEqual(['Otto 2', 'Ida 6']);
  expect((await app.as(await signIn('sales', 'member')).call(listTransitions)).status).toBe(403);
  expect((await app.as(await signIn('em')).ok(listTransitions)).items).toHaveLength(2);
});
