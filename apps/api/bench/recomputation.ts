import type { TenantDatabase } from '@understudy/database/tenant-database';
import pg from 'pg';
import { BenchRepository } from '../src/modules/indicators/computation/bench.repository.js';
import { RatesRepository } from '../src/modules/indicators/computation/rates.repository.js';
import { StageFlowRepository } from '../src/modules/indicators/computation/stage-flow.repository.js';
import { TimeInStageRepository } from '../src/modules/indicators/computation/time-in-stage.repository.js';
import { SnapshotRepository } from '../src/modules/indicators/snapshots/snapshot.repository.js';
import { SnapshotWriter } from '../src/modules/indicators/snapshots/snapshot-writer.service.js';
import { analyse, type BenchDatabase, type BenchServer, copyOrganisation, makeOrganisation } from './bench-database.js';
import { generatedToday } from './generated-organisation.js';
import { median, report, say } from './percentiles.js';
import { type RecordedStatement, recording, replay } from './recorded-statements.js';

/** The writer as the product puts it together. */
export const snapshotWriter = (tenants: TenantDatabase): SnapshotWriter =>
  new SnapshotWriter(
    tenants,
    new SnapshotRepository(),
    new RatesRepository(),
    new StageFlowRepository(),
    new TimeInStageRepository(),
    new BenchRepository(),
  );

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** All organisations' snapshots, by as many workers as there are cores, and by the bare statements alone. */
export const benchManyOrganisations = async (server: BenchServer, organisations: number): Promise<void> => {
  const size = 1_000;
  const database = await server.database('many');
  say(`Making ${organisations} organisations of ${size} people ...`);
  const first = await makeOrganisation(database, size);
  const ids = [first, ...(await copyOrganisation(database, first, organisations - 1))];
  await analyse(database);
  say('Computing all indicators of all of them ...');
  const writer = snapshotWriter(database.tenants);
  await writer.write({ organisationId: first }, generatedToday);
  const product = await milliseconds(() =>
    inParallel(ids, (organisationId) => writer.write({ organisationId }, generatedToday)),
  );
  say('The same by the bare statements ...');
  const statements = await statementsOf(database, first);
  const clients = await Promise.all([1, 2].map(() => connected(database.applicationUrl)));
  const bare = await milliseconds(() =>
    inParallel(ids, (organisationId, worker) => {
      const client = clients[worker];
      if (client === undefined) throw new Error('There are two workers.');
      return replay(client, organisationId, rebound(statements, first, organisationId));
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  const perSecond = (organisations * size * 1_000) / product;
  report({
    name: `all indicators of ${organisations} organisations of ${size}`,
    value: perSecond,
    unit: 'people/s',
    note: 'two at a time',
  });
  report({ name: 'the same by the bare statements', value: (organisations * size * 1_000) / bare, unit: 'people/s' });
  report({
    name: 'recomputation against the bare statements',
    value: product / bare,
    unit: 'x',
    aim: '1.5 or less',
    met: product / bare <= 1.5,
  });
  await database.close();
};

/** One organisation's snapshot, five times. */
export const benchLargeOrganisation = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const writer = snapshotWriter(database.tenants);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    times.push(await milliseconds(() => writer.write({ organisationId }, generatedToday)));
  }
  const value = median(times);
  report({
    name: 'all indicators of one organisation of 10,000',
    value,
    unit: 'ms',
    aim: '2,000 or less',
    met: value <= 2_000,
  });
};

const inParallel = async (
  ids: readonly string[],
  work: (organisationId: string, worker: number) => Promise<unknown>,
): Promise<void> => {
  const waiting = [...ids];
  const next = async (worker: number): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await work(id, worker);
  };
  await Promise.all([next(0), next(1)]);
};

const connected = async (connectionString: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
};

/** Every statement that one snapshot needs, with its values. */
const statementsOf = async (database: BenchDatabase, organisationId: string): Promise<readonly RecordedStatement[]> => {
  const found: RecordedStatement[] = [];
  const run: TenantDatabase['run'] = (actor, work, options) =>
    database.tenants.run(
      actor,
      async (tx) => {
        const { access, statements } = recording(tx);
        const result = await work(access);
        found.push(...statements);
        return result;
      },
      options,
    );
  const tenants: TenantDatabase = Object.assign(Object.create(database.tenants), { run });
  await snapshotWriter(tenants).write({ organisationId }, generatedToday);
  return found;
};

/** The statements of one organisation, for another with the same history. */
const rebound = (statements: readonly RecordedStatement[], from: string, to: string): readonly RecordedStatement[] =>
  statements.map(({ text, values }) => ({ text, values: values.map((value) => (value === from ? to : value)) }));
