import type { SkipLevelTalkState } from '@understudy/contracts/skip-levels';
import { skipLevelTalkStep } from '@understudy/contracts/skip-levels-talks';
import { skipLevelTalkTable } from '@understudy/domain/skip-levels/talk-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a skip-level talk. */
export const talkActions = ['see', ...skipLevelTalkStep.options, 'note', 'write-outcome', 'answer-outcome'] as const;
export type TalkAction = (typeof talkActions)[number];
type Step = (typeof skipLevelTalkStep.options)[number];

/** What decides it, from the facts of the moment of asking. */
export type TalkFacts = {
  readonly isPerson: boolean;
  readonly isLeader: boolean;
  /** The leader stands above the person today, and two levels or more above. */
  readonly isAbove: boolean;
  readonly isTwoAbove: boolean;
  readonly state: SkipLevelTalkState;
  /** Its time has come. */
  readonly begun: boolean;
  /** Its season still runs, and so has times to choose from. */
  readonly seasonRuns: boolean;
};

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (actor: Asking, facts: TalkFacts) => boolean;
export type TalkRole = 'person' | 'leader';
export type TalkNeed = 'ahead' | 'begun' | 'free-time';

/** On which sides of the table they stand; a leader only while two levels lie between. */
export const talkRoles = ({ isPerson, isLeader, isTwoAbove }: TalkFacts): TalkRole[] => [
  ...(isPerson ? (['person'] as const) : []),
  ...(isLeader && isTwoAbove ? (['leader'] as const) : []),
];

/** What holds of a talk; whether a certain time is free is asked when one is chosen. */
export const talkNeeds = ({ begun, isTwoAbove, seasonRuns }: TalkFacts): TalkNeed[] => [
  ...(begun ? (['begun'] as const) : []),
  ...(!begun && isTwoAbove ? (['ahead'] as const) : []),
  ...(seasonRuns && isTwoAbove ? (['free-time'] as const) : []),
];

const sees: Allowed = (actor, { isPerson, isLeader, isAbove }) =>
  actor.permissions.has('skip-levels.take-part') && (isPerson || (isLeader && isAbove));
const steps =
  (step: Step): Allowed =>
  (actor, facts) =>
    sees(actor, facts) &&
    'to' in decideStep(skipLevelTalkTable, facts.state, step, { roles: talkRoles(facts), met: talkNeeds(facts) });
const hasSomethingToKeep = ({ state }: TalkFacts): boolean => state === 'agreed' || state === 'held';

const rules: Readonly<Record<TalkAction, Allowed>> = {
  see: sees,
  accept: steps('accept'),
  'choose-time': steps('choose-time'),
  suggest: steps('suggest'),
  decline: steps('decline'),
  cancel: steps('cancel'),
  hold: steps('hold'),
  miss: steps('miss'),
  note: sees,
  'write-outcome': (actor, facts) => sees(actor, facts) && hasSomethingToKeep(facts),
  'answer-outcome': (actor, facts) => sees(actor, facts) && facts.isPerson,
};

/** Whether the actor may do this with a talk of these facts. */
export const mayWithTalk = (actor: Asking, action: TalkAction, facts: TalkFacts): boolean =>
  rules[action](actor, facts);
