import { type Sql, sql } from '@understudy/database/sql';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { addDays } from '@understudy/domain/calendar/day';
import { seededRandom } from '@understudy/domain/testing/seeded-random';
import { systemActor } from '../../../common/auth/actor.js';
import { ReportingClosureRepository } from '../../people/closure/reporting-closure.repository.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { filledFromOf } from '../../people/person/stage-entry.repository.js';
import { FrameworkRepository } from '../framework/framework.repository.js';
import { FrameworkProjection } from '../framework/framework-projection.repository.js';
import { FrameworkSeedRepository } from '../framework/framework-seed.repository.js';
import { FrameworkSeeder } from '../framework/framework-seeder.service.js';
import { StageDerivationRepository } from './stage-derivation.repository.js';
import { StageDerivation } from './stage-derivation.service.js';

type Spell = { from: number; to: number | null };
type Titled = Spell & { title: string };
type Decided = Spell & { stage: string | null };
type History = { employments: Spell[]; titles: Titled[]; decisions: Decided[] };
type Row = {
  from: string;
  to: string | null;
  stage: string;
  reason: string;
  source: string;
  startKnown: boolean;
  filledFrom: string | null;
};

const ladder: Readonly<Record<string, string | null>> = {
  Engineer: 'individual-contributor',
  'Senior Engineer': 'individual-contributor',
  Lead: 'tech-lead',
  Manager: 'engineering-manager',
  Accountant: null,
};
const titles = [...Object.keys(ladder), 'Undecided'];
const first = '2023-01-01';
const days = 400;
const dayOf = (offset: number): string => addDays(first, offset);
const dateOrNull = (offset: number | null): string | null => (offset === null ? null : dayOf(offset));

let database: TestDatabase;
const derivation = new StageDerivation(
  new StageDerivationRepository(),
  new ReportingClosure(new ReportingClosureRepository()),
);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

/** Spans one after another, touching or apart; the last may be open. */
const spans = (random: ReturnType<typeof seededRandom>, most: number): Spell[] => {
  const found: Spell[] = [];
  let from = random.below(40);
  for (let number = random.below(most) + 1; number > 0; number -= 1) {
    const open = number === 1 && random.chance(0.6);
    const to = from + 1 + random.below(90);
    found.push({ from, to: open ? null : to });
    from = to + (random.chance(0.6) ? 0 : 1 + random.below(20));
  }
  return found;
};

const historyOf = (seed: number): History => {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[random.below(values.length)] as Value;
  return {
    employments: spans(random, 3),
    titles: spans(random, 6).map((spell) => ({ ...spell, title: pick(titles) })),
    decisions: random.chance(0.5)
      ? spans(random, 2).map((spell) => ({ ...spell, stage: pick(['tech-lead', 'cto', null]) }))
      : [],
  };
};

