import type { Actor } from '../../../common/auth/actor.js';

/** What the rules need to know of an instrument. */
export type InstrumentFacts = {
  readonly builtIn: boolean;
  readonly retired: boolean;
  /** Whether people may begin self-assessments with it. */
  readonly selfOffered: boolean;
  readonly hasDraft: boolean;
  readonly isPublished: boolean;
};

/** What may be done with an instrument. The built-in one is copied, never changed. */
export const instrumentActions = [
  'fork',
  'open-draft',
  'change',
  'publish',
  'discard-draft',
  'remove',
  'retire',
  'restore',
  'offer-self',
  'withdraw-self',
] as const;
export type InstrumentAction = (typeof instrumentActions)[number];

const ours = ({ builtIn, retired }: InstrumentFacts): boolean => !builtIn && !retired;
const drafted = (facts: InstrumentFacts): boolean => ours(facts) && facts.hasDraft;

const rules: Readonly<Record<InstrumentAction, (facts: InstrumentFacts) => boolean>> = {
  fork: () => true,
  'open-draft': ours,
  change: drafted,
  publish: drafted,
  'discard-draft': (facts) => drafted(facts) && facts.isPublished,
  remove: (facts) => ours(facts) && !facts.isPublished,
  retire: ({ retired, isPublished }) => !retired && isPublished,
  restore: ({ retired }) => retired,
  'offer-self': (facts) => ours(facts) && facts.isPublished && !facts.selfOffered,
  'withdraw-self': ({ builtIn, selfOffered }) => !builtIn && selfOffered,
};

/** Whether the actor may do this with an instrument; everybody who may plan campaigns may look. */
export const mayWithInstrument = (
  actor: Pick<Actor, 'permissions'>,
  action: InstrumentAction,
  facts: InstrumentFacts,
): boolean => actor.permissions.has('instruments.change') && rules[action](facts);
