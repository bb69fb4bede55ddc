import { createHash, randomBytes } from 'node:crypto';

/** An opaque token of 256 random bits, safe in URLs and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: nobody who reads the database can use it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether this can be one of our tokens at all; spares the database a look-up. */
export const looksLikeToken = (token: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(token);
