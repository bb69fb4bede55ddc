import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a learning record. */
export const learningActions = ['see', 'see-applied', 'change', 'remove', 'restore'] as const;
export type LearningAction = (typeof learningActions)[number];

/** What decides it. */
export type LearningFacts = {
  readonly isSelf: boolean;
  /** Above the person in the reporting line today. */
  readonly isAbove: boolean;
  /** The person lets their line read what they applied. */
  readonly isShared: boolean;
  readonly isRemoved: boolean;
};

type Asking = Pick<Actor, 'isAdmin' | 'permissions'>;
type Allowed = (actor: Asking, facts: LearningFacts) => boolean;

const own = ({ permissions }: Asking, { isSelf }: LearningFacts): boolean =>
  isSelf && permissions.has('learning.change');

const rules: Readonly<Record<LearningAction, Allowed>> = {
  see: (actor, { isSelf, isAbove, isRemoved }) =>
    actor.permissions.has('learning.read') && (isSelf || (!isRemoved && (isAbove || actor.isAdmin))),
  // What somebody made of it is theirs to tell: an admin has no more claim to it than a colleague.
  'see-applied': (_actor, { isSelf, isAbove, isShared }) => isSelf || (isAbove && isShared),
  change: (actor, facts) => own(actor, facts) && !facts.isRemoved,
  remove: (actor, facts) => own(actor, facts) && !facts.isRemoved,
  restore: (actor, facts) => own(actor, facts) && facts.isRemoved,
};

/** Whether the actor may do this with a record of these facts. */
export const mayWithLearning = (actor: Asking, action: LearningAction, facts: LearningFacts): boolean =>
  rules[action](actor, facts);
