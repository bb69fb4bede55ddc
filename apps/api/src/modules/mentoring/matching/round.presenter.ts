import { type MatchingRound, roundAbility } from '@understudy/contracts/mentoring-rounds';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithRound, type RoundFacts } from './round.policy.js';
import type { RoundRow } from './rounds.repository.js';

/** What decides what the actor may do with a round. */
export const roundFacts = ({ status, without }: RoundRow): RoundFacts => ({ status, isAnybodyWithout: without > 0 });

/** A round with what this actor may do with it. */
export const presentRound = (actor: Actor, row: RoundRow): MatchingRound => {
  const { without: _without, bonus: _bonus, ...round } = row;
  return {
    ...round,
    abilities: roundAbility.options.filter((ability) => mayWithRound(actor, ability, roundFacts(row))),
  };
};
