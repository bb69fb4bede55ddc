import type { EventName } from '@understudy/contracts/events';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../auth/actor.js';
import type { DomainEvent } from './domain-event.js';

const metadataKey = Symbol('understudy:domain-event-listener');

/** Names a listener and what it hears. */
export interface ListenerOptions {
  /** Stays the same for ever: deliveries are remembered under it. '<area>.<what it does>'. */
  readonly listener: string;
  readonly events: readonly EventName[];
}

/**
 * What a listener's method looks like. Its writes belong in the transaction it is given: they commit together with the
 * record that it has heard the event, so the event acts once however often it is delivered. `actor` is the
 * organisation's own system actor (for requesting jobs and emitting), not whoever caused the event.
 */
export type HearEvent = (transaction: TenantTransaction, event: DomainEvent, actor: Actor) => Promise<void>;

/** Marks a provider's method as a listener of domain events. */
export const OnDomainEvent =
  (options: ListenerOptions) =>
  <Method extends HearEvent>(
    _target: object,
    _name: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    if (descriptor.value) Reflect.defineMetadata(metadataKey, options, descriptor.value);
  };

/** What `OnDomainEvent` wrote on a method, if anything. */
export const listenerOptionsOf = (method: object): ListenerOptions | undefined =>
  Reflect.getMetadata(metadataKey, method) as ListenerOptions | undefined;
