import { getFramework, uploadTitleMappings } from '@understudy/contracts/career-framework';
import {
  applyImport,
  type DataImport,
  getImport,
  previewImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import { type Figure, getIndicators, recomputeIndicators } from '@understudy/contracts/indicators';
import { listPeople } from '@understudy/contracts/people';
import type { PersonHistory } from '@understudy/domain/data-exchange/person-history';
import { expectGolden } from '@understudy/domain/testing/closeness';
import { realCompanyHistory } from '@understudy/domain/testing/real-company';
import type { RealCompanyGolden } from '@understudy/domain/testing/real-company-golden';
import { describeShared, readShared, readSharedJson } from '@understudy/domain/testing/shared-files';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { OrganisationStateRepository } from './state/organisation-state.repository.js';

type Company = {
  readonly admin: Caller;
  readonly imports: Readonly<Record<string, DataImport>>;
  readonly record: PersonHistory[];
};

const snapshotOn = '2024-05-22';

describeShared('a real company that is imported as its admin would', () => {
  let app: TestApp;
  let historyFirst: Company;
  let peopleFirst: Company;

  const importFile = async (admin: Caller, name: string): Promise<DataImport> => {
    const content = readShared(`data/real-company/${name}`);
    const { id, mapping, options, kind } = await admin.ok(uploadImport, undefined, { file: { name, content } });
    const params = { importId: id };
    const chosen = kind === 'people' ? { ...options, snapshotOn } : options;
    await admin.ok(previewImport, { params, body: { mapping, options: chosen } });
    await app.settle();
    expect((await admin.ok(getImport, { params })).summary).toMatchObject({ problem: 0, needsConfirmation: false });
    await admin.ok(applyImport, { params, body: {} });
    await app.settle();
    return admin.ok(getImport, { params });
  };

  const importCompany = async (...files: string[]): Promise<Company> => {
    const organisation = await app.organisation({});
    const admin = app.as(organisation.admin);
    const imports: Record<string, DataImport> = {};
    for (const name of files) imports[name] = await importFile(admin, name);
    await admin.ok(getFramework, {});
    const file = { name: 'stage-mapping.csv', content: readShared('data/real-company/stage-mapping.csv') };
    const mapped = await admin.ok(uploadTitleMappings, undefined, { file });
    expect(mapped).toMatchObject({ mapped: 343, unknownTitles: [] });
    await app.settle();
    const { state } = await app.get(OrganisationStateRepository).load(app.tenants.read(organisation.actor), snapshotOn);
    return { admin, imports, record: [...state.people.values()] };
  };

  beforeAll(async () => {
    app = await startTestApp();
    historyFirst = await importCompany('history.csv', 'people.csv');
    peopleFirst = await importCompany('people.csv', 'history.csv');
  }, 300_000);

  afterAll(async () => {
    await app.close();
  });

  it('creates 403 people from 2,234 rows and reports what is known to be odd about them', async () => {
    const summary = historyFirst.imports['history.csv']?.summary;
    expect(summary).toMatchObject({ create: 2234, change: 0, nothing: 0, problem: 0, warning: 0 });
    const kinds = (summary?.notices ?? []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'possible-duplicate')).toHaveLength(6);
    expect(kinds).toEqual(expect.arrayContaining(['history-begins', 'lines-lost-for-one-day', 'short-employment']));
    expect(historyFirst.imports['people.csv']?.summary).toMatchObject({ create: 0, change: 403, problem: 0 });
    const all = await historyFirst.admin.ok(listPeople, { query: { employed: 'all' } });
    expect(all.total).toBe(403);
  });

  it('keeps exactly the record of the file, in whichever order the two files come', () => {
    expect(peopleFirst.record).toEqual(historyFirst.record);
    const expected = realCompanyHistory();
    const lines = historyFirst.record.flatMap(({ employeeNumber, lines: own }) =>
      own.map(({ manager, from, to }) => JSON.stringify({ personId: employeeNumber, managerId: manager, from, to })),
    );
    expect(lines.sort()).toEqual(expected.reportingLines.map((line) => JSON.stringify(line)).sort());
    expect(historyFirst.record.flatMap(({ titles }) => titles)).toHaveLength(617);
  });

  it.each(['2023-06-30', '2024-03-31'])(
    'gives the golden figures of the organisation on %s, both ways',
    async (asOf) => {
      const { organisation: golden, stages } = readSharedJson<RealCompanyGolden>(`golden/real-company-${asOf}.json`);
      for (const { admin } of [historyFirst, peopleFirst]) {
        await admin.ok(recomputeIndicators, { body: { asOf } });
        await app.settle();
        const report = await admin.ok(getIndicators, { query: { asOf } });
        const figure = (name: Figure['indicator']) => report.figures.find(({ indicator }) => indicator === name);
        expect([figure('retention')?.numerator, figure('retention')?.denominator]).toEqual([
          golden.retention.numerator,
          golden.retention.denominator,
        ]);
        for (const key of ['value', 'lower', 'upper'] as const) {
          expectGolden(figure('retention')?.[key] ?? null, golden.retention[key], `retention ${key}`);
          expectGolden(figure('turnover')?.[key] ?? null, golden.turnover[key], `turnover ${key}`);
        }
        for (const {
          stage,
          opening,
          promotedIn,
          promotedOut,
          joined,
          left,
          movedIn,
          movedOut,
          closing,
        } of report.flows) {
          const expected = stages[stage?.key ?? 'no-stage'];
          if (expected === undefined || 'suppressed' in expected) continue;
          expect([stage?.key, opening, promotedIn, promotedOut, joined, left, movedIn, movedOut, closing]).toEqual([
            stage?.key,
            ...[expected.opening, expected.promoted_in, expected.promoted_out, expected.joined, expected.left],
            ...[expected.moved_in, expected.moved_out, expected.closing],
          ]);
        }
      }
    },
  );
});
