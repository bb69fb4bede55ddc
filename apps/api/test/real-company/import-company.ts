import { getFramework } from '@understudy/contracts/career-framework';
import { uploadTitleMappings } from '@understudy/contracts/career-framework-title-imports';
import {
  applyImport,
  type DataImport,
  getImport,
  previewImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import type { PersonHistory } from '@understudy/domain/data-exchange/person-history';
import { type RecordedRows, stateOf } from '@understudy/domain/data-exchange/recorded-rows';
import { readShared } from '@understudy/domain/testing/shared-files';
import { OrganisationStateRepository } from '../../src/modules/data-exchange/state/organisation-state.repository.js';
import type { Caller } from '../caller.js';
import type { TestApp } from '../harness.js';
import type { TestOrganisation } from '../organisation-builder.js';

/** The real company after its admin has imported it. */
export type ImportedCompany = {
  readonly organisation: TestOrganisation;
  readonly admin: Caller;
  /** The imports by the name of the file. */
  readonly imports: Readonly<Record<string, DataImport>>;
  /** What is recorded about each person afterwards. */
  readonly record: PersonHistory[];
};

const snapshotOn = '2024-05-22';

const importFile = async (app: TestApp, admin: Caller, name: string): Promise<DataImport> => {
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

/** Imports the real company through the API as its admin would: these files in this order, then the mapping of titles. */
export const importCompany = async (app: TestApp, ...files: readonly string[]): Promise<ImportedCompany> => {
  const organisation = await app.organisation({});
  const admin = app.as(organisation.admin);
  const imports: Record<string, DataImport> = {};
  for (const name of files) imports[name] = await importFile(app, admin, name);
  await admin.ok(getFramework, {});
  const file = { name: 'stage-mapping.csv', content: readShared('data/real-company/stage-mapping.csv') };
  const mapped = await admin.ok(uploadTitleMappings, undefined, { file });
  expect(mapped).toMatchObject({ mapped: 343, unknownTitles: [] });
  await app.settle();
  const states = app.get(OrganisationStateRepository);
  const { historyBeginsOn, ...texts } = await states.load(app.tenants.read(organisation.actor));
  const entries = Object.entries(texts).map(([name, text]): [string, unknown] => [name, JSON.parse(text)]);
  const { state } = stateOf(Object.fromEntries(entries) as RecordedRows, snapshotOn, historyBeginsOn);
  return { organisation, admin, imports, record: [...state.people.values()] };
};
