import {
  changePlanStatus,
  commentOnPlan,
  createPlan,
  getPlan,
  listPlanChanges,
  type Plan,
} from '@understudy/contracts/development-plans';
import { getAgreedVersion } from '@understudy/contracts/development-plans-agreed';
import { addAction, signPlan, withdrawConsent } from '@understudy/contracts/development-plans-goals';
import { changeDevelopmentSettings, getDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { startAgreedPlans } from './start-agreed-plans.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** A plan of Ida's, whom Emil leads, for a time to come, unless another first day is given. */
const start = async (startsOn = '2030-01-01') => {
  const company = await smallCompany(app);
  const { people, actor } = company;
  const admin = app.as(company.admin);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const sol = app.as(await company.signIn('sales'));
  const body = { personId: people.ic, startsOn, endsOn: addCalendarMonths(startsOn, 6), goals: [{ title: 'Listen' }] };
  const draft = () => ida.ok(createPlan, { body });
  const leads = async (managerId: string | null) => {
    await admin.ok(changeManager, { params: { personId: people.ic }, body: { managerId, from: actor.today } });
    await app.settle();
  };
  const night = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, startAgreedPlans, {}));
    await app.settle();
  };
  const sign = (caller: Caller, { id, agreement }: Plan) =>
    caller.ok(signPlan, { params: { planId: id }, body: { contentHash: agreement.contentHash } });
  const now = ({ id }: Plan, caller = ida) => caller.ok(getPlan, { params: { planId: id } });
  const history = async ({ id }: Plan) =>
    (await ida.ok(listPlanChanges, { params: { planId: id } })).items.map(({ what, author }) => [what, author?.name]);
  const asked = async (caller: Caller) => {
    await app.settle();
    return (await caller.ok(listNotifications)).items.filter(({ kind }) => kind === 'plan-to-sign');
  };
  return { ...company, admin, ida, emil, sol, draft, leads, night, sign, now, history, asked };
};

