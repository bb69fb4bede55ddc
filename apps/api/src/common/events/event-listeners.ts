import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EventName } from '@understudy/contracts/events';
import { decoratedMethods } from './decorated-methods.js';
import { type HearEvent, listenerOptionsOf } from './on-domain-event.js';

/** A listener as the relay calls it. */
export interface EventListener {
  readonly name: string;
  readonly hear: HearEvent;
}

/** All listeners of this process, found at start. */
@Injectable()
export class EventListeners implements OnModuleInit {
  private readonly byEvent = new Map<EventName, EventListener[]>();
  private readonly byName = new Map<string, EventListener>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws when two listeners have the same name: deliveries are remembered under it. */
  onModuleInit(): void {
    for (const { mark, place, call } of decoratedMethods(this.discovery, listenerOptionsOf)) {
      if (this.byName.has(mark.listener))
        throw new Error(`Two listeners are called ${mark.listener}; one is ${place}.`);
      const listener: EventListener = {
        name: mark.listener,
        hear: async (transaction, event, actor) => {
          await call(transaction, event, actor);
        },
      };
      this.byName.set(mark.listener, listener);
      for (const event of mark.events) this.byEvent.set(event, [...(this.byEvent.get(event) ?? []), listener]);
    }
    for (const listeners of this.byEvent.values()) listeners.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** Listeners of one kind of event, in the order of their names. */
  of(event: EventName): readonly EventListener[] {
    return this.byEvent.get(event) ?? [];
  }

  /** A listener by name, for deliveries that are tried again. */
  named(name: string): EventListener | undefined {
    return this.byName.get(name);
  }
}
