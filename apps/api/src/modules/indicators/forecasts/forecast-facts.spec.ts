import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { monthMarks } from '@understudy/domain/forecast/month-marks';
import { monthlyCounts } from '@understudy/domain/forecast/monthly-counts';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { loadHistory } from '../testing/load-history.js';
import { ForecastFactsRepository } from './forecast-facts.repository.js';

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
});
