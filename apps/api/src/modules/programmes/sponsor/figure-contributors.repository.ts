import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Parts that are kept by contributor, by person again; whoever was erased stays under the name that leads nowhere. */
export const byPerson = (parts: Sql): Sql => sql`(
  select coalesce(jsonb_object_agg(coalesce(c.person_id::text, part.key), part.value), '{}')
    from jsonb_each(${parts}) part left join figure_contributor c on c.id::text = part.key)`;

/** Parts by person, as they are kept: by contributor. Needs `nameContributors` before. */
export const byContributor = (parts: Sql): Sql => sql`(
  select coalesce(jsonb_object_agg(coalesce(c.id::text, part.key), part.value), '{}')
    from jsonb_each(${parts}) part left join figure_contributor c on c.person_id::text = part.key)`;

/** Gives everybody who stands behind a figure their name for figures, where they have none yet. */
export const nameContributors = async (tx: TenantTransaction, people: readonly string[]): Promise<void> => {
  await tx.sql`
    insert into figure_contributor (organisation_id, person_id)
    select p.organisation_id, p.id from person p where p.id::text = any(${[...new Set(people)]}::text[])
        on conflict do nothing`;
};
