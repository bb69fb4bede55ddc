import type { Findings } from './findings.js';
import type { DraftEmployment } from './history-employments.js';
import type { HistoryRow } from './history-rows.js';
import { daysOf, say } from './import-messages.js';
import type { EmploymentSpell } from './person-history.js';
import { clip, fitToEmployments, type Span, spanOf } from './spells.js';

/** How one kind of change becomes spells; a value of null leaves the person without one. */
export type SpellKind<Spell extends Span> = {
  readonly make: (value: string, span: Span, employment: DraftEmployment) => Spell;
  readonly same: (one: Spell, other: Spell) => boolean;
};

/** The spells of the result, and the spell that each row speaks in (null when it ends one). */
export type DraftSpells<Spell> = { readonly spells: Spell[]; readonly ofRow: ReadonlyMap<number, Spell | null> };

/**
 * The spells of one kind of one person after the rows of that kind. Within an employment the file replaces what is
 * recorded from its joining row on, or, where the joining is not in the file, from its first row on; a value holds
 * until the next row or the end of the employment. What is recorded before stays.
 */
export function spellsFromHistory<Spell extends Span>(
  recorded: readonly Spell[],
  before: readonly EmploymentSpell[],
  employments: readonly DraftEmployment[],
  rows: readonly HistoryRow[],
  coveredByFile: boolean,
  kind: SpellKind<Spell>,
  findings: Findings | null,
): DraftSpells<Spell> {
  const fitted = fitToEmployments(
    recorded,
    before,
    employments.map(({ spell }) => spell),
  );
  const sorted = [...rows].sort((one, other) => (one.on < other.on ? -1 : 1));
  const spells: Spell[] = [];
  const ofRow = new Map<number, Spell | null>();
  const placed = new Set<HistoryRow>();
  for (const employment of employments) {
    const span = spanOf(employment.spell);
    const own = sorted.filter(({ on }) => on >= span.from && (span.to === null || on < span.to));
    const coveredFrom = coveredByFile ? (employment.joinedInFile ?? own[0]?.on ?? null) : null;
    const kept = fitted.flatMap((spell) => {
      const within = clip(spell, span);
      if (within === null || coveredFrom === null) return within ?? [];
      return coveredFrom <= span.from ? [] : (clip(within, { from: span.from, to: coveredFrom }) ?? []);
    });
    appendRows([...kept], own, employment, kind, spells, ofRow);
    for (const row of own) placed.add(row);
  }
  for (const row of sorted) {
    if (!placed.has(row)) reportOutside(row, employments, findings);
  }
  return { spells, ofRow };
}

function appendRows<Spell extends Span>(
  current: Spell[],
  own: readonly HistoryRow[],
  employment: DraftEmployment,
  kind: SpellKind<Spell>,
  spells: Spell[],
  ofRow: Map<number, Spell | null>,
): void {
  const lines: number[][] = current.map(() => []);
  own.forEach((row, index) => {
    const to = own[index + 1]?.on ?? employment.spell.leftOn;
    if (row.value === null) {
      ofRow.set(row.line, null);
      return;
    }
    const spell = kind.make(row.value, { from: row.on, to }, employment);
    const last = current.at(-1);
    if (last !== undefined && last.to === spell.from && kind.same(last, spell)) {
      current[current.length - 1] = { ...last, to };
      lines.at(-1)?.push(row.line);
    } else {
      current.push(spell);
      lines.push([row.line]);
    }
  });
  current.forEach((spell, index) => {
    spells.push(spell);
    for (const line of lines[index] ?? []) ofRow.set(line, spell);
  });
}

function reportOutside(row: HistoryRow, employments: readonly DraftEmployment[], findings: Findings | null): void {
  const leavesThen = employments.some(({ spell }) => spell.leftOn === row.on);
  if (row.value === null && leavesThen) return;
  const employed = employments.map(({ spell }) => daysOf(spell));
  findings?.problem(
    row.line,
    'effectiveOn',
    employed.length === 0
      ? say('nothing-says-employed', { on: row.on })
      : say('outside-employment', { on: row.on, employed }),
  );
}
