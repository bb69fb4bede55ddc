import type { TenantDatabase } from '@understudy/database/tenant-database';
import pg from 'pg';
import { snapshotWriterOn } from '../src/modules/indicators/testing/stored-figures.js';
import { analyse, type BenchDatabase, type BenchServer, copyOrganisation, makeOrganisation } from './bench-database.js';
import { generatedToday } from './generated-organisation.js';
import { drawnForecast, keepForecastOfTheYearBefore } from './kept-forecasts.js';
import { fillMonthEnd, monthEnd, takenBack, teller } from './month-end.js';
import { median, report, say } from './percentiles.js';
import { type RecordedStatement, recording, replay } from './recorded-statements.js';

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** What a recomputation is measured by here. */
const covers =
  'figures, tellings, sponsors’ figures, effects of programmes, observed effectiveness, one forecast kept and one compared';

/** Organisations that one side computes before the other has its turn. */
const turn = 20;

/**
 * All organisations' snapshots, by as many workers as there are cores: by the product, and by the bare statements on
 * connections of their own. The two take turns and change places, so that each organisation is computed by both, and each
 * side comes first for half of them; both are warm and nothing of the preparation is still being written.
 */
export const benchManyOrganisations = async (server: BenchServer, organisations: number): Promise<void> => {
  const size = 1_000;
  const database = await server.database('many');
  say(`Making ${organisations} organisations of ${size} people ...`);
  const first = await makeOrganisation(database, size);
  await database.tenants.run({ organisationId: first }, (tx) => fillMonthEnd(tx, size));
  await keepForecastOfTheYearBefore(database.tenants, first);
  const ids = [first, ...(await copyOrganisation(database, first, organisations - 1))];
  await analyse(database);
  say('Computing all indicators of all of them, by the product and by the bare statements in turn ...');
  const work = monthEnd(database.tenants);
  const statements = await statementsOf(database, first);
  const clients = await Promise.all([1, 2].map(() => connected(database.applicationUrl)));
  const anew = await connected(database.superuserUrl);
  const forgotten = async (some: readonly string[]): Promise<void> => {
    for (const statement of takenBack) await anew.query(statement, [some]);
  };
  const byProduct = async (some: readonly string[]): Promise<number> => {
    await forgotten(some);
    return milliseconds(() => inParallel(some, work));
  };
  const byStatements = async (some: readonly string[]): Promise<number> => {
    await forgotten(some);
    return milliseconds(() =>
      inParallel(some, (organisationId, worker) => {
        const client = clients[worker];
        if (client === undefined) throw new Error('There are two workers.');
        return replay(client, organisationId, rebound(statements, first, organisationId));
      }),
    );
  };
  const warmUp = ids.slice(0, turn);
  await byProduct(warmUp);
  await byStatements(warmUp);
  let product = 0;
  let bare = 0;
  for (let start = 0; start < ids.length; start += turn) {
    const some = ids.slice(start, start + turn);
    const productFirst = (start / turn) % 2 === 0;
    if (productFirst) product += await byProduct(some);
    bare += await byStatements(some);
    if (!productFirst) product += await byProduct(some);
  }
  await Promise.all([anew, ...clients].map((client) => client.end()));
  const draw = await drawnForecast(database.tenants, first);
  const drawing = (await milliseconds(() => inParallel(warmUp, draw))) / warmUp.length;
  await database.close();
  const people = organisations * size * 1_000;
  const name = `all indicators of ${organisations} organisations of ${size}`;
  report({ name, value: people / product, unit: 'people/s', note: `two at a time; ${covers}` });
  report({ name: 'the same by the bare statements', value: people / bare, unit: 'people/s', note: 'in turn with it' });
  report({
    name: 'recomputation against the bare statements',
    value: product / bare,
    unit: 'x',
    aim: '1.5 or less',
    met: product / bare <= 1.5,
    note: 'drawing forecasts included, which only the product does',
  });
  report({
    name: 'the same without drawing forecasts',
    value: (product - organisations * drawing) / bare,
    unit: 'x',
    note: `reckoned: drawing takes ${Math.round(drawing)} ms an organisation by itself, two at a time`,
  });
};

/** One organisation's snapshot: of a day computed for the first time, and again; and the telling of it. */
export const benchLargeOrganisation = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const writer = snapshotWriterOn(database);
  const write = (): Promise<number> => milliseconds(() => writer.write({ organisationId }, generatedToday));
  const anew: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await database.tenants.run({ organisationId }, async (tx) => {
      await tx.sql`delete from indicator_snapshot`;
      await tx.sql`delete from snapshot_version`;
    });
    anew.push(await write());
    again.push(await write());
  }
  const people = 'of one organisation of 10,000';
  for (const [name, times] of [
    [`all indicators ${people}, a month end for the first time`, anew],
    [`all indicators ${people}, the same again, nothing changed`, again],
  ] as const) {
    const value = median(times);
    report({ name, value, unit: 'ms', aim: '2,000 or less', met: value <= 2_000 });
  }
  const value = await milliseconds(() => teller(database.tenants).tell({ organisationId }, [generatedToday]));
  report({ name: `telling a month end from confidential records ${people}`, value, unit: 'ms', note: 'once a month' });
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

/** Every statement that one month end needs, with their values, in a transaction or by itself. */
const statementsOf = async (
  { tenants }: BenchDatabase,
  organisationId: string,
): Promise<readonly RecordedStatement[]> => {
  const found: RecordedStatement[] = [];
  const run: TenantDatabase['run'] = (actor, work, options) =>
    tenants.run(actor, (tx) => work(recording(tx, found)), options);
  const read: TenantDatabase['read'] = (actor) => recording(tenants.read(actor), found);
  await monthEnd(Object.assign(Object.create(tenants), { run, read }))(organisationId);
  return found;
};

/** The statements of one organisation, for another with the same history. */
const rebound = (statements: readonly RecordedStatement[], from: string, to: string): readonly RecordedStatement[] =>
  statements.map(({ text, values }) => ({ text, values: values.map((value) => (value === from ? to : value)) }));
