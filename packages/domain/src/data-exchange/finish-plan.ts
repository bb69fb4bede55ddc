import type { ImportNotice } from '@understudy/contracts/data-exchange';
import type { Outcome } from './findings.js';
import type { ImportDraft } from './import-draft.js';
import type { ImportEffect, ImportPlan, RowOutcome } from './import-plan.js';
import { recordNotices } from './notices.js';
import { describePerson, employmentOn, sameHistory } from './person-history.js';
import type { PlanParts, RowEffect } from './plan-parts.js';

const leaversWithoutQuestion = 5;
const shareWithoutQuestion = 0.1;

/** Compares the draft with what is recorded and states the outcome of every row and of the whole file. */
export function finishPlan(draft: ImportDraft, parts: PlanParts): ImportPlan {
  const effects = effectsOf(draft);
  const outcomes = outcomesOf(draft, parts, effects);
  const counts: Record<Outcome, number> = { create: 0, change: 0, nothing: 0, problem: 0, warning: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  const { leavers, employedBefore } = leaversOf(draft, effects, parts.reference);
  const needsConfirmation =
    leavers.length > leaversWithoutQuestion && leavers.length > employedBefore * shareWithoutQuestion;
  const named = new Set(parts.rowEffects.map(({ employeeNumber }) => employeeNumber));
  const notices: ImportNotice[] = recordNotices(draft.people, named, parts, {
    leavers: needsConfirmation ? leavers : [],
    employedBefore,
    changesNothing: effects.length === 0 && counts.problem === 0,
  });
  return {
    outcomes,
    counts,
    notices,
    effects,
    newUnits: parts.newUnits,
    historyBeginsOn: parts.beginning.day,
    leavers: leavers.length,
    employedBefore,
    needsConfirmation,
  };
}

function effectsOf(draft: ImportDraft): ImportEffect[] {
  const effects: ImportEffect[] = [];
  for (const [number, after] of draft.people) {
    const before = draft.state.people.get(number) ?? null;
    if (before === null || !sameHistory(before, after)) effects.push({ before, after });
  }
  return effects;
}

function outcomesOf(draft: ImportDraft, parts: PlanParts, effects: readonly ImportEffect[]): RowOutcome[] {
  const rows = new Map(parts.rowEffects.map((effect) => [effect.line, effect]));
  const touched = new Map(effects.map((effect) => [effect.after.employeeNumber, effect]));
  const speaking = linesThatChange(parts.rowEffects, touched);
  return parts.lines.map((line) => {
    const row = rows.get(line);
    const number = row?.employeeNumber ?? parts.subjects.get(line);
    const person = number === undefined ? undefined : draft.people.get(number);
    const finding = draft.findings.of(line);
    const effect = row === undefined ? undefined : touched.get(row.employeeNumber);
    const outcome =
      finding?.severity ??
      (effect === undefined || !speaking.has(line) ? 'nothing' : effect.before === null ? 'create' : 'change');
    return {
      line,
      outcome,
      subject: person === undefined ? (number ?? '') : describePerson(person),
      field: finding?.field ?? null,
      messages: finding?.messages ?? [],
    };
  });
}

/** The lines behind a touched person's changes; when the change is in what the rows leave out, their first line. */
function linesThatChange(rows: readonly RowEffect[], touched: ReadonlyMap<string, ImportEffect>): Set<number> {
  const lines = new Set<number>();
  const firstLine = new Map<string, number>();
  const spoken = new Set<string>();
  for (const { line, employeeNumber, changes } of rows) {
    if (!touched.has(employeeNumber)) continue;
    if (!firstLine.has(employeeNumber)) firstLine.set(employeeNumber, line);
    if (!changes) continue;
    spoken.add(employeeNumber);
    lines.add(line);
  }
  for (const [number, line] of firstLine) if (!spoken.has(number)) lines.add(line);
  return lines;
}

function leaversOf(
  draft: ImportDraft,
  effects: readonly ImportEffect[],
  reference: string,
): { readonly leavers: string[]; readonly employedBefore: number } {
  let employedBefore = 0;
  for (const person of draft.state.people.values()) {
    if (employmentOn(person.employments, reference) !== undefined) employedBefore += 1;
  }
  const leavers = effects.flatMap(({ before, after }) =>
    before !== null &&
    employmentOn(before.employments, reference) !== undefined &&
    employmentOn(after.employments, reference) === undefined
      ? [after.employeeNumber]
      : [],
  );
  return { leavers, employedBefore };
}
