import type { FrameworkContent } from '@understudy/contracts/framework-content';

type Kept = { readonly edition: string; readonly content: FrameworkContent };

/** How many organisations' texts a process keeps at most. */
const most = 200;

/**
 * The texts of published frameworks, as this process last read them. A published text never changes, so whoever reads a
 * framework has the long text sent only where another edition holds than the kept one. Kept by organisation: nobody is
 * ever answered with the text of another's.
 */
export class KeptTexts {
  private readonly kept = new Map<string, Kept>();

  /** The edition that is kept for an organisation, or an empty word. */
  edition(organisationId: string): string {
    return this.kept.get(organisationId)?.edition ?? '';
  }

  /** The text of this edition, if it is the one that is kept. */
  text(organisationId: string, edition: string): FrameworkContent | null {
    const known = this.kept.get(organisationId);
    return known?.edition === edition ? known.content : null;
  }

  /** Keeps a text, as long as not too many others are read after it. Nobody can change it any more: many read it. */
  keep(organisationId: string, edition: string, content: FrameworkContent): void {
    this.kept.delete(organisationId);
    this.kept.set(organisationId, { edition, content: frozen(content) });
    const [oldest] = this.kept.keys();
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest);
  }
}

const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};
