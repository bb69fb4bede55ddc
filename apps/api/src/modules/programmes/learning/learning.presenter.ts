import type { LearningRecord } from '@understudy/contracts/programmes-learning';
import { wantsLookBack } from '@understudy/domain/programmes/learning/look-back';
import type { Actor } from '../../../common/auth/actor.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { type LearningFacts, mayWithLearning } from './learning.policy.js';
import type { LearningRow } from './learning.repository.js';

/** What decides what the actor may do with a record. */
export const learningFacts = (row: LearningRow): LearningFacts => ({
  isSelf: row.isSelf,
  isAbove: row.isAbove,
  isShared: row.appliedShared,
  isRemoved: row.removedOn !== null,
});

/** A record as this actor may read it. */
export const presentLearning = (actor: Actor, row: LearningRow): LearningRecord => {
  const { isSelf, isAbove: _isAbove, applied, appliedShared, ...record } = row;
  const facts = learningFacts(row);
  return {
    ...record,
    applied:
      applied !== '' && mayWithLearning(actor, 'see-applied', facts) ? { text: applied, shared: appliedShared } : null,
    wantsLookBack: isSelf && row.removedOn === null && wantsLookBack({ endedOn: row.endedOn, applied }, actor.today),
    abilities: (['change', 'remove', 'restore'] as const).filter((ability) => mayWithLearning(actor, ability, facts)),
  };
};

/** Records as a table, the names of the columns first. */
export const tableOfLearning = (records: readonly LearningRecord[]): CsvCell[][] => [
  [
    ...['person', 'kind', 'title', 'provider', 'started_on', 'ended_on', 'hours', 'cost', 'currency', 'certificate'],
    ...['certificate_valid_until', 'skill', 'programme', 'cohort', 'module', 'applied'],
  ],
  ...records.map((one) => [
    ...[one.person.name, one.kind, one.title, one.provider, one.startedOn, one.endedOn, one.hours],
    ...[one.cost?.amount ?? null, one.cost?.currency ?? null, one.certificate, one.certificateValidUntil, one.skillKey],
    ...[one.enrolment?.programme ?? null, one.enrolment?.cohort ?? null, one.module?.title ?? null],
    one.applied?.text ?? null,
  ]),
];
