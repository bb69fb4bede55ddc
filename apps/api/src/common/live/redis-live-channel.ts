import { Redis } from 'ioredis';
import { type HearLive, LiveChannel, type LiveMessage, LiveSubscribers } from './live-channel.js';

const prefix = 'understudy:live:';

/** Live updates through Redis' publish and subscribe, one channel per organisation. */
export class RedisLiveChannel extends LiveChannel {
  private readonly subscribers = new LiveSubscribers();
  private readonly publisher: Redis;
  private readonly subscriber: Redis;

  constructor(url: string, onProblem: (error: Error) => void) {
    super(onProblem);
    this.publisher = new Redis(url);
    this.subscriber = new Redis(url);
    this.publisher.on('error', onProblem);
    this.subscriber.on('error', onProblem);
    this.subscriber.on('message', (channel: string, text: string) => {
      this.subscribers.tell(channel.slice(prefix.length), JSON.parse(text) as LiveMessage[]);
    });
  }

  protected override async send(organisationId: string, messages: readonly LiveMessage[]): Promise<void> {
    if (messages.length > 0) await this.publisher.publish(prefix + organisationId, JSON.stringify(messages));
  }

  override async subscribe(organisationId: string, hear: HearLive): Promise<() => void> {
    if (this.subscribers.add(organisationId, hear)) await this.subscriber.subscribe(prefix + organisationId);
    return () => {
      if (this.subscribers.remove(organisationId, hear)) void this.subscriber.unsubscribe(prefix + organisationId);
    };
  }

  override async close(): Promise<void> {
    await Promise.all([this.publisher.quit(), this.subscriber.quit()]);
  }
}
