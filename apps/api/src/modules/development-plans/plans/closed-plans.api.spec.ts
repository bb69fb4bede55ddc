import { changePlanStatus, getPlan } from '@understudy/contracts/development-plans';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { planOfIda } from '../testing/plan-of-ida.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** A plan of Ida, which she closes as if some days ago; who leads her changes today. */
const start = async () => {
  const company = await planOfIda(app);
  const { ida, admin, actor, people, params } = company;
  const lead = (managerId: string | null, from = actor.today) =>
    app.as(admin).ok(changeManager, { params: { personId: people.ic }, body: { managerId, from } });
  const now = () => ida.ok(getPlan, { params });
  const close = async () => {
    await ida.ok(changePlanStatus, { params, body: { version: (await now()).version, status: 'closed' } });
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update development_plan set created_on = created_on - 9, closed_on = closed_on - 3`;
    });
  };
  const beside = async () => {
    const { counterpart, counterSigner } = (await now()).agreement;
    return [counterpart, counterSigner?.name ?? 'nobody'].join(': ');
  };
  return { ...company, lead, close, beside };
};

describe('beside the person of a closed plan', () => {
  it('stands whoever led them when it was closed without being agreed on, and nobody who came since', async () => {
    const { people, lead, close, beside } = await start();
    await close();
    expect(await beside()).toBe('manager: Emil');
    await lead(people.sales);
    expect(await beside()).toBe('manager: Emil');
    await lead(null);
    expect(await beside()).toBe('manager: Emil');
  });

  it('stands nobody where nobody led them then, whoever does today', async () => {
    const { actor, people, lead, close, beside } = await start();
    await lead(null, addDays(actor.today, -30));
    await close();
    await lead(people.sales);
    expect(await beside()).toBe('alone: nobody');
  });

  it('stands whoever signed what it says, also when somebody else led them by the time it was closed', async () => {
    const { emil, plan, params, people, actor, lead, close, beside } = await start();
    await emil.ok(signPlan, { params, body: { contentHash: plan.agreement.contentHash } });
    await lead(people.sales);
    await close();
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update development_plan set closed_on = ${actor.today}::date`;
    });
    expect(await beside()).toBe('manager: Emil');
  });
});
