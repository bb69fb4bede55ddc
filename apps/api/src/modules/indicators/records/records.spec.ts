import type { IndicatorName, RecordsOf } from '@understudy/contracts/indicators';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { dayNumber, daysPerMonth } from '@understudy/domain/calendar/day';
import { isLeadershipStage } from '@understudy/domain/career-framework/leadership-stage';
import { benchRoles } from '@understudy/domain/indicators/bench';
import { costLedger } from '@understudy/domain/indicators/cost-ledger';
import { firstYearRecords } from '@understudy/domain/indicators/first-year-retention';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { daysToFill, openingShare } from '@understudy/domain/indicators/openings';
import { stayOn } from '@understudy/domain/indicators/person-record';
import { promotionRecords } from '@understudy/domain/indicators/promotions';
import { retention, retentionRecords } from '@understudy/domain/indicators/retention';
import { spanRecords } from '@understudy/domain/indicators/span-of-control';
import { stageFlow } from '@understudy/domain/indicators/stage-flow';
import { survivalRecords } from '@understudy/domain/indicators/survival';
import { stayRecords } from '@understudy/domain/indicators/time-in-stage';
import { leavingRecords } from '@understudy/domain/indicators/turnover';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { PeopleScopeRepository } from '../../people/scope/people-scope.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CostsRepository } from '../costs/costs.repository.js';
import { recordedTheDayBefore } from '../testing/computed-before.js';
import { loadHistory } from '../testing/load-history.js';
import { RecordsRepository } from './records.repository.js';
import type { RecordPosition } from './records-cursor.js';
import type { RecordsRequest } from './records-request.repository.js';

const asOf = '2023-06-30';
const costs = new CostsRepository(new PeopleScope(new PeopleScopeRepository()));
const admin = { isAdmin: true, personId: null, today: asOf, timeZone: 'UTC' };

const offOrMoved = (index: IndexedHistory, personId: string, to: string | null) => {
  const person = index.people.get(personId);
  return person !== undefined && to !== null && stayOn(person, dayNumber(to)) === undefined
    ? 'left-ladder'
    : 'other-move';
};

/** person, how they count, since, until: as the domain finds them. */
const expectedOf = (index: IndexedHistory, group: PeopleGroup): Partial<Record<IndicatorName, string[]>> => {
  const request = { asOf, group };
  const roles = benchRoles(index, { asOf, group, horizon: 'within-1-year' });
  return {
    retention: retentionRecords(index, request).map(
      ({ personId, role, leftOn }) => `${personId} ${role === 'left' ? 'not-retained' : role} ${leftOn}`,
    ),
    turnover: leavingRecords(index, request).map(({ personId, leftOn }) => `${personId} left ${leftOn}`),
    'voluntary-turnover': leavingRecords(index, request, 'voluntary').map(
      ({ personId, leftOn }) => `${personId} left ${leftOn}`,
    ),
    'regretted-turnover': leavingRecords(index, request, 'regretted').map(
      ({ personId, leftOn }) => `${personId} left ${leftOn}`,
    ),
    'first-year-retention': firstYearRecords(index, request).map(({ personId, role, startKnown }) => {
      const counts = role === 'stayed' ? 'stayed-first-year' : 'left-in-first-year';
      return `${personId} ${startKnown ? counts : 'unknown-start'}`;
    }),
    survival: survivalRecords(index, request).map(({ personId, startKnown, leavingKind, to }) => {
      const ended = leavingKind === 'voluntary' ? 'left-by-choice' : 'left-otherwise';
      return `${personId} ${startKnown ? (to === null ? 'still-there' : ended) : 'unknown-start'} ${to}`;
    }),
    'promotion-incidence': stayRecords(index, request).map(({ personId, startKnown, outcome, to }) => {
      const counts = outcome === 'other-move' ? offOrMoved(index, personId, to) : outcome;
      return `${personId} ${startKnown ? counts : 'unknown-start'} ${to}`;
    }),
    promotions: promotionRecords(index, request).map(({ personId, on }) => `${personId} promoted ${on}`),
    coverage: roles.flatMap(({ roleId, successors }) =>
      successors.length === 0
        ? [`null role-without-successor ${roleId}`]
        : successors.map(({ personId }) => `${personId} successor ${roleId}`),
    ),
  };
};

