import { Injectable } from '@nestjs/common';
import type { EventName } from '@understudy/contracts/events';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { DomainEvent, EventPayload } from './domain-event.js';

interface EventRow {
  id: string;
  position: number;
  name: EventName;
  actor_user_id: string | null;
  actor_person_id: string | null;
  subject_kind: string;
  subject_id: string;
  payload: EventPayload;
  request_id: string | null;
  occurred_at: string;
}

/** Whether a delivery may go ahead: 'busy' when another worker relays this organisation, 'already' when it was made before. */
export type DeliveryClaim = 'fresh' | 'already' | 'busy';

/** One event on its way to one listener. */
export interface DeliveryKey {
  readonly organisationId: string;
  readonly eventId: string;
  readonly listener: string;
}

/** How often a delivery has failed, and for how many milliseconds it still has to wait. */
export interface DeliveryFailure {
  readonly attempts: number;
  readonly waitMs: number;
}

/** The relay's tables: where each organisation's relay stands, what was delivered and what failed. */
@Injectable()
export class RelayStore {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly system: SystemDatabase,
  ) {}

  /** Organisations with events that have not been relayed yet. */
  async organisationsBehind(): Promise<string[]> {
    const rows = await this.system.sql<{ id: string }>`
      select stream.organisation_id::text as id
        from event_stream stream left join relay_position relay using (organisation_id)
       where stream.last_position > coalesce(relay.position, 0)`;
    return rows.map((row) => row.id);
  }

  /** Time zone of an organisation; undefined when it does not exist (any more). */
  async timeZoneOf(organisationId: string): Promise<string | undefined> {
    const rows = await this.system.sql<{ zone: string }>`
      select time_zone as zone from organisation where organisation_id = ${organisationId}::uuid`;
    return rows[0]?.zone;
  }

  /** The next events of an organisation that have not been relayed, in order. */
  async nextEvents(organisationId: string, limit: number): Promise<DomainEvent[]> {
    const rows = await this.tenants.read({ organisationId }).sql<EventRow>`
      select id::text, position, name, actor_user_id::text, actor_person_id::text, subject_kind, subject_id::text, payload,
             request_id, occurred_at
        from domain_event
       where organisation_id = ${organisationId}::uuid
         and position > coalesce((select position from relay_position where organisation_id = ${organisationId}::uuid), 0)
       order by position limit ${limit}::int`;
    return rows.map((row) => eventOf(organisationId, row));
  }

  /** One event by id. */
  async event(organisationId: string, eventId: string): Promise<DomainEvent | undefined> {
    const rows = await this.tenants.read({ organisationId }).sql<EventRow>`
      select id::text, position, name, actor_user_id::text, actor_person_id::text, subject_kind, subject_id::text, payload,
             request_id, occurred_at
        from domain_event where organisation_id = ${organisationId}::uuid and id = ${eventId}::uuid`;
    return rows[0] && eventOf(organisationId, rows[0]);
  }

  /** Makes sure that an organisation's relay has a place to stand; its row is also the lock of `claim`. */
  async openPosition(organisationId: string): Promise<void> {
    await this.tenants.read({ organisationId }).sql`
      insert into relay_position (organisation_id) values (${organisationId}::uuid) on conflict do nothing`;
  }

  /** Remembers that everything up to `position` was relayed; never moves back. */
  async advance(organisationId: string, position: number): Promise<void> {
    await this.tenants.read({ organisationId }).sql`
      update relay_position set position = ${position}::bigint, updated_at = now()
       where organisation_id = ${organisationId}::uuid and position < ${position}::bigint`;
  }

  /**
   * Locks the organisation's relay for this transaction and records the delivery in it. Strict order needs no lease:
   * whoever gets the lock tells the first event that somebody has still to hear, and then the next.
   */
  async claim(transaction: TenantTransaction, eventId: string, listener: string): Promise<DeliveryClaim> {
    const { organisationId } = transaction;
    const [row] = await transaction.sql<{ locked: boolean; fresh: boolean }>`
      with relay as (
        select organisation_id from relay_position where organisation_id = ${organisationId}::uuid for update skip locked
      ), delivered as (
        insert into event_delivery (organisation_id, event_id, listener)
        select organisation_id, ${eventId}::uuid, ${listener}::text from relay on conflict do nothing returning event_id
      ), cleared as (
        delete from event_failure using delivered
         where event_failure.organisation_id = ${organisationId}::uuid and event_failure.event_id = delivered.event_id
           and event_failure.listener = ${listener}::text
      )
      select exists (select from relay) as locked, exists (select from delivered) as fresh`;
    if (row?.fresh) return 'fresh';
    return row?.locked ? 'already' : 'busy';
  }

  /**
   * Counts a failed delivery and says when it is due again: after `firstDelayMs`, then twice as long each time, an hour
   * at most. Returns how often it has failed and the milliseconds to wait.
   */
  async fail(delivery: DeliveryKey, problem: string, firstDelayMs: number): Promise<DeliveryFailure> {
    const [row] = await this.tenants.read(delivery).sql<DeliveryFailure>`
      insert into event_failure as known (organisation_id, event_id, listener, problem, next_attempt_at)
      values (${delivery.organisationId}::uuid, ${delivery.eventId}::uuid, ${delivery.listener}::text,
              ${problem.slice(0, 500)}::text, now() + ${firstDelayMs}::float8 * interval '1 millisecond')
      on conflict (organisation_id, event_id, listener) do update
         set attempts = known.attempts + 1, problem = excluded.problem,
             next_attempt_at = now() + least(${firstDelayMs}::float8 * power(2, least(known.attempts, 20)), 3600000)
                                       * interval '1 millisecond'
      returning attempts, (extract(epoch from next_attempt_at - now()) * 1000)::float8 as "waitMs"`;
    return row ?? { attempts: 1, waitMs: firstDelayMs };
  }

  /** What has failed in an organisation and not succeeded since, by event and listener. */
  async failures(organisationId: string): Promise<(eventId: string, listener: string) => DeliveryFailure | undefined> {
    const rows = await this.tenants.read({ organisationId }).sql<
      DeliveryFailure & { eventId: string; listener: string }
    >`
      select event_id::text as "eventId", listener, attempts,
             greatest(0, extract(epoch from next_attempt_at - now()) * 1000)::float8 as "waitMs"
        from event_failure where organisation_id = ${organisationId}::uuid`;
    return (eventId, listener) => rows.find((row) => row.eventId === eventId && row.listener === listener);
  }

  /** Deliveries that were set aside after `attempts` failures and are due for another try. */
  async setAside(attempts: number): Promise<DeliveryKey[]> {
    return this.system.sql<DeliveryKey>`
      select organisation_id::text as "organisationId", event_id::text as "eventId", listener
        from event_failure where attempts >= ${attempts}::int and next_attempt_at <= now() limit 100`;
  }
}

const eventOf = (organisationId: string, row: EventRow): DomainEvent => ({
  organisationId,
  id: row.id,
  position: row.position,
  name: row.name,
  actorUserId: row.actor_user_id,
  actorPersonId: row.actor_person_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  payload: row.payload,
  requestId: row.request_id,
  occurredAt: row.occurred_at,
});
