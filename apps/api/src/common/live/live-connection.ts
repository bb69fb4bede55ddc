import type { ServerResponse } from 'node:http';
import type { Actor } from '../auth/actor.js';
import { changesAuthority, updateFor } from './live-audience.js';
import type { LiveMessage } from './live-channel.js';

/** Unread bytes after which a browser is believed to be gone. */
const mostUnread = 64 * 1024;

/** Looks up who this connection belongs to now; null when its session has ended. */
export type LookAgain = () => Promise<Actor | null>;

/** One browser that follows what changes. It is cut off as soon as its actor is no longer the one it began with. */
export class LiveConnection {
  private looking: Promise<void> | undefined;
  private open = true;
  private readonly onEnd = new Set<() => void>();

  constructor(
    private readonly stream: ServerResponse,
    readonly actor: Actor,
    private readonly lookAgain: LookAgain,
  ) {
    stream.on('close', () => this.end());
    stream.on('error', () => this.end());
    this.write('retry: 2000\n\n');
  }

  /** Calls back once, when the connection has ended. */
  whenEnded(call: () => void): void {
    if (this.open) this.onEnd.add(call);
    else call();
  }

  /** Passes on what this actor may hear. */
  hear(messages: readonly LiveMessage[]): void {
    for (const message of messages) {
      const update = updateFor(this.actor, message);
      if (update) this.write(`data: ${JSON.stringify(update)}\n\n`);
    }
    if (messages.some(({ update }) => changesAuthority.has(update.name))) void this.verify();
  }

  /** Shows the browser that the line stands, and looks whether it still may. */
  async beat(): Promise<void> {
    await this.verify();
    this.write(': still here\n\n');
  }

  /** Ends the connection; the browser comes back by itself and asks for everything anew. */
  end(): void {
    if (!this.open) return;
    this.open = false;
    this.stream.end();
    for (const call of this.onEnd) call();
  }

  private verify(): Promise<void> {
    this.looking ??= this.lookAgain()
      .then((actor) => {
        if (actor === null || !isSameAuthority(actor, this.actor)) this.end();
      })
      .catch(() => this.end())
      .finally(() => {
        this.looking = undefined;
      });
    return this.looking;
  }

  private write(text: string): void {
    if (!this.open) return;
    this.stream.write(text);
    if (this.stream.writableLength > mostUnread) this.end();
  }
}

const isSameAuthority = (one: Actor, other: Actor): boolean =>
  one.organisationId === other.organisationId &&
  one.personId === other.personId &&
  one.standings.length === other.standings.length &&
  one.standings.every((standing) => other.standings.includes(standing));
