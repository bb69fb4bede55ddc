import type { AskingBar, MentorStatus } from '@understudy/contracts/mentoring';
import { mentorProfileTable } from '@understudy/domain/mentoring/profile-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a mentor. */
export const mentorActions = ['see', 'ask', 'change', 'end'] as const;
export type MentorAction = (typeof mentorActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type MentorFacts = {
  readonly isSelf: boolean;
  readonly external: boolean;
  /** Mentors, and is there. */
  readonly shown: boolean;
  readonly status: MentorStatus;
  readonly bar: AskingBar | null;
};

type Asking = Pick<Actor, 'permissions' | 'personId'>;
type Allowed = (actor: Asking, facts: MentorFacts) => boolean;

const sees: Allowed = ({ permissions }, { isSelf, shown }) =>
  (permissions.has('mentoring.own') && isSelf) || (permissions.has('mentoring.read') && shown);
const runs =
  (action: 'change' | 'end'): Allowed =>
  ({ permissions }, { external, status }) =>
    permissions.has('mentoring.run') &&
    external &&
    possibleActions(mentorProfileTable, status, ['programme']).includes(action);

const rules: Readonly<Record<MentorAction, Allowed>> = {
  see: sees,
  ask: (actor, facts) =>
    actor.permissions.has('mentoring.read') && actor.personId !== null && facts.shown && facts.bar === null,
  change: runs('change'),
  end: runs('end'),
};

/** Whether the actor may do this with a mentor of these facts. */
export const mayWithMentor = (actor: Asking, action: MentorAction, facts: MentorFacts): boolean =>
  rules[action](actor, facts);
