import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { systemActor } from '../src/common/auth/actor.js';
import { KeptMediansRepository } from '../src/modules/career-framework/stages/kept-medians.repository.js';
import { KeptMedians } from '../src/modules/career-framework/stages/kept-medians.service.js';
import { AttentionStandingsRepository } from '../src/modules/development-plans/attention/attention-standings.repository.js';
import { AttentionStandings } from '../src/modules/development-plans/attention/attention-standings.service.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { analyse, type BenchDatabase, makeOrganisation, startBenchServer } from './bench-database.js';
import { fillPlans } from './filled-plans.js';
import { startServing } from './load.js';
import { pageTaken } from './page-taken.js';
import { median, report } from './percentiles.js';
import { type ServeOrder, serve } from './served.js';

const size = 10_000;

/** Whose list is read: by their place in the generated tree, in which everybody leads seven. */
const readers = [
  { who: 'an admin', number: null },
  { who: 'a leader of all others', number: 'E000001' },
  { who: 'a leader of a hundredth', number: 'E000030' },
  { who: 'a manager', number: 'E000900' },
] as const;

/** The home asks for six and goes on by six, narrowed to one reason too. */
const pages = [
  { page: 'as at home, 6 of them', query: '?limit=6', askedBy: 'a screen' },
  { page: 'narrowed to one reason, 6 of them', query: '?limit=6&reason=check-in-overdue', askedBy: 'a screen' },
  { page: '50 of them', query: '', askedBy: 'programs' },
] as const;

/** What keeping the list costs: everybody at first, everybody when nothing has changed, and one person after a change. */
const benchKeeping = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const standings = new AttentionStandings(
    new AttentionStandingsRepository(),
    new KeptMedians(new KeptMediansRepository()),
  );
  const actor = systemActor(organisationId, new Date().toISOString().slice(0, 10), 'UTC');
  const timed = async (work: (tx: TenantTransaction) => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await database.tenants.run(actor, work, { timeoutMs: 120_000 });
    return performance.now() - began;
  };
  const everybody = (): Promise<number> => timed((tx) => standings.refreshEverybody(tx, actor));
  const first = await everybody();
  await analyse(database);
  const again = [await everybody(), await everybody(), await everybody()];
  report({
    name: `looking anew at who of ${size} people needs attention`,
    value: median(again),
    unit: 'ms',
    aim: 'below 5,000',
    met: median(again) < 5_000,
    note: `in the background; ${Math.round(first)} ms where nothing was kept yet`,
  });
  const people = await database.tenants.read(actor).sql<{ id: string }>`
    select id::text as id from person where employee_number like 'E0010%' order by 1 limit 20`;
  const times: number[] = [];
  for (const { id } of people) times.push(await timed((tx) => standings.refresh(tx, actor, [id])));
  report({ name: 'the same of one of them, after a change', value: median(times), unit: 'ms' });
};

const benchLists = async (database: BenchDatabase, organisationId: string, program: string): Promise<void> => {
  const builder = new OrganisationBuilder(database.system, database.tenants, () => Promise.resolve('nobody signs in'));
  const serving = await startServing(program, {
    kind: 'application',
    databaseUrl: database.applicationUrl,
    systemDatabaseUrl: database.systemUrl,
  });
  try {
    for (const { who, number } of readers) {
      const [person] = await database.tenants.read({ organisationId }).sql<{ id: string }>`
        select id::text as id from person where employee_number = ${number}`;
      const role = number === null ? 'admin' : 'member';
      const { token } = await builder.addSignIn(organisationId, `${number}@bench.example`, role, person?.id ?? null);
      for (const { page, query, askedBy } of pages) {
        const name = `attention list of ${size} people to ${who}, ${page}`;
        await pageTaken(name, `${serving.origin}/api/v1/attention${query}`, token, askedBy);
      }
    }
  } finally {
    await serving.stop();
  }
};

const measure = async (program: string): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('attention');
    const organisationId = await makeOrganisation(database, size);
    await fillPlans(database, organisationId);
    await analyse(database);
    await benchKeeping(database, organisationId);
    await benchLists(database, organisationId, program);
    await database.close();
  } finally {
    await server.stop();
  }
};

if (process.argv[2] === 'serve') {
  process.once('message', (order: ServeOrder) => {
    void serve(order).then((port) => process.send?.(port));
  });
} else {
  await measure(fileURLToPath(import.meta.url));
}
