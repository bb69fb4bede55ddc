import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import {
  type Cycle,
  closeCycle,
  createCycle,
  getCycle,
  getCycleCompletion,
  launchCycle,
  remindCycle,
} from '@understudy/contracts/development-plans-cycles';
import { systemActor } from '../src/common/auth/actor.js';
import { BackgroundWork } from '../src/common/jobs/background-work.js';
import { startApplication } from '../src/main.js';
import { KeptMediansRepository } from '../src/modules/career-framework/stages/kept-medians.repository.js';
import { KeptMedians } from '../src/modules/career-framework/stages/kept-medians.service.js';
import { AttentionStandingsRepository } from '../src/modules/development-plans/attention/attention-standings.repository.js';
import { AttentionStandings } from '../src/modules/development-plans/attention/attention-standings.service.js';
import { Caller } from '../test/caller.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { analyse, type BenchDatabase, makeOrganisation, startBenchServer } from './bench-database.js';
import { fillNotifications, fillPlans, trainer } from './filled-plans.js';
import { startServing } from './load.js';
import { pageTaken } from './page-taken.js';
import { report, say } from './percentiles.js';
import { productSettings, type ServeOrder, serve } from './served.js';

const size = 5_000;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** What is done with a cycle; `meanwhile` happens while it runs. */
const benchCycle = async (
  caller: Caller,
  settled: () => Promise<void>,
  meanwhile: (cycleId: string) => Promise<void>,
): Promise<void> => {
  const cycle: Cycle = await caller.ok(createCycle, {
    body: {
      name: 'Everybody',
      opensOn: days(0),
      closesOn: days(20),
      plansStartOn: days(-60),
      plansEndOn: days(120),
      audience: { kind: 'organisation' },
      remindDays: [],
    },
  });
  const params = { cycleId: cycle.id };
  const step = async (what: string, endpoint: typeof launchCycle | typeof remindCycle | typeof closeCycle) => {
    const value = await timed(async () => {
      await caller.ok(endpoint, { params });
      await settled();
    });
    report({
      name: `${what} a cycle of ${size} people, events told`,
      value,
      unit: 'ms',
      aim: 'below 60,000',
      met: value < 60_000,
    });
  };
  await step('launching', launchCycle);
  await step('reminding', remindCycle);
  const shown = await timed(() => caller.ok(getCycleCompletion, { params }));
  report({ name: `how far a cycle of ${size} people is, by unit`, value: shown, unit: 'ms' });
  await meanwhile(cycle.id);
  await step('closing', closeCycle);
  const { participants } = await caller.ok(getCycle, { params });
  say(`${participants} people took part.`);
};

type Tokens = Readonly<Record<'admin' | 'leader' | 'manager' | 'trainer' | 'managerId', string>>;

