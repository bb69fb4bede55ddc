import { observeSignal } from '@understudy/contracts/assessments-signals';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { isListExport, type ListExport } from '@understudy/contracts/list-export';
import { changePerson } from '@understudy/contracts/people';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { listColumns } from '../../src/common/http/list-columns.js';
import { allContracts } from '../../src/common/openapi/all-contracts.js';
import { startTestApp, type TestApp } from '../harness.js';
import type { SignInHandle } from '../organisation-builder.js';
import { callWith } from './contract-call.js';
import { makeTwin, type Twin } from './twin-records.js';

/** Lists without a file, each with its reason. */
const withoutFile: Readonly<Record<string, string>> = {
  listCandidates: 'identification has one file for both of its lists, one row per observation',
  listNotifications: 'notices are pointers to what has a list and a file of its own',
  listPeerNotes: 'what a closed circle of peers says stays among them',
};

const isPaged = ({ method, response }: Endpoint): boolean =>
  method === 'GET' && response instanceof z.ZodObject && 'items' in response.shape && 'nextCursor' in response.shape;

const filtersOf = ({ query }: Endpoint): string[] =>
  Object.keys(query?.shape ?? {}).filter((field) => field !== 'cursor' && field !== 'limit');

describe('every list', () => {
  const lists = allContracts.filter(({ name, contract }) => isPaged(contract) && !(name in withoutFile));

  it('can be looked for', () => {
    expect(lists.length).toBeGreaterThan(35);
  });

  it.each(lists)('$name has a file with the same filters, for the same people', ({ contract }) => {
    const file = allContracts.find(({ contract: { path } }) => path === `${contract.path}/export.csv`)?.contract;
    expect(file).toMatchObject({ method: 'GET', permission: contract.permission, produces: 'text/csv' });
    expect(file && filtersOf(file)).toEqual(filtersOf(contract));
  });

  it('is either exported or named here with the reason', () => {
    const paged = new Set(allContracts.filter(({ contract }) => isPaged(contract)).map(({ name }) => name));
    expect(Object.keys(withoutFile).filter((name) => !paged.has(name))).toEqual([]);
  });
});

/** Of which this organisation has nothing to list; the rule is the same for all. */
const nothingToList = [
  'exportAlumni',
  'exportComparison',
  'exportCostMonths',
  'exportDueCheckIns',
  'exportImportRows',
  'exportIndicatorParts',
  'exportLeaderIndicators',
  'exportLeaderTalent',
  'exportLineMentorships',
  'exportMentoringRequests',
  'exportRoundPairs',
  'exportTeamCycles',
  'exportTeamGaps',
  'exportToldEffects',
  'exportVacancyChains',
];
const exports = allContracts.flatMap(({ name, contract }) => (isListExport(contract) ? [{ name, contract }] : []));
const seen = new Set<string>();

let app: TestApp;
let twin: Twin;
let readers: Readonly<Record<string, SignInHandle>>;
beforeAll(async () => {
  app = await startTestApp();
  twin = await makeTwin(app, 'a list');
  readers = { ...twin.actors, lead: await twin.organisation.signIn('lead') };
  const observed = {
    signal: 'steady-in-ambiguity' as const,
    observedOn: '2024-05-01',
    evidence: 'Stayed calm, when nothing was.',
  };
  const params = { personId: twin.ids.personId ?? '' };
  await app.as(twin.actors.admin).ok(changePerson, { params, body: { version: 1, location: 'Leeds' } });
  await app.as(twin.actors.leader).ok(observeSignal, { params, body: observed });
});
afterAll(() => app.close());

const answers = async (reader: SignInHandle, contract: ListExport) => {
  const ids = { params: (field: string) => twin.ids[field] ?? '', rest: (field: string) => twin.ids[field] ?? '' };
  const caller = app.as(reader);
  return { list: await callWith(caller, contract.list, ids), file: await callWith(caller, contract, ids) };
};

/** Every text, number and truth in a record, one below another. */
const saidIn = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(saidIn).join('\n') : String(value);

/** What a cell says, without the words that join several things. */
const partsOf = (cell: string): string[] =>
  cell.split(/; |, |(?<=^|; |, |[a-z_]: )[a-z_]+: /).filter((part) => part !== '');

describe('the file of a list', () => {
  it.each(exports)('$name holds the rows that the list shows to the same reader', async ({ name, contract }) => {
    for (const [actor, reader] of Object.entries(readers)) {
      const { list, file } = await answers(reader, contract);
      expect({ actor, status: file.status }).toEqual({ actor, status: list.status });
      if (list.status !== 200) continue;
      const items: unknown[] = JSON.parse(list.text)[contract.rows] ?? [];
      const [header, ...rows]: string[][] = parse(file.text, { bom: true });
      expect(header).toEqual(listColumns(contract).map((column) => column.name));
      expect(rows).toHaveLength(items.length);
      const added = rows.flatMap((row, index) =>
        row.flatMap((cell) => partsOf(cell).filter((part) => !saidIn(items[index]).includes(part))),
      );
      expect({ actor, added }).toEqual({ actor, added: [] });
      if (rows.length > 0) seen.add(name);
    }
  });

  it('was looked at with something in it', () => {
    expect(
      exports
        .map(({ name }) => name)
        .filter((name) => !seen.has(name))
        .toSorted(),
    ).toEqual(nothingToList);
  });
});
