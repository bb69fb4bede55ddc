import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  applyImport,
  type DataImport,
  getImport,
  previewImport,
  undoImport,
  uploadImport,
} from '@understudy/contracts/data-exchange';
import { BackgroundWork } from '../src/common/jobs/background-work.js';
import { startApplication } from '../src/main.js';
import { Caller } from '../test/caller.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { importBare } from './bare-import.js';
import { startBenchServer } from './bench-database.js';
import { peopleFile } from './imported-file.js';
import { median, report, say } from './percentiles.js';
import { productSettings } from './served.js';

const size = 10_000;
const rounds = 3;

type Step = 'upload' | 'check' | 'apply' | 'undo';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks now and then until the import is where it should be. */
const reach = async (caller: Caller, importId: string, status: DataImport['status']): Promise<void> => {
  for (;;) {
    const found = await caller.ok(getImport, { params: { importId } });
    if (found.status === status) return;
    if (found.problem !== null) throw new Error(found.problem.code);
    await pause(20);
  }
};

/** The whole way of a file through the product, over HTTP and its jobs, as a user goes it; milliseconds of each step. */
const importOnce = async (caller: Caller, content: string, andUndo: boolean): Promise<Record<Step, number>> => {
  const times: Record<Step, number> = { upload: 0, check: 0, apply: 0, undo: 0 };
  const timed = async <Result>(step: Step, work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await work();
    times[step] = performance.now() - began;
    return result;
  };
  const file = await timed('upload', () =>
    caller.ok(uploadImport, undefined, { file: { name: 'people.csv', content } }),
  );
  const params = { importId: file.id };
  await timed('check', async () => {
    await caller.ok(previewImport, { params, body: { mapping: file.mapping, options: file.options } });
    await reach(caller, file.id, 'previewed');
  });
  await timed('apply', async () => {
    await caller.ok(applyImport, { params, body: { confirmLeavers: false } });
    await reach(caller, file.id, 'applied');
  });
  if (!andUndo) return times;
  await timed('undo', async () => {
    await caller.ok(undoImport, { params });
    await reach(caller, file.id, 'undone');
  });
  return times;
};

const measure = async (): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('imports');
    const [made] = await database.system.sql<{ id: string }>`
      insert into organisation (slug, name) values ('bench-imports', 'Imports') returning organisation_id::text as id`;
    const organisationId = made?.id ?? '';
    const builder = new OrganisationBuilder(database.system, database.tenants, async () => 'nobody signs in');
    const { token } = await builder.addSignIn(organisationId, 'admin@bench.example', 'admin', null);
    const urls = { databaseUrl: database.applicationUrl, systemDatabaseUrl: database.systemUrl };
    const running = await startApplication(productSettings(urls, { worker: true }));
    const caller = new Caller(`http://127.0.0.1:${running.port}`, { '__Host-understudy': token });
    const settled = (): Promise<void> => running.application.get(BackgroundWork, { strict: false }).settled();
    const content = peopleFile(size);
    say(`Importing ${size} people ...`);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    const all: Record<Step, number>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await importOnce(caller, content, round < rounds - 1));
      await settled();
    }
    loop.disable();
    await running.close();
    say('Copying the same rows ...');
    const bare = await importBare(server, database, organisationId);
    await database.close();
    const typical = (step: Step): number =>
      median(all.map((times) => times[step]).filter((milliseconds) => milliseconds > 0));
    const product = typical('check') + typical('apply');
    const plain = bare.records + bare.derived + bare.checks;
    const whole = Math.round;
    report({
      name: `check and apply of an import of ${size} people`,
      value: product,
      unit: 'ms',
      note: `check ${whole(typical('check'))}, apply ${whole(typical('apply'))}; before them the upload ${whole(typical('upload'))}; undo ${whole(typical('undo'))}`,
    });
    report({
      name: 'a plain COPY of the same rows and the same checks in SQL',
      value: plain,
      unit: 'ms',
      note: `records ${whole(bare.records)}, who leads whom ${whole(bare.derived)}, checks ${whole(bare.checks)}`,
    });
    report({
      name: 'import against COPY and checks',
      value: product / plain,
      unit: 'x',
      aim: '3 or less',
      met: product <= 3 * plain,
    });
    report({
      name: 'longest wait for the event loop while importing, API and worker in one process',
      value: loop.max / 1e6,
      unit: 'ms',
      aim: 'below 200',
      met: loop.max < 200e6,
    });
  } finally {
    await server.stop();
  }
};

await measure();