describe('the records behind the figures', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test.each([11, 12])('are those of the pure functions, for every group of history %i', async (seed) => {
    const history = generateHistory(seed, 80);
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    const reading = database.tenants.read({ organisationId });
    const repository = new RecordsRepository();
    const begins = await repository.historyBegins(reading);
    expect(begins).toBe(history.historyBegins);
    const groups: PeopleGroup[] = [
      { kind: 'organisation' },
      ...history.units.map(({ id }): PeopleGroup => ({ kind: 'unit', unitId: id })),
      ...[...index.led().keys()].map((personId): PeopleGroup => ({ kind: 'leader', personId })),
    ];
    for (const group of groups) {
      const id = group.kind === 'unit' ? group.unitId : group.kind === 'leader' ? group.personId : null;
      const all = async (
        indicator: RecordsOf,
        { only = 7, ...part }: Pick<RecordsRequest, 'stageId' | 'start'> & { only?: number } = {},
      ) => {
        const request = {
          ...part,
          indicator,
          group: { kind: group.kind, id },
          window: windowUpTo(asOf),
          horizon: 'within-1-year' as const,
          hiddenSuccessor: null,
          ledger: costs.reading(admin, undefined),
        };
        const found: Awaited<ReturnType<RecordsRepository['page']>> = [];
        let after: RecordPosition | null = null;
        do {
          const page = await repository.page(reading, request, begins, { after, limit: only });
          found.push(...page);
          after = page.length === only ? (page.at(-1) ?? null) : null;
          expect(page.every(({ total }) => total === (found[0]?.total ?? 0))).toBe(true);
        } while (after !== null);
        expect(found).toHaveLength(found[0]?.total ?? 0);
        return found;
      };
      const headcount = await all('headcount');
      expect(headcount).toHaveLength(retention(index, { asOf, group }).details.closing);
      const countsOf = async (indicator: IndicatorName, ...counts: string[]) => {
        const found = await all(indicator);
        expect(found.filter((row) => !counts.includes(row.counts))).toEqual([]);
        return counts.map((name) => found.filter((row) => row.counts === name).length);
      };
      const { filled, inside, unknownStart, byNominee } = openingShare(
        index,
        { asOf, group },
        'external-reliance',
      ).details;
      const { details } = daysToFill(index, { asOf, group });
      const origins = ['filled-from-inside', 'unknown-start', 'filled-from-outside'] as const;
      const fills = [inside, unknownStart, filled - inside - unknownStart];
      expect(await countsOf('internal-fill-rate', ...origins)).toEqual(fills);
      expect(await countsOf('external-reliance', ...origins)).toEqual(fills);
      expect(await countsOf('succession-effectiveness', 'filled-by-nominee', 'filled-by-other')).toEqual([
        byNominee,
        filled - byNominee,
      ]);
      expect(await countsOf('days-to-fill', 'filled', 'withdrawn', 'still-open')).toEqual([
        details.filled,
        details.withdrawn,
        details.open,
      ]);
      const spans = spanRecords(index, { asOf, group });
      const led = (await all('span-of-control')).map((row) => `${row.personId} ${row.counts} ${row.reports}`);
      expect(led.sort()).toEqual(spans.map(({ personId, reports }) => `${personId} leads ${reports}`).sort());
      for (const row of stageFlow(index, { asOf, group }).details.rows) {
        if (row.stageId === null) continue;
        const { stageId } = row;
        const moved = (await all('stage-flow', { stageId, only: 200 })).map(({ counts }) => counts);
        const flow = (...names: string[]) => moved.filter((counts) => names.includes(counts)).length;
        const [movedIn, movedOut] = [
          flow('moved-in', 'stepped-down-in', 'transferred-in'),
          flow('moved-out', 'stepped-down-out', 'transferred-out'),
        ];
        expect([flow('promoted-in'), flow('promoted-out'), flow('joined'), flow('left'), movedIn, movedOut]).toEqual([
          ...[row.promotedIn, row.promotedOut, row.joined, row.left, row.movedIn, row.movedOut],
        ]);
        const leads = spans.filter((span) => span.stageId === stageId);
        expect(await all('span-of-control', { stageId })).toHaveLength(leads.length);
        const stayed = stayRecords(index, { asOf, group }).filter((stay) => stay.stageId === stageId);
        expect(await all('time-in-stage', { stageId, only: 200 })).toHaveLength(stayed.length);
        const entered = survivalRecords(index, { asOf, group, start: 'stage', stageId });
        const found = await all('survival', { stageId, start: 'stage', only: 200 });
        expect(found.map(({ personId, from, to }) => `${personId} ${from} ${to}`).sort()).toEqual(
          entered.map(({ personId, from, to }) => `${personId} ${from} ${to}`).sort(),
        );
      }
      const enrolled = await all('survival', { start: 'cohort', only: 200 });
      expect(enrolled).toHaveLength(survivalRecords(index, { asOf, group, start: 'cohort' }).length);
      for (const [indicator, expected] of Object.entries(expectedOf(index, group)) as [IndicatorName, string[]][]) {
        const found = await all(indicator);
        const shown = found.map(({ personId, counts, from, to, note }) => {
          if (indicator === 'first-year-retention') return `${personId} ${counts}`;
          if (indicator === 'coverage') return `${personId} ${counts} ${note?.slice('Role '.length)}`;
          return `${personId} ${counts} ${indicator === 'promotions' ? from : to}`;
        });
        expect([indicator, group, shown.sort()]).toEqual([indicator, group, [...expected].sort()]);
      }
    }
  });

  test.each([11, 14])(
    'of the ledger of costs are what it counts, now and as known before, in every group of history %i',
    async (seed) => {
      const history = generateHistory(seed, 80);
      const index = indexHistory(history);
      const organisationId = await loadHistory(database, history);
      const reading = database.tenants.read({ organisationId });
      const repository = new RecordsRepository();
      const groups: PeopleGroup[] = [
        { kind: 'organisation' },
        ...history.units.map(({ id }): PeopleGroup => ({ kind: 'unit', unitId: id })),
        ...[...index.led().keys()].map((personId): PeopleGroup => ({ kind: 'leader', personId })),
      ];
      /** What the ledger counts in a group by a day as known on one, and that its records are that. */
      const counted = async (one: PeopleGroup, day: string, knownOn?: string) => {
        const { kind } = one;
        const id = kind === 'unit' ? one.unitId : kind === 'leader' ? one.personId : null;
        const group = { kind, id, key: id ?? '', name: '', since: null };
        const window = windowUpTo(day);
        const [facts] = await costs.facts(reading, admin, group, [day], knownOn);
        if (facts === undefined) throw new Error('There are facts of every day.');
        const [, hires, months] = costLedger(facts, null, window);
        const listed = (indicator: 'external-hires' | 'vacancy-months') => {
          const ledger = costs.reading(admin, knownOn);
          const request = {
            indicator,
            group,
            window,
            ledger,
            horizon: 'within-1-year' as const,
            hiddenSuccessor: null,
          };
          return repository.page(reading, request, null, { after: null, limit: 200 });
        };
        const openDays = (await listed('vacancy-months')).map(({ days }) => days ?? 0);
        expect(openDays.every((days) => days > 0)).toBe(true);
        const hired = await listed('external-hires');
        const days = openDays.reduce((sum, one) => sum + one, 0);
        expect([hired.length, days / daysPerMonth]).toEqual([
          hires?.quantity,
          expect.closeTo(months?.quantity ?? 0, 9),
        ]);
        return { hires: hired.length, unknownStart: hires?.unknownStart, days };
      };
      const before = new Map<PeopleGroup, Awaited<ReturnType<typeof counted>>>();
      for (const group of groups) {
        const now = await counted(group, asOf);
        before.set(group, now);
        if (group.kind === 'leader') continue;
        const { filled, inside, unknownStart } = openingShare(index, { asOf, group }, 'external-reliance').details;
        expect([now.hires, now.unknownStart]).toEqual([filled - inside - unknownStart, unknownStart]);
      }
      // All that was yesterday. Today other days, owners, units and people are known, and of one filled from outside no start.
      const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      const leads = index.stages.filter((one) => isLeadershipStage(one, index.stages)).map(({ id }) => id);
      const late = (history.openings ?? []).findLast(({ stageId }) => leads.includes(stageId))?.id ?? null;
      await database.tenants.run({ organisationId }, async (tx) => {
        await recordedTheDayBefore(tx);
        await tx.sql`
          update role_opening o set opened_on = opened_on - 40, owner_id = p.id, unit_id = u.id,
                 filled_by = case when filled_from = 'inside' then filled_by end
            from (select id from person order by id limit 1) p, (select id from unit order by id limit 1) u
           where o.id in (select id from role_opening order by id limit 9)`;
        await tx.sql`
          with joiner as (
            update employment e set start_known = false
             where e.id = (select id from employment where joined_on between '2022-08-01' and ${asOf}::date order by id limit 1)
            returning person_id, joined_on)
          update role_opening o set filled_by = j.person_id, filled_on = j.joined_on, opened_on = j.joined_on - 10,
                 filled_from = 'outside', state = 'filled', withdrawn_on = null
            from joiner j where o.id = ${late}::uuid`;
      });
      const changed = [];
      for (const [group, was] of before) {
        expect(await counted(group, asOf, yesterday)).toEqual(was);
        const now = await counted(group, asOf);
        if (now.days !== was.days) changed.push(group.kind);
        if (group.kind === 'organisation') expect(now.unknownStart).toBeGreaterThan(0);
      }
      expect(new Set(changed)).toEqual(new Set(['organisation', 'unit', 'leader']));
    },
  );

  test('leave out the nominations of somebody who may not know of them', async () => {
    const history = generateHistory(13, 80);
    const organisationId = await loadHistory(database, history);
    const reading = database.tenants.read({ organisationId });
    const repository = new RecordsRepository();
    const request = {
      indicator: 'coverage' as const,
      group: { kind: 'organisation' as const, id: null },
      window: windowUpTo(asOf),
      horizon: 'within-3-years' as const,
      hiddenSuccessor: null,
      ledger: costs.reading(admin, undefined),
    };
    const everything = await repository.page(reading, request, null, { after: null, limit: 500 });
    const somebody = everything.find(({ counts }) => counts === 'successor')?.personId ?? null;
    expect(somebody).not.toBeNull();
    const hidden = await repository.page(reading, { ...request, hiddenSuccessor: somebody }, null, {
      after: null,
      limit: 500,
    });
    expect(hidden.map(({ personId }) => personId)).not.toContain(somebody);
    expect(hidden.length).toBe(everything.filter(({ personId }) => personId !== somebody).length);
  });
});
