import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { isPublicAddress } from './public-address.js';

export type FoundAddress = { readonly address: string; readonly family: number };

/** What may be called from here, and for how long: https by name on its usual port, on the public internet. */
@Injectable()
export class OutgoingRule {
  readonly timeoutMs: number = 5_000;

  /** Whether an address looks like one that may be called: no number in place of a name, no port, no name or password. */
  accepts({ protocol, hostname, port, username, password }: URL): boolean {
    const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
    return protocol === 'https:' && isName && port === '' && username === '' && password === '';
  }

  /** Where a name leads. */
  addressesOf(host: string): Promise<FoundAddress[]> {
    return lookup(host, { all: true });
  }

  /** Whether a call may go where a name leads. */
  reaches(address: string): boolean {
    return isPublicAddress(address);
  }
}
