import type { Candidate } from '@understudy/contracts/assessments-signals';
import type { PersonCard } from '@understudy/contracts/people';
import type { CandidateRow, EvidenceRow } from './identification.repository.js';

const presentEvidence = ({ observerId, observerName, ...row }: EvidenceRow): Candidate['evidence'][number] => ({
  ...row,
  observer: { id: observerId, name: observerName },
});

/** Somebody with why they are in this list and the newest evidence; at most so many observations of it. */
export const presentCandidate = (row: CandidateRow, person: PersonCard, shown: number): Candidate => ({
  person,
  stageSince: row.stageSince,
  horizon: row.horizon,
  lastObservedOn: row.lastObservedOn,
  reasons: [
    ...(row.nobodyInYear ? (['nobody-in-12-months'] as const) : []),
    ...(row.longUnobserved ? (['long-in-stage-unobserved'] as const) : []),
  ],
  evidence: row.evidence.slice(0, shown).map(presentEvidence),
  moreEvidence: row.evidence.length > shown,
});

/** The same as lines of a file: one per observation, or one without any. */
export const rowsOfCandidate = (list: string, row: CandidateRow, person: PersonCard): string[][] => {
  const head = [
    list,
    person.name,
    person.title ?? '',
    person.unit?.name ?? '',
    person.stage?.name ?? '',
    row.stageSince,
    row.horizon ?? '',
    row.lastObservedOn ?? '',
  ];
  if (row.evidence.length === 0) return [[...head, '', '', '', '']];
  return row.evidence.map((one) => [...head, one.signal, one.observedOn, one.observerName, one.evidence]);
};
