import { type Sql, sql } from '@understudy/database/sql';

const holds = (alias: Sql, asOf: string): Sql => sql`
  ${alias}.role_id = r.id and ${alias}.superseded_at is null
  and ${alias}.from_on <= ${asOf}::date and (${alias}.to_on is null or ${alias}.to_on > ${asOf}::date)`;

/** The critical roles open on a day, with whoever held each on that day, its owner and its unit, as a selection. */
export const rolesOn = (asOf: string): Sql => sql`
  select r.id, r.name, h.person_id as incumbent_id, r.owner_id, b.unit_id
    from critical_role r
    left join role_holder h on ${holds(sql`h`, asOf)}
    left join role_unit b on ${holds(sql`b`, asOf)}
   where r.opened_on <= ${asOf}::date and (r.closed_on is null or r.closed_on > ${asOf}::date)`;
