import type { Notification, NotificationKind } from '@understudy/contracts/notifications';
import type { InboxRow } from './inbox.repository.js';

type Place = NonNullable<Notification['place']>;

const places: Readonly<Record<NotificationKind, Place>> = {
  'stage-changed': 'my-development',
  'stage-moved': 'my-development',
  'target-changed': 'my-development',
  'report-target-changed': 'person',
  'new-manager': 'my-development',
  'new-report': 'person',
  'transition-entered': 'my-transition',
  'transition-shared': 'person',
  'plan-to-sign': 'plan',
  'plan-agreed': 'plan',
  'plan-consent-withdrawn': 'plan',
  'plan-commented': 'plan',
  'cycle-launched': 'my-plan',
  'cycle-reminded': 'my-plan',
  'cycle-closed': 'cycle',
  'check-in-changed': 'check-in',
  'check-in-overdue': 'check-in',
  'assessment-asked': 'requests',
  'assessment-reminded': 'requests',
  'raters-to-approve': 'campaign-panel',
  'results-released': 'results',
  'result-shared': 'results',
  'signal-replied': 'person',
  'framework-published': 'framework',
  'opportunity-suggested': 'opportunity',
  'opportunity-applied': 'opportunity',
  'opportunity-offered': 'my-opportunities',
  'opportunity-turned-down': 'my-opportunities',
  'opportunity-answered': 'opportunity',
  'report-took-opportunity': 'team-opportunities',
  'safety-net-joined': 'stretch-assignment',
  'stretch-moved': 'stretch-assignment',
  'safety-check-in-missed': 'stretch-assignment',
  'critical-role-changed': 'succession',
  'bench-changed': 'succession',
  'enrolment-nominated': 'cohort',
  'place-offered': 'cohort',
  'enrolment-decided': 'cohort',
  'enrolment-to-decide': 'cohort',
  'session-tomorrow': 'session',
  'learning-to-look-back': 'my-learning',
  'survey-to-answer': 'cohort',
  'mentoring-asked': 'mentorship',
  'mentoring-reminded': 'mentorship',
  'mentorship-changed': 'mentorship',
  'mentoring-session': 'mentorship',
  'mentoring-health-asked': 'mentorship',
  'mentoring-unanswered': 'mentorship',
  'peer-joined': 'peer-group',
  'import-applied': 'import',
  'import-undone': 'import',
  'job-failed': 'jobs',
};

/** A notification as its reader may see it now; out of sight, it leads nowhere and names nobody. */
export const presentNotification = (row: InboxRow): Notification => {
  const place = row.inSight ? places[row.kind] : null;
  const { personId, personName } = row;
  return {
    id: row.id,
    kind: row.kind,
    occurredAt: row.occurredAt,
    read: row.read,
    inSight: row.inSight,
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    subject: row.subjectName,
    place,
    placeId: place === 'person' ? personId : place === null ? null : row.subjectId,
  };
};
