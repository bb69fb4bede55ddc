import pg from 'pg';

type Hear = (message: string) => void;

/** How long to wait before a broken connection is made again, in milliseconds. */
const reconnectDelay = 1_000;

/**
 * Hears PostgreSQL's NOTIFY on one connection of its own, which is made again when it breaks. Messages sent meanwhile
 * are lost: whoever listens also looks for itself now and then (`onReconnect` says when that is due).
 */
export class PostgresNotifications {
  private readonly listeners = new Map<string, Set<Hear>>();
  private readonly reconnected = new Set<() => void>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly onProblem: (error: Error) => void,
  ) {}

  /** Connects; resolves once everything that was subscribed to is being heard. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'understudy-notifications',
      keepAlive: true,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel, payload }) => {
      for (const hear of this.listeners.get(channel) ?? []) hear(payload ?? '');
    });
    await client.connect();
    this.client = client;
    for (const channel of this.listeners.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
  }

  /** Hears a channel from now on, whether connected already or not. */
  async subscribe(channel: string, hear: Hear): Promise<void> {
    const known = this.listeners.get(channel);
    if (known) known.add(hear);
    else this.listeners.set(channel, new Set([hear]));
    if (!known && this.client) await this.client.query(`listen ${this.client.escapeIdentifier(channel)}`);
  }

  /** Calls back whenever messages may have been missed. */
  onReconnect(call: () => void): void {
    this.reconnected.add(call);
  }

  /** Stops listening for good. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private lose(client: pg.Client, error?: Error): void {
    if (this.client !== client || this.closed) return;
    this.client = undefined;
    if (error) this.onProblem(error);
    client.end().catch(() => undefined);
    this.reconnectLater();
  }

  private reconnectLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.open().then(
        () => {
          for (const call of this.reconnected) call();
        },
        (error: Error) => {
          this.client = undefined;
          this.onProblem(error);
          if (!this.closed) this.reconnectLater();
        },
      );
    }, reconnectDelay);
  }
}
