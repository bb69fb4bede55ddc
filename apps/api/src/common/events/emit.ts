import type { EventName } from '@understudy/contracts/events';
import type { SystemTransaction } from '@understudy/database/system-database';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../auth/actor.js';
import type { EventDraft, EventPayload, EventSubject } from './domain-event.js';

/** The channel on which the relay hears that an organisation has new events; the message is the organisation's id. */
export const eventChannel = 'understudy_events';

/** Who is recorded as the cause of an event. */
export type EventActor = Pick<Actor, 'organisationId' | 'userId' | 'personId'> & { readonly requestId: string | null };

type EventTransaction = TenantTransaction | SystemTransaction;

/** Rows of one statement; a larger batch is cut. */
const largestBatch = 5_000;

/**
 * Records that something happened, in the transaction that makes it happen; the relay tells the listeners after commit.
 * Call it last before commit: the organisation's event counter stays locked from here on.
 */
export const emit = (
  transaction: EventTransaction,
  actor: EventActor,
  name: EventName,
  subject: EventSubject,
  payload: EventPayload = {},
): Promise<void> => emitMany(transaction, actor, [{ name, subject, payload }]);

/** Records many events in the order given, in as few statements as possible. */
export const emitMany = async (
  transaction: EventTransaction,
  actor: EventActor,
  events: readonly EventDraft[],
): Promise<void> => {
  if ('organisationId' in transaction && transaction.organisationId !== actor.organisationId) {
    throw new Error('An event belongs to the organisation of its transaction.');
  }
  for (let start = 0; start < events.length; start += largestBatch) {
    await append(transaction, actor, events.slice(start, start + largestBatch));
  }
};

const append = async (
  transaction: EventTransaction,
  actor: EventActor,
  events: readonly EventDraft[],
): Promise<void> => {
  const rows = events.map(({ name, subject, payload }) => ({
    name,
    kind: subject.kind,
    id: subject.id,
    payload: payload ?? {},
  }));
  await transaction.sql`
    with stream as (
      insert into event_stream as known (organisation_id, last_position)
      values (${actor.organisationId}::uuid, ${rows.length}::int)
      on conflict (organisation_id) do update set last_position = known.last_position + excluded.last_position
      returning last_position
    ), appended as (
      insert into domain_event (organisation_id, position, name, actor_user_id, actor_person_id,
                                subject_kind, subject_id, payload, request_id)
      select ${actor.organisationId}::uuid, stream.last_position - ${rows.length}::int + draft.ordinality, draft.event ->> 'name',
             ${actor.userId}::uuid, ${actor.personId}::uuid, draft.event ->> 'kind', (draft.event ->> 'id')::uuid,
             draft.event -> 'payload', ${actor.requestId}::text
        from stream, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as draft (event, ordinality)
    )
    select pg_notify(${eventChannel}, ${actor.organisationId})::text as told from stream`;
};
