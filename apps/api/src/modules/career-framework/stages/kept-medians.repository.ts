import { Injectable } from '@nestjs/common';
import type { EventName } from '@understudy/contracts/events';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { untoldAmong } from '../../../common/events/untold-events.repository.js';
import { stayMedians } from './stay-medians.repository.js';

/** What may change how long people stay in their stages, or how many must have stayed; the day does so as well. */
export const eventsOfMedians: readonly EventName[] = [
  'import.applied',
  'import.undone',
  'titles.mapped',
  'title.changed',
  'framework.published',
  'framework.migrated',
  'stage-assignment.changed',
  'person.created',
  'person.left',
  'organisation.changed',
];

/**
 * The same as `stayMedians`, for pages: read off what is kept while that is of today and nothing has happened that it does
 * not know of, else computed. What need not be computed is not.
 */
export const knownMedians = (today: string): Sql => sql`
  medians_kept as materialized (
    select coalesce((select computed_for = ${today}::date and stale_since is null from stage_median_state), false)
           and not ${untoldAmong(eventsOfMedians)} as holds
  ),
  ${stayMedians(today, sql`computed_medians`)},
  medians as materialized (
    select stage_id, days from stage_median where (select holds from medians_kept)
    union all
    select stage_id, days from computed_medians where not (select holds from medians_kept)
  )`;

/** The median days in each stage, kept from one change of stages to the next. */
@Injectable()
export class KeptMediansRepository {
  /** Computes them anew, as of the day. */
  async write(tx: TenantTransaction, today: string): Promise<void> {
    await tx.sql`
      insert into stage_median_state (organisation_id, computed_for) values (${tx.organisationId}::uuid, ${today}::date)
      on conflict (organisation_id) do update set computed_for = excluded.computed_for, stale_since = null`;
    await tx.sql`delete from stage_median`;
    await tx.sql`
      with ${stayMedians(today)}
      insert into stage_median (organisation_id, stage_id, days)
      select ${tx.organisationId}::uuid, stage_id, days from medians where days is not null`;
  }

  /** From now on nobody relies on them, until they were computed anew. */
  async markStale(tx: TenantTransaction): Promise<void> {
    await tx.sql`update stage_median_state set stale_since = coalesce(stale_since, now())`;
  }
}
