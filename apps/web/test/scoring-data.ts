import type { ScoringSheet } from '@understudy/contracts/programmes-scoring';
import type { SecondRecord } from '@understudy/contracts/programmes-second-records';
import { cohort } from './programmes-data.js';

const id = (number: number): string => `0191b2a0-0000-7000-8000-0000000009${String(number).padStart(2, '0')}`;

/** A cohort whose applications are decided about without a sheet. */
export const noSheet: ScoringSheet = {
  cohort: { id: cohort.id, name: cohort.name, programme: cohort.programme },
  criteria: [],
  reviewers: [],
  suggested: [],
  version: 1,
  abilities: [],
};

/** Two applications that may be of one person. */
export const secondRecord: SecondRecord = {
  kind: 'two-people',
  why: ['same-name'],
  sides: [11, 12].map((number) => ({
    enrolmentId: id(number),
    person: { id: id(number + 2), name: 'Ben Ash' },
    email: null,
    title: null,
    cohort: { id: cohort.id, name: cohort.name },
    state: 'applied' as const,
    since: '2026-05-01T10:00:00.000Z',
    nominatedBy: null,
    canEnd: true,
  })),
  abilities: ['keep-one', 'leave-both'],
};
