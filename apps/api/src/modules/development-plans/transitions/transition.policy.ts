import type { Relation } from '../../people/scope/people-scope.service.js';

/**
 * How an actor stands to somebody in a new stage. The companion itself needs no rule: its routes find the actor's own
 * alone, so nobody else ticks, writes or shares.
 */
export type TransitionFacts = Pick<Relation, 'isSelf' | 'isAdmin' | 'isAbove'> & {
  /** Directly above them today. */
  readonly isManager: boolean;
};

/** That somebody is in a new stage is a fact of their stage history. */
export const maySeeTransition = ({ isSelf, isAdmin, isAbove }: TransitionFacts): boolean =>
  isSelf || isAdmin || isAbove;

/**
 * Whether the actor reads what was shared with `reader`. Sharing is with one manager by name: it ends when somebody else
 * manages the person, and admins and those further above never read it.
 */
export const readsShared = (facts: TransitionFacts, actorPersonId: string | null, reader: string | null): boolean =>
  facts.isManager && reader !== null && reader === actorPersonId;
