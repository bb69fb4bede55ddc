import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
} from '@understudy/contracts/effectiveness-observations';
import type { GroupKind } from '@understudy/contracts/indicators';
import { getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { confidentialAnswers } from '@understudy/domain/indicators/confidential-answers';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { sameRecords } from '@understudy/domain/indicators/publication';
import { wilsonInterval } from '@understudy/domain/statistics/wilson';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { smallestRecovered } from '@understudy/domain/testing/linear-attack';
import { AnswersRepository } from '../../src/modules/indicators/publications/answers.repository.js';
import { PublicationWriter } from '../../src/modules/indicators/publications/publication-writer.service.js';
import { PublicationsRepository } from '../../src/modules/indicators/publications/publications.repository.js';
import { SnapshotRepository } from '../../src/modules/indicators/snapshots/snapshot.repository.js';
import { loadHistory } from '../../src/modules/indicators/testing/load-history.js';
import { snapshotWriterOn } from '../../src/modules/indicators/testing/stored-figures.js';
import type { Caller } from '../caller.js';
import { startTestApp, type TestApp } from '../harness.js';
import { OrganisationBuilder } from '../organisation-builder.js';
import { surveyedCompany, type Telling } from './surveyed-company.js';

/** The organisation's smallest group. */
const threshold = 5;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** The metrics that the survey is told by. */
const isPulse = (name: string): boolean => name.startsWith('Pulse');

/** Every figure of answers that somebody reads anywhere: of every leader in sight, with what was corrected since, and in trends. */
const figuresShownTo = async (caller: Caller): Promise<string[]> => {
  const { items: leaders } = await caller.ok(listObservedLeaders, { query: { who: 'everybody', limit: '200' } });
  const shown = new Set<string>();
  for (const { leader } of leaders) {
    const params = { leaderId: leader.id };
    const see = (from: string, n: number | null, value: number | null) =>
      shown.add(`${leader.id} ${from} ${n} ${value}`);
    const { items } = await caller.ok(listEffectivenessObservations, { params, query: { state: 'all', limit: '200' } });
    for (const { metric, from, n, value } of items) if (isPulse(metric.name)) see(from, n, value);
    const { metrics } = await caller.ok(getLeaderEffectiveness, { params });
    const asked = metrics.filter(({ metric }) => metric.words.some(({ name }) => isPulse(name)));
    for (const { from, n, value } of asked.flatMap(({ points }) => points)) see(from, n, value);
  }
  return [...shown];
};

/** The sums that the figures are: whose answers each adds up. A figure that nobody sent would fail the test. */
const sumsOf = (figures: readonly string[], tellings: readonly Telling[]): string[][] =>
  figures.map((figure) => {
    const telling = tellings.find(({ leaderId, from, n, value }) => `${leaderId} ${from} ${n} ${value}` === figure);
    if (telling === undefined) throw new Error(`Nobody sent ${figure}.`);
    return telling.answered.map((key) => `${telling.from} ${key}`);
  });

test('answers of one survey, told of teams, departments and everybody, and corrected: nobody finds out what a few said', async () => {
  let [told, refused] = [0, 0];
  for (const seed of [1, 2, 3]) {
    const company = await surveyedCompany(app, seed);
    refused += company.refused;
    const readers = ['vp', 'd0', 'd1', 'd0m0', 'd0m0p0'];
    for (const reader of [null, ...readers]) {
      const caller = reader === null ? company.admin : app.as(await company.organisation.signIn(reader));
      const sums = sumsOf(await figuresShownTo(caller), company.tellings);
      told += sums.length;
      expect([seed, reader, smallestRecovered(sums, threshold - 1)]).toEqual([seed, reader, null]);
      // Whoever answered takes their own answer off, and still learns nobody else's.
      const others = sums.map((names) => names.filter((name) => !name.endsWith(` ${reader}`)));
      expect([seed, reader, smallestRecovered(others, 1)]).toEqual([seed, reader, null]);
    }
  }
  expect(told).toBeGreaterThan(15);
  expect(refused).toBeGreaterThan(4);
}, 120_000);

const days = ['2022-12-31', '2023-03-31', '2023-06-30', '2023-12-31'];

/** A drawn organisation whose month ends were told, and every group that anybody may name in it. */
const toldCompany = async (seed: number) => {
  const history = generateHistory(seed, 120);
  const index = indexHistory(history);
  const organisationId = await loadHistory(app.database, history);
  for (const day of days) await snapshotWriterOn(app.database).write({ organisationId }, day);
  const repository = new PublicationsRepository();
  const writer = new PublicationWriter(app.tenants, new SnapshotRepository(), new AnswersRepository(), repository);
  await writer.tell({ organisationId }, days);
  const groups: { groupKind: GroupKind; groupId?: string; group: PeopleGroup }[] = [
    { groupKind: 'organisation', group: { kind: 'organisation' } },
    ...history.units.map(({ id }) => ({
      groupKind: 'unit' as const,
      groupId: id,
      group: { kind: 'unit' as const, unitId: id },
    })),
    ...[...index.led().keys()].map((personId) => ({
      groupKind: 'leader' as const,
      groupId: personId,
      group: { kind: 'leader' as const, personId },
    })),
  ];
  const builder = new OrganisationBuilder(app.system, app.tenants, async () => 'none');
  const admin = app.as(await builder.addSignIn(organisationId, `admin@${organisationId}.example`, 'admin', null));
  return { index, groups, admin };
};

test('figures from confidential records: what all groups, stages and days say together, of readiness and promotions at once, is about no few people', async () => {
  let numbers = 0;
  for (const seed of [41, 43]) {
    const { index, groups, admin } = await toldCompany(seed);
    const sums = new Map<string, string[][]>();
    for (const { group, ...query } of groups) {
      for (const asOf of days) {
        const { figures } = await admin.ok(getConfidentialFigures, { query: { ...query, asOf } });
        for (const { indicator, stage, latest, earlier } of figures) {
          const family = sameRecords[indicator].join();
          for (const told of [...(latest ? [latest] : []), ...earlier]) {
            const records = confidentialAnswers(index, indicator, { group, asOf: told.asOf });
            const own = records.filter(({ stageId }) => stageId === stage.id);
            const sets = told.counts.map(({ answers }) => own.filter(({ answer }) => answers.includes(answer)));
            expect(told.counts.map(({ people }) => people)).toEqual(sets.map((set) => set.length));
            // What stands beside the numbers follows from them, and so tells nothing more.
            expect(told.counts).toEqual(
              told.counts.map(({ answers, people }) => ({
                ...{ answers, people, share: people / told.people },
                ...wilsonInterval(people, told.people),
              })),
            );
            const named = sets.map((set) => set.map(({ personId, source, said }) => `${personId} ${source} ${said}`));
            sums.set(family, [...(sums.get(family) ?? []), named.flat(), ...named]);
            numbers += named.length;
          }
        }
      }
    }
    for (const [family, rows] of sums) {
      const distinct = [...new Map(rows.map((row) => [[...row].sort().join(), row])).values()];
      expect([seed, family, smallestRecovered(distinct, threshold - 1)]).toEqual([seed, family, null]);
    }
  }
  expect(numbers).toBeGreaterThan(20);
}, 120_000);
