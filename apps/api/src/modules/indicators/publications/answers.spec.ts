import type { RecordsOf } from '@understudy/contracts/indicators';
import { recordedAnswers } from '@understudy/contracts/indicators-records';
import { sql } from '@understudy/database/sql';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { groupBy } from '@understudy/domain/collections/group-by';
import { confidentialAnswers } from '@understudy/domain/indicators/confidential-answers';
import { groupKey, type PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { inWaves } from '@understudy/domain/testing/in-waves';
import { RecordsRepository } from '../records/records.repository.js';
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
    const history = inWaves(generateHistory(seed, 80), seed);
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    const repository = new AnswersRepository();
    const groups: PeopleGroup[] = [
      { kind: 'organisation' },
      ...history.units.map(({ id }): PeopleGroup => ({ kind: 'unit', unitId: id })),
      ...[...index.led().keys()].map((personId): PeopleGroup => ({ kind: 'leader', personId })),
    ];
    const records = new RecordsRepository();
    /** Whom the list behind a figure names, with what they answer. */
    const listed = async (indicator: RecordsOf, asOf: string, group: PeopleGroup, without: string | null = null) => {
      const id = group.kind === 'unit' ? group.unitId : group.kind === 'leader' ? group.personId : null;
      // None of these records are of the ledger of costs.
      const ledger = { end: sql`'infinity'::timestamptz`, reads: sql`false` };
      const about = { group: { kind: group.kind, id }, window: windowUpTo(asOf), hiddenSuccessor: null, ledger };
      const request = { ...about, indicator, without, horizon: 'ready-now' } as const;
      const reading = database.tenants.read({ organisationId });
      const found = await records.page(reading, request, history.historyBegins, { after: null, limit: 200 });
      return found.map(({ personId, counts }) => `${personId} ${counts}`).sort();
    };
    const told = { 'readiness-mix': 0, 'promoted-beyond-readiness': 0, overlooked: 0 };
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
        told[indicator] += found.length;
      }
      for (const indicator of recordedAnswers) {
        for (const group of groups) {
          const answers = confidentialAnswers(index, indicator, { asOf, group });
          const expected = answers.map(({ personId, answer }) => `${personId} ${answer}`).sort();
          expect(await listed(indicator, asOf, group)).toEqual(expected);
          const [first] = expected;
          const without = first?.split(' ')[0] ?? null;
          expect(await listed(indicator, asOf, group, without)).toEqual(expected.slice(1));
        }
      }
    }
    expect(Object.values(told).map((count) => count > 10)).toEqual([true, true, true]);
  });
});
