import { addToSignal, changeSignalSettings, observeSignal } from '@understudy/contracts/assessments-signals';
import { getCheckIn, recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { listNotifications, type NotificationKind } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { smallCompany } from '../../../test/small-company.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { findOverdueCheckIns } from '../development-plans/check-ins/find-overdue-check-ins.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Sol works elsewhere and leads nobody here; Emil leads Ida. */
const start = async () => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const sol = app.as(await company.signIn('sales'));
  return { ...company, ida, emil, sol, admin: app.as(company.admin) };
};

/** What the reader is told by notices of this kind now: about whom, and where it leads. */
const says = async (reader: Caller, kind: NotificationKind) => {
  await app.settle();
  const { items } = await reader.ok(listNotifications);
  return items
    .filter((one) => one.kind === kind)
    .map(({ inSight, person, place }) => (inSight ? `${person?.name}: ${place}` : 'out of sight'));
};

describe('that an observation is contested', () => {
  const seen = {
    signal: 'owns-beyond-scope',
    observedOn: '2025-05-05',
    evidence: 'Stayed until the outage was over.',
  } as const;

  it('is told with name and way to whoever made it and is to answer, whether they lead the person or not', async () => {
    const { ida, emil, sol, people, admin, actor } = await start();
    for (const observer of [emil, sol]) {
      const { id } = await observer.ok(observeSignal, { params: { personId: people.ic }, body: seen });
      const body = { version: 1, kind: 'contest', text: 'I was not alone.' } as const;
      await ida.ok(addToSignal, { params: { signalId: id }, body });
      expect(await says(observer, 'signal-replied')).toEqual(['Ida: person']);
      const reply = { version: 2, kind: 'reply', text: 'So you were not.' } as const;
      await observer.ok(addToSignal, { params: { signalId: id }, body: reply });
    }
    await admin.ok(changeManager, {
      params: { personId: people.ic },
      body: { managerId: people.vp, from: actor.today },
    });
    expect(await says(emil, 'signal-replied')).toEqual(['Ida: person']);
    expect(await says(ida, 'signal-replied')).toEqual(['Ida: person', 'Ida: person']);
    await admin.ok(changeSignalSettings, { body: { openToPerson: false, version: 0 } });
    expect(await says(ida, 'signal-replied')).toEqual(['out of sight', 'out of sight']);
    expect(await says(sol, 'signal-replied')).toEqual(['Ida: person']);
  });
});

describe('that a talk was changed or missed', () => {
  it('is told with name and way to the mentor whom the person named, as the talk is', async () => {
    const { ida, sol, people, actor } = await start();
    const days = { heldOn: addDays(actor.today, -20), nextOn: addDays(actor.today, -5) };
    const mentored = { personId: people.ic, counterpartId: people.sales, kind: 'mentor' } as const;
    const { id } = await ida.ok(recordCheckIn, { body: { ...mentored, ...days } });
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, findOverdueCheckIns, {}));
    expect(await says(sol, 'check-in-changed')).toEqual(['Ida: check-in']);
    expect(await says(sol, 'check-in-overdue')).toEqual(['Ida: check-in']);
    expect((await sol.ok(getCheckIn, { params: { checkInId: id } })).id).toBe(id);
  });

  it('is told no more to whoever lost the person, and with them the talk', async () => {
    const { ida, emil, people, admin, actor } = await start();
    const { id } = await ida.ok(recordCheckIn, { body: { personId: people.ic, heldOn: actor.today } });
    expect(await says(emil, 'check-in-changed')).toEqual(['Ida: check-in']);
    await admin.ok(changeManager, {
      params: { personId: people.ic },
      body: { managerId: people.vp, from: actor.today },
    });
    expect(await says(emil, 'check-in-changed')).toEqual(['out of sight']);
    expect(await emil.refused(getCheckIn, { params: { checkInId: id } })).toMatchObject({ status: 404 });
  });
});
