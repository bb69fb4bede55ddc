import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { listMyRequests } from '@understudy/contracts/assessments';
import {
  createCampaign,
  getCampaign,
  getCompletionBoard,
  launchCampaign,
  releaseCampaign,
  remindRaters,
} from '@understudy/contracts/assessments-campaigns';
import { BackgroundWork } from '../src/common/jobs/background-work.js';
import { startApplication } from '../src/main.js';
import { addressOf, Caller } from '../test/caller.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { addInstrument, answerEverything, describeFramework, waitedFor } from './answered-campaign.js';
import { analyse, type BenchDatabase, makeOrganisation, startBenchServer } from './bench-database.js';
import { benchAnswering, benchGrowing } from './growth-pages.js';
import { jobTaken } from './job-taken.js';
import { startServing } from './load.js';
import { benchNominating, startNominating } from './nominated-campaign.js';
import { pageTaken } from './page-taken.js';
import { productSettings, type ServeOrder, serve } from './served.js';

const size = 5_000;

const benchCampaign = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const inOrganisation = { organisationId };
  const builder = new OrganisationBuilder(database.system, database.tenants, () => Promise.resolve('nobody signs in'));
  const { token } = await builder.addSignIn(organisationId, 'admin@bench.example', 'admin', null);
  const [found] = await database.tenants.read(inOrganisation).sql<
    Record<'unit' | 'rater' | 'manager' | 'leader', string>
  >`
    select u.id::text as unit, p.id::text as rater, c.leader_id::text as manager,
           (select l.id::text from person l where l.employee_number = 'E000001') as leader
      from unit u, person p
      join reporting_closure c on c.person_id = p.id and c.depth = 1 and c.from_on <= current_date and c.to_on > current_date
     where u.name = 'Unit 1' and p.employee_number = ${waitedFor}`;
  if (found === undefined) throw new Error('Nobody leads the rater.');
  const tokenOf = async (name: string, personId: string): Promise<string> =>
    (await builder.addSignIn(organisationId, `${name}@bench.example`, 'member', personId)).token;
  const raterToken = await tokenOf('rater', found.rater);
  const managerToken = await tokenOf('manager', found.manager);
  await database.tenants.run(inOrganisation, describeFramework);
  const instrumentId = await database.tenants.run(inOrganisation, addInstrument);
  const urls = { databaseUrl: database.applicationUrl, systemDatabaseUrl: database.systemUrl };
  const running = await startApplication(productSettings(urls, { worker: true }));
  const settled = (): Promise<void> => running.application.get(BackgroundWork, { strict: false }).settled();
  const caller = new Caller(`http://127.0.0.1:${running.port}`, { '__Host-understudy': token });
  try {
    const { id: campaignId } = await caller.ok(createCampaign, {
      body: {
        name: 'Bench',
        instrumentId,
        nomination: 'automatic',
        mostPeers: 6,
        closesOn: '2099-01-01',
        selection: [{ unitId: found.unit }],
      },
    });
    const params = { campaignId };
    await jobTaken(
      caller,
      `launch of a campaign about ${size} people`,
      () => caller.ok(launchCampaign, { params, body: { version: 1 } }),
      'asks each rater once',
      settled,
    );
    const [asked] = await database.tenants.read(inOrganisation).sql<{ id: string }>`
      select id::text as id from assessment where person_id = ${found.rater}::uuid`;
    const growing = {
      personId: found.rater,
      assessmentId: asked?.id ?? '',
      token: raterToken,
      managerToken,
      adminToken: token,
    };
    const rater = new Caller(`http://127.0.0.1:${running.port}`, { '__Host-understudy': raterToken });
    const counted = await database.tenants.run(inOrganisation, answerEverything, { timeoutMs: 300_000 });
    await analyse(database);
    await jobTaken(
      caller,
      'reminder of the campaign',
      () => caller.ok(remindRaters, { params }),
      `${counted.requests} requests`,
      settled,
    );
    const program = fileURLToPath(import.meta.url);
    const serving = await startServing(program, { kind: 'application', ...urls });
    try {
      await pageTaken('completion board', `${serving.origin}${addressOf(getCompletionBoard.path, params)}`, token);
      await pageTaken("rater's list", `${serving.origin}${listMyRequests.path}`, raterToken);
      await benchAnswering(serving.origin, rater, growing);
    } finally {
      await serving.stop();
    }
    await database.tenants.run(inOrganisation, (tx) => tx.sql`update campaign set closes_on = current_date - 1`);
    const { version } = await caller.ok(getCampaign, { params });
    await jobTaken(
      caller,
      'release of the campaign',
      () => caller.ok(releaseCampaign, { params, body: { version } }),
      `${counted.requests} requests, ${counted.answers} answers`,
      settled,
    );
    const after = await startServing(program, { kind: 'application', ...urls });
    try {
      await benchGrowing(after.origin, database, organisationId, rater, growing);
      const chosen = { organisationId, instrumentId, unitId: found.unit, leaderId: found.leader };
      const tokens = { admin: token, leader: await tokenOf('leader', found.leader) };
      const nominating = await startNominating(database, `http://127.0.0.1:${running.port}`, tokens, chosen);
      await benchNominating(after.origin, database, nominating);
    } finally {
      await after.stop();
    }
  } finally {
    await running.close();
  }
};

const measure = async (): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('assessments');
    const organisationId = await makeOrganisation(database, size);
    await analyse(database);
    await benchCampaign(database, organisationId);
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
  await measure();
}
