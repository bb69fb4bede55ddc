import { createPlan } from '@understudy/contracts/development-plans';
import {
  createCycle,
  exportTeamCycles,
  getAskedPeriod,
  launchCycle,
  listTeamCycles,
} from '@understudy/contracts/development-plans-cycles';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import type { CallInput } from '@understudy/contracts/endpoint';
import { addDays } from '@understudy/domain/calendar/day';
import { parse } from 'csv-parse/sync';
import { at, field, type Row, readArranged } from '../../../../test/arranged-walk.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Ida has a plan of now; Emil leads her and Otto. */
const start = async () => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const { today } = company.actor;
  const period = { startsOn: addDays(today, -10), endsOn: addDays(today, 100) };
  await ida.ok(createPlan, { body: { personId: company.people.ic, ...period, goals: [{ title: 'Write' }] } });
  return { ...company, ida, emil, today };
};

describe('while a cycle runs', () => {
  /** A running cycle of Emil's line for plans of so many days from today on. */
  const running = async () => {
    const company = await start();
    const admin = app.as(company.admin);
    const { today, people } = company;
    const period = { plansStartOn: addDays(today, 91), plansEndOn: addDays(today, 270) };
    const window = { opensOn: today, closesOn: addDays(today, 14), remindDays: [] };
    const audience = { kind: 'line' as const, leaderId: people.em };
    const { id } = await admin.ok(createCycle, { body: { name: 'Autumn', ...window, ...period, audience } });
    await admin.ok(launchCycle, { params: { cycleId: id } });
    await app.settle();
    return { ...company, period, window, cycleId: id };
  };
  const ofCycle = (id: string, state: string, planId: string | null) => ({ name: 'Autumn', id, state, planId });

  it('says whether a plan of mine counts for it, however well the one in force goes', async () => {
    const { ida, emil, people, cycleId, period } = await running();
    const told = async () => (await ida.ok(getPlanHome)).cycle;
    expect(await told()).toMatchObject({ ...ofCycle(cycleId, 'none', null), ...period });
    const { asked } = await ida.ok(getAskedPeriod, { params: { personId: people.ic } });
    const body = { startsOn: asked?.startsOn ?? '', endsOn: asked?.endsOn ?? '', goals: [{ title: 'Lead' }] };
    const next = await ida.ok(createPlan, { body: { personId: people.ic, ...body } });
    expect(await told()).toMatchObject(ofCycle(cycleId, 'draft', next.id));
    const signing = { params: { planId: next.id }, body: { contentHash: next.agreement.contentHash } };
    await ida.ok(signPlan, signing);
    await emil.ok(signPlan, signing);
    expect(await told()).toMatchObject(ofCycle(cycleId, 'agreed', next.id));
    expect(await ida.ok(getAskedPeriod, { params: { personId: people.ic } })).toEqual({ asked: null });
  });

  it('tells a manager how far their own reports are and whom each waits for, and nobody of anybody else', async () => {
    const { ida, emil, people, cycleId, signIn, admin, today, period } = await running();
    const shown = async (caller = emil, query: CallInput<typeof listTeamCycles>['query'] = {}) =>
      (await caller.ok(listTeamCycles, { query })).items.map(({ cycle, person, state, planId, waitsFor }) => {
        expect([cycle.id, cycle.people]).toEqual([cycleId, 2]);
        return [cycle.done, person.name, state, planId, waitsFor?.name ?? null];
      });
    const otto = (done = 0) => [done, 'Otto', 'none', null, 'Otto'];
    expect(await shown()).toEqual([[0, 'Ida', 'none', null, 'Ida'], otto()]);
    const days = { startsOn: addDays(today, 101), endsOn: period.plansEndOn };
    const next = await ida.ok(createPlan, { body: { personId: people.ic, ...days, goals: [{ title: 'Lead' }] } });
    expect(await shown()).toEqual([[0, 'Ida', 'draft', next.id, 'Ida'], otto()]);
    const signing = { params: { planId: next.id }, body: { contentHash: next.agreement.contentHash } };
    await ida.ok(signPlan, signing);
    expect(await shown()).toEqual([[0, 'Ida', 'draft', next.id, 'Emil'], otto()]);
    await emil.ok(signPlan, signing);
    const agreed = [1, 'Ida', 'agreed', next.id, null];
    expect(await shown()).toEqual([otto(1), agreed]);
    expect([await shown(emil, { waiting: 'true' }), await shown(emil, { waiting: 'false' })]).toEqual([
      [otto(1)],
      [agreed],
    ]);
    const by = {
      closes: (row: Row) => `${at(row, 'cycle', 'closesOn')} ${row.waitsFor === null ? 1 : 0}`,
      person: field('person', 'name'),
      state: (row: Row) => (row.state === 'none' ? 0 : 1),
    };
    expect(await readArranged(emil, { list: listTeamCycles, by })).toBe(2);
    const file = parse((await emil.call(exportTeamCycles, { query: { sort: 'person' } })).text, {
      bom: true,
      columns: true,
    });
    expect(file).toMatchObject([
      { cycle: 'Autumn', person: 'Ida', state: 'agreed', waits_for: '' },
      { cycle: 'Autumn', person: 'Otto', state: 'none', waits_for: 'Otto' },
    ]);
    for (const other of [app.as(await signIn('vp')), app.as(await signIn('sales')), app.as(admin), ida]) {
      expect(await shown(other)).toEqual([]);
    }
  });

  it('says for when a plan is asked for, as far as that is free, to the person and whoever leads them alone', async () => {
    const { ida, emil, people, today, period, window, signIn } = await running();
    const params = { personId: people.ic };
    const asked = {
      cycle: 'Autumn',
      closesOn: window.closesOn,
      startsOn: addDays(today, 101),
      endsOn: period.plansEndOn,
    };
    expect(await ida.ok(getAskedPeriod, { params })).toEqual({ asked });
    expect(await emil.ok(getAskedPeriod, { params })).toEqual({ asked });
    expect(await emil.ok(getAskedPeriod, { params: { personId: people.other } })).toEqual({
      asked: { ...asked, startsOn: period.plansStartOn },
    });
    expect(await emil.ok(getAskedPeriod, { params: { personId: people.em } })).toEqual({ asked: null });
    const otto = app.as(await signIn('other'));
    expect((await otto.refused(getAskedPeriod, { params })).status).toBe(403);
  });
});
