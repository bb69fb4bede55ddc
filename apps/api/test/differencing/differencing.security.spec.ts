import { listIndicatorGroups, recomputeIndicators } from '@understudy/contracts/indicators';
import { createCriticalRole, nominate } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { groupBy } from '@understudy/domain/collections/group-by';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import { sameRecords } from '@understudy/domain/indicators/publication';
import { wilsonInterval } from '@understudy/domain/statistics/wilson';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { inWaves } from '@understudy/domain/testing/in-waves';
import { fewestPeople, smallestRecovered } from '@understudy/domain/testing/linear-attack';
import { everythingTold, toldOf } from '../../src/modules/programmes/sponsor/everything-told.repository.js';
import { startTestApp, type TestApp } from '../harness.js';
import { smallCompany } from '../small-company.js';
import { askedCompany } from './asked-company.js';
import { askedSums, type ReadSum, sumOf } from './asked-sums.js';
import { boardLooks } from './board-looks.js';
import { asTheyStand, figuresRead, keyOf, lessNamed, namedTo, readBy } from './figures-read.js';
import { leaderReads, onTheLowestStage } from './leader-reads.js';
import { programmeSums } from './programme-sums.js';
import { readinessSums, readyNow } from './readiness-sums.js';
import { sponsoredCompany } from './sponsored-company.js';
import { surveyedCompany } from './surveyed-company.js';
import { figuresShownTo, sumsOf } from './surveyed-sums.js';
import { toldCompany, toldDays } from './told-company.js';

/** The organisation's smallest group. */
const threshold = 5;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

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

test('asked about each other, about a cohort and about a line: all that anybody reads together tells what no few said', async () => {
  let [told, refused] = [0, 0];
  const read = new Set<string>();
  for (const seed of [5, 8]) {
    const asked = await askedCompany(app, seed);
    refused += asked.refused;
    const together: ReadSum[] = [];
    for (const reader of [null, 'boss', 'head', 'ida', 'pia', 'pru', 'rae'] as const) {
      const caller = app.as(reader === null ? asked.company.admin : await asked.company.as(reader));
      const sums = await askedSums(caller, asked);
      together.push(...sums);
      told += sums.length;
      for (const { where } of sums) read.add(where);
      const few = (least: number, of: readonly ReadSum[]) =>
        fewestPeople(
          of.filter((one) => one.least >= least).map(({ sum }) => sum),
          least - 1,
        );
      expect([seed, reader, ...[3, 4, 5].map((least) => few(least, sums))]).toEqual([seed, reader, null, null, null]);
      // Whoever answered takes their own answer off, and still learns nobody else's.
      const others = sums.map(({ sum }) => sum.filter(({ personId }) => personId !== reader));
      expect([seed, reader, fewestPeople(others, 1)]).toEqual([seed, reader, null]);
    }
    // Nor when all of them put together what they read.
    expect(
      fewestPeople(
        together.map(({ sum }) => sum),
        2,
      ),
    ).toBeNull();
    // Told as they came, the same answers give somebody away.
    const questions = groupBy(asked.given, ({ where, question, group }) => `${where} ${question} ${group}`);
    const asTheyCame = [...questions.values()].map((answers) => sumOf(answers));
    expect(fewestPeople(asTheyCame, 2)).not.toBeNull();
  }
  expect(told).toBeGreaterThan(100);
  // Of each of the four something was read, or it was not attacked.
  expect([...read].sort()).toEqual(['line', 'results', 'survey', 'team']);
  expect(refused).toBeGreaterThan(0);
}, 240_000);

test('the board of a campaign, looked at after every answer: whether no few people have answered in confidence', async () => {
  const { read, exact, fewest, whileFour, whileUneven, atOnce, kept, toOthers } = await boardLooks(app);
  expect(fewestPeople(read, threshold - 1)).toBeNull();
  // Of no four, and whoever looks beside them, does it follow that one of them has answered.
  expect(fewest).toBeGreaterThan(threshold);
  expect([whileFour, whileUneven, atOnce, read.length, kept, toOthers]).toEqual([0, 0, 0, 1, true, 7]);
  // Rounded or not, a count of what four were asked is about the four.
  expect(fewestPeople(exact, threshold - 1)).toHaveLength(4);
}, 120_000);

/** Who has ended a programme by now, as a number that would be told at once. */
const endedSoFar = async (
  company: Awaited<ReturnType<typeof sponsoredCompany>>,
  programmeId: string,
): Promise<ToldSum> => {
  const { actor } = company.organisation;
  const rows = await app.tenants.read(actor).sql<{ personId: string }>`
    select e.person_id::text as "personId" from enrolment e join cohort c on c.id = e.cohort_id
     where c.programme_id = ${programmeId}::uuid and e.state in ('completed', 'withdrawn')`;
  return rows.map(({ personId }) => ({ personId, key: `place ${programmeId} of ${personId}`, times: 1 }));
};

