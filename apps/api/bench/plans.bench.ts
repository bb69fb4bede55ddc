import 'reflect-metadata';
import { listAttention } from '@understudy/contracts/career-framework';
import {
  type Cycle,
  closeCycle,
  createCycle,
  getCycle,
  getCycleCompletion,
  launchCycle,
  remindCycle,
} from '@understudy/contracts/development-plans-cycles';
import { BackgroundWork } from '../src/common/jobs/background-work.js';
import { startApplication } from '../src/main.js';
import { Caller } from '../test/caller.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { analyse, type BenchDatabase, makeOrganisation, startBenchServer } from './bench-database.js';
import { percentile, report, say } from './percentiles.js';
import { productSettings } from './served.js';

const cycleSize = 5_000;
const listSize = 10_000;
const requests = 60;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Plans for two people of three, in all states, with a goal and a talk that was due for every third. */
const fillPlans = (database: BenchDatabase, organisationId: string): Promise<unknown> =>
  database.tenants.run(
    { organisationId },
    async (tx) => {
      await tx.sql`
        insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, created_on, agreed_on,
                                      content_hash, changed_at)
        select organisation_id, id, current_date - 60, current_date + 120,
               (array['draft', 'agreed', 'active'])[1 + n % 3], current_date - 60,
               case when n % 3 > 0 then current_date - 50 end, 'x', now() - (n % 50) * interval '1 day'
          from (select organisation_id, id, row_number() over (order by id) as n from person) p where n % 3 > 0`;
      await tx.sql`
        insert into check_in (organisation_id, person_id, counterpart_id, kind, held_on, next_on, created_by, created_on)
        select organisation_id, person_id, leader_id, 'one-to-one', current_date - 40, current_date - (n % 30)::int,
               leader_id, current_date - 40
          from (select organisation_id, person_id, leader_id, row_number() over (order by person_id) as n
                  from reporting_closure
                 where depth = 1 and from_on <= current_date and to_on > current_date) c where n % 3 = 0`;
    },
    { timeoutMs: 120_000 },
  );

const adminOf = async (database: BenchDatabase, organisationId: string, port: number): Promise<Caller> => {
  const builder = new OrganisationBuilder(database.system, database.tenants, async () => 'nobody signs in');
  const { token } = await builder.addSignIn(organisationId, `admin@${organisationId}.example`, 'admin', null);
  return new Caller(`http://127.0.0.1:${port}`, { '__Host-understudy': token });
};

const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

const benchCycle = async (caller: Caller, settled: () => Promise<void>): Promise<void> => {
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
      name: `${what} a cycle of ${cycleSize} people, events told`,
      value,
      unit: 'ms',
      aim: 'below 60,000',
      met: value < 60_000,
    });
  };
  await step('launching', launchCycle);
  await step('reminding', remindCycle);
  const shown = await timed(() => caller.ok(getCycleCompletion, { params }));
  report({ name: `how far a cycle of ${cycleSize} people is, by unit`, value: shown, unit: 'ms' });
  await step('closing', closeCycle);
  const { participants } = await caller.ok(getCycle, { params });
  say(`${participants} people took part.`);
};

const measure = async (): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('plans');
    say(`Making organisations of ${cycleSize} and ${listSize} people with plans ...`);
    const ofCycle = await makeOrganisation(database, cycleSize);
    const ofList = await makeOrganisation(database, listSize);
    await fillPlans(database, ofCycle);
    await fillPlans(database, ofList);
    await analyse(database);
    const urls = { databaseUrl: database.applicationUrl, systemDatabaseUrl: database.systemUrl };
    const running = await startApplication(productSettings(urls, { worker: true }));
    const settled = (): Promise<void> => running.application.get(BackgroundWork, { strict: false }).settled();
    await benchCycle(await adminOf(database, ofCycle, running.port), settled);
    const caller = await adminOf(database, ofList, running.port);
    const times: number[] = [];
    for (let request = 0; request < requests; request += 1) times.push(await timed(() => caller.ok(listAttention)));
    const value = percentile(times, 0.95);
    report({
      name: `attention list of ${listSize} people, one request at a time, p95`,
      value,
      unit: 'ms',
      aim: 'below 150',
      met: value < 150,
    });
    await running.close();
    await database.close();
  } finally {
    await server.stop();
  }
};

await measure();
