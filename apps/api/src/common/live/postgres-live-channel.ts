import type { SystemDatabase } from '@understudy/database/system-database';
import type { PostgresNotifications } from '../events/postgres-notifications.js';
import { type HearLive, LiveChannel, type LiveMessage, LiveSubscribers } from './live-channel.js';

const channel = 'understudy_live';
/** A notification holds less than 8,000 bytes; a message has at most about 300. */
const messagesAtOnce = 20;

interface Envelope {
  readonly organisationId: string;
  readonly messages: LiveMessage[];
}

/** Live updates through PostgreSQL's LISTEN and NOTIFY. */
export class PostgresLiveChannel extends LiveChannel {
  private readonly subscribers = new LiveSubscribers();
  private listening: Promise<void> | undefined;

  constructor(
    private readonly system: SystemDatabase,
    private readonly notifications: PostgresNotifications,
    onProblem: (error: Error) => void,
  ) {
    super(onProblem);
  }

  protected override async send(organisationId: string, messages: readonly LiveMessage[]): Promise<void> {
    for (let start = 0; start < messages.length; start += messagesAtOnce) {
      const envelope: Envelope = { organisationId, messages: messages.slice(start, start + messagesAtOnce) };
      await this.system.sql`select pg_notify(${channel}, ${JSON.stringify(envelope)})::text as told`;
    }
  }

  override async subscribe(organisationId: string, hear: HearLive): Promise<() => void> {
    this.listening ??= this.notifications.subscribe(channel, (text) => {
      const { organisationId: to, messages } = JSON.parse(text) as Envelope;
      this.subscribers.tell(to, messages);
    });
    await this.listening;
    this.subscribers.add(organisationId, hear);
    return () => {
      this.subscribers.remove(organisationId, hear);
    };
  }

  override async close(): Promise<void> {
    await this.listening;
  }
}
