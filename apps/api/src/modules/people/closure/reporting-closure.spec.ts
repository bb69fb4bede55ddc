import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { addDays } from '@understudy/domain/calendar/day';
import type { OrganisationHistory } from '@understudy/domain/indicators/history';
import { generatedDays, generatedFrom, generateHistory } from '@understudy/domain/testing/generated-history';
import { ReportingClosureRepository } from './reporting-closure.repository.js';
import { ReportingClosure } from './reporting-closure.service.js';

type ClosureRow = { leader: string; person: string; depth: number; from: string; to: string };

let database: TestDatabase;
const closure = new ReportingClosure(new ReportingClosureRepository());

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

const write = async (history: OrganisationHistory): Promise<string> => {
  const organisationId = await database.createOrganisation();
  await database.tenants.run({ organisationId }, async (tx) => {
    await tx.sql`
      insert into person (organisation_id, id, employee_number, name)
      select ${organisationId}::uuid, id, 'E' || id, 'Person ' || id
        from jsonb_to_recordset(${JSON.stringify(history.people)}::jsonb) as r(id uuid)`;
    await tx.sql`
      insert into employment (organisation_id, person_id, joined_on, left_on)
      select ${organisationId}::uuid, "personId", joined, "left"
        from jsonb_to_recordset(${JSON.stringify(history.employments)}::jsonb)
          as r("personId" uuid, joined date, "left" date)`;
    await tx.sql`
      insert into reporting_line (organisation_id, person_id, manager_id, from_on, to_on)
      select ${organisationId}::uuid, "personId", "managerId", "from", "to"
        from jsonb_to_recordset(${JSON.stringify(history.reportingLines)}::jsonb)
          as r("personId" uuid, "managerId" uuid, "from" date, "to" date)`;
  });
  return organisationId;
};

const rows = (organisationId: string): Promise<ClosureRow[]> =>
  database.tenants.read({ organisationId }).sql<ClosureRow>`
    select leader_id::text as leader, person_id::text as person, depth, from_on::text as "from", to_on::text as "to"
      from reporting_closure order by 1, 2, 4`;

const rebuild = (organisationId: string, ids: readonly string[] | 'everyone'): Promise<number> =>
  database.tenants.run({ organisationId }, (tx) => closure.rebuild(tx, ids));

/** Everyone's chain of managers on one day, step by step. */
const chainsOn = (history: OrganisationHistory, day: string): string[] => {
  const holds = (from: string, to: string | null): boolean => from <= day && (to === null || to > day);
  const employed = new Set(history.employments.filter((e) => holds(e.joined, e.left)).map((e) => e.personId));
  const manager = new Map(
    history.reportingLines
      .filter((l) => holds(l.from, l.to) && employed.has(l.personId) && employed.has(l.managerId))
      .map((l) => [l.personId, l.managerId]),
  );
  const chains: string[] = [];
  for (const { id } of history.people) {
    let depth = 1;
    for (let above = manager.get(id); above !== undefined; above = manager.get(above), depth += 1) {
      chains.push(`${above} ${id} ${depth}`);
    }
  }
  return chains.sort();
};

const closureOn = (found: readonly ClosureRow[], day: string): string[] =>
  found
    .filter(({ from, to }) => from <= day && (to === 'infinity' || to > day))
    .map(({ leader, person, depth }) => `${leader} ${person} ${depth}`)
    .sort();

const days = (every: number): string[] =>
  Array.from({ length: Math.ceil((generatedDays + 60) / every) }, (_, index) => addDays(generatedFrom, index * every));

it.each([1, 2, 3, 4, 5, 6])('says what walking the lines day by day says (history %i)', async (seed) => {
  const history = generateHistory(seed, 40);
  const organisationId = await write(history);
  const written = await rebuild(organisationId, 'everyone');
  const found = await rows(organisationId);
  expect(found).toHaveLength(written);
  for (const day of days(seed === 1 ? 1 : 5)) expect(closureOn(found, day)).toEqual(chainsOn(history, day));
});

it('writes no two rows where one would do', async () => {
  const organisationId = await write(generateHistory(7, 60));
  await rebuild(organisationId, 'everyone');
  const found = await rows(organisationId);
  const next = new Set(found.map((row) => `${row.leader} ${row.person} ${row.depth} ${row.from}`));
  for (const row of found) expect(next.has(`${row.leader} ${row.person} ${row.depth} ${row.to}`)).toBe(false);
});

it('rebuilds for the people a change touches what a rebuild of everyone would', async () => {
  const organisationId = await write(generateHistory(8, 60));
  await rebuild(organisationId, 'everyone');
  const tenants = database.tenants;
  const changed = await tenants.read({ organisationId }).sql<{ id: string }>`
    select person_id::text as id from reporting_line where to_on is not null order by person_id limit 5`;
  for (const { id } of changed) {
    await tenants.run({ organisationId }, async (tx) => {
      await tx.sql`delete from reporting_line where person_id = ${id}::uuid and to_on is not null`;
      await closure.rebuild(tx, [id]);
    });
    const partial = await rows(organisationId);
    await rebuild(organisationId, 'everyone');
    expect(partial).toEqual(await rows(organisationId));
  }
  expect(changed).toHaveLength(5);
});

it('rebuilds ten thousand people at once, and again', async () => {
  const size = 10_000;
  const people = Array.from({ length: size }, (_, index) => ({ id: identifier(index) }));
  const history: OrganisationHistory = {
    ...generateHistory(1, 1),
    people,
    employments: people.map(({ id }) => ({
      personId: id,
      joined: '2020-01-01',
      left: null,
      leavingKind: null,
      regretted: null,
      startKnown: true,
    })),
    reportingLines: people.slice(1).flatMap(({ id }, index) => [
      { personId: id, managerId: identifier(Math.floor(index / 7)), from: '2020-01-01', to: '2022-01-01' },
      { personId: id, managerId: identifier(Math.floor(index / 8)), from: '2022-01-01', to: null },
    ]),
  };
  const organisationId = await write(history);
  const written = await rebuild(organisationId, 'everyone');
  expect(written).toBeGreaterThan(40_000);
  expect(await rebuild(organisationId, 'everyone')).toBe(written);
}, 30_000);

function identifier(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
