import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { ProblemError } from '../../../common/errors/problem-error.js';

/** The algorithm's number in the library, whose enumeration cannot be imported by name. */
const argon2id = 2;

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. */
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const together = 2;
const longestQueue = 100;

/** Hashes and checks passwords, a few at a time: a flood of sign-ins must not take the machine's memory. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  /** @throws ProblemError unavailable when too many are waiting already. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, parameters));
  }

  /** Whether this is the password; takes as long for an account that does not exist or has none (null). */
  async matches(password: string, known: string | null): Promise<boolean> {
    this.dummy ??= hash('nobody has this password', parameters);
    const stored = known ?? (await this.dummy);
    const right = await this.inTurn(() => verify(stored, password));
    return right && known !== null;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= together) {
      if (this.waiting.length >= longestQueue) {
        throw new ProblemError('unavailable', 'Too many people sign in right now. Try again in a moment.', [], 5);
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

const proofOf = (deviceId: string, passwordHash: string): string =>
  createHmac('sha256', passwordHash).update(deviceId).digest('base64url');

/** What a browser keeps to show later that it has signed in to this account before; a new password voids it. */
export const deviceProof = (deviceId: string, passwordHash: string): string =>
  `${deviceId}.${proofOf(deviceId, passwordHash)}`;

/** The device's id when the proof belongs to this account, else null. */
export const provenDevice = (proof: string | undefined, passwordHash: string | null): string | null => {
  const [deviceId, given] = (proof ?? '').split('.');
  if (!deviceId || !given || passwordHash === null) return null;
  const expected = Buffer.from(proofOf(deviceId, passwordHash));
  const offered = Buffer.from(given);
  return expected.length === offered.length && timingSafeEqual(expected, offered) ? deviceId : null;
};
