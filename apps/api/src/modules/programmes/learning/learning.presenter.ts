import type { LearningRecord } from '@understudy/contracts/programmes-learning';
import { wantsLookBack } from '@understudy/domain/programmes/learning/look-back';
import type { Actor } from '../../../common/auth/actor.js';
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
  const { isSelf, isAbove: _isAbove, sortKey: _sortKey, applied, appliedShared, ...record } = row;
  const facts = learningFacts(row);
  return {
    ...record,
    applied:
      applied !== '' && mayWithLearning(actor, 'see-applied', facts) ? { text: applied, shared: appliedShared } : null,
    wantsLookBack: isSelf && row.removedOn === null && wantsLookBack({ endedOn: row.endedOn, applied }, actor.today),
    abilities: (['change', 'remove', 'restore'] as const).filter((ability) => mayWithLearning(actor, ability, facts)),
  };
};
