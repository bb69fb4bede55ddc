import { Injectable, Logger } from '@nestjs/common';
import type { LiveUpdate } from '@understudy/contracts/events';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { type Actor, systemActor } from '../auth/actor.js';
import { onlyFor } from '../live/live-audience.js';
import { LiveChannel, type LiveMessage } from '../live/live-channel.js';
import { stackOf } from '../log/stack-of.js';
import { BackgroundSettings } from './background-settings.js';
import type { DomainEvent } from './domain-event.js';
import { eventChannel } from './emit.js';
import { type EventListener, EventListeners } from './event-listeners.js';
import { localTime } from './local-time.js';
import { PostgresNotifications } from './postgres-notifications.js';
import { RelayStore } from './relay-store.js';

const batchSize = 200;
const organisationsAtOnce = 4;
const listenerTimeout = 60_000;

type Outcome = 'delivered' | 'set-aside' | 'busy' | { readonly retryInMs: number };

/**
 * Tells listeners what has happened: in order within an organisation, each event once per listener however often a
 * process dies. A listener that fails holds up its organisation (order is worth more than speed) but no other; after
 * `relayAttempts` failures the event is set aside for that listener, logged, and tried again later out of order.
 */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private readonly pending = new Set<string>();
  private readonly active = new Map<string, Promise<void>>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private running = false;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly store: RelayStore,
    private readonly listeners: EventListeners,
    private readonly live: LiveChannel,
    private readonly notifications: PostgresNotifications,
    private readonly settings: BackgroundSettings,
  ) {}

  /** Begins to relay; what has piled up comes first. */
  async start(): Promise<void> {
    this.running = true;
    await this.notifications.subscribe(eventChannel, (organisationId) => this.wake(organisationId));
    this.notifications.onReconnect(() => this.sweep());
    this.sweep();
  }

  /** Ends after the deliveries under way. */
  async stop(): Promise<void> {
    this.running = false;
    for (const timer of this.timers) clearTimeout(timer);
    await this.sweeping;
    await Promise.all(this.active.values());
  }

  /** Whether nothing is being relayed or waiting for it, as far as this process knows. */
  get idle(): boolean {
    return this.pending.size === 0 && this.active.size === 0;
  }

  private sweep(): void {
    this.sweeping = this.lookForWork()
      .catch((error: unknown) => this.logger.error('Looking for events to relay failed.', stackOf(error)))
      .finally(() => this.later(this.settings.relaySweep, () => this.sweep()));
  }

  private async lookForWork(): Promise<void> {
    for (const organisationId of await this.store.organisationsBehind()) this.wake(organisationId);
    for (const delivery of await this.store.setAside(this.settings.relayAttempts)) {
      const listener = this.listeners.named(delivery.listener);
      const event = listener && (await this.store.event(delivery.organisationId, delivery.eventId));
      const actor = event && (await this.actorOf(delivery.organisationId));
      if (listener && actor) await this.deliver(event, listener, actor);
    }
  }

  private later(delayMs: number, act: () => void): void {
    if (!this.running) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, delayMs);
    this.timers.add(timer);
  }

  private wake(organisationId: string): void {
    if (!this.running) return;
    this.pending.add(organisationId);
    this.startNext();
  }

  private startNext(): void {
    for (const organisationId of this.pending) {
      if (this.active.size >= organisationsAtOnce || !this.running) return;
      if (this.active.has(organisationId)) continue;
      this.pending.delete(organisationId);
      const work = this.relay(organisationId)
        .catch((error: unknown) => this.logger.error(`Relaying events of ${organisationId} failed.`, stackOf(error)))
        .finally(() => {
          this.active.delete(organisationId);
          this.startNext();
        });
      this.active.set(organisationId, work);
    }
  }

  private async actorOf(organisationId: string): Promise<Actor | undefined> {
    const zone = await this.store.timeZoneOf(organisationId);
    return zone === undefined
      ? undefined
      : systemActor(organisationId, localTime(this.settings.now(), zone).date, zone);
  }

  private async relay(organisationId: string): Promise<void> {
    await this.store.openPosition(organisationId);
    const actor = await this.actorOf(organisationId);
    while (actor && this.running) {
      const events = await this.store.nextEvents(organisationId, batchSize);
      if (events.length === 0) return;
      const goOn = await this.relayBatch(actor, events);
      if (!goOn) return;
    }
  }

  /** Whether the whole batch was told. */
  private async relayBatch(actor: Actor, events: readonly DomainEvent[]): Promise<boolean> {
    const { organisationId } = actor;
    const failureOf = await this.store.failures(organisationId);
    const told: DomainEvent[] = [];
    const finish = async (): Promise<void> => {
      const last = told.at(-1);
      if (!last) return;
      await this.store.advance(organisationId, last.position);
      await this.live.publish(organisationId, liveMessages(told));
    };
    for (const event of events) {
      for (const listener of this.listeners.of(event.name)) {
        const failure = failureOf(event.id, listener.name);
        if (failure && failure.attempts >= this.settings.relayAttempts) continue;
        const outcome = failure?.waitMs ? { retryInMs: failure.waitMs } : await this.deliver(event, listener, actor);
        if (outcome === 'busy') return false;
        if (typeof outcome === 'object') {
          this.later(outcome.retryInMs, () => this.wake(organisationId));
          await finish();
          return false;
        }
      }
      told.push(event);
      if (!this.running) break;
    }
    await finish();
    return told.length === events.length;
  }

  private async deliver(event: DomainEvent, listener: EventListener, actor: Actor): Promise<Outcome> {
    try {
      return await this.tenants.run(
        event,
        async (transaction): Promise<Outcome> => {
          const claim = await this.store.claim(transaction, event.id, listener.name);
          if (claim === 'busy') return 'busy';
          if (claim === 'fresh') await listener.hear(transaction, event, actor);
          return 'delivered';
        },
        { timeoutMs: listenerTimeout },
      );
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const key = { organisationId: event.organisationId, eventId: event.id, listener: listener.name };
      const { attempts, waitMs } = await this.store.fail(key, problem, this.settings.relayRetry);
      this.logger.error(`${listener.name} failed on ${event.name} ${event.id}, attempt ${attempts}.`, stackOf(error));
      return attempts >= this.settings.relayAttempts ? 'set-aside' : { retryInMs: waitMs };
    }
  }
}

/** Many events of one kind become one message: the browser asks again once, however large an import was. */
const mostOfOneKind = 20;

const liveMessages = (events: readonly DomainEvent[]): LiveMessage[] => {
  const kept = new Map<string, DomainEvent>();
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event.name, (counts.get(event.name) ?? 0) + 1);
  for (const event of events) {
    const many = (counts.get(event.name) ?? 0) > mostOfOneKind && event.name !== 'notification.changed';
    kept.set(many ? event.name : `${event.name} ${event.subject.id}`, event);
  }
  return [...kept.values()].map((event) => {
    const update: LiveUpdate = {
      name: event.name,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
    };
    const concerns = event.payload.concerns ?? event.payload.requestedBy;
    const isOneOfMany = (counts.get(event.name) ?? 0) > mostOfOneKind;
    const only = isOneOfMany ? null : onlyFor(event);
    return { update, concerns: typeof concerns === 'string' ? concerns : null, only };
  });
};