const write = async (histories: readonly History[]): Promise<{ organisationId: string; ids: string[] }> => {
  const organisationId = await database.createOrganisation();
  const actor = systemActor(organisationId, dayOf(days), 'UTC');
  const ids: string[] = [];
  await database.tenants.run({ organisationId }, async (tx) => {
    const seeder = new FrameworkSeeder(
      new FrameworkRepository(),
      new FrameworkSeedRepository(),
      new FrameworkProjection(),
    );
    await seeder.seed(tx, actor);
    for (const [title, key] of Object.entries(ladder)) {
      await tx.sql`
        insert into title_mapping (organisation_id, title, stage_id)
        values (${organisationId}::uuid, ${title}, (select id from stage where key = ${key}::text))`;
    }
    for (const [index, { employments, titles: held, decisions }] of histories.entries()) {
      const [person] = await tx.sql<{ id: string }>`
        insert into person (organisation_id, employee_number, name) values (${organisationId}::uuid, ${`E${index}`}, 'P')
        returning id::text as id`;
      const id = person?.id ?? '';
      ids.push(id);
      for (const { from, to } of employments) {
        await tx.sql`
          insert into employment (organisation_id, person_id, joined_on, left_on)
          values (${organisationId}::uuid, ${id}::uuid, ${dayOf(from)}::date, ${dateOrNull(to)}::date)`;
      }
      for (const { from, to, title } of held) {
        await tx.sql`
          insert into title_holding (organisation_id, person_id, title, from_on, to_on)
          values (${organisationId}::uuid, ${id}::uuid, ${title}, ${dayOf(from)}::date, ${dateOrNull(to)}::date)`;
      }
      for (const { from, to, stage } of decisions) {
        if (stage === null) {
          await tx.sql`
            insert into stage_exemption (organisation_id, person_id, from_on, to_on)
            values (${organisationId}::uuid, ${id}::uuid, ${dayOf(from)}::date, ${dateOrNull(to)}::date)`;
        } else {
          await tx.sql`
            insert into stage_assignment (organisation_id, person_id, stage_id, from_on, to_on, reason, source)
            values (${organisationId}::uuid, ${id}::uuid, (select id from stage where key = ${stage}), ${dayOf(from)}::date,
                    ${dateOrNull(to)}::date, 'acting', 'manual')`;
        }
      }
    }
  });
  return { organisationId, ids };
};

const derive = (organisationId: string): Promise<{ people: number }> =>
  database.tenants.run({ organisationId }, (tx) =>
    derivation.deriveEveryone(tx, systemActor(organisationId, dayOf(days), 'UTC')),
  );

const rowsOf = (organisationId: string, personId: string): Promise<Row[]> =>
  database.tenants.read({ organisationId }).sql<Row>`
    select a.from_on::text as "from", a.to_on::text as "to", s.key as stage, a.reason, a.source,
           a.start_known as "startKnown", ${filledFromOf(sql`a`)} as "filledFrom"
      from stage_assignment a join stage s on s.id = a.stage_id
     where a.person_id = ${personId}::uuid order by a.from_on`;

const holding = <Held extends Spell>(spells: readonly Held[], day: number): Held | undefined =>
  spells.find(({ from, to }) => from <= day && (to === null || to > day));

/** The stage of one day as the rules say it, without any spells. */
const stageOn = ({ employments, titles: held, decisions }: History, day: number): string | null => {
  const decided = holding(decisions, day);
  if (decided !== undefined) return decided.stage;
  const title = holding(held, day)?.title;
  return holding(employments, day) === undefined || title === undefined ? null : (ladder[title] ?? null);
};

/** From where a stage is filled that begins on a day. */
const filledFromOn = ({ employments }: History, day: number): string | null => {
  if (holding(employments, day) === undefined) return null;
  return holding(employments, day - 1) === undefined ? 'outside' : 'inside';
};

it('gives every day the stage that the rules give it, and says from where each was filled', async () => {
  const histories = Array.from({ length: 60 }, (_, seed) => historyOf(seed + 1));
  const { organisationId, ids } = await write(histories);
  await derive(organisationId);
  for (const [index, history] of histories.entries()) {
    const rows = await rowsOf(organisationId, ids[index] ?? '');
    for (let day = 0; day < days; day += 1) {
      const date = dayOf(day);
      const found = rows.find(({ from, to }) => from <= date && (to === null || to > date));
      expect([index, date, found?.stage ?? null]).toEqual([index, date, stageOn(history, day)]);
      if (found?.from === date)
        expect([index, date, found.filledFrom]).toEqual([index, date, filledFromOn(history, day)]);
    }
    const mapped = rows.filter(({ source }) => source === 'mapping');
    for (const [position, row] of mapped.entries()) {
      const next = mapped[position + 1];
      expect(next === undefined || next.from !== row.to || next.stage !== row.stage).toBe(true);
    }
  }
});

