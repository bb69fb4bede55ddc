/** How many organisations' frameworks a process keeps at most. */
const most = 200;

/**
 * Published frameworks, as this process last read them. What is published changes by another publication alone, which is
 * another edition, so whoever reads a framework has the long text sent only where another edition holds than the kept one.
 * Kept by organisation: nobody is ever answered with the text of another's.
 */
export class KeptFrameworks<Whole extends object> {
  private readonly kept = new Map<string, { readonly edition: string; readonly whole: Whole }>();

  /** The edition that is kept for an organisation, or an empty word. */
  edition(organisationId: string): string {
    return this.kept.get(organisationId)?.edition ?? '';
  }

  /** What is kept, if it is of this edition. */
  whole(organisationId: string, edition: string): Whole | null {
    const known = this.kept.get(organisationId);
    return known?.edition === edition ? known.whole : null;
  }

  /** Keeps a framework, as long as not too many others are read after it. Nobody can change it any more: many read it. */
  keep(organisationId: string, edition: string, whole: Whole): Whole {
    this.kept.delete(organisationId);
    this.kept.set(organisationId, { edition, whole: frozen(whole) });
    const [oldest] = this.kept.keys();
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest);
    return whole;
  }
}

/** The same value with all its parts, which nobody can change any more. */
export const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};
