import { getRound, type MatchingRound, planRound, stepRound } from '@understudy/contracts/mentoring-rounds';
import { usualRules } from '@understudy/domain/mentoring/match-rules';
import { BackgroundWork } from '../src/common/jobs/background-work.js';
import { startApplication } from '../src/main.js';
import { Caller } from '../test/caller.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { analyse, type BenchDatabase, makeOrganisation, startBenchServer } from './bench-database.js';
import { fillMentoring, type MentoringSize } from './filled-mentoring.js';
import { report, say } from './percentiles.js';
import { productSettings } from './served.js';

const longest = 10;

/** A round from its plan to its proposals as the product does it: asked for, queued, read, matched, written, told. */
export const benchJob = async (size: MentoringSize): Promise<void> => {
  const server = await startBenchServer();
  try {
    const database = await server.database('matching');
    say(`Making ${size.mentees} people who look for a mentor, and ${size.mentors} mentors ...`);
    const organisationId = await makeOrganisation(database, size.mentees + size.mentors);
    await fillMentoring(database, organisationId, size);
    const builder = new OrganisationBuilder(database.system, database.tenants, async () => 'nobody signs in');
    const { token } = await builder.addSignIn(organisationId, 'admin@matching.example', 'admin', null);
    await analyse(database);
    const urls = { databaseUrl: database.applicationUrl, systemDatabaseUrl: database.systemUrl };
    const running = await startApplication(productSettings(urls, { worker: true }));
    const caller = new Caller(`http://127.0.0.1:${running.port}`, { '__Host-understudy': token });
    const settled = (): Promise<void> => running.application.get(BackgroundWork, { strict: false }).settled();
    await benchRound(caller, settled, size);
    await running.close();
    await benchBareProposals(database, organisationId);
    await database.close();
  } finally {
    await server.stop();
  }
};

const benchRound = async (caller: Caller, settled: () => Promise<void>, size: MentoringSize): Promise<void> => {
  const rules = { ...usualRules, musts: [...usualRules.musts] };
  const round = await caller.ok(planRound, {
    body: { name: 'Everybody', rules, answerDays: 14, mentees: { from: 'waiting' }, mentors: { from: 'open' } },
  });
  const params = { roundId: round.id };
  const step = async (action: 'match' | 'publish', name: string): Promise<MatchingRound> => {
    const { version } = await caller.ok(getRound, { params });
    const began = performance.now();
    await caller.ok(stepRound, { params, body: { action, version } });
    const answered = performance.now() - began;
    await settled();
    const value = (performance.now() - began) / 1000;
    const after = await caller.ok(getRound, { params });
    const note = `${after.pairs} pairs; whoever asked for it was answered after ${Math.round(answered)} ms`;
    report({ name, value, unit: 's', aim: `below ${longest}`, met: value < longest && after.pairs > 0, note });
    return after;
  };
  const people = `${size.mentees} mentees with ${size.mentors} mentors`;
  await step('match', `matching ${people} as a job, from asking to written pairs with reasons, events told`);
  const { proposals } = await step('publish', 'proposing these pairs to both, from asking to everybody told');
  say(`${proposals.open} proposals are out.`);
};

/** As many proposals by one statement each for mentorships and events, without looking at any of them. */
const benchBareProposals = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const began = performance.now();
  await database.tenants.run(
    { organisationId },
    async (tx) => {
      await tx.sql`delete from mentorship`;
      await tx.sql`
        insert into mentorship (organisation_id, mentor_id, mentee_id, origin, status, reasons, words, proposed_on, answer_by,
                                round_id)
        select organisation_id, mentor_id, mentee_id, 'round', 'proposed', reasons, '', current_date, current_date + 14, round_id
          from mentoring_pair`;
    },
    { timeoutMs: 60_000 },
  );
  const value = (performance.now() - began) / 1000;
  report({ name: 'as many proposals written by one bare statement, nothing checked, nobody told', value, unit: 's' });
};
