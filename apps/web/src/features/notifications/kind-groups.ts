import { type NotificationKind, notificationKind } from '@understudy/contracts/notifications';

/** What notifications are about, in the order in which the choices stand. */
export const kindGroups = [
  'me',
  'people',
  'plans',
  'assessments',
  'opportunities',
  'programmes',
  'succession',
  'operation',
] as const;
export type KindGroup = (typeof kindGroups)[number];

const groupOf: Readonly<Record<NotificationKind, KindGroup>> = {
  'stage-changed': 'me',
  'stage-moved': 'me',
  'target-changed': 'me',
  'new-manager': 'me',
  'transition-entered': 'me',
  'framework-published': 'me',
  'report-target-changed': 'people',
  'new-report': 'people',
  'transition-shared': 'people',
  'plan-to-sign': 'plans',
  'plan-agreed': 'plans',
  'plan-consent-withdrawn': 'plans',
  'plan-commented': 'plans',
  'cycle-launched': 'plans',
  'cycle-reminded': 'plans',
  'cycle-closed': 'operation',
  'check-in-changed': 'plans',
  'check-in-overdue': 'plans',
  'assessment-asked': 'assessments',
  'assessment-reminded': 'assessments',
  'raters-to-approve': 'assessments',
  'results-released': 'assessments',
  'result-shared': 'assessments',
  'signal-replied': 'assessments',
  'opportunity-suggested': 'opportunities',
  'opportunity-applied': 'opportunities',
  'opportunity-offered': 'opportunities',
  'opportunity-turned-down': 'opportunities',
  'opportunity-answered': 'opportunities',
  'report-took-opportunity': 'opportunities',
  'safety-net-joined': 'opportunities',
  'stretch-moved': 'opportunities',
  'safety-check-in-missed': 'opportunities',
  'enrolment-nominated': 'programmes',
  'place-offered': 'programmes',
  'enrolment-decided': 'programmes',
  'enrolment-to-decide': 'programmes',
  'learning-to-look-back': 'programmes',
  'survey-to-answer': 'programmes',
  'critical-role-changed': 'succession',
  'bench-changed': 'succession',
  'import-applied': 'operation',
  'import-undone': 'operation',
  'job-failed': 'operation',
};

/** The kinds of a group, in the order of the catalogue. */
export const kindsOf = (group: KindGroup): NotificationKind[] =>
  notificationKind.options.filter((kind) => groupOf[kind] === group);
