import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { RecordedSpell, SpellPlan } from '@understudy/domain/calendar/spell-change';
import { nameOf } from '../cards/person-cards.repository.js';
import type { Employment } from './employment-history.js';

/** What a person has one of on a day: a title, a manager, a unit. */
export type DatedFact = 'title' | 'manager' | 'unit';

const tables: Readonly<Record<DatedFact, { table: Sql; column: Sql; type: Sql; startKnown: Sql }>> = {
  title: { table: sql`title_holding`, column: sql`title`, type: sql`text`, startKnown: sql`start_known` },
  manager: { table: sql`reporting_line`, column: sql`manager_id`, type: sql`uuid`, startKnown: sql`true` },
  unit: { table: sql`unit_membership`, column: sql`unit_id`, type: sql`uuid`, startKnown: sql`true` },
};

@Injectable()
export class DatedFactsRepository {
  async employments(access: TenantAccess, personId: string): Promise<Employment[]> {
    return access.sql<Employment>`
      select id::text as id, joined_on::text as "joinedOn", left_on::text as "leftOn", start_known as "startKnown"
        from employment where person_id = ${personId}::uuid order by joined_on`;
  }

  async spells(access: TenantAccess, fact: DatedFact, personId: string): Promise<RecordedSpell<string>[]> {
    const { table, column, startKnown } = tables[fact];
    return access.sql<RecordedSpell<string>>`
      select id::text as id, from_on::text as "from", to_on::text as "to", ${column}::text as value,
             ${startKnown} as "startKnown"
        from ${table} where person_id = ${personId}::uuid order by from_on`;
  }

  async write(tx: TenantTransaction, fact: DatedFact, personId: string, plan: SpellPlan<string>): Promise<void> {
    const { table, column, type } = tables[fact];
    const isTitle = fact === 'title';
    for (const { id } of plan.remove) await tx.sql`delete from ${table} where id = ${id}::uuid`;
    for (const spell of plan.set) {
      const startKnown = isTitle ? sql`, start_known = ${spell.startKnown}::bool` : empty;
      await tx.sql`
        update ${table} set from_on = ${spell.from}::date, to_on = ${spell.to}::date,
               ${column} = ${spell.value}::${type}${startKnown}
         where id = ${spell.id}::uuid`;
    }
    for (const spell of plan.add) {
      const startKnown = isTitle ? sql`, ${spell.startKnown}::bool` : empty;
      await tx.sql`
        insert into ${table} (organisation_id, person_id, ${column}, from_on, to_on${isTitle ? sql`, start_known` : empty})
        values (${tx.organisationId}::uuid, ${personId}::uuid, ${spell.value}::${type}, ${spell.from}::date,
                ${spell.to}::date${startKnown})`;
    }
  }

  /** Names of people, for saying which ones form a loop. */
  async names(access: TenantAccess, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await access.sql<{ id: string; name: string }>`
      select p.id::text as id, ${nameOf(sql`p`)} as name from person p where p.id = any(${ids}::uuid[])`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async unitExists(access: TenantAccess, unitId: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from unit where id = ${unitId}::uuid) as found`;
    return rows[0]?.found ?? false;
  }
}
