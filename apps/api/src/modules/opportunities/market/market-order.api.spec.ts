import { listOpportunities } from '@understudy/contracts/opportunities';
import { byFit, type Learner, writeGaps } from '@understudy/domain/opportunities/fit';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { opportunityCompany } from '../testing/opportunity-company.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
  for (const [title, stageKey, skillKeys] of [
    ['Far', 'cto', ['industry-leadership']],
    ['Hiring', 'tech-lead', ['hiring']],
    ['Target', 'engineering-manager', ['guarding-scope']],
    ['Both', 'engineering-manager', ['one-to-ones', 'hiring']],
    ['Little', 'tech-lead', ['guarding-scope', 'one-to-ones']],
  ] as const) {
    await given.publish({ title, stageKey, skillKeys: [...skillKeys] });
  }
}, 60_000);
afterAll(() => app.close());

const learner: Learner = {
  stageKey: 'tech-lead',
  targetStageKey: 'engineering-manager',
  gaps: [
    { skillKey: 'hiring', gap: 1, weight: 3 },
    { skillKey: 'one-to-ones', gap: 0.5, weight: 2 },
    { skillKey: 'guarding-scope', gap: 0, weight: 3 },
  ],
};
const fit = { sort: 'fit', target: 'engineering-manager', gaps: writeGaps(learner) } as const;

it('puts what fits best first over all pages, as the rule weighs it, and the rest behind', async () => {
  const ida = await given.as('ic');
  const whole = (await ida.ok(listOpportunities, { query: fit })).items;
  const weighed = byFit(learner, whole).map(({ offered }) => offered.title);
  expect(weighed).toEqual(['Both', 'Hiring', 'Target', 'Little']);
  expect(whole.map(({ title }) => title)).toEqual([...weighed, 'Far']);
  const pages: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...fit, limit: 2, ...(cursor ? { cursor } : {}) };
    const { items, nextCursor } = await ida.ok(listOpportunities, { query });
    pages.push(...items.map(({ title }) => title));
    cursor = nextCursor ?? undefined;
  } while (cursor);
  expect(pages).toEqual(whole.map(({ title }) => title));
});

it('leaves out of the weighing what is no skill with a weight, and can be arranged otherwise', async () => {
  const ida = await given.as('ic');
  const titles = async (query: { sort: 'fit' | 'title' | 'date'; direction?: 'ascending'; gaps?: string }) =>
    (await ida.ok(listOpportunities, { query })).items.map(({ title }) => title);
  expect((await titles({ sort: 'fit', gaps: 'hiring:x,,one-to-ones:-3,:4,industry-leadership:1' }))[0]).toBe('Far');
  expect(await titles({ sort: 'title', direction: 'ascending' })).toEqual([
    'Both',
    'Far',
    'Hiring',
    'Little',
    'Target',
  ]);
  const other = await ida.call(listOpportunities, { query: { sort: 'title', cursor: 'e30' } });
  expect(other.status).toBe(400);
});
