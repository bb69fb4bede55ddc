import type { EventName } from '@understudy/contracts/events';

/** What an event is about. */
export interface EventSubject {
  readonly kind: string;
  readonly id: string;
}

/** Small facts for listeners and the audit trail: ids, counts, words of closed lists; no names of people, no free text. */
export type EventPayload = Readonly<Record<string, unknown>>;

/** One event as listeners receive it. */
export interface DomainEvent {
  readonly organisationId: string;
  readonly id: string;
  /** Counts the organisation's events without gaps, from 1. */
  readonly position: number;
  readonly name: EventName;
  readonly actorUserId: string | null;
  readonly actorPersonId: string | null;
  readonly subject: EventSubject;
  readonly payload: EventPayload;
  readonly requestId: string | null;
  /** ISO instant in UTC. */
  readonly occurredAt: string;
}

/** An event that has not been told yet. */
export interface EventDraft {
  readonly name: EventName;
  readonly subject: EventSubject;
  readonly payload?: EventPayload;
}
