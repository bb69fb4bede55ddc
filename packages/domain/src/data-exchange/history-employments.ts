import type { Findings } from './findings.js';
import type { HistoryRow } from './history-rows.js';
import { say } from './import-messages.js';
import type { EmploymentSpell } from './person-history.js';
import { overlap, spanOf } from './spells.js';

/** An employment of the result and where it came from. */
export type DraftEmployment = {
  spell: EmploymentSpell;
  /** The day of the file's joining row; null when the joining is recorded only. */
  joinedInFile: string | null;
  joinedLine: number | null;
  leftLine: number | null;
};

const leavingKinds = { voluntary: 'voluntary', involuntary: 'involuntary', other: 'other' } as const;

/**
 * The employments of one person after the joining and leaving rows of a history file, sorted by day. Employments that
 * the file states replace recorded ones that share a day with them; recorded ones beside them stay. Somebody who joins
 * on the first day of the record and is recorded with an earlier start keeps that start.
 */
export function employmentsFromHistory(
  recorded: readonly EmploymentSpell[],
  rows: readonly HistoryRow[],
  historyBeginsOn: string | null,
  findings: Findings,
): DraftEmployment[] {
  const stated: DraftEmployment[] = [];
  for (const dayRows of byDay(rows)) {
    const left = dayRows.find(({ change }) => change === 'left');
    const joined = dayRows.find(({ change }) => change === 'joined');
    if (left !== undefined) leave(stated, recorded, left, findings);
    if (joined !== undefined) join(stated, joined, historyBeginsOn, findings);
  }
  for (const employment of stated) adoptRecorded(employment, recorded, historyBeginsOn, findings);
  const untouched = recorded.filter((spell) => !stated.some((other) => overlap(spanOf(spell), spanOf(other.spell))));
  return [
    ...stated,
    ...untouched.map((spell) => ({ spell, joinedInFile: null, joinedLine: null, leftLine: null })),
  ].sort((one, other) => (one.spell.joinedOn < other.spell.joinedOn ? -1 : 1));
}

function leave(
  stated: DraftEmployment[],
  recorded: readonly EmploymentSpell[],
  row: HistoryRow,
  findings: Findings,
): void {
  const open = stated.find(({ spell }) => spell.leftOn === null);
  if (open !== undefined) {
    if (open.spell.joinedOn >= row.on) {
      findings.problem(row.line, 'effectiveOn', say('leaves-on-joining-day', { on: row.on }));
      return;
    }
    open.spell = leaving(open.spell, row);
    open.leftLine = row.line;
    return;
  }
  const covering = recorded.find(({ joinedOn, leftOn }) => joinedOn < row.on && (leftOn === null || leftOn >= row.on));
  if (covering === undefined || stated.some(({ spell }) => spell.leftOn !== null && covering.joinedOn < spell.leftOn)) {
    findings.problem(row.line, 'effectiveOn', say('leaves-unemployed', { on: row.on }));
    return;
  }
  stated.push({
    spell: covering.leftOn === row.on && row.value === null ? covering : leaving(covering, row),
    joinedInFile: null,
    joinedLine: null,
    leftLine: row.line,
  });
}

function join(stated: DraftEmployment[], row: HistoryRow, historyBeginsOn: string | null, findings: Findings): void {
  const open = stated.find(({ spell }) => spell.leftOn === null);
  if (open !== undefined) {
    findings.problem(
      row.line,
      'effectiveOn',
      say('joins-while-employed', { on: row.on, since: open.spell.joinedOn, line: open.joinedLine ?? 0 }),
    );
    return;
  }
  stated.push({
    spell: {
      joinedOn: row.on,
      leftOn: null,
      leavingReason: null,
      leavingKind: null,
      regretted: null,
      startKnown: row.on !== historyBeginsOn,
    },
    joinedInFile: row.on,
    joinedLine: row.line,
    leftLine: null,
  });
}

function leaving(spell: EmploymentSpell, row: HistoryRow): EmploymentSpell {
  const word = row.value?.toLowerCase();
  const kind = word === 'voluntary' || word === 'involuntary' || word === 'other' ? leavingKinds[word] : null;
  return {
    ...spell,
    leftOn: row.on,
    leavingKind: kind,
    leavingReason: kind === null ? row.value : null,
    regretted: null,
  };
}

/** Takes over what only the record knows of the same employment, and refuses one that begins before the file's. */
function adoptRecorded(
  employment: DraftEmployment,
  recorded: readonly EmploymentSpell[],
  historyBeginsOn: string | null,
  findings: Findings,
): void {
  if (employment.joinedLine === null) return;
  const { spell } = employment;
  for (const known of recorded) {
    if (!overlap(spanOf(known), spanOf(spell))) continue;
    if (known.joinedOn < spell.joinedOn && spell.joinedOn !== historyBeginsOn) {
      findings.problem(
        employment.joinedLine,
        'effectiveOn',
        say('joins-while-recorded', { on: spell.joinedOn, since: known.joinedOn }),
      );
      continue;
    }
    const earlier = known.joinedOn < spell.joinedOn;
    const sameStart = known.joinedOn === employment.spell.joinedOn;
    employment.spell = {
      ...employment.spell,
      ...(earlier ? { joinedOn: known.joinedOn, startKnown: known.startKnown } : {}),
      ...(sameStart && known.joinedOn !== historyBeginsOn ? { startKnown: known.startKnown } : {}),
      ...(known.leftOn === spell.leftOn && spell.leavingKind === null && spell.leavingReason === null
        ? { leavingReason: known.leavingReason, leavingKind: known.leavingKind, regretted: known.regretted }
        : {}),
    };
  }
}

function byDay(rows: readonly HistoryRow[]): HistoryRow[][] {
  const days = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    if (row.change !== 'joined' && row.change !== 'left') continue;
    const day = days.get(row.on);
    if (day === undefined) days.set(row.on, [row]);
    else day.push(row);
  }
  return [...days.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, dayRows]) => dayRows);
}
