import type { MentorshipStatus, MentorshipStep } from '@understudy/contracts/mentoring-mentorships';
import { type MentorshipRole, mentorshipTable } from '@understudy/domain/mentoring/mentorship-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a mentorship. */
export const mentorshipActions = [
  'see',
  'know',
  'read-words',
  'accept',
  'decline',
  'take-back',
  'pause',
  'resume',
  'complete',
  'withdraw',
  'work',
  'show',
  'answer-health',
  'give-feedback',
] as const;
export type MentorshipAction = (typeof mentorshipActions)[number];

/** What decides it, from the facts of the moment of asking. */
export type MentorshipFacts = {
  readonly isMentor: boolean;
  readonly isMentee: boolean;
  /** Stands above the mentee today. */
  readonly isAbove: boolean;
  readonly shownToLine: boolean;
  readonly status: MentorshipStatus;
  readonly healthAsked: boolean;
  readonly feedbackGiven: boolean;
};

type Asking = Pick<Actor, 'permissions'>;
type Allowed = (actor: Asking, facts: MentorshipFacts) => boolean;

const runs: readonly MentorshipStatus[] = ['active', 'paused'];
const isOneOfTheTwo: Allowed = ({ permissions }, { isMentor, isMentee }) =>
  permissions.has('mentoring.own') && (isMentor || isMentee);
const isProgramme: Allowed = ({ permissions }) => permissions.has('mentoring.run');
/** The line above knows of what runs, once the mentee shows it, and of nothing before or after. */
const isTheLines: Allowed = ({ permissions }, { isAbove, shownToLine, status }) =>
  permissions.has('mentoring.read') && isAbove && shownToLine && runs.includes(status);

/** As whom somebody moves a mentorship: whoever is one of the two is nothing else in it. */
export const rolesOf = (actor: Asking, facts: MentorshipFacts): MentorshipRole[] =>
  isOneOfTheTwo(actor, facts) ? [facts.isMentor ? 'mentor' : 'mentee'] : isProgramme(actor, facts) ? ['programme'] : [];

/** The action of the table that a step stands for, on this side of it. */
export const actionOf = (step: MentorshipStep, { isMentor }: MentorshipFacts) =>
  step === 'accept' ? (isMentor ? 'accept-as-mentor' : 'accept-as-mentee') : step;

const steps =
  (step: MentorshipStep): Allowed =>
  (actor, facts) =>
    possibleActions(mentorshipTable, facts.status, rolesOf(actor, facts)).includes(actionOf(step, facts));

const rules: Readonly<Record<MentorshipAction, Allowed>> = {
  see: (actor, facts) => isOneOfTheTwo(actor, facts) || isProgramme(actor, facts) || isTheLines(actor, facts),
  know: (actor, facts) => isOneOfTheTwo(actor, facts) || isProgramme(actor, facts),
  'read-words': isOneOfTheTwo,
  accept: steps('accept'),
  decline: steps('decline'),
  'take-back': steps('take-back'),
  pause: steps('pause'),
  resume: steps('resume'),
  complete: steps('complete'),
  withdraw: steps('withdraw'),
  work: (actor, facts) => isOneOfTheTwo(actor, facts) && runs.includes(facts.status),
  show: (actor, facts) => isOneOfTheTwo(actor, facts) && facts.isMentee && runs.includes(facts.status),
  'answer-health': (actor, facts) => isOneOfTheTwo(actor, facts) && facts.healthAsked && runs.includes(facts.status),
  'give-feedback': (actor, facts) =>
    isOneOfTheTwo(actor, facts) && facts.status === 'completed' && !facts.feedbackGiven,
};

/** Whether the actor may do this with a mentorship of these facts. */
export const mayWithMentorship = (actor: Asking, action: MentorshipAction, facts: MentorshipFacts): boolean =>
  rules[action](actor, facts);
