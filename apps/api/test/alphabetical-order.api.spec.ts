import { listTitleMappings } from '@understudy/contracts/career-framework-titles';
import { findAnything } from '@understudy/contracts/palette';
import { listPeople } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { byLetters, folded } from '@understudy/domain/collections/folded';
import fc from 'fast-check';
import type { Caller } from './caller.js';
import { startTestApp, type TestApp } from './harness.js';

let app: TestApp;
let admin: Caller;
let organisationId: string;

/** In the order in which English and German read them. */
const names = ['Ægir', 'Émile', 'Łukasz', 'Lund', 'Ortiz', 'Özil', 'Paul', 'straße', 'Strasser', 'Zimmer'];

beforeAll(async () => {
  app = await startTestApp();
  const people = Object.fromEntries(names.toReversed().map((name) => [name, { title: `${name} & Co` }]));
  const organisation = await app.organisation({ people });
  admin = app.as(organisation.admin);
  organisationId = organisation.id;
  await app.tenants.run(
    { organisationId },
    (tx) => tx.sql`
      insert into critical_role (organisation_id, name, impact, vacancy_risk, opened_on)
      select organisation_id, name, 'high', 'low', '2025-01-01' from person`,
  );
}, 60_000);
afterAll(() => app.close());

type Page = { readonly items: readonly string[]; readonly nextCursor: string | null };
type Order = { readonly direction: 'ascending' | 'descending'; readonly limit: 1; readonly cursor?: string };
const lists: Readonly<Record<string, (order: Order) => Promise<Page>>> = {
  'people by name': async (order) => {
    const { items, nextCursor } = await admin.ok(listPeople, { query: { ...order, sort: 'name' } });
    return { items: items.map(({ name }) => name), nextCursor };
  },
  'people by title': async (order) => {
    const { items, nextCursor } = await admin.ok(listPeople, { query: { ...order, sort: 'title' } });
    return { items: items.map(({ name }) => name), nextCursor };
  },
  'critical roles': async (order) => {
    const { items, nextCursor } = await admin.ok(listCriticalRoles, { query: { ...order, sort: 'name' } });
    return { items: items.map(({ name }) => name), nextCursor };
  },
  titles: async (order) => {
    const { items, nextCursor } = await admin.ok(listTitleMappings, { query: { ...order, sort: 'title' } });
    return { items: items.map(({ title }) => title.replace(' & Co', '')), nextCursor };
  },
};

/** One by one, each page with the cursor of the one before. */
const walk = async (list: (order: Order) => Promise<Page>, order: Order): Promise<string[]> => {
  const { items, nextCursor } = await list(order);
  return nextCursor === null ? [...items] : [...items, ...(await walk(list, { ...order, cursor: nextCursor }))];
};

describe.each(Object.entries(lists))('the list of %s', (_name, list) => {
  it('stands by letters whatever their accents, both ways, a page for each', async () => {
    expect(await walk(list, { direction: 'ascending', limit: 1 })).toEqual(names);
    expect(await walk(list, { direction: 'descending', limit: 1 })).toEqual(names.toReversed());
  });
});

describe('a search', () => {
  it.each([
    ['ozil', 'Özil'],
    ['ÖZIL', 'Özil'],
    ['O\u0308zil', 'Özil'],
    ['zil', 'Özil'],
    ['emile', 'Émile'],
    ['lukas', 'Łukasz'],
    ['aegir', 'Ægir'],
    ['straß', 'straße'],
  ])('for %s finds %s, with the accents and without them', async (search, name) => {
    const found = async () => (await admin.ok(listPeople, { query: { search } })).items.map((one) => one.name);
    const picked = async () => (await admin.ok(findPeople, { query: { search } })).items.map((one) => one.name);
    expect(await found()).toContain(name);
    expect(await picked()).toContain(name);
    expect((await found()).includes('Zimmer')).toBe(false);
  });

  it('finds titles and what the palette knows so too', async () => {
    const { items } = await admin.ok(listTitleMappings, { query: { search: 'ozil' } });
    expect(items.map(({ title }) => title)).toEqual(['Özil & Co']);
    const { people } = await admin.ok(findAnything, { query: { search: 'emile' } });
    expect(people.map(({ name }) => name)).toEqual(['Émile']);
  });
});

/** Letters of Europe with and without marks, marks alone, other alphabets, and what is no letter. */
const letter = fc
  .oneof(
    ...[
      { weight: 2, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 6, arbitrary: fc.integer({ min: 0xa0, max: 0x24f }) },
      { weight: 2, arbitrary: fc.integer({ min: 0x300, max: 0x36f }) },
      { weight: 3, arbitrary: fc.integer({ min: 0x370, max: 0x52f }) },
      { weight: 4, arbitrary: fc.integer({ min: 0x1e00, max: 0x1fff }) },
      { weight: 2, arbitrary: fc.constantFrom(0x2010, 0x2011, 0x2018, 0x2019, 0x2bc, 0xa0, 0x2126, 0x212b, 0x20dd) },
      { weight: 1, arbitrary: fc.integer({ min: 0xac00, max: 0xd7a3 }) },
      { weight: 1, arbitrary: fc.constantFrom(0x304b, 0x304c, 0x6f22, 0x1f600, 0x10400, 0x1d160) },
    ],
  )
  .map((point) => String.fromCodePoint(point))
  .filter((text) => /\P{Cn}/u.test(text));
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));

it('is made in the database as in the code, of whatever is written', async () => {
  const keysOf = async (texts: readonly string[]) => {
    const rows = await app.tenants.read({ organisationId }).sql<{ key: string }>`
      select folded(t.text) as key
        from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality t (text, place) order by place`;
    return rows.map(({ key }) => key);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
      const keys = texts.map(folded);
      expect(await keysOf(texts)).toEqual(keys);
      expect(keys.map(folded)).toEqual(keys);
      for (const [at, key] of keys.entries()) {
        expect(Buffer.byteLength(key)).toBeLessThanOrEqual(3 * Buffer.byteLength(texts[at] ?? ''));
      }
    }),
    { numRuns: 60 },
  );
  expect([...names].reverse().toSorted(byLetters)).toEqual(names);
});
