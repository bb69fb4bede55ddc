import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** The digest by which a key is found again. The key itself is kept nowhere: it is what opens the answers. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A digest of what was sent, which nobody can try out words against who does not have the key. */
export const digestUnder = (key: string, parts: readonly (string | Uint8Array)[]): string => {
  const digest = createHmac('sha256', key);
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
};

/**
 * Seals what a request answered with the key that its sender chose, so that the database, its copies and whoever reads them
 * hold no words of anybody: only a repetition of the request, which brings the key, opens them.
 */
export const seal = (key: string, text: string): string => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, secretOf(key), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
};

/** Opens what `seal` sealed. @throws Error under another key. */
export const unseal = (key: string, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(algorithm, secretOf(key), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
};

const secretOf = (key: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', 'idempotent answer', 32));
