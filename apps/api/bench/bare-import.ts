import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { BenchDatabase, BenchServer } from './bench-database.js';
import { median } from './percentiles.js';

/** What an import of people leaves behind, in the order in which it can be copied. */
const recordTables = ['unit', 'person', 'employment', 'title_holding', 'unit_membership', 'reporting_line'] as const;
const derivedTables = ['reporting_closure'] as const;

/** Milliseconds of each part: a COPY of the records, a COPY of what is derived from them, and the checks. */
export type BareImport = { readonly records: number; readonly derived: number; readonly checks: number };

const spellTables: readonly (readonly [table: string, from: string, to: string])[] = [
  ['employment', 'joined_on', 'left_on'],
  ['title_holding', 'from_on', 'to_on'],
  ['unit_membership', 'from_on', 'to_on'],
  ['reporting_line', 'from_on', 'to_on'],
];

/** What an import checks, as one would ask the database: each answers with what is wrong. */
const checks: readonly string[] = [
  'select employee_number from person group by employee_number having count(*) > 1',
  'select email_key from person where email_key is not null group by email_key having count(*) > 1',
  'select id from unit u where parent_id is not null and not exists (select from unit p where p.id = u.parent_id)',
  ...spellTables.map(
    ([table, from, to]) => `
      select person_id from (select person_id, ${from} as begins,
                                    lag(coalesce(${to}, 'infinity')) over (partition by person_id order by ${from}) as ended
                               from ${table}) spells where begins < ended`,
  ),
  ...spellTables.slice(1).map(
    ([table, from, to]) => `
      select s.person_id from ${table} s
        left join employment e on e.person_id = s.person_id and e.joined_on <= s.${from}
                              and coalesce(e.left_on, 'infinity') >= coalesce(s.${to}, 'infinity')
       where e.person_id is null`,
  ),
  `select l.person_id from reporting_line l
     left join person m on m.id = l.manager_id
     left join employment e on e.person_id = l.manager_id and e.joined_on <= l.from_on
    where m.id is null or e.person_id is null`,
  `with recursive climbing (person_id, leader_id, from_on, to_on, depth) as (
     select person_id, manager_id, from_on, coalesce(to_on, 'infinity'), 1 from reporting_line
     union all
     select c.person_id, l.manager_id, greatest(c.from_on, l.from_on), least(c.to_on, coalesce(l.to_on, 'infinity')), c.depth + 1
       from climbing c join reporting_line l on l.person_id = c.leader_id
                                            and l.from_on < c.to_on and coalesce(l.to_on, 'infinity') > c.from_on
      where c.leader_id <> c.person_id and c.depth < 100
   ) select person_id from climbing where leader_id = person_id`,
  `select count(*) filter (where left_on is null) from employment`,
];

/**
 * Copies exactly the rows that an import has left behind into an empty database of the same schema, by a role that
 * row-level security does not bind, with all indexes and references in force, and asks for everything that an import checks.
 */
export const importBare = async (
  server: BenchServer,
  from: BenchDatabase,
  organisationId: string,
): Promise<BareImport> => {
  const directory = await mkdtemp(join(tmpdir(), 'understudy-copy-'));
  await chmod(directory, 0o777);
  const target = await server.database('copied');
  try {
    await copyOut(from, organisationId, directory);
    const rounds = await copyIn(target, directory);
    const typical = (part: keyof BareImport): number => median(rounds.slice(1).map((round) => round[part]));
    return { records: typical('records'), derived: typical('derived'), checks: typical('checks') };
  } finally {
    await target.close();
    await rm(directory, { recursive: true });
  }
};

const copyOut = (from: BenchDatabase, organisationId: string, directory: string): Promise<void> =>
  connected(from.superuserUrl, async (client) => {
    for (const table of ['organisation', ...recordTables, ...derivedTables]) {
      const columns = await columnsOf(client, table);
      await client.query(
        `copy (select ${columns} from ${table} where organisation_id = '${organisationId}') to '${directory}/${table}'`,
      );
    }
  });

const copyIn = (target: BenchDatabase, directory: string): Promise<BareImport[]> =>
  connected(target.superuserUrl, async (client) => {
    const copy = async (table: string): Promise<void> => {
      await client.query(`copy ${table} (${await columnsOf(client, table)}) from '${directory}/${table}'`);
    };
    const rounds: BareImport[] = [];
    for (let round = 0; round < 4; round += 1) {
      // With the organisation goes all that triggers have kept about the rows of the round before.
      await client.query('truncate organisation cascade');
      await copy('organisation');
      await client.query('checkpoint');
      await client.query('begin');
      const began = performance.now();
      for (const table of recordTables) await copy(table);
      const copied = performance.now();
      for (const check of checks) await client.query(check);
      const checked = performance.now();
      for (const table of derivedTables) await copy(table);
      await client.query('commit');
      const done = performance.now();
      rounds.push({ records: copied - began, checks: checked - copied, derived: done - checked });
    }
    return rounds;
  });

/** Works with a connection and gives it back, also where a statement fails: else the end of the server hides what failed. */
const connected = async <Answer>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const columnsOf = async (client: pg.Client, table: string): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name).join(', ');
};
