import { noticedChanges } from '@understudy/contracts/development-plans-told';
import { type Sql, sql } from '@understudy/database/sql';
import { nameOf } from '../../people/cards/person-cards.repository.js';

/** So many changes are named; of others is said how many they are. */
const named = 4;

/**
 * What others than the reader have changed in the plan that notification n is about, from then on until it was read: each thing
 * that was done to the same part once, the latest first.
 */
export const changesOf = ({ personId }: { readonly personId: string | null }): Sql => sql`(
  with gathered as materialized (
    select c.what, c.subject, max(c.changed_at) as at,
           (array_agg(${nameOf(sql`a`)} order by c.changed_at desc))[1] as author
      from plan_change c left join person a on a.id = c.author_id
     where c.plan_id = n.subject_id and c.changed_at >= n.occurred_at
       and (n.read_at is null or c.changed_at <= n.read_at)
       and c.author_id is distinct from ${personId}::uuid and c.what = any(${noticedChanges}::text[])
     group by c.what, c.subject)
  select json_build_object(
           'latest', coalesce((select json_agg(json_build_object('what', x.what, 'author', x.author, 'subject', x.subject)
                                               order by x.at desc, x.what)
                                 from (select * from gathered g order by g.at desc, g.what limit ${named}::int) x), '[]'),
           'others', greatest((select count(*) from gathered) - ${named}::int, 0)))`;