/** What people open daily, as the screens ask for it, at fifty connections: an admin, a leader of all others, a manager, a trainer. */
const benchPages = async (origin: string, tokens: Tokens, cycleId: string): Promise<void> => {
  const { admin, leader, manager, managerId } = tokens;
  const pages: readonly (readonly [name: string, path: string, token: string])[] = [
    ['first 25 of all plans to an admin', '/api/v1/plans?scope=organisation&limit=25', admin],
    ['first 25 plans of a whole line', '/api/v1/plans?scope=line&limit=25', leader],
    ['my plan at home', '/api/v1/my-development/plan', manager],
    ['talks of a manager', '/api/v1/check-ins?limit=20', manager],
    ['check-in adherence below a manager', '/api/v1/check-ins/due?whose=line&limit=50', manager],
    ['check-in adherence two levels below a leader of all others', '/api/v1/check-ins/due?whose=line&limit=50', leader],
    ['development cycles', '/api/v1/development-cycles?limit=25', admin],
    ['cycle board', `/api/v1/development-cycles/${cycleId}/completion`, admin],
    ['first 25 participants of a cycle', `/api/v1/development-cycles/${cycleId}/participants?limit=25`, admin],
    ['who has changed stage', '/api/v1/transitions?limit=25', admin],
    ['who is seen by nobody, to the manager', '/api/v1/signals/unobserved?limit=25', manager],
    ['how far the reports of a manager are in a cycle', '/api/v1/my-people/development-cycles', manager],
    ['what a manager promised others', '/api/v1/my-development/promises?limit=5', manager],
    ['what a trainer promised many others', '/api/v1/my-development/promises?limit=5', tokens.trainer],
    ['what my leaders see of what was before them', `/api/v1/people/${managerId}/hand-over`, manager],
    ['notifications', '/api/v1/notifications?limit=30', manager],
    ['first 10 of the identification page to an admin', '/api/v1/identification?list=overlooked&limit=10', admin],
    [
      'first 10 of the identification page to a leader of all others',
      '/api/v1/identification?list=overlooked&limit=10',
      leader,
    ],
    ['first 10 of the identification page to a manager', '/api/v1/identification?list=overlooked&limit=10', manager],
  ];
  for (const [name, path, token] of pages) {
    await pageTaken(`${name}, ${size} people`, `${origin}${path}`, token);
  }
};

const measure = async (program: string): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('plans');
    say(`Making an organisation of ${size} people with plans ...`);
    const organisationId = await makeOrganisation(database, size);
    await fillPlans(database, organisationId);
    const tokens = await signIns(database, organisationId);
    await fillNotifications(database, organisationId);
    await asAfterANight(database, organisationId);
    await analyse(database);
    const urls = { databaseUrl: database.applicationUrl, systemDatabaseUrl: database.systemUrl };
    const running = await startApplication(productSettings(urls, { worker: true }));
    const settled = (): Promise<void> => running.application.get(BackgroundWork, { strict: false }).settled();
    const caller = new Caller(`http://127.0.0.1:${running.port}`, { '__Host-understudy': tokens.admin });
    await benchCycle(caller, settled, async (cycleId) => {
      await analyse(database);
      const serving = await startServing(program, { kind: 'application', ...urls });
      try {
        await benchPages(serving.origin, tokens, cycleId);
      } finally {
        await serving.stop();
      }
    });
    await running.close();
    await database.close();
  } finally {
    await server.stop();
  }
};

/** Keeps what each night keeps. */
const asAfterANight = (database: BenchDatabase, organisationId: string): Promise<void> => {
  const medians = new KeptMedians(new KeptMediansRepository());
  const standings = new AttentionStandings(new AttentionStandingsRepository(), medians);
  const actor = systemActor(organisationId, days(0), 'UTC');
  return database.tenants.run(actor, async (tx) => void (await standings.refreshEverybody(tx, actor)), {
    timeoutMs: 120_000,
  });
};

const signIns = async (database: BenchDatabase, organisationId: string): Promise<Tokens> => {
  const builder = new OrganisationBuilder(database.system, database.tenants, async () => 'nobody signs in');
  const idOf = async (number: string): Promise<string> => {
    const [person] = await database.tenants.read({ organisationId }).sql<{ id: string }>`
      select id::text as id from person where employee_number = ${number}`;
    return person?.id ?? '';
  };
  const tokenOf = async (personId: string): Promise<string> =>
    (await builder.addSignIn(organisationId, `${personId}@plans.example`, 'member', personId)).token;
  const managerId = await idOf('E000400');
  return {
    admin: (await builder.addSignIn(organisationId, 'admin@plans.example', 'admin', null)).token,
    leader: await tokenOf(await idOf('E000001')),
    manager: await tokenOf(managerId),
    trainer: await tokenOf(await idOf(trainer)),
    managerId,
  };
};

if (process.argv[2] === 'serve') {
  process.once('message', (order: ServeOrder) => {
    void serve(order).then((port) => process.send?.(port));
  });
} else {
  await measure(fileURLToPath(import.meta.url));
}
