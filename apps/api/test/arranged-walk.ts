import type { Endpoint } from '@understudy/contracts/endpoint';
import { folded } from '@understudy/domain/collections/folded';
import { parse } from 'csv-parse/sync';
import { addressOf, type Caller } from './caller.js';
import type { TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

export type Row = Record<string, unknown>;
export type Value = string | number | null;
export type ArrangedList = {
  readonly name: string;
  readonly list: Endpoint;
  /** Its file; one list has none. */
  readonly file?: Endpoint;
  readonly query?: Record<string, string>;
  readonly sorts: readonly string[];
  /** The place of a row by each column, as a reader of the answer would tell it; null is unknown. */
  readonly by: Readonly<Record<string, (row: Row) => Value>>;
  /** A handful that always comes whole. */
  readonly whole?: true;
};
/** What is walked, once it is there. */
export type Walked = { readonly app: TestApp; readonly reader: SignInHandle; readonly ids: Record<string, string> };

/** What stands in a row under these names. */
export const at = (row: Row, ...path: string[]): Value =>
  (path.reduce<unknown>((value, key) => (value as Row | null)?.[key], row) ?? null) as Value;
/** The place of a row by what stands in it under these names. */
export const field =
  (...path: string[]) =>
  (row: Row): Value =>
    at(row, ...path);
export const fields = (...names: string[]): ArrangedList['by'] =>
  Object.fromEntries(names.map((name) => [name, field(name)]));
/** What a text stands by. */
export const keyed = (value: Value): Value => (typeof value === 'string' ? folded(value) : value);
export const rankOf = (order: readonly string[], value: Value): number => order.indexOf(String(value));

type Asked = Pick<ArrangedList, 'list' | 'query'>;
const ask = async (who: Caller, ids: Walked['ids'], { list, query }: Asked, order: Record<string, string>) => {
  const { status, text } = await who.send({ method: 'GET', path: addressOf(list.path, ids, { ...query, ...order }) });
  expect({ status, text }).toMatchObject({ status: 200 });
  return JSON.parse(text) as { items: Row[]; nextCursor: string | null };
};
const walk = async (
  who: Caller,
  ids: Walked['ids'],
  list: Asked,
  order: Record<string, string>,
  cursor?: string,
): Promise<Row[]> => {
  const { items, nextCursor } = await ask(who, ids, list, { ...order, ...(cursor ? { cursor } : {}) });
  return nextCursor === null ? items : [...items, ...(await walk(who, ids, list, order, nextCursor))];
};
/** What is unknown stands last, whichever way. */
const expectPlaces = (places: readonly Value[], direction: string): void => {
  const known = places.filter((place) => place !== null);
  const sorted = known.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const unknown = Array.from({ length: places.length - known.length }, () => null);
  expect(places).toEqual([...(direction === 'ascending' ? sorted : sorted.toReversed()), ...unknown]);
};
const ways = ['ascending', 'descending'] as const;

/** Walks a short list by each of its columns, both ways, a row at a time; how many rows it has. */
export const readArranged = async (
  who: Caller,
  { ids = {}, by, ...list }: Asked & Pick<ArrangedList, 'by'> & { readonly ids?: Walked['ids'] },
): Promise<number> => {
  let found = 0;
  for (const [sort, placeOf] of Object.entries(by)) {
    for (const direction of ways) {
      const rows = await walk(who, ids, list, { sort, direction, limit: '1' });
      expectPlaces(rows.map(placeOf), direction);
      found = rows.length;
    }
  }
  return found;
};
const named = (row: Row): Value =>
  at(row, 'id') ??
  at(row, 'assessmentId') ??
  at(row, 'person', 'name') ??
  at(row, 'leader', 'name') ??
  at(row, 'programme', 'name');

/** Walks every column of every list, both ways, and reads its file. */
export const promiseOrder = (lists: readonly ArrangedList[], walked: () => Walked): void => {
  describe.each(lists)('the list of $name', (list) => {
    const longest: Record<string, string> = list.whole ? {} : { limit: '200' };

    it.each(list.sorts.flatMap((sort) => ways.map((way) => [sort, way] as const)))(
      'stands by %s, %s, and no page repeats or leaves out anything',
      async (sort, direction) => {
        const { app, reader, ids } = walked();
        const order = { sort, direction };
        const { items: whole } = await ask(app.as(reader), ids, list, { ...order, ...longest });
        expect(whole.length).toBeGreaterThan(5);
        if (!list.whole) expect(await walk(app.as(reader), ids, list, { ...order, limit: '2' })).toEqual(whole);
        expectPlaces(
          whole.map((row) => list.by[sort]?.(row) ?? null),
          direction,
        );
      },
    );

    it('is a file in the same order, and refuses the cursor of another order', async () => {
      const { app, reader, ids } = walked();
      const [sort = ''] = list.sorts.slice(-1);
      const order = { sort, direction: 'descending' };
      const { items } = await ask(app.as(reader), ids, list, { ...order, ...longest });
      if (list.file) {
        const file = await app
          .as(reader)
          .send({ method: 'GET', path: addressOf(list.file.path, ids, { ...list.query, ...order }) });
        const rows: Record<string, string>[] = parse(file.text, { bom: true, columns: true });
        expect(rows.map((row) => row.id ?? row.assessment_id ?? row.person ?? row.leader ?? row.programme)).toEqual(
          items.map(named),
        );
      }
      if (list.whole) return;
      const { nextCursor } = await ask(app.as(reader), ids, list, { ...order, limit: '2' });
      const asked = { ...list.query, sort, direction: 'ascending', cursor: nextCursor ?? '' };
      const refused = await app.as(reader).send({ method: 'GET', path: addressOf(list.list.path, ids, asked) });
      expect(refused.status).toBe(400);
    });
  });
};
