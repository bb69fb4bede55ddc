import { sql } from '@understudy/database/sql';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { addDays } from '@understudy/domain/calendar/day';
import { intersection } from '@understudy/domain/calendar/interval';
import { confidentialAnswers } from '@understudy/domain/indicators/confidential-answers';
import { groupKey, type PeopleGroup } from '@understudy/domain/indicators/group';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { timeInStage } from '@understudy/domain/indicators/time-in-stage';
import { windowUpTo } from '@understudy/domain/indicators/window';
import { generatedFrom, generateHistory } from '@understudy/domain/testing/generated-history';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { longInStage } from '../../career-framework/stages/unbroken-stay.repository.js';
import { expectedFigures } from '../testing/expected-figures.js';
import { loadHistory } from '../testing/load-history.js';
import { snapshotWriterOn, storedFigures } from '../testing/stored-figures.js';

describe('the statements against the pure functions', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  /** The medians that pages show and who is past them: as on the home of leaders and in identification. */
  const pages = async (organisationId: string, asOf: string) => {
    const reading = database.tenants.read({ organisationId });
    const day = sql`${asOf}::date`;
    const standing = { personId: sql`e.person_id`, assignedFrom: sql`a.from_on`, joinedOn: sql`e.joined_on` };
    const medians = await reading.sql<{ stageId: string; days: number }>`
      with ${stayMedians(asOf)}
      select md.stage_id::text as "stageId", md.days from medians md join stage s on s.id = md.stage_id
       where md.days is not null order by s.id`;
    const past = await reading.sql<{ id: string }>`
      with ${stayMedians(asOf)}
      select e.person_id::text as id from employment e
        join stage_assignment a on a.person_id = e.person_id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
        left join medians md on md.stage_id = a.stage_id
       where e.joined_on <= ${day} and (e.left_on is null or e.left_on > ${day})
         and ${longInStage(standing, day, sql`md.days`)}
       order by 1`;
    return { medians, past: past.map(({ id }) => id) };
  };

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

  test.each([
    [15, 30, 5],
    [62, 30, 5],
    [34, 30, 9],
  ])('the medians of pages and who is past them, of history %i with %i people', async (seed, size, fewest) => {
    const drawn = generateHistory(seed, size);
    const rows = new Map<string, number>();
    // Climbing from stage to stage, every one in two assignments, so that medians are reached and stays are put together.
    const stageAssignments = drawn.stageAssignments.map((row) => {
      const place = rows.get(row.personId) ?? row.personId.charCodeAt(35) % 2;
      rows.set(row.personId, place + 1);
      return { ...row, stageId: drawn.stages[Math.floor(place / 2)]?.id ?? row.stageId };
    });
    const history = { ...drawn, stageAssignments };
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    await database.tenants.run(
      { organisationId },
      (tx) => tx.sql`update organisation set privacy_threshold = ${fewest}::int`,
    );
    let told = 0;
    for (let month = 3; month < 40; month += 2) {
      const asOf = addDays(generatedFrom, month * 30);
      const whole = { asOf, group: { kind: 'organisation' }, fewest } as const;
      const medians = timeInStage(index, whole)
        .details.stages.flatMap(({ stageId, medianDays }) =>
          medianDays === null ? [] : [{ stageId, days: medianDays }],
        )
        .sort((one, other) => (one.stageId < other.stageId ? -1 : 1));
      const past = confidentialAnswers(index, 'overlooked', whole).map(({ personId }) => personId);
      expect([asOf, await pages(organisationId, asOf)]).toEqual([asOf, { medians, past: past.sort() }]);
      told += medians.length;
    }
    expect(told).toBeGreaterThan(5);
  });
});
