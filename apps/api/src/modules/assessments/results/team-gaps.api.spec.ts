import { getResult } from '@understudy/contracts/assessments-results';
import { exportTeamGaps, listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import { changeManager, changeTitle, listPersonViewers } from '@understudy/contracts/people';
import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
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

  it('are narrowed to whoever is new where they are, in the file as well, and no one else hears that they were looked at', async () => {
    const { ida, head, admin, people } = await releasedAboutIda(app);
    const asked = { query: { newWithin: 3 } };
    const fileOf = async () => (await app.as(head).call(exportTeamGaps, asked)).text.trim().split('\r\n').length - 1;
    const whole = await app.as(head).ok(listTeamGaps);
    const looks = async () =>
      (await app.as(ida).ok(listPersonViewers, { params: { personId: people.ida } })).items.find(
        ({ who }) => who === 'head',
      )?.lastLookedAt;
    const before = await looks();
    expect(await app.as(head).ok(listTeamGaps, asked)).toMatchObject({ people: 0, items: [] });
    expect([await fileOf(), await looks()]).toEqual([0, before]);
    const begin = (from: string) =>
      app
        .as(admin)
        .ok(changeTitle, { params: { personId: people.ida }, body: { title: `Team lead from ${from}`, from } });
    await begin(addCalendarMonths(today(), -3));
    expect((await app.as(head).ok(listTeamGaps, asked)).people).toBe(0);
    await begin(addDays(addCalendarMonths(today(), -3), 1));
    const narrowed = await app.as(head).ok(listTeamGaps, asked);
    expect(narrowed).toMatchObject({ people: 1, items: whole.items });
    expect(await fileOf()).toBe(whole.items.length);
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
