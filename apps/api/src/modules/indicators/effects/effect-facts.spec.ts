import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { effectFacts } from '@understudy/domain/indicators/effect/effect-facts';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { generateIntakes, loadIntakes } from '../testing/generated-intakes.js';
import { loadHistory } from '../testing/load-history.js';
import { EffectFactsRepository } from './effect-facts.repository.js';

describe('the statement against the pure function', () => {
  let database: TestDatabase;
  const counted = { participants: 0, transferred: 0, applicants: 0, pairs: 0, promoted: 0, left: 0 };
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test.each([
    [1, 60],
    [2, 150],
    [3, 12],
    [4, 220],
  ])('the facts of the programmes of history %i with %i people', async (seed, size) => {
    const history = { ...generateHistory(seed, size), enrolments: [] };
    const index = indexHistory(history);
    const intakes = generateIntakes(seed, history);
    const organisationId = await loadHistory(database, history);
    await loadIntakes(database, organisationId, intakes);
    const repository = new EffectFactsRepository();
    const reading = database.tenants.read({ organisationId });
    for (const asOf of ['2022-12-31', '2024-02-29', '2025-01-31']) {
      for (const programme of intakes.programmes) {
        const cohorts = intakes.cohorts.filter((one) => one.programme === programme && one.state !== 'planned');
        const expected = effectFacts(index, cohorts, intakes.enrolments, asOf);
        const found = await repository.facts(reading, programme, asOf);
        expect([seed, asOf, sorted(found)]).toEqual([seed, asOf, sorted(expected)]);
        counted.participants += found.participants.length;
        counted.transferred += found.participants.filter((one) =>
          intakes.enrolments.some(
            ({ cohortId, personId, state }) =>
              cohortId === one.cohortId && personId === one.personId && state === 'transferred',
          ),
        ).length;
        counted.applicants += found.applicants.length;
        counted.pairs += found.pairs.length;
        counted.promoted += found.pairs.filter(({ promoted }) => promoted).length;
        counted.left += found.participants.filter(({ leftOn }) => leftOn !== null).length;
      }
    }
  });

  it('had something to find of every kind', () => {
    expect(Object.entries(counted).filter(([, count]) => count < 5)).toEqual([]);
  });
});

/** The order within a kind is said by its fields. */
const sorted = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).map(([kind, rows]) => [
      kind,
      (rows as object[]).map((row) => JSON.stringify(Object.entries(row).sort())).sort(),
    ]),
  );
