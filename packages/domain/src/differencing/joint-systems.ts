import { JointSystem } from './joint-system.js';
import type { ToldSum } from './told-columns.js';

/** Numbers that were told together, and the threshold under which they were. */
export type ToldUnder = { readonly threshold: number; readonly sums: readonly ToldSum[] };

/**
 * Everything that was told while the threshold was raised and lowered. Readers are shown what was told under at least today's, so a
 * number is decided beside everything, and beside what each threshold up to today's would leave of it: a number that follows from
 * others says nothing new beside those, but where those are kept back, few could be worked out by it.
 */
export class JointSystems {
  private readonly systems: readonly JointSystem[];

  constructor(
    readonly threshold: number,
    told: readonly ToldUnder[] = [],
  ) {
    const lower = told.flatMap((one) => (one.threshold < threshold ? [one.threshold] : []));
    // The lowest leaves everything, beside which today's holds.
    const levels = [...new Set([...lower, threshold])].toSorted((one, other) => one - other);
    this.systems = levels.map((least, at) => {
      const left = told.filter((one) => one.threshold >= least);
      return new JointSystem(
        at === 0 ? threshold : least,
        left.flatMap(({ sums }) => sums),
      );
    });
  }

  /** Whether these numbers may be told together under today's threshold. */
  mayTell(sums: readonly ToldSum[]): boolean {
    return this.systems.every((system) => system.mayTell(sums));
  }

  /** Notes that these numbers were told under today's threshold. */
  tell(sums: readonly ToldSum[]): void {
    for (const system of this.systems) system.tell(sums);
  }
}
