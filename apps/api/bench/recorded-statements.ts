import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type pg from 'pg';

/** One statement as it went over the wire. */
export type RecordedStatement = { readonly text: string; readonly values: readonly unknown[] };

/** A handle that does what the given one does and writes down every statement of hand-written SQL, after those there are. */
export const recording = <Access extends TenantAccess>(access: Access, statements: RecordedStatement[]): Access => {
  const run = (strings: TemplateStringsArray, ...values: readonly unknown[]) => {
    const { text, values: parameters }: Sql = sql(strings, ...values);
    statements.push({ text, values: parameters });
    return access.sql(strings, ...values);
  };
  return Object.assign(Object.create(access), { sql: run });
};

/** Runs recorded statements in one transaction of an organisation on a bare connection, one after another. */
export const replay = async (
  client: pg.Client,
  organisationId: string,
  statements: readonly RecordedStatement[],
): Promise<void> => {
  await client.query(`begin isolation level repeatable read; set local app.organisation_id = '${organisationId}'`);
  for (const { text, values } of statements) await client.query({ text, values: [...values] });
  await client.query('commit');
};
