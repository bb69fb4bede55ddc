import { getResult } from '@understudy/contracts/assessments-results';
import { listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { releasedAboutIda } from '../testing/released-about-ida.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const today = () => new Date().toISOString().slice(0, 10);
const seenBy = async (handle: SignInHandle) => (await app.as(handle).ok(listTeamGaps)).items;

describe('the gaps of a team', () => {
  it('say of one person what their result says one by one, and tell them who looked', async () => {
    const { ida, head, people, params } = await releasedAboutIda(app);
    const looked = async () =>
      (await app.as(ida).ok(listPersonViewers, { params: { personId: people.ida } })).items.find(
        ({ who }) => who === 'head',
      )?.lastLookedAt;
    expect(await looked()).toBeNull();
    const { people: count, days, items } = await app.as(head).ok(listTeamGaps);
    expect(await looked()).not.toBeNull();
    expect(count).toBeGreaterThan(0);
    expect(days).toHaveLength(8);
    expect(days.at(-1)).toBe(today());
    const { skills } = await app.as(head).ok(getResult, { params });
    const asked = skills.flatMap(({ skillKey, expectation, gap, basis }) =>
      expectation === null || basis === null ? [] : [[skillKey, gap] as const],
    );
    const now = items.filter(({ day }) => day === days.at(-1));
    expect(new Map(now.map(({ skillKey, meanGap }) => [skillKey, meanGap]))).toEqual(new Map(asked));
    expect(now.every(({ rated, met, meanGap }) => rated === 1 && met === (meanGap === 0 ? 1 : 0))).toBe(true);
    expect(items.filter(({ day }) => day < today()).every(({ rated }) => rated === 0)).toBe(true);
  });

  it('are of nobody for who leads nobody, only leads further above, or administers', async () => {
    const { as, ida, admin } = await releasedAboutIda(app);
    for (const handle of [ida, admin, await as('boss'), await as('otto'), await as('pia')]) {
      expect(await seenBy(handle)).toEqual([]);
    }
  });

  it('hold nothing that was announced to be kept from the manager', async () => {
    const { head } = await releasedAboutIda(app, { managerSees: 'nothing', lineSees: 'nothing' });
    expect(await seenBy(head)).toEqual([]);
  });

  it('are lost by a manager with the person, and not inherited by the next', async () => {
    const { head, admin, people, as } = await releasedAboutIda(app);
    expect(await seenBy(head)).not.toEqual([]);
    const move = { params: { personId: people.ida }, body: { managerId: people.otto, from: today() } };
    await app.as(admin).ok(changeManager, move);
    await app.settle();
    expect(await seenBy(head)).toEqual([]);
    expect(await seenBy(await as('otto'))).toEqual([]);
  });

  it('follow a result from its release until it counts no more', async () => {
    const { head, id, assessmentId } = await releasedAboutIda(app);
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
        update assessment set released_on = current_date - 200, expires_on = current_date - 1
         where id = ${assessmentId}::uuid`,
    );
    const items = await seenBy(head);
    const rated = new Set(items.flatMap(({ day, rated: count }) => (count > 0 ? [day] : [])));
    expect(rated.size).toBeGreaterThanOrEqual(2);
    expect(rated.has(today())).toBe(false);
  });
});
