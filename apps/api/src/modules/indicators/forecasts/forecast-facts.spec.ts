import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { isLeadershipStage } from '@understudy/domain/career-framework/leadership-stage';
import { benchSupply } from '@understudy/domain/forecast/bench-supply';
import { monthMarks } from '@understudy/domain/forecast/month-marks';
import { monthlyCounts } from '@understudy/domain/forecast/monthly-counts';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import { horizons } from '@understudy/domain/indicators/history';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { PeopleScopeRepository } from '../../people/scope/people-scope.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CostsRepository } from '../costs/costs.repository.js';
import { RecordsRepository } from '../records/records.repository.js';
import { loadHistory } from '../testing/load-history.js';
import type { CandidaciesAsked } from './candidacies.repository.js';
import { ForecastFactsRepository } from './forecast-facts.repository.js';
import { forecastInput } from './forecast-input.js';

const noSupply = Object.fromEntries(horizons.map((horizon) => [horizon, 0]));
const admin = { isAdmin: true, personId: null, today: '2024-06-30', timeZone: 'UTC' };
const nothingAsked = {
  horizon: 'within-3-years' as const,
  hiddenSuccessor: null,
  ledger: new CostsRepository(new PeopleScope(new PeopleScopeRepository())).reading(admin, undefined),
};

describe('what a forecast learns from', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test.each([
    [11, 40],
    [12, 90],
    [13, 1],
    [14, 150],
  ])('the statement counts history %i with %i people as the pure function does', async (seed, size) => {
    const history = generateHistory(seed, size);
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    const reading = database.tenants.read({ organisationId });
    const repository = new ForecastFactsRepository();
    const { firstDay, historyBegins } = await repository.frame(reading);
    const first = history.employments.map(({ joined }) => joined).sort()[0] ?? null;
    expect([firstDay, historyBegins]).toEqual([history.historyBegins ?? first, history.historyBegins]);
    let events = 0;
    for (const asOf of ['2021-03-31', '2023-05-31', '2024-02-29']) {
      const marks = monthMarks(asOf, firstDay);
      const groups: readonly (readonly [PeopleGroup, string | null])[] = [
        [{ kind: 'organisation' }, null],
        ...history.units.slice(0, 3).map(({ id }) => [{ kind: 'unit', unitId: id }, id] as const),
        ...[...index.led().keys()].slice(0, 6).map((id) => [{ kind: 'leader', personId: id }, id] as const),
      ];
      for (const [group, id] of groups) {
        const counted = await repository.counts(
          reading,
          { group: { kind: group.kind as 'unit', id }, asOf, historyBegins },
          marks,
        );
        expect([seed, asOf, group, counted]).toEqual([seed, asOf, group, monthlyCounts(index, group, marks)]);
        events += counted.counts.filter(({ kind }) => kind !== 'now' && kind !== 'stayed').length;
      }
    }
    expect(size === 1 || events > 30).toBe(true);
  });

  test.each([11, 14])(
    'who is listed behind the bench is who is counted, in every group and stage of history %i',
    async (seed) => {
      const history = generateHistory(seed, 150);
      const index = indexHistory(history);
      const organisationId = await loadHistory(database, history);
      const reading = database.tenants.read({ organisationId });
      const repository = new ForecastFactsRepository();
      await database.tenants.run({ organisationId }, async (tx) => {
        await tx.sql`delete from successor`;
        await tx.sql`
          update critical_role r set stage_id = s.id, opened_on = '2021-01-01', closed_on = null
            from (select id, row_number() over (order by ordinal desc, id) as n from stage) s
           where s.n = 1 + abs(hashtext(r.id::text)) % 3`;
        await tx.sql`
          insert into successor (organisation_id, role_id, person_id, horizon, from_on)
          select r.organisation_id, r.id, p.id, (${[...horizons]}::text[])[1 + abs(hashtext(p.id::text || r.id)) % 4], '2022-01-01'
            from critical_role r
           cross join lateral (select id from person order by hashtext(id::text || r.id) limit 25) p`;
      });
      const asOf = '2023-05-31';
      let [listed, nominated] = [0, 0];
      const counts = async (group: CandidaciesAsked['group']) => {
        const request = { group, asOf, historyBegins: history.historyBegins };
        const whole = await repository.counts(reading, { ...request, group: { kind: 'organisation', id: null } }, [
          asOf,
        ]);
        const facts = {
          ...{ stages: await repository.stages(reading), whole, group: null, leavings: [], fewest: 5 },
          candidacies: await repository.candidacies(reading, request),
        };
        const { ladder, candidacies } = forecastInput(
          { seed: 1, paths: 1, months: 1, question: { attrition: [], promotions: [], hires: [], cohorts: [] } },
          facts,
        );
        const supply = benchSupply(
          ladder.map((stage) => ({ ...stage, people: 0 })),
          candidacies,
        );
        const asked = { ...nothingAsked, indicator: 'bench-supply' as const, group, window: windowUpTo(asOf) };
        for (const stage of ladder) {
          const page = { after: null, limit: 500 };
          const rows = await new RecordsRepository().page(
            reading,
            { ...asked, stageId: stage.id },
            history.historyBegins,
            page,
          );
          const found = Object.fromEntries(
            horizons.map((horizon) => [horizon, rows.filter((row) => row.counts === horizon).length]),
          );
          const counted = isLeadershipStage(stage, ladder) ? supply.get(stage.id)?.byHorizon : noSupply;
          expect([group, stage.key, found]).toEqual([group, stage.key, counted]);
          expect(new Set(rows.map(({ personId }) => personId)).size).toBe(rows.length);
          listed += rows.length;
          nominated += rows.filter(({ note }) => note?.includes(' · ')).length;
        }
      };
      const everyGroup = async () => {
        await counts({ kind: 'organisation', id: null });
        for (const { id } of history.units.slice(0, 2)) await counts({ kind: 'unit', id });
        for (const id of [...index.led().keys()].slice(0, 4)) await counts({ kind: 'leader', id });
      };
      await everyGroup();
      expect([listed > 20, nominated > 10]).toEqual([true, true]);
      // Of a ladder that no longer holds, the stages count that somebody is still in.
      await database.tenants.run({ organisationId }, async (tx) => {
        await tx.sql`
        insert into framework_version (organisation_id, framework_id, number, status, published_at)
        select organisation_id, framework_id, 2, 'published', now() from framework_version`;
        await tx.sql`
        delete from stage_assignment where stage_id = (select id from stage order by ordinal desc, id limit 1)`;
      });
      await everyGroup();
    },
  );
});
