import type { EventName, LiveUpdate } from '@understudy/contracts/events';
import type { Permission } from '@understudy/contracts/permissions';
import type { Actor } from '../auth/actor.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { LiveMessage } from './live-channel.js';

/**
 * Who hears that something happened: whoever may read that kind of thing. 'withheld' keeps the id from everybody but
 * admins, because the record may lie outside the hearer's scope; they learn only that a list is due. 'concerned' tells
 * admins and the one user whom it concerns, 'own' that user alone. 'hidden' tells nobody the id, for an admin may be the person whom it is
 * about, or it is between two. null is never told.
 */
interface Audience {
  readonly permission: Permission;
  readonly subject: 'shown' | 'withheld' | 'hidden' | 'concerned' | 'own';
}

const directory: Audience = { permission: 'people.read', subject: 'shown' };
const withheld = (permission: Permission): Audience => ({ permission, subject: 'withheld' });

const hidden = (permission: Permission): Audience => ({ permission, subject: 'hidden' });

const signals = hidden('identification.read');

const audiences: Readonly<Record<EventName, Audience | null>> = {
  'organisation.created': { permission: 'organisation.read', subject: 'shown' },
  'organisation.changed': { permission: 'organisation.read', subject: 'shown' },
  'member.joined': withheld('members.read'),
  'member.changed': withheld('members.read'),
  'member.removed': withheld('members.read'),
  'invitation.sent': withheld('members.read'),
  'invitation.withdrawn': withheld('members.read'),
  'invitation.accepted': withheld('members.read'),
  'api-key.changed': withheld('api-keys.change'),
  'person.created': directory,
  'person.changed': directory,
  'person.left': withheld('people.read'),
  'reporting-line.changed': directory,
  'title.changed': directory,
  'unit.changed': directory,
  'import.uploaded': withheld('imports.create'),
  'import.previewed': withheld('imports.create'),
  'import.applied': withheld('people.read'),
  'import.undone': withheld('people.read'),
  'import.failed': withheld('imports.create'),
  'framework.draft-changed': { permission: 'framework.change', subject: 'shown' },
  'framework.published': { permission: 'framework.read', subject: 'shown' },
  'framework.migrated': { permission: 'framework.read', subject: 'shown' },
  'titles.mapped': withheld('people.read'),
  'stage-assignment.changed': withheld('people.read'),
  'target-stage.changed': withheld('people.read'),
  'transition.entered': withheld('stages.change'),
  'transition.shared': hidden('stages.change'),
  // The companion is of its person alone, who is told.
  'transition.look-back': null,
  'signal.observed': signals,
  'signal.changed': signals,
  'signal.contested': signals,
  'signal.replied': signals,
  'instrument.changed': withheld('campaigns.read'),
  'campaign.changed': withheld('campaigns.read'),
  'campaign.launched': withheld('assessments.answer'),
  'campaign.reminded': withheld('campaigns.read'),
  'campaign.released': withheld('results.read'),
  'assessment-request.changed': withheld('assessments.answer'),
  // Telling that somebody has just answered would tell who.
  'assessment.submitted': null,
  'result.shared': hidden('results.read'),
  'result.disputed': hidden('results.read'),
  'critical-role.changed': withheld('succession.read'),
  'successor.changed': withheld('succession.read'),
  'role-opening.changed': withheld('succession.read'),
  'nomination.changed': withheld('succession.read'),
  'opportunity.changed': withheld('opportunities.read'),
  'opportunity-templates.changed': { permission: 'opportunities.publish', subject: 'shown' },
  'candidacy.changed': hidden('opportunities.read'),
  'stretch-assignment.changed': withheld('opportunities.read'),
  'safety-check-in.missed': hidden('opportunities.read'),
  'plan.changed': withheld('plans.read'),
  'plan.agreed': withheld('plans.read'),
  'plan.commented': withheld('plans.read'),
  'check-in.changed': hidden('plans.read'),
  'check-in.overdue': hidden('plans.read'),
  'cycle.changed': withheld('plans.read'),
  'cycle.reminded': withheld('cycles.change'),
  'mentor-profile.changed': withheld('mentoring.read'),
  'mentorship.changed': hidden('mentoring.own'),
  'mentoring-round.changed': { permission: 'mentoring.run', subject: 'shown' },
  'programme.changed': withheld('programmes.read'),
  'cohort.changed': withheld('programmes.read'),
  'enrolment.changed': withheld('programmes.read'),
  'application-review.changed': { permission: 'cohorts.run', subject: 'shown' },
  'session.changed': withheld('programmes.read'),
  'session.reminded': withheld('cohorts.run'),
  'learning-record.changed': withheld('learning.read'),
  'learning-record.asked': withheld('learning.read'),
  'cohort-role.changed': withheld('programmes.read'),
  'cohort-survey.changed': withheld('programmes.read'),
  'retrospective.changed': withheld('programmes.read'),
  'milestone.changed': withheld('programmes.read'),
  'alumni.changed': withheld('programmes.read'),
  'peer-group.changed': withheld('peer-groups.take-part'),
  'skip-level-season.changed': hidden('skip-levels.take-part'),
  'chat.switched-off': { permission: 'notifications.own', subject: 'own' },
  'skip-level-talk.changed': hidden('skip-levels.take-part'),
  'calibration.changed': { permission: 'calibrations.take-part', subject: 'shown' },
  'calibration.moved': { permission: 'calibrations.take-part', subject: 'shown' },
  'effectiveness-metric.changed': { permission: 'effectiveness.read', subject: 'shown' },
  'effectiveness-observation.changed': withheld('effectiveness.read'),
  'effectiveness-review.changed': hidden('effectiveness.review'),
  'effectiveness-review.due': null,
  'indicators.computed': withheld('indicators.read'),
  'indicators.exported': null,
  'forecast.changed': withheld('indicators.read'),
  'job.changed': { permission: 'jobs.read', subject: 'concerned' },
  'person.viewed': null,
  'notification.changed': { permission: 'notifications.own', subject: 'own' },
  'calendar-link.changed': { permission: 'calendar.own', subject: 'own' },
};

