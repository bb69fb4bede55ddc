import type { NotificationKind } from '@understudy/contracts/notifications';

/** What is told of each turn of a candidacy, and to whom. */
export const candidacies: Readonly<
  Record<string, readonly (readonly [NotificationKind, 'person' | 'sponsor' | 'manager'])[]>
> = {
  nominated: [
    ['opportunity-suggested', 'person'],
    ['opportunity-applied', 'sponsor'],
  ],
  applied: [['opportunity-applied', 'sponsor']],
  offered: [['opportunity-offered', 'person']],
  'turned-down': [['opportunity-turned-down', 'person']],
  accepted: [
    ['opportunity-answered', 'sponsor'],
    ['report-took-opportunity', 'manager'],
  ],
  declined: [['opportunity-answered', 'sponsor']],
};

/** What a turn of a role in a cohort tells the person, and those who run it where somebody has stepped out. */
export const toldOfRole = (
  turn: string,
  role: string,
  withCohort: boolean,
): readonly (readonly [NotificationKind, 'person' | 'facilitators'])[] => {
  if (turn === 'give' || turn === 'bring-in' || turn === 'confirm') return [['cohort-role-given', 'person']];
  if (turn === 'take-over') return [['cohort-role-risen', 'person']];
  if (turn === 'finish' || turn === 'undo') return [['cohort-role-ended', 'person']];
  if (turn !== 'drop') return [];
  if (withCohort || role === 'adviser') return [['cohort-role-ended', 'person']];
  return [
    ['cohort-role-ended', 'person'],
    [role === 'lead' ? 'cohort-lead-missing' : 'cohort-shadow-left', 'facilitators'],
  ];
};

/** What a step of an enrolment tells: the person what was decided, those who decide that somebody waits for them. */
export const toldOfEnrolment = (step: string): NotificationKind | null => {
  if (step === 'nominate') return 'enrolment-nominated';
  if (step === 'offer') return 'place-offered';
  if (step === 'apply' || step === 'agree') return 'enrolment-to-decide';
  return step === 'accept' || step === 'leave' ? null : 'enrolment-decided';
};

/**
 * What a turn of one request to a rater tells, and whom. Why somebody declined is for those who approve; the person is never
 * told of it, only that somebody whom they named is not asked.
 */
export const toldOfRequest: Readonly<
  Record<string, readonly [NotificationKind, 'rater' | 'person' | 'approvers'] | undefined>
> = {
  proposed: ['raters-to-approve', 'approvers'],
  asked: ['assessment-asked', 'rater'],
  declined: ['rater-declined', 'approvers'],
  vetoed: ['rater-not-asked', 'person'],
  withdrawn: ['rater-not-asked', 'person'],
};

/** Whom a campaign means when it tells something: found when it is told, and named in no event. */
export type CampaignAudience =
  | 'campaign-runners'
  | 'raters-asked'
  | 'raters-at-launch'
  | 'subjects'
  | 'subjects-to-name'
  | 'subjects-to-do-nothing'
  | 'leaders-to-act'
  | 'runners-to-act';

/** What is told when a campaign is launched, and to whom: a person whom it is about hears once what is asked of them. */
export const toldAtLaunch: readonly (readonly [NotificationKind, CampaignAudience])[] = [
  ['assessment-asked', 'raters-at-launch'],
  ['raters-to-name', 'subjects-to-name'],
  ['campaign-about-me', 'subjects-to-do-nothing'],
  ['raters-wait', 'leaders-to-act'],
  ['raters-wait-unled', 'runners-to-act'],
];

/** What a reminder tells whoever's move it is. */
export const toldInReminders: typeof toldAtLaunch = [
  ['assessment-reminded', 'raters-asked'],
  ['raters-to-name', 'subjects-to-name'],
  ['raters-wait', 'leaders-to-act'],
  ['raters-wait-unled', 'runners-to-act'],
];

/** What a change of a campaign tells those who run it. */
export const toldOfCampaign: Readonly<Record<string, NotificationKind | undefined>> = {
  'not-opened': 'campaign-not-opened',
  closed: 'campaign-closed',
};