/** What is told of confidential records. */
const indicators = ['readiness-mix', 'promoted-beyond-readiness', 'overlooked'] as const;

/** The organisations that were drawn and told, each made once for all who read it. */
const companies = new Map<number, ReturnType<typeof toldCompany>>();
const companyOf = (seed: number): ReturnType<typeof toldCompany> => {
  const company = companies.get(seed) ?? toldCompany(app, inWaves(generateHistory(seed, 120), seed));
  companies.set(seed, company);
  return company;
};

test('figures from confidential records: what all groups, stages and days say together, of readiness and promotions at once, is about no few people', async () => {
  const numbers = { 'readiness-mix': 0, 'promoted-beyond-readiness': 0, overlooked: 0 };
  for (const seed of [61, 68]) {
    const { index, groups, admin } = await companyOf(seed);
    const sums = new Map<string, string[][]>();
    for (const asOf of toldDays) {
      for (const { indicator, told, numbers: sets } of await figuresRead(admin, index, groups, asOf)) {
        expect(told.counts.map(({ people }) => people)).toEqual(sets.map((set) => set.length));
        // What stands beside the numbers follows from them, and so tells nothing more.
        expect(told.counts).toEqual(
          told.counts.map(({ answers, people }) => ({
            ...{ answers, people, share: people / told.people },
            ...wilsonInterval(people, told.people),
          })),
        );
        const family = sameRecords[indicator].join();
        const named = sets.map((set) => set.map(keyOf));
        sums.set(family, [...(sums.get(family) ?? []), named.flat(), ...named]);
        if (asOf === toldDays.at(-1)) numbers[indicator] += named.length;
      }
    }
    for (const [family, rows] of sums) {
      const distinct = [...new Map(rows.map((row) => [[...row].sort().join(), row])).values()];
      expect([seed, family, smallestRecovered(distinct, threshold - 1)]).toEqual([seed, family, null]);
    }
    // As they stand, the numbers of groups of enough people give somebody away, those of each of the three.
    for (const indicator of indicators) {
      const asOf = toldDays.at(-1) ?? '';
      const rows = asTheyStand(index, groups, { indicator, asOf, fewest: threshold });
      expect([seed, indicator, smallestRecovered(rows, 1)?.length]).toEqual([seed, indicator, 1]);
    }
  }
  // Of each something was told, or there was nothing to attack.
  expect(Object.values(numbers).map((count) => count > 10)).toEqual([true, true, true]);
}, 120_000);

test('lists of who is behind the figures: less all whom they name, no number is about a few, nor about whoever reads it', async () => {
  const { index, groups, admin, signIn } = await companyOf(68);
  const all = await figuresRead(admin, index, groups);
  const overlooked = all.filter(({ indicator }) => indicator === 'overlooked');
  // An admin who was looked at, and one who was not.
  const answers = overlooked.flatMap(({ numbers }) => numbers.flat());
  const admins = (['observed', 'overlooked'] as const).map(
    (said) => answers.find(({ answer }) => answer === said)?.personId ?? '',
  );
  for (const readerId of admins) {
    const reader = await signIn('admin', readerId);
    const figures = await figuresRead(reader, index, groups);
    const named = await namedTo(reader, all);
    expect(fewestPeople(lessNamed(figures, named), threshold - 1)).toBeNull();
    // It hangs on being counted alone, so that nothing of the answer shows in what is missing.
    expect(figures).toEqual(
      all.filter(({ indicator, numbers }) => {
        return indicator !== 'overlooked' || numbers.flat().every(({ personId }) => personId !== readerId);
      }),
    );
    const left = figures.filter(({ indicator }) => indicator === 'overlooked');
    expect([left.length > 0, left.length < overlooked.length]).toEqual([true, true]);
    // With the numbers that everybody else is told, whoever reads would find themselves.
    expect(fewestPeople(lessNamed(all, named), threshold - 1)).toEqual([readerId]);
  }
  const lines = groups.filter((group) => group.groupKind === 'leader' && all.some(({ asked }) => asked === group));
  const { items } = await admin.ok(listIndicatorGroups);
  const leaders = items.flatMap(({ kind, id }) => (kind === 'leader' && id !== null ? [id] : []));
  let [ownLine, below, exposed] = [0, 0, 0];
  for (const leaderId of leaders.filter((id) => !admins.includes(id))) {
    const leader = await signIn('member', leaderId);
    const figures = await figuresRead(leader, index, lines);
    const named = await namedTo(leader, figures);
    const reads = readBy(index, leaderId);
    expect([leaderId, fewestPeople(lessNamed(figures, named, reads), threshold - 1)]).toEqual([leaderId, null]);
    const ofOverlooked = figures.filter(({ indicator }) => indicator === 'overlooked' && named.size > 0);
    ownLine += ofOverlooked.filter(({ asked }) => asked.groupId === leaderId).length;
    below += ofOverlooked.filter(({ asked }) => asked.groupId !== leaderId).length;
    // What was told of a line before it was below them would be about the few who had gone by then.
    const ever = all.filter(({ asked: { groupId = '' } }) => reads(groupId));
    if (fewestPeople(lessNamed(ever, named, reads), threshold - 1) !== null) exposed += 1;
  }
  expect([ownLine > 0, below > 0, exposed > 0]).toEqual([true, true, true]);
}, 120_000);

