import { createHash } from 'node:crypto';

const nameLimit = 400;
const candidateLimit = 1000;

/**
 * Gives prepared statements their names. A text earns a name when it is seen the second time, and at most a few hundred
 * texts ever earn one: every name stays prepared on every connection, so lists of changing length must not flood them.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private readonly candidates = new Set<string>();

  /** The name under which this text is prepared, or undefined when it is to run unnamed. */
  nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size >= nameLimit) return undefined;
    if (!this.candidates.delete(text)) {
      this.remember(text);
      return undefined;
    }
    const name = `s_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
    this.names.set(text, name);
    return name;
  }

  private remember(text: string): void {
    this.candidates.add(text);
    if (this.candidates.size <= candidateLimit) return;
    const [oldest] = this.candidates;
    if (oldest !== undefined) this.candidates.delete(oldest);
  }
}
