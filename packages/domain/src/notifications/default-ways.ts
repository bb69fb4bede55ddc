import type { KindPreference, MailWay, NotificationKind } from '@understudy/contracts/notifications';

/** How somebody is told by mail who has chosen nothing: at once what waits for them, in a digest what is good to know. */
export const defaultMail: Readonly<Record<NotificationKind, MailWay>> = {
  'stage-changed': 'at-once',
  'stage-moved': 'digest',
  'target-changed': 'digest',
  'report-target-changed': 'digest',
  'new-manager': 'digest',
  'new-report': 'digest',
  'transition-entered': 'digest',
  'transition-shared': 'digest',
  'plan-to-sign': 'at-once',
  'plan-agreed': 'digest',
  'plan-consent-withdrawn': 'at-once',
  'plan-commented': 'digest',
  'cycle-launched': 'at-once',
  'cycle-reminded': 'at-once',
  'cycle-closed': 'digest',
  'cycle-not-opened': 'at-once',
  'check-in-changed': 'digest',
  'check-in-overdue': 'digest',
  'assessment-asked': 'at-once',
  'assessment-reminded': 'at-once',
  'campaign-not-opened': 'at-once',
  'raters-to-approve': 'at-once',
  'results-released': 'at-once',
  'result-shared': 'digest',
  'result-disputed': 'at-once',
  'result-dispute-answered': 'digest',
  'signal-observed': 'digest',
  'signals-in-my-name': 'at-once',
  'signal-replied': 'digest',
  'framework-published': 'digest',
  'opportunity-suggested': 'at-once',
  'opportunity-applied': 'digest',
  'opportunity-offered': 'at-once',
  'opportunity-turned-down': 'at-once',
  'opportunity-answered': 'at-once',
  'report-took-opportunity': 'digest',
  'opportunity-handed-on': 'at-once',
  'opportunity-without-sponsor': 'at-once',
  'safety-net-joined': 'at-once',
  'safety-net-asked': 'at-once',
  'safety-net-answered': 'at-once',
  'stretch-moved': 'digest',
  'stretch-end-due': 'at-once',
  'safety-check-in-missed': 'at-once',
  'safety-check-in-still-missed': 'at-once',
  'safety-net-holder-left': 'at-once',
  'critical-role-changed': 'digest',
  'bench-changed': 'digest',
  'nomination-asked': 'at-once',
  'enrolment-nominated': 'at-once',
  'place-offered': 'at-once',
  'enrolment-decided': 'at-once',
  'enrolment-to-decide': 'digest',
  'review-asked': 'at-once',
  'cohort-role-given': 'at-once',
  'cohort-role-risen': 'at-once',
  'cohort-role-ended': 'at-once',
  'cohort-lead-missing': 'at-once',
  'cohort-shadow-left': 'digest',
  'cohort-to-end': 'digest',
  'extension-over': 'digest',
  'session-tomorrow': 'at-once',
  'learning-to-look-back': 'digest',
  'survey-to-answer': 'at-once',
  'mentoring-asked': 'at-once',
  'mentoring-reminded': 'at-once',
  'mentorship-changed': 'at-once',
  'mentoring-session': 'digest',
  'mentoring-health-asked': 'digest',
  'mentoring-quiet': 'digest',
  'mentoring-unanswered': 'at-once',
  'peer-joined': 'at-once',
  'peer-group-too-small': 'digest',
  'effectiveness-review-opened': 'at-once',
  'effectiveness-review-changed': 'digest',
  'effectiveness-review-due': 'digest',
  'skip-level-asked': 'at-once',
  'skip-level-answered': 'digest',
  'skip-level-changed': 'at-once',
  'skip-level-outcome': 'digest',
  'calibration-facilitates': 'at-once',
  'calibration-asked': 'at-once',
  'calibration-reminded': 'at-once',
  'calibration-ready': 'at-once',
  'calibration-opened': 'digest',
  'import-applied': 'digest',
  'import-undone': 'digest',
  'job-failed': 'at-once',
};

/** What differs from the defaults, by kind. */
export type ChosenWays = Readonly<
  Partial<Record<NotificationKind, { readonly list: boolean; readonly mail: MailWay }>>
>;

/** How a kind reaches somebody with these choices. */
export function wayOf(kind: NotificationKind, chosen: ChosenWays): Omit<KindPreference, 'kind'> {
  return chosen[kind] ?? { list: true, mail: defaultMail[kind] };
}

/** Only what differs from the defaults is kept, so that a better default reaches whoever never chose. */
export function differingWays(kinds: readonly KindPreference[]): ChosenWays {
  const differing = kinds.filter(({ kind, list, mail }) => !list || mail !== defaultMail[kind]);
  return Object.fromEntries(differing.map(({ kind, list, mail }) => [kind, { list, mail }]));
}
