import type { Findings } from './findings.js';
import { daysOf, say } from './import-messages.js';
import type { PeopleRow } from './people-rows.js';
import { type EmploymentSpell, employmentOn } from './person-history.js';
import { overlap, spanOf } from './spells.js';

/**
 * The employments of one person after a snapshot's joining and leaving days. A joining day after the last leaving is a
 * new employment; one that shares days with a recorded employment corrects it. An empty leaving day brings nobody back.
 */
export function employmentsFromSnapshot(
  recorded: readonly EmploymentSpell[],
  row: PeopleRow,
  historyBeginsOn: string | null,
  snapshotOn: string,
  findings: Findings,
): readonly EmploymentSpell[] {
  if (row.joinedOn === null)
    return withLeaving(recorded, row, employmentOn(recorded, snapshotOn) ?? recorded.at(-1), findings);
  const stated: EmploymentSpell = {
    joinedOn: row.joinedOn,
    leftOn: row.leftOn,
    leavingReason: row.leftOn === null ? null : row.leavingReason,
    leavingKind: row.leftOn === null ? null : row.leavingKind,
    regretted: row.leftOn === null ? null : row.regretted,
    startKnown: row.joinedOn !== historyBeginsOn,
  };
  const sameStart = recorded.find(({ joinedOn }) => joinedOn === row.joinedOn);
  const shared = recorded.filter((spell) => overlap(spanOf(spell), spanOf(stated)));
  const [only, second] = shared;
  const target = sameStart ?? only;
  if (target === undefined) return [...recorded, stated].sort((one, other) => (one.joinedOn < other.joinedOn ? -1 : 1));
  if (sameStart === undefined && second !== undefined) {
    findings.problem(row.line, 'joinedOn', say('overlaps-two', { employed: shared.map(daysOf) }));
    return recorded;
  }
  if (sameStart !== undefined) return withLeaving(recorded, row, sameStart, findings);
  const moved = { ...target, joinedOn: row.joinedOn, startKnown: stated.startKnown };
  findings.warning(row.line, 'joinedOn', say('joining-corrected', { from: target.joinedOn, to: row.joinedOn }));
  return withLeaving(
    recorded.map((spell) => (spell === target ? moved : spell)),
    row,
    moved,
    findings,
  );
}

function withLeaving(
  employments: readonly EmploymentSpell[],
  row: PeopleRow,
  target: EmploymentSpell | undefined,
  findings: Findings,
): readonly EmploymentSpell[] {
  if (target === undefined) return employments;
  const later = employments.find(({ joinedOn }) => joinedOn > target.joinedOn);
  if (row.leftOn === null) {
    if (target.leftOn !== null && later === undefined) {
      findings.warning(row.line, 'leftOn', say('left-before-file', { on: target.leftOn }));
    }
    return employments;
  }
  if (row.leftOn <= target.joinedOn) {
    findings.problem(
      row.line,
      'leftOn',
      say('leaves-before-joining', { leftOn: row.leftOn, joinedOn: target.joinedOn }),
    );
    return employments;
  }
  if (later !== undefined && row.leftOn > later.joinedOn) {
    findings.problem(
      row.line,
      'leftOn',
      say('leaves-after-joining-again', { leftOn: row.leftOn, joinedOn: later.joinedOn }),
    );
    return employments;
  }
  const left = {
    ...target,
    leftOn: row.leftOn,
    leavingReason: row.leavingReason ?? target.leavingReason,
    leavingKind: row.leavingKind ?? target.leavingKind,
    regretted: row.regretted ?? target.regretted,
  };
  return employments.map((spell) => (spell === target ? left : spell));
}
