import type { EffectivenessReview, EffectivenessReviewWhole } from '@understudy/contracts/effectiveness-reviews';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithReview, type ReviewFacts, reviewActions } from './review.policy.js';
import type { ReviewRow, Side } from './reviews.repository.js';

const nothing: Side = { text: '', handedIn: false, version: 0 };

const isLeaderOf = ({ personId }: Actor, { leaderId }: ReviewRow): boolean =>
  personId !== null && personId === leaderId;

/** The side of whoever asks, and the other. */
export const sidesOf = (actor: Actor, row: ReviewRow): { mine: Side; theirs: Side } => {
  const [leader, manager] = [row.leaderSide ?? nothing, row.managerSide ?? nothing];
  return isLeaderOf(actor, row) ? { mine: leader, theirs: manager } : { mine: manager, theirs: leader };
};

/** What decides what the actor may do with a conversation at this moment. */
export const reviewFacts = (actor: Actor, row: ReviewRow): ReviewFacts => {
  const { mine } = sidesOf(actor, row);
  return {
    isLeader: isLeaderOf(actor, row),
    isManager: actor.personId !== null && actor.personId === row.managerId,
    leads: row.leads,
    state: row.state,
    hasWritten: mine.text.trim() !== '',
    hasHandedIn: mine.handedIn,
    hasWords: row.learned.trim() !== '' || row.tries.length > 0,
  };
};

/** A conversation as a line of a list. */
export const presentReview = (row: ReviewRow): EffectivenessReview => {
  const { id, from, to, state, openedOn, closedOn, version } = row;
  return {
    ...{ id, from, to, state, openedOn, closedOn, version },
    leader: { id: row.leaderId, name: row.leaderName },
    manager: { id: row.managerId, name: row.managerName },
  };
};

/** A conversation as one of the two sees it; the other's side only once both have handed in. */
export const presentReviewWhole = (actor: Actor, row: ReviewRow): EffectivenessReviewWhole => {
  const facts = reviewFacts(actor, row);
  const { mine, theirs } = sidesOf(actor, row);
  const plans = mayWithReview(actor, 'plan', facts) && actor.permissions.has('plans.change');
  return {
    ...presentReview(row),
    relation: facts.isLeader ? 'leader' : 'manager',
    mine,
    theirs: mine.handedIn && theirs.handedIn ? theirs.text : null,
    learned: row.learned,
    tries: row.tries.map((one) => {
      return { ...one, abilities: plans && one.whose === 'leader' && one.plannedOn === null ? ['plan'] : [] };
    }),
    abilities: reviewActions.flatMap((action) =>
      action !== 'see' && action !== 'plan' && mayWithReview(actor, action, facts) ? [action] : [],
    ),
  };
};
