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