test('programmes and readiness: all that their sponsor reads of two and anybody of the same people, night after night, is about no few people', async () => {
  let [told, ready, effects, everything] = [0, 0, 0, 0];
  const kinds = new Set<string>();
  for (const seed of [11, 12]) {
    const company = await sponsoredCompany(app, seed);
    const { actor } = company.organisation;
    const sponsor = app.as(await company.organisation.signIn('sponsor'));
    const read = new Map<string, ToldSum>();
    const exact: ToldSum[] = [];
    const exactlyReady: ToldSum[] = [];
    for (let night = 0; night < 4; night += 1) {
      await company.night();
      const kept = await everythingTold(app.tenants.read(actor));
      for (const programmeId of company.programmes) {
        const own = toldOf(kept, programmeId);
        for (const sum of await programmeSums(sponsor, programmeId, own)) read.set(JSON.stringify(sum), sum);
        effects = Math.max(effects, own.effects.length);
        exact.push(await endedSoFar(company, programmeId));
      }
      exactlyReady.push(await readyNow(app.tenants.read(actor)));
      await company.change();
    }
    told += read.size;
    for (const { key } of [...read.values()].flat()) kinds.add(key.split(' ')[0] ?? '');
    const sums = await readinessSums(company.admin, app.tenants.read(actor));
    ready += sums.length;
    for (const sum of sums) read.set(JSON.stringify(sum), sum);
    expect([seed, fewestPeople([...read.values()], threshold - 1)]).toEqual([seed, null]);
    // Were it told as it stands, one night taken off the other would be of one or two.
    if (fewestPeople(exact, threshold - 1) !== null && fewestPeople(exactlyReady, threshold - 1) !== null)
      everything += 1;
  }
  // Places, sessions taken and missed, hours of them, and what became of people: of each something was told.
  expect([...kinds].sort()).toEqual(['away', 'place', 'session-hours', 'there', 'what']);
  expect([told > 16, ready > 16, effects > 0, everything > 0]).toEqual([true, true, true, true]);
}, 240_000);

test('a nomination of their own changes nothing that a leader reads; one of anybody else does', async () => {
  const company = await smallCompany(app);
  const admin = app.as(company.admin);
  const { people, actor } = company;
  const [monthEnd, openedOn] = ['2024-06-30', '2023-01-01'];
  const named = async (name: string, incumbentId: string) => {
    const weight = { impact: 'high', vacancyRisk: 'low', targetCover: 1, stageKey: 'engineering-manager' } as const;
    const body = { name, incumbentId, openedOn, ...weight };
    return (await admin.ok(createCriticalRole, { body })).id;
  };
  await onTheLowestStage(app, admin, actor);
  const [above, below, far] = [
    await named('Above', people.ceo),
    await named('Below', people.em),
    await named('Further below', people.ic),
  ];
  const put = (roleId: string, personId: string) =>
    admin.ok(nominate, {
      params: { roleId },
      body: { personId, horizon: 'ready-now', evidence: 'Led two launches without help.', from: openedOn },
    });
  await put(below, people.ic);
  const leader = app.as(await company.signIn('vp'));
  const { today } = actor;
  const knownDays = [addDays(today, -1), today];
  const read = async () => {
    for (const asOf of [monthEnd, today]) await admin.ok(recomputeIndicators, { body: { asOf } });
    await app.settle();
    // All of it had been computed yesterday: what was known then can be asked as well as what is known now.
    await app.tenants.run(
      actor,
      (tx) => tx.sql`update indicator_snapshot set computed_at = computed_at - interval '1 day'`,
    );
    await app.tenants.run(
      actor,
      (tx) => tx.sql`update snapshot_version set computed_at = computed_at - interval '1 day'`,
    );
    await app.tenants.run(actor, (tx) => tx.sql`update former_figure set known_until = known_until - interval '1 day'`);
    return leaderReads(app, leader, { monthEnd, today, knownDays });
  };
  const before = await read();
  for (const roleId of [above, below, far]) await put(roleId, people.vp);
  expect(await read()).toEqual(before);
  await put(below, people.other);
  const after = await read();
  const changed = after.filter((line, at) => line !== before[at]);
  expect(changed.length).toBeGreaterThan(10);
  for (const kind of ['bench of forecasts of', 'bench of forecasts file']) {
    expect(changed.some((line) => line.startsWith(kind))).toBe(true);
  }
}, 240_000);
