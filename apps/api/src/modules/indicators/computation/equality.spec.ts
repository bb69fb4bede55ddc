import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { intersection } from '@understudy/domain/calendar/interval';
import { groupKey, type PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { expectedFigures } from '../testing/expected-figures.js';
import { loadHistory } from '../testing/load-history.js';
import { snapshotWriterOn, storedFigures } from '../testing/stored-figures.js';

describe('the statements against the pure functions', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test.each([
    [1, 40, 5],
    [2, 40, 0],
    [3, 90, 5],
    [4, 90, 5],
    [5, 12, 0],
    [6, 1, 5],
    [7, 200, 5],
  ])('every figure of every group of history %i with %i people', async (seed, size, fewest) => {
    const history = generateHistory(seed, size);
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    const writer = snapshotWriterOn(database);
    for (const asOf of ['2021-09-01', '2022-12-31', '2024-02-29', '2025-01-31']) {
      await writer.write({ organisationId }, asOf, fewest);
      const { opening, closing } = windowUpTo(asOf);
      const touched = { from: opening, to: closing + 1 };
      const groups: PeopleGroup[] = [
        { kind: 'organisation' },
        ...history.units.map(({ id }): PeopleGroup => ({ kind: 'unit', unitId: id })),
        ...[...index.led()]
          .filter(([, members]) =>
            members.some(({ days }) => days.some((span) => intersection(span, touched) !== null)),
          )
          .map(([personId]): PeopleGroup => ({ kind: 'leader', personId })),
      ];
      const stored = await storedFigures(database, organisationId, asOf);
      expect(Object.keys(stored).sort()).toEqual(groups.map(groupKey).sort());
      for (const group of groups) {
        const expected = expectedFigures(index, group, asOf, fewest);
        expect([seed, asOf, groupKey(group), stored[groupKey(group)]]).toEqual([seed, asOf, groupKey(group), expected]);
      }
    }
  });
});
