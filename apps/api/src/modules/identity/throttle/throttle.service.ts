import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { tooManyRequests } from '../../../common/errors/problem-error.js';
import { Log } from '../../../common/log/log.js';
import { ThrottleRepository } from './throttle.repository.js';

/** How many attempts a subject has within fifteen minutes. */
export type Limit = { readonly kind: string; readonly subject: string; readonly most: number };

const windowSeconds = 15 * 60;
const sweepMilliseconds = 60 * 60 * 1000;

const keyOf = ({ kind, subject }: Limit): string =>
  createHash('sha256').update(`${kind}:${subject}`).digest('base64url');

/**
 * Bounds guessing. Attempts are counted before they are looked at, so that parallel ones cannot slip through, and taken
 * back when they were rightful. A full counter refuses until its window ends; attempts meanwhile do not prolong it.
 */
@Injectable()
export class Throttle implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly counters: ThrottleRepository,
    private readonly log: Log,
  ) {}

  /** Forgets, every hour, counters that nobody has touched for a day. */
  onApplicationBootstrap(): void {
    const sweep = (): void => {
      this.counters.forgetOld().catch((failure: unknown) => this.log.failure(failure, { what: 'throttle' }));
    };
    this.timer = setInterval(sweep, sweepMilliseconds).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /**
   * Counts one attempt against every limit.
   * @throws ProblemError too-many-requests with Retry-After when one of them is used up.
   */
  async take(limits: readonly Limit[]): Promise<void> {
    const counts = await this.counters.count(limits.map(keyOf), windowSeconds);
    const used = new Map(counts.map((count) => [count.subject, count]));
    const full = limits.map((limit) => ({ limit, count: used.get(keyOf(limit)) }));
    const waits = full.flatMap(({ limit, count }) => (count && count.failures > limit.most ? [count.secondsLeft] : []));
    if (waits.length > 0) throw tooManyRequests(Math.max(...waits));
  }

  /** The attempt was rightful: it does not count. */
  async takeBack(limits: readonly Limit[]): Promise<void> {
    await this.counters.takeBack(limits.map(keyOf));
  }
}

/** The limits of a sign-in. A browser that has signed in to this account before has a counter of its own, so that
 * nobody else can keep its owner out. */
export const signInLimits = (email: string, address: string, knownDevice: string | null): Limit[] => {
  const account = email.toLowerCase();
  const byAddress = { kind: 'address', subject: address, most: 100 };
  if (knownDevice !== null) return [{ kind: 'device', subject: `${knownDevice} ${account}`, most: 20 }, byAddress];
  return [
    { kind: 'account-at-address', subject: `${account} ${address}`, most: 10 },
    { kind: 'account', subject: account, most: 100 },
    byAddress,
  ];
};

/** The limits of asking for a reset link: few per account, because each sends a mail. */
export const resetLimits = (email: string, address: string): Limit[] => [
  { kind: 'reset', subject: email.toLowerCase(), most: 3 },
  { kind: 'reset-address', subject: address, most: 30 },
];

/** The limits of trying tokens of links. */
export const linkLimits = (address: string): Limit[] => [{ kind: 'link', subject: address, most: 60 }];

/** The limits of signing up organisations. */
export const signUpLimits = (address: string): Limit[] => [{ kind: 'sign-up', subject: address, most: 30 }];
