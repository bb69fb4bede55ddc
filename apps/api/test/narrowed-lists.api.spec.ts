import {
  exportCalibrationManagers,
  exportCalibrationPeople,
  exportCalibrations,
  listCalibrationManagers,
  listCalibrationPeople,
  listCalibrations,
} from '@understudy/contracts/calibration';
import {
  exportCalibrationMoves,
  exportCalibrationPlacements,
  listCalibrationMoves,
  listCalibrationPlacements,
} from '@understudy/contracts/calibration-meeting';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { exportMyNominations, listMyNominations } from '@understudy/contracts/succession-nominations';
import { parse } from 'csv-parse/sync';
import { fillWithLeadership } from './arranged-leadership.js';
import { at, type Row } from './arranged-walk.js';
import { fillWithWork } from './arranged-work.js';
import { addressOf } from './caller.js';
import { startTestApp, type TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

let app: TestApp;
let reader: SignInHandle;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  ({ reader, ids } = await fillWithWork(app));
  ids = { ...ids, ...(await fillWithLeadership({ app, reader, ids })) };
}, 120_000);
afterAll(() => app.close());

type Asked = Record<string, string>;

/** What stands in the rows of a list as it is narrowed, read two rows at a time; its file holds as many. */
const reading =
  ({ path }: Endpoint, file: Endpoint, place: (row: Row) => unknown) =>
  async (query: Asked = {}): Promise<unknown[]> => {
    const read = async (cursor: Asked): Promise<Row[]> => {
      const asked = { ...query, ...cursor, limit: '2' };
      const { text } = await app.as(reader).send({ method: 'GET', path: addressOf(path, ids, asked) });
      const { items, nextCursor }: { items: Row[]; nextCursor: string | null } = JSON.parse(text);
      return nextCursor === null ? items : [...items, ...(await read({ cursor: nextCursor }))];
    };
    const rows = await read({});
    const { text } = await app.as(reader).send({ method: 'GET', path: addressOf(file.path, ids, query) });
    expect((parse(text, { bom: true, columns: true }) as unknown[]).length).toBe(rows.length);
    return rows.map(place).toSorted();
  };
const person = (row: Row) => at(row, 'person', 'name');

describe('lists are narrowed, and so are their files', () => {
  it('to the sessions of a name, of those who run them, and of a state', async () => {
    const sessions = reading(listCalibrations, exportCalibrations, (row) => row.name);
    expect(await sessions({ search: 'ALK 1' })).toEqual(['Talk 1', 'talk 1']);
    expect(await sessions({ search: 'boss' })).toEqual(await sessions());
    expect([await sessions({ state: 'open' }), (await sessions({ state: 'draft' })).length]).toEqual([['talk'], 7]);
    expect(await sessions({ state: 'open', search: '1' })).toEqual([]);
  });

  it('to the people of a name, with those whom somebody of that name places', async () => {
    const people = reading(listCalibrationPeople, exportCalibrationPeople, person);
    expect([await people({ search: 'DI' }), await people({ search: 'boss' })]).toEqual([['Di'], []]);
    const placements = reading(listCalibrationPlacements, exportCalibrationPlacements, person);
    for (const narrowed of [people, placements]) {
      expect(await narrowed({ search: 'fay' })).toEqual(['Fay', 'ada', 'cy', 'ed']);
    }
  });

  it('to the managers of a name, and to those who have submitted, were taken out or still have to', async () => {
    const managers = reading(listCalibrationManagers, exportCalibrationManagers, person);
    expect(await managers({ search: 'AY' })).toEqual(['Fay']);
    expect(await managers({ state: 'submitted' })).toEqual(['Bo', 'Di', 'ada', 'cy', 'ed']);
    expect([await managers({ state: 'taken-out' }), await managers({ state: 'waiting' })]).toEqual([
      ['Fay', 'gus'],
      [],
    ]);
    expect(await managers({ state: 'submitted', search: 'fay' })).toEqual([]);
  });

  it('to the moves with a reason, or of and by somebody', async () => {
    const moves = reading(listCalibrationMoves, exportCalibrationMoves, person);
    expect((await moves({ search: 'AGREED' })).length).toBe(7);
    expect(await moves({ search: 'BO' })).toEqual(['Bo', 'ed']);
    expect(await moves({ search: 'nothing like it' })).toEqual([]);
  });

  it('to what I was asked of a role of some name, and of what is not decided yet', async () => {
    const nominations = reading(listMyNominations, exportMyNominations, (row) => at(row, 'role', 'name'));
    expect(await nominations({ search: 'OLE 2', state: 'open' })).toEqual(['Role 2', 'role 2']);
    expect([await nominations({ state: 'current' }), await nominations({ state: 'over' })]).toEqual([[], []]);
  });
});