/** What happens between two people alone: that one of them said yes, or wrote or planned something. */
const between: ReadonlySet<unknown> = new Set([
  'accepted-by-mentor',
  'accepted-by-mentee',
  'goals',
  'session',
  'notes',
  'reminded',
  'health-asked',
  'gone-quiet',
  'time-over',
  'long-rest',
]);

/** Who alone hears of an event; null where its audience does. When something happens between two is theirs as well. */
export const onlyFor = ({ name, payload }: Pick<DomainEvent, 'name' | 'payload'>): LiveMessage['only'] => {
  if (name === 'enrolment.changed') return { people: idsOf(payload.readers), admins: true };
  if (name === 'application-review.changed')
    return { people: idsOf(payload.readers), admins: payload.change !== 'draft' };
  if (name === 'calibration.changed' || name === 'calibration.moved')
    return { people: idsOf(payload.personIds), admins: name === 'calibration.changed' };
  if (name === 'plan.changed' && payload.change === 'hand-over')
    return { people: idsOf([payload.personId, payload.leaderId]), admins: false };
  if (name !== 'mentorship.changed') return null;
  const people = idsOf([payload.mentorId, payload.menteeId]);
  return { people, admins: !between.has(payload.change) };
};

const idsOf = (ids: unknown): string[] => (Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);

/** What stands in for an id that is withheld. */
export const withheldSubject = '';

/** The update as this actor may hear it; undefined when they may not. */
export const updateFor = (actor: Actor, { update, concerns, only }: LiveMessage): LiveUpdate | undefined => {
  const audience = audiences[update.name];
  if (!audience || !actor.permissions.has(audience.permission)) return undefined;
  if (only && !(only.admins && actor.isAdmin) && !only.people.includes(actor.personId ?? '')) return undefined;
  const { subject } = audience;
  if (subject === 'shown' || (actor.isAdmin && subject !== 'hidden' && subject !== 'own')) return update;
  if (subject === 'concerned' || subject === 'own')
    return concerns !== null && concerns === actor.userId ? update : undefined;
  return { ...update, subjectId: withheldSubject };
};

/** After these, what an actor may do can have changed: connections are asked again who they are. */
export const changesAuthority: ReadonlySet<EventName> = new Set<EventName>([
  'member.changed',
  'member.removed',
  'person.left',
  'person.changed',
  'reporting-line.changed',
  'import.applied',
  'import.undone',
]);
