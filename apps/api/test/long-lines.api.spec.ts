import { listCandidates } from '@understudy/contracts/assessments-signals';
import { getFramework, listAttention } from '@understudy/contracts/career-framework';
import { listPlans } from '@understudy/contracts/development-plans';
import { startTestApp, type TestApp } from './harness.js';
import type { PersonDraft } from './organisation-builder.js';

// Lists of long lines are read in another way than lists of short ones, and have to say the same.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const size = 520;
const numbers = Array.from({ length: size }, (_, place) => place);
const nameOf = (place: number): string => `Person ${String(place).padStart(3, '0')}`;

/** Cleo leads everybody, Vera the first hundred; every eighth person belongs to Olga, whom nobody leads. */
const start = async () => {
  const people: Record<string, PersonDraft> = {
    cleo: { name: 'Cleo' },
    vera: { name: 'Vera', manager: 'cleo' },
    olga: { name: 'Olga' },
  };
  const leaderOf = (place: number) => (place % 8 === 7 ? 'olga' : place < 100 ? 'vera' : 'cleo');
  for (const place of numbers) people[`p${place}`] = { name: nameOf(place), manager: leaderOf(place) };
  for (const place of numbers) people[`q${place}`] = { name: `${nameOf(place)} again`, manager: 'cleo' };
  const company = await app.organisation({ people });
  const admin = app.as(company.admin);
  await admin.ok(getFramework);
  await app.tenants.run(company.actor, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${company.id}::uuid, p.id, s.id, '2020-01-01', 'initial', 'manual'
        from person p join stage s on s.key = 'individual-contributor' where p.employee_number like 'p%'`;
    await tx.sql`
      insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, created_on, closed_on, content_hash)
      select ${company.id}::uuid, p.id, d.starts_on::date, d.starts_on::date + 200, d.status, d.created_on::date,
             d.closed_on::date, 'content'
        from person p
        join (values ('2019-01-01', 'closed', '2019-01-01', '2019-08-01'), ('2024-01-01', 'closed', '2024-01-01', '2024-08-01'),
                     ('2026-09-01', 'draft', '2026-09-01', null)) d (starts_on, status, created_on, closed_on) on true
       where p.employee_number like 'p%'`;
  });
  const everything = async <Item>(page: (cursor?: string) => Promise<{ items: Item[]; nextCursor: string | null }>) => {
    const items: Item[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const read = await page(cursor);
      items.push(...read.items);
      cursor = read.nextCursor;
    }
    return items;
  };
  const [cleo, vera] = [app.as(await company.signIn('cleo')), app.as(await company.signIn('vera'))];
  return { admin, cleo, vera, everything };
};

it('reads plans, candidates and who needs attention of a long line page by page, as of a short one', async () => {
  const { admin, cleo, vera, everything } = await start();
  const ofCleo = numbers.filter((place) => place % 8 !== 7);
  const ofVera = ofCleo.filter((place) => place < 100);
  const plansOf = (caller: typeof cleo, scope: 'line' | 'organisation') =>
    everything(async (cursor) => {
      const { items, nextCursor } = await caller.ok(listPlans, { query: { scope, limit: 200, cursor } });
      return { items: items.map(({ person, startsOn }) => `${person.name} ${startsOn.slice(0, 4)}`), nextCursor };
    });
  const candidatesOf = (caller: typeof cleo) =>
    everything(async (cursor) => {
      const { items, nextCursor } = await caller.ok(listCandidates, {
        query: { list: 'overlooked', limit: 200, cursor },
      });
      return { items: items.map(({ person }) => person.name), nextCursor };
    });
  const readable = (places: readonly number[]) =>
    places.flatMap((place) => [`${nameOf(place)} 2026`, `${nameOf(place)} 2024`]);
  expect(await plansOf(cleo, 'line')).toEqual(readable(ofCleo));
  expect(await plansOf(cleo, 'organisation')).toEqual(readable(ofCleo));
  expect(await plansOf(vera, 'line')).toEqual(readable(ofVera));
  expect(await plansOf(admin, 'organisation')).toHaveLength(3 * size);
  expect(await candidatesOf(cleo)).toEqual(ofCleo.map(nameOf));
  expect(await candidatesOf(vera)).toEqual(ofVera.map(nameOf));
  expect(await candidatesOf(admin)).toEqual(numbers.map(nameOf));
  const attention = await everything((cursor) => cleo.ok(listAttention, { query: { limit: 200, cursor } }));
  expect(attention).toHaveLength(ofCleo.length + size + 1);
}, 60_000);
