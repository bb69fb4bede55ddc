import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { stayRecords } from '@understudy/domain/indicators/time-in-stage';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { presentReport } from '../reports/report.presenter.js';
import { ReportRepository } from '../reports/report.repository.js';
import { loadHistory } from '../testing/load-history.js';
import { snapshotWriterOn, storedFigures } from '../testing/stored-figures.js';
import { SnapshotRepository } from './snapshot.repository.js';

const asOf = '2023-06-30';

describe('the writer of snapshots', () => {
  let database: TestDatabase;
  let organisationId: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    organisationId = await loadHistory(database, generateHistory(21, 60));
  });
  afterAll(() => database.drop());

  const snapshots = new SnapshotRepository();
  const stale = () => snapshots.staleDates(database.tenants.read({ organisationId }));

  test('gives the same figures when several write the same day at once', async () => {
    const writer = snapshotWriterOn(database);
    await writer.write({ organisationId }, asOf);
    const alone = await storedFigures(database, organisationId, asOf);
    await Promise.all([1, 2, 3].map(() => writer.write({ organisationId }, asOf)));
    expect(await storedFigures(database, organisationId, asOf)).toEqual(alone);
  });

  test('keeps other days and other organisations as they are', async () => {
    const writer = snapshotWriterOn(database);
    const other = await loadHistory(database, generateHistory(22, 30));
    await writer.write({ organisationId }, '2023-05-31');
    await writer.write({ organisationId: other }, asOf);
    const kept = await storedFigures(database, organisationId, '2023-05-31');
    await writer.write({ organisationId }, asOf);
    expect(await storedFigures(database, organisationId, '2023-05-31')).toEqual(kept);
    expect(Object.keys(await storedFigures(database, other, '2023-05-31'))).toEqual([]);
  });

  test('writes of a day computed again only what differs, and takes away what is not computed any more', async () => {
    const writer = snapshotWriterOn(database);
    const day = '2023-05-31';
    await writer.write({ organisationId }, day);
    const lying = () =>
      database.tenants.read({ organisationId }).sql<{ indicator: string; written: string }>`
        select indicator, xmin::text as written from indicator_figure where as_of = ${day}::date
         order by group_kind, group_key, indicator`;
    const first = await lying();
    await database.tenants.run({ organisationId }, async (tx) => {
      await tx.sql`
        update indicator_figure set value = -1
         where as_of = ${day}::date and group_kind = 'organisation' and indicator in ('retention', 'stage-flow')`;
      await tx.sql`
        insert into indicator_figure (organisation_id, as_of, indicator, group_kind, group_key, status)
        select ${organisationId}::uuid, ${day}::date, i, 'organisation', '', 'shown' from unnest(array['old', 'older']) i`;
    });
    await writer.write({ organisationId }, day);
    const again = await lying();
    expect(again.map(({ indicator }) => indicator)).toEqual(first.map(({ indicator }) => indicator));
    const rewritten = again.filter(({ written }, place) => written !== first[place]?.written);
    expect(rewritten.map(({ indicator }) => indicator)).toEqual(['retention', 'stage-flow']);
  });

  test('states no rate below the privacy threshold of the organisation', async () => {
    const writer = snapshotWriterOn(database);
    const careful = await loadHistory(database, generateHistory(23, 40));
    const retention = async () => {
      await writer.write({ organisationId: careful }, asOf);
      return (await storedFigures(database, careful, asOf)).organisation?.retention;
    };
    const stated = await retention();
    expect(stated).toMatchObject({ status: 'shown' });
    await database.tenants.run(
      { organisationId: careful },
      (tx) => tx.sql`update organisation set privacy_threshold = 50 where organisation_id = ${careful}::uuid`,
    );
    expect(await retention()).toMatchObject({ status: 'too-few', value: null, denominator: stated?.denominator });
  });

  test('a change makes later days stale, and no day that was computed with it', async () => {
    const writer = snapshotWriterOn(database);
    const access = database.tenants.read({ organisationId });
    await writer.write({ organisationId }, '2023-05-31');
    await writer.write({ organisationId }, asOf);
    expect(await snapshots.markStale(access, '2023-06-15', 0)).toBe(0);
    expect(await snapshots.markStale(access, '2023-06-15', 1)).toBe(1);
    expect(await stale()).toEqual([asOf]);
    expect(await snapshots.markStale(access, null, 1)).toBe(2);
    expect(await stale()).toEqual([asOf, '2023-05-31']);
    await writer.write({ organisationId }, asOf);
    expect(await stale()).toEqual(['2023-05-31']);
  });

  test('says in a report how long the stays in each stage were followed', async () => {
    await snapshotWriterOn(database).write({ organisationId }, asOf);
    const [access, reports] = [database.tenants.read({ organisationId }), new ReportRepository()];
    const row = await reports.report(access, 'organisation', '', { asOf, today: asOf });
    if (row === null) throw new Error('The day was written.');
    const group = { kind: 'organisation', id: null, name: '' } as const;
    const { timeInStage } = presentReport(group, row, await reports.frame(access), [], new Map());
    const index = indexHistory(generateHistory(21, 60));
    const stays = stayRecords(index, { asOf, group: { kind: 'organisation' } }).filter(({ startKnown }) => startKnown);
    const longest = index.stages.map(({ id }) =>
      Math.max(...stays.filter(({ stageId }) => stageId === id).map(({ days }) => days)),
    );
    expect(timeInStage.map(({ status }) => status)).toContain('shown');
    expect(timeInStage.map(({ status, followedDays }) => [status, followedDays])).toEqual(
      timeInStage.map(({ status }, place) => [status, status === 'shown' ? longest[place] : null]),
    );
  });

  test('what it wrote is dropped after a while unless it is a month end', async () => {
    const writer = snapshotWriterOn(database);
    for (const day of ['2023-06-28', '2023-06-29', asOf]) await writer.write({ organisationId }, day);
    await database.tenants.run({ organisationId }, async (tx) => {
      await tx.sql`update indicator_snapshot set computed_at = now() - interval '8 days' where as_of <> '2023-06-28'`;
      await snapshots.prune(tx, '2024-01-01', 7);
    });
    const days = await snapshots.missingDates(database.tenants.read({ organisationId }), [
      asOf,
      '2023-06-29',
      '2023-06-28',
    ]);
    expect(days).toEqual(['2023-06-29']);
  });
});
