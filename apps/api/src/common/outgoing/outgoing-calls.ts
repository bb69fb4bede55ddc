import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { type FoundAddress, OutgoingRule } from './outgoing-rule.js';

/** What came of a call: nothing of what answered is passed on. */
export type CallResult = 'delivered' | 'refused' | 'unreachable' | 'not-allowed';

/**
 * Calls to addresses that people gave us. A name is resolved once, and the call goes to what was found and looked at then;
 * redirects are not followed, and of the answer only its status is read.
 */
@Injectable()
export class OutgoingCalls {
  constructor(private readonly rule: OutgoingRule) {}

  /** Sends JSON, and waits for whether it was taken. */
  async post(url: URL, body: object): Promise<CallResult> {
    if (!this.rule.accepts(url)) return 'not-allowed';
    const signal = AbortSignal.timeout(this.rule.timeoutMs);
    const found = await Promise.race([this.rule.addressesOf(url.hostname), ended(signal)]).catch(() => []);
    const [first] = found;
    if (first === undefined) return 'unreachable';
    if (!found.every(({ address }) => this.rule.reaches(address))) return 'not-allowed';
    const status = await this.send(url, first, JSON.stringify(body), signal).catch(() => null);
    if (status === null) return 'unreachable';
    return status >= 200 && status < 300 ? 'delivered' : 'refused';
  }

  private send(url: URL, { address, family }: FoundAddress, body: string, signal: AbortSignal): Promise<number> {
    const lookup: LookupFunction = (_host, { all }, done) =>
      all ? done(null, [{ address, family }]) : done(null, address, family);
    return new Promise((resolve, reject) => {
      const call = (url.protocol === 'https:' ? request : plainRequest)(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        agent: false,
        lookup,
        signal,
      });
      call.once('response', (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      });
      call.on('error', reject);
      call.end(body);
    });
  }
}

/** Fails once the time is over: a name server that does not answer must not be waited for longer than a server that does not. */
const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