it('changes nothing when nothing has changed, and follows a new decision about a title', async () => {
  const { organisationId, ids } = await write(Array.from({ length: 20 }, (_, seed) => historyOf(seed + 100)));
  expect((await derive(organisationId)).people).toBeGreaterThan(5);
  const before = await Promise.all(ids.map((id) => rowsOf(organisationId, id)));
  expect(await derive(organisationId)).toEqual({ people: 0 });
  await database.tenants.run({ organisationId }, async (tx) => {
    await tx.sql`update title_mapping set stage_id = null where title = 'Manager'`;
  });
  expect((await derive(organisationId)).people).toBeGreaterThan(0);
  const after = await Promise.all(ids.map((id) => rowsOf(organisationId, id)));
  expect(before.flat().some(({ stage }) => stage === 'engineering-manager')).toBe(true);
  expect(after.flat().some(({ stage }) => stage === 'engineering-manager')).toBe(false);
  expect(after.flat().filter(({ source }) => source === 'manual')).toEqual(
    before.flat().filter(({ source }) => source === 'manual'),
  );
});

it('says why each stage began, and whether from inside or, as with whoever comes back, from outside', async () => {
  const spell = (from: number, to: number | null, title: string): Titled => ({ from, to, title });
  const { organisationId, ids } = await write([
    {
      employments: [
        { from: 0, to: 200 },
        { from: 250, to: null },
      ],
      titles: [
        spell(0, 10, 'Engineer'),
        spell(10, 20, 'Senior Engineer'),
        spell(20, 40, 'Manager'),
        spell(40, 60, 'Engineer'),
        spell(60, 80, 'Accountant'),
        spell(80, 100, 'Lead'),
        spell(100, 120, 'Accountant'),
        spell(120, 200, 'Lead'),
        spell(250, null, 'Manager'),
      ],
      decisions: [{ from: 200, to: 210, stage: 'cto' }],
    },
  ]);
  await derive(organisationId);
  const rows = await rowsOf(organisationId, ids[0] ?? '');
  expect(rows.map(({ from, stage, reason, filledFrom }) => [from, stage, reason, filledFrom])).toEqual([
    [dayOf(0), 'individual-contributor', 'initial', 'outside'],
    [dayOf(20), 'engineering-manager', 'promotion', 'inside'],
    [dayOf(40), 'individual-contributor', 'return', 'inside'],
    [dayOf(80), 'tech-lead', 'lateral', 'inside'],
    [dayOf(120), 'tech-lead', 'return', 'inside'],
    [dayOf(200), 'cto', 'acting', null],
    [dayOf(250), 'engineering-manager', 'initial', 'outside'],
  ]);
});

it('keeps in mind where a beginning is not known', async () => {
  const { organisationId, ids } = await write([
    { employments: [{ from: 0, to: null }], titles: [{ from: 0, to: null, title: 'Lead' }], decisions: [] },
    { employments: [{ from: 0, to: null }], titles: [{ from: 5, to: null, title: 'Lead' }], decisions: [] },
  ]);
  const known = async (change: Sql): Promise<string[]> => {
    await database.tenants.run({ organisationId }, (tx) => tx.sql`update ${change}`);
    await derive(organisationId);
    const rows = await Promise.all(ids.map((id) => rowsOf(organisationId, id)));
    return rows.flat().map(({ startKnown, filledFrom }) => `${startKnown} ${filledFrom}`);
  };
  expect(await known(sql`employment set start_known = true`)).toEqual(['true outside', 'true inside']);
  expect(await known(sql`employment set start_known = false`)).toEqual(['false null', 'true inside']);
  expect(await known(sql`title_holding set start_known = false`)).toEqual(['false null', 'false null']);
  await known(sql`title_holding set start_known = true`);
  // A day of joining that is corrected tells otherwise of what was written before.
  expect(await known(sql`employment set start_known = true, joined_on = joined_on - 9`)).toEqual([
    'true inside',
    'true inside',
  ]);
  expect(await known(sql`employment set joined_on = ${dayOf(5)}::date`)).toEqual(['true outside', 'true outside']);
});
