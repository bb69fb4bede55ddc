import type { Said } from '@understudy/contracts/said';
import { say } from './import-messages.js';
import type { RecordedUnit } from './person-history.js';

/** A unit's key, or why the name does not say which. */
export type FoundUnit = { readonly key: string } | { readonly problem: Said };

/** Finds units by name and plans those that do not exist yet. Names are compared without case. */
export class UnitDraft {
  private readonly units: RecordedUnit[];
  readonly planned: RecordedUnit[] = [];
  private readonly byName = new Map<string, RecordedUnit[]>();

  constructor(recorded: readonly RecordedUnit[]) {
    this.units = [...recorded];
    for (const unit of recorded) this.remember(unit);
  }

  /** The unit of this name below the parent, or anywhere when no parent is given; planned when it does not exist. */
  find(name: string, parent: string | null): FoundUnit {
    const namesakes = this.byName.get(name.toLowerCase()) ?? [];
    if (parent === null) {
      if (namesakes.length > 1) return { problem: say('several-units-called', { name }) };
      return { key: (namesakes[0] ?? this.plan(name, null)).key };
    }
    if (name.toLowerCase() === parent.toLowerCase()) return this.find(name, null);
    const above = this.find(parent, null);
    if ('problem' in above) return above;
    const known = namesakes.find(({ parentKey }) => parentKey === above.key);
    return { key: (known ?? this.plan(name, above.key)).key };
  }

  private plan(name: string, parentKey: string | null): RecordedUnit {
    const unit = { key: `new:${this.units.length}`, parentKey, name };
    this.units.push(unit);
    this.planned.push(unit);
    this.remember(unit);
    return unit;
  }

  private remember(unit: RecordedUnit): void {
    const key = unit.name.toLowerCase();
    const namesakes = this.byName.get(key);
    if (namesakes === undefined) this.byName.set(key, [unit]);
    else namesakes.push(unit);
  }
}
