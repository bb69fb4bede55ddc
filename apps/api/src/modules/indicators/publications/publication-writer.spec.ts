import { createHash } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { type ConfidentialIndicator, confidentialAnswers } from '@understudy/domain/indicators/confidential-answers';
import type { PeopleGroup } from '@understudy/domain/indicators/group';
import type { OrganisationHistory } from '@understudy/domain/indicators/history';
import { indexHistory } from '@understudy/domain/indicators/index-history';
import { type IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { sameRecords } from '@understudy/domain/indicators/publication';
import { SharedAtoms } from '@understudy/domain/indicators/shared-atoms';
import { agreedHorizons, sixReady, stageHeld } from '@understudy/domain/indicators/testing/six-ready';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import { inWaves } from '@understudy/domain/testing/in-waves';
import { smallestRecovered } from '@understudy/domain/testing/linear-attack';
import { SnapshotRepository } from '../snapshots/snapshot.repository.js';
import { loadHistory } from '../testing/load-history.js';
import { snapshotWriterOn } from '../testing/stored-figures.js';
import { AnswersRepository } from './answers.repository.js';
import { PublicationWriter } from './publication-writer.service.js';
import { PublicationsRepository, type StoredPieces } from './publications.repository.js';

const days = ['2022-12-31', '2023-01-31', '2023-02-28', '2023-06-30'];

/** The unknowns that one told number is the sum of: who gave one of these answers, and from which record. */
const unknownsOf = (
  index: IndexedHistory,
  indicator: ConfidentialIndicator,
  about: { readonly group: PeopleGroup; readonly asOf: string; readonly stageId: string },
  answers: readonly string[],
): string[] =>
  confidentialAnswers(index, indicator, about)
    .filter(({ stageId, answer }) => stageId === about.stageId && answers.includes(answer))
    .map(({ personId, source, said }) => `${personId} ${source} ${said}`);

describe('telling figures from confidential records', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const repository = new PublicationsRepository();

  const tellAll = async (history: OrganisationHistory, days: readonly string[]) => {
    const index = indexHistory(history);
    const organisationId = await loadHistory(database, history);
    for (const day of days) await snapshotWriterOn(database).write({ organisationId }, day);
    const writer = new PublicationWriter(
      database.tenants,
      new SnapshotRepository(),
      new AnswersRepository(),
      repository,
    );
    const groups = [
      { group: { kind: 'organisation' } as PeopleGroup, kind: 'organisation' as const, key: '' },
      ...history.units.map(({ id }) => ({
        group: { kind: 'unit', unitId: id } as PeopleGroup,
        kind: 'unit' as const,
        key: id,
      })),
      ...[...index.led().keys()].map((personId) => ({
        group: { kind: 'leader', personId } as PeopleGroup,
        kind: 'leader' as const,
        key: personId,
      })),
    ];
    return { index, organisationId, writer, groups, reading: database.tenants.read({ organisationId }) };
  };

  test('adding and subtracting everything that anybody may read, of all groups, stages and days, finds no small group', async () => {
    const { index, organisationId, writer, groups, reading } = await tellAll(
      inWaves(generateHistory(41, 160), 41),
      days,
    );
    expect(await writer.tell({ organisationId }, days)).toBe(days.length);
    const numbers = { 'readiness-mix': 0, 'promoted-beyond-readiness': 0, overlooked: 0 };
    for (const family of [sameRecords['readiness-mix'], sameRecords.overlooked]) {
      const rows: string[][] = [];
      for (const { group, kind, key } of groups) {
        for (const point of await repository.toldOf(reading, kind, key, '9999-12-31')) {
          if (!family.includes(point.indicator) || point.people === null) continue;
          const { asOf, stageId, indicator } = point;
          const sets = point.told.map(({ answers }) => unknownsOf(index, indicator, { group, asOf, stageId }, answers));
          expect(point.told.map(({ people }) => people)).toEqual(sets.map((set) => set.length));
          rows.push(sets.flat(), ...sets);
          numbers[indicator] += sets.length;
        }
      }
      expect([family, smallestRecovered(rows, 4)]).toEqual([family, null]);
    }
    // Of each something was told, or there was nothing to attack.
    expect(Object.values(numbers).map((count) => count > 4)).toEqual([true, true, true]);
  });

  test('five promotions were told by the horizon of five of six who are ready now: these are kept back, and told where it was all six', async () => {
    const asOf = '2022-06-30';
    const told = async (promoted: number) => {
      const { organisationId, writer, reading } = await tellAll(sixReady(), [asOf]);
      await database.tenants.run({ organisationId }, async (tx) => {
        await repository.begin(tx, '2022-05-31', 5);
        await tx.sql`
          insert into told_figure (organisation_id, as_of, indicator, group_kind, group_key, stage_id, people, told, pieces)
          select ${organisationId}::uuid, '2022-05-31', 'promoted-beyond-readiness', 'organisation', '',
                 ${stageHeld}::uuid, count(*), '[]',
                 jsonb_build_array(jsonb_agg(jsonb_build_array(
                   left(md5('person ' || r."personId"), 12), left(md5(r."personId" || ' ' || r.id || ' ready-now'), 16))))
            from jsonb_to_recordset(${JSON.stringify(agreedHorizons.slice(0, promoted))}::jsonb) as r (id text, "personId" text)`;
      });
      await writer.tell({ organisationId }, [asOf]);
      const points = await repository.toldOf(reading, 'organisation', '', asOf);
      return points.filter(({ indicator }) => indicator === 'readiness-mix').map(({ people }) => people);
    };
    expect([await told(5), await told(6)]).toEqual([[null], [16]]);
  });

  test('a number of the overlooked that counts its reader is one that was kept back, and no other number is', async () => {
    const asOf = '2022-05-31';
    const { organisationId, reading } = await tellAll(sixReady(), [asOf]);
    const counted = agreedHorizons.map(({ personId }) => personId).slice(0, 5);
    await database.tenants.run({ organisationId }, async (tx) => {
      await repository.begin(tx, asOf, 5);
      await tx.sql`
        insert into told_figure (organisation_id, as_of, indicator, group_kind, group_key, stage_id, people, told, pieces)
        select ${organisationId}::uuid, ${asOf}::date, kind, 'organisation', '', ${stageHeld}::uuid, 5, '[]',
               jsonb_build_array(jsonb_agg(jsonb_build_array(left(md5('person ' || id), 12), left(md5(id), 16))))
          from unnest(${counted}::text[]) as c (id), unnest(array['overlooked', 'readiness-mix']) as k (kind) group by kind`;
    });
    const toldTo = async (readerId: string | null) => {
      const points = await repository.toldOf(reading, 'organisation', '', asOf, { readerId });
      return Object.fromEntries(points.map(({ indicator, people }) => [indicator, people]));
    };
    const everybody = { overlooked: 5, 'readiness-mix': 5 };
    expect(await toldTo(counted[2] ?? '')).toEqual({ ...everybody, overlooked: null });
    expect(await toldTo('00000000-0000-4000-8000-000000000099')).toEqual(everybody);
    expect(await toldTo(null)).toEqual(everybody);
  });

  test('what was told up to a telling under a lower threshold than today’s is kept back, and shows again when that is lowered', async () => {
    const { organisationId, reading } = await tellAll(sixReady(), []);
    const counted = Array.from({ length: 9 }, (_, at) => `00000000-0000-4000-8000-00000000000${at + 1}`);
    const thresholds = { '2022-03-31': 8, '2022-04-30': 5, '2022-05-31': 8 };
    await database.tenants.run({ organisationId }, async (tx) => {
      for (const [asOf, threshold] of Object.entries(thresholds)) {
        await repository.begin(tx, asOf, threshold);
        const pieces = [
          counted.map((id) => [createHash('md5').update(`person ${id}`).digest('hex').slice(0, 12), id] as const),
        ];
        const figure = { kind: 'organisation', key: '', stageId: stageHeld, people: 9, told: [], pieces } as const;
        await repository.insert(tx, asOf, [
          { ...figure, indicator: 'readiness-mix' },
          { ...figure, indicator: 'overlooked' },
        ]);
      }
    });
    /** Of each month end, the newest first: how many are told, and by `kept` that it was told and is kept back. */
    const seen = async (threshold: number, asOf: string, indicator: ConfidentialIndicator, readerId: string | null) => {
      await database.tenants.run(
        { organisationId },
        (tx) => tx.sql`update organisation set privacy_threshold = ${threshold}::int`,
      );
      const points = await repository.toldOf(reading, 'organisation', '', asOf, { readerId });
      return points
        .filter((point) => point.indicator === indicator)
        .map(({ people, keptBack }) => (keptBack ? `kept ${people}` : people));
    };
    const last = '2022-05-31';
    expect(await seen(5, last, 'readiness-mix', null)).toEqual([9, 9, 9]);
    // The first was told under 8, but the second cut it into pieces of five, from which the third may differ by five.
    expect(await seen(8, last, 'readiness-mix', null)).toEqual([9, 'kept null', 'kept null']);
    expect(await seen(8, '2022-03-31', 'readiness-mix', null)).toEqual(['kept null']);
    expect(await seen(9, last, 'readiness-mix', null)).toEqual(['kept null', 'kept null', 'kept null']);
    // Whoever counts among the overlooked does not learn from it that anything was told of them.
    expect(await seen(9, last, 'overlooked', counted[2] ?? '')).toEqual([null, null, null]);
    expect((await repository.newest(reading, last))?.keptUpTo).toBe(last);
    expect(await seen(5, last, 'readiness-mix', null)).toEqual([9, 9, 9]);
  });

  test('what was told comes back as its atoms, each piece once', async () => {
    const { organisationId, writer, reading } = await tellAll(inWaves(generateHistory(41, 160), 41), days);
    await writer.tell({ organisationId }, days);
    for (const family of [sameRecords['readiness-mix'], sameRecords.overlooked]) {
      const told = await reading.sql<{ pieces: StoredPieces }>`
        select pieces from told_figure where indicator = any(${[...family]}::text[]) and people is not null`;
      const atoms = (sets: readonly StoredPieces[]): number[] => {
        const shared = new SharedAtoms(5);
        for (const set of sets) {
          shared.tell(set.map((pieces) => pieces.map(([personId, key]) => ({ personId, key }))));
        }
        return shared.sizes().sort((one, other) => one - other);
      };
      const before = await repository.toldBefore(reading, family);
      expect([family, atoms(before)]).toEqual([family, atoms(told.map(({ pieces }) => pieces))]);
      const keys = before.flat(2).map(([, key]) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('a day is told once: what follows changes nothing of it, and no day before it is told later', async () => {
    const { organisationId, writer, groups, reading } = await tellAll(generateHistory(42, 60), days);
    const [, second = '', third = '', last = ''] = days;
    expect(await writer.tell({ organisationId }, [second])).toBe(1);
    const everything = () => Promise.all(groups.map(({ kind, key }) => repository.toldOf(reading, kind, key, third)));
    const once = await everything();
    await database.tenants.run({ organisationId }, async (tx) => {
      await tx.sql`delete from target_stage`;
      await tx.sql`delete from signal_observation`;
    });
    expect(await writer.tell({ organisationId }, days.slice(0, 2))).toBe(0);
    expect(await everything()).toEqual(once);
    expect(await writer.tell({ organisationId }, [last])).toBe(1);
    expect((await repository.newest(reading, third))?.toldOn).toBe(second);
  });
});
