import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals what the product has to send again and nobody should read: an address that is itself a key. The first key seals;
 * each of them opens what it sealed, so that a new one can be put before the old.
 */
@Injectable()
export class SecretBox {
  private readonly keys: readonly { readonly id: string; readonly secret: Buffer }[];

  constructor({ secretKeys }: Settings) {
    this.keys = secretKeys.map((key) => ({
      id: createHash('sha256').update(key).digest('hex').slice(0, 8),
      secret: Buffer.from(hkdfSync('sha256', key, '', 'secrets at rest', 32)),
    }));
  }

  /** Whether this installation has a key. */
  get isReady(): boolean {
    return this.keys.length > 0;
  }

  /** Seals a text for one place; elsewhere it cannot be opened. @throws Error without a key. */
  seal(text: string, place: string): string {
    const [key] = this.keys;
    if (key === undefined) throw new Error('This installation has no key for secrets.');
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, key.secret, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${key.id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')}`;
  }

  /** Opens what was sealed for this place; null where its key is gone or it was altered. */
  open(sealed: string, place: string): string | null {
    const [id, content] = sealed.split('.');
    const key = this.keys.find((one) => one.id === id);
    if (key === undefined || content === undefined) return null;
    const bytes = Buffer.from(content, 'base64');
    try {
      const decipher = createDecipheriv(algorithm, key.secret, bytes.subarray(0, ivBytes)).setAAD(Buffer.from(place));
      decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
      return text.toString('utf8');
    } catch {
      return null;
    }
  }
}