describe('a plan that its person has signed', () => {
  it('is agreed as soon as nobody else is to sign it, is told so, and begins on its first day', async () => {
    const { ida, actor, draft, leads, night, sign, now, history } = await start();
    const plan = await draft();
    await sign(ida, plan);
    await night();
    expect(await now(plan)).toMatchObject({ status: 'draft', agreementState: 'signed-by-person' });
    await leads(null);
    const agreed = await now(plan);
    expect(agreed).toMatchObject({ status: 'agreed', agreementState: 'agreed', agreedOn: actor.today });
    expect(agreed.agreements.map(({ by }) => by.map(({ name }) => name))).toEqual([['Ida']]);
    expect((await history(plan))[0]).toEqual(['plan-agreed', undefined]);
    expect((await ida.ok(listNotifications)).items[0]).toMatchObject({ kind: 'plan-agreed', inSight: true });
    for (const again of [night, night]) await again();
    expect((await history(plan)).filter(([what]) => what === 'plan-agreed')).toHaveLength(1);
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update development_plan set starts_on = ${actor.today}::date`;
    });
    await night();
    expect(await now(plan)).toMatchObject({ status: 'active', activatedOn: actor.today });
  });

  it('begins at once where its first day has come', async () => {
    const { ida, actor, draft, leads, sign, now } = await start('2026-01-01');
    const plan = await draft();
    await sign(ida, plan);
    await leads(null);
    expect(await now(plan)).toMatchObject({ status: 'active', activatedOn: actor.today, agreementState: 'agreed' });
  });

  it('is agreed by night where nothing was told of the day on which a line ended', async () => {
    const { ida, people, actor, admin, draft, night, sign, now } = await start();
    const plan = await draft();
    await sign(ida, plan);
    const from = addDays(actor.today, 1);
    await admin.ok(changeManager, { params: { personId: people.ic }, body: { managerId: null, from } });
    await app.settle();
    expect(await now(plan)).toMatchObject({ status: 'draft' });
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update reporting_closure set to_on = ${actor.today}::date where person_id = ${people.ic}::uuid`;
    });
    await night();
    expect(await now(plan)).toMatchObject({ status: 'agreed', agreedOn: actor.today });
  });

  it('waits for whoever the organisation has named instead, who is asked', async () => {
    const { ida, sol, people, admin, draft, leads, sign, now, asked } = await start();
    const plan = await draft();
    await sign(ida, plan);
    const { version } = await admin.ok(getDevelopmentSettings);
    await admin.ok(changeDevelopmentSettings, { body: { version, signerWithoutManagerId: people.sales } });
    expect(await asked(sol)).toEqual([]);
    await leads(null);
    expect(await now(plan)).toMatchObject({ status: 'draft', agreementState: 'signed-by-person' });
    expect(await asked(sol)).toMatchObject([{ inSight: true, place: 'plan', person: { name: 'Ida' } }]);
    await sign(sol, plan);
    expect(await now(plan)).toMatchObject({ status: 'agreed', agreementState: 'agreed' });
  });

  it('stays agreed where the manager took back what they had signed and went, whatever ends after that', async () => {
    const { ida, emil, actor, people, draft, leads, sign, now } = await start();
    const plan = await draft();
    const params = { planId: plan.id };
    for (const caller of [ida, emil]) await sign(caller, plan);
    await emil.ok(withdrawConsent, { params });
    const goalId = plan.goalList[0]?.id ?? '';
    await ida.ok(addAction, { params: { ...params, goalId }, body: { kind: 'practice', title: 'Hold one' } });
    await ida.ok(commentOnPlan, { params, body: { text: 'Steps are not signed.' } });
    await leads(null);
    const { agreements, version } = await now(plan);
    expect(agreements.map(({ by }) => by.map(({ name }) => name))).toEqual([['Ida', 'Emil'], ['Ida']]);
    await ida.ok(getAgreedVersion, { params: { ...params, agreedVersionId: agreements[1]?.versionId ?? '' } });
    const employment = (leftOn: string | null) =>
      app.tenants.run(actor, async (tx) => {
        await tx.sql`update employment set left_on = ${leftOn}::date where person_id = ${people.ic}::uuid`;
      });
    await employment(actor.today);
    const left = await now(plan, emil);
    await employment(null);
    const closed = await ida.ok(changePlanStatus, { params, body: { version, status: 'closed' } });
    const told = [left, closed].map((one) => `${one.agreements.length} ${one.agreement.state}`);
    expect(told).toEqual(['2 agreed', '2 agreed']);
  });
});

describe('a plan agreed on while nobody led its person', () => {
  it('asks whoever leads them from then on, once, who can sign it before it begins', async () => {
    const { ida, emil, sol, people, draft, leads, night, sign, now, history, asked } = await start();
    await leads(null);
    const plan = await draft();
    await sign(ida, plan);
    expect(await now(plan)).toMatchObject({ status: 'agreed', agreementState: 'agreed' });
    await leads(people.sales);
    expect(await now(plan)).toMatchObject({ status: 'agreed', agreementState: 'signed-by-person' });
    await night();
    expect(await asked(sol)).toMatchObject([{ inSight: true, place: 'plan', person: { name: 'Ida' } }]);
    expect([await asked(ida), await asked(emil)]).toEqual([[], []]);
    expect((await now(plan, sol)).abilities).toContain('sign');
    expect(await sign(sol, plan)).toMatchObject({ state: 'agreed' });
    expect(await now(plan)).toMatchObject({ status: 'agreed', agreementState: 'agreed' });
    expect((await history(plan)).slice(0, 2)).toEqual([
      ['plan-agreed', undefined],
      ['plan-signed', 'Sol'],
    ]);
  });

  it('begins on its first day also where the new manager has not signed by then', async () => {
    const { ida, actor, people, draft, leads, night, sign, now } = await start();
    await leads(null);
    const plan = await draft();
    await sign(ida, plan);
    await leads(people.sales);
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update development_plan set starts_on = ${actor.today}::date`;
    });
    await night();
    expect(await now(plan)).toMatchObject({ status: 'active', agreementState: 'signed-by-person' });
  });
});
