import type { EventName } from '@understudy/contracts/events';
import { type Sql, sql } from '@understudy/database/sql';

/** Whether one of these events has happened in the organisation without every listener having heard of it; a condition. */
export const untoldAmong = (names: readonly EventName[]): Sql => sql`exists (
  select 1 from domain_event
   where position > coalesce((select position from relay_position), 0) and name = any(${names}::text[]))`;
