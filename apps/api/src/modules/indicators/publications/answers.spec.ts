import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { groupBy } from '@understudy/domain/collections/group-by';
import { confidentialAnswers } from '@understudy/domain/indicators/confidential-answers';
import { groupKey, type PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { loadHistory } from '../testing/load-history.js';
import { snapshotWriterOn } from '../testing/stored-figures.js';
import { AnswersRepository } from './answers.repository.js';

const indicators = ['readiness-mix', 'promoted-beyond-readiness', 'overlooked'] as const;

describe('the answers behind confidential figures', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test.each([31, 32])('are those of the pure functions, for every group of history %i', async (seed) => {
    const history = generateHistory(seed, 80);
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    const repository = new AnswersRepository();
    const groups: PeopleGroup[] = [
      { kind: 'organisation' },
      ...history.units.map(({ id }): PeopleGroup => ({ kind: 'unit', unitId: id })),
      ...[...index.led().keys()].map((personId): PeopleGroup => ({ kind: 'leader', personId })),
    ];
    let told = 0;
    for (const asOf of ['2022-06-30', '2023-12-31']) {
      await snapshotWriterOn(database).write({ organisationId }, asOf);
      for (const indicator of indicators) {
        const rows = await repository.answers(
          database.tenants.read({ organisationId }),
          indicator,
          windowUpTo(asOf),
          history.historyBegins,
        );
        const found = rows.map(
          ({ kind, key, stageId, answer, pieces }) =>
            `${kind === 'organisation' ? kind : `${kind}:${key}`} ${stageId} ${answer} ${pieces.length} ${new Set(pieces.map(([person]) => person)).size}`,
        );
        const expected = groups.flatMap((group) => {
          const records = confidentialAnswers(index, indicator, { asOf, group });
          return [...groupBy(records, ({ stageId, answer }) => `${stageId} ${answer}`)].map(
            ([about, own]) =>
              `${groupKey(group)} ${about} ${own.length} ${new Set(own.map(({ personId }) => personId)).size}`,
          );
        });
        expect([asOf, indicator, found.sort()]).toEqual([asOf, indicator, expected.sort()]);
        told += found.length;
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});
