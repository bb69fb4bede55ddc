import type { NotificationKind } from '@understudy/contracts/notifications';
import { z } from 'zod';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { calibrations, mentoring, moves, planChanges, planTurns, reviews, skipLevels } from './kinds-of-turns.js';
import {
  type CampaignAudience,
  candidacies,
  toldAtLaunch,
  toldInReminders,
  toldOfCampaign,
  toldOfEnrolment,
  toldOfRequest,
  toldOfRole,
} from './told-turns.js';

/** Whom something is told, by facts that are looked up when it is told. */
export type Audience =
  | { readonly of: 'people'; readonly ids: readonly string[] }
  | { readonly of: 'users'; readonly ids: readonly string[] }
  | { readonly of: 'admins' | 'everybody' }
  | { readonly of: 'approvers'; readonly id: string; readonly campaignId: string | null }
  | {
      readonly of:
        | CampaignAudience
        | 'manager'
        | 'nearest-of-role'
        | 'observed-in-file'
        | 'observers-in-file'
        | 'facilitators';
      readonly id: string;
    };

/** One kind of thing to tell because of an event: to whom, about whom, and by what it is found again. */
export type Notice = {
  readonly kind: NotificationKind;
  readonly to: Audience;
  readonly personId: string | null;
  readonly subjectId: string | null;
};

type Told = Pick<DomainEvent, 'name' | 'subject' | 'payload' | 'actorPersonId'>;

const id = z.uuid().nullish().catch(null);
const word = z.string().nullish().catch(null);
const facts = z.object({
  ...{ value: id, personId: id, counterSignerId: id, counterpartId: id, raterId: id, roleId: id, requestId: id },
  ...{ assessmentId: id, campaignId: id, withPersonId: id, observerId: id, incumbentId: id, requestedBy: id },
  ...{ cohortId: id },
  ...{ managerId: id, personIds: z.array(z.uuid()).nullish().catch(null) },
  waitingFor: z.array(z.uuid()).nullish().catch(null),
  ...{ opportunityId: id, sponsorId: id, mentorId: id, menteeId: id, skipLevelId: id, leaderId: id },
  ...{ change: word, source: word, status: word, job: word, role: word },
  version: z.number().nullish().catch(null),
  times: z.number().nullish().catch(null),
  withdrawn: z.boolean().nullish().catch(null),
  openToPerson: z.boolean().nullish().catch(null),
  shared: z.boolean().nullish().catch(null),
  byItself: z.boolean().nullish().catch(null),
  signed: z.boolean().nullish().catch(null),
  withCohort: z.boolean().nullish().catch(null),
});
type Facts = z.output<typeof facts>;

const people = (...ids: readonly (string | null | undefined)[]): Audience => ({
  of: 'people',
  ids: [...new Set(ids.flatMap((one) => one ?? []))],
});

/** What is told of an event, and to whom; nothing of what nobody waits for. */
export const noticesOf = (event: Told): Notice[] => {
  const read = facts.safeParse(event.payload);
  const tell = telling[event.name];
  return read.success && tell ? tell(event, read.data) : [];
};

const telling: Partial<Record<Told['name'], (event: Told, facts: Facts) => Notice[]>> = {
  'stage-assignment.changed': ({ subject }, { source }) =>
    source === 'manual' ? [about('stage-changed', people(subject.id), subject.id, subject.id)] : [],
  'target-stage.changed': ({ subject, actorPersonId }) =>
    actorPersonId === subject.id
      ? [about('report-target-changed', { of: 'manager', id: subject.id }, subject.id, subject.id)]
      : [about('target-changed', people(subject.id), subject.id, subject.id)],
  'reporting-line.changed': ({ subject }, { value }) =>
    value
      ? [
          about('new-manager', people(subject.id), value, subject.id),
          about('new-report', people(value), subject.id, subject.id),
        ]
      : [],
  'framework.migrated': ({ subject }, { personIds }) =>
    personIds?.length ? [about('stage-moved', people(...personIds), null, subject.id)] : [],
  'transition.entered': ({ subject }, { personId }) =>
    personId ? [about('transition-entered', people(personId), personId, subject.id)] : [],
  'transition.look-back': ({ subject }, { personId }) =>
    personId ? [about('transition-look-back', people(personId), personId, subject.id)] : [],
  'transition.shared': ({ subject }, { personId, managerId, shared }) =>
    personId && shared ? [about('transition-shared', people(managerId), personId, subject.id)] : [],
  'plan.changed': ({ subject }, { personId, counterSignerId, change, signed }) => {
    const kind = planTurns[change ?? ''] ?? (signed && planChanges.has(change ?? '') ? 'plan-changed' : undefined);
    const asked = change === 'signer-changed' ? people(counterSignerId) : people(personId, counterSignerId);
    return kind && personId ? [about(kind, asked, personId, subject.id)] : [];
  },
  'plan.agreed': ({ subject }, { personId, counterSignerId }) =>
    personId ? [about('plan-agreed', people(personId, counterSignerId), personId, subject.id)] : [],
  'plan.commented': ({ subject }, { personId, counterSignerId, withdrawn, change }) =>
    personId && !withdrawn && change !== 'restored'
      ? [about('plan-commented', people(personId, counterSignerId), personId, subject.id)]
      : [],
  'cycle.changed': ({ subject }, { change, personIds, byItself }) => {
    if (change === 'not-opened') return [about('cycle-not-opened', { of: 'admins' }, null, subject.id)];
    if (change === 'closed') return byItself ? [about('cycle-closed', { of: 'admins' }, null, subject.id)] : [];
    return (change === 'launched' || change === 'joined') && personIds?.length
      ? [about('cycle-launched', people(...personIds), null, subject.id)]
      : [];
  },
  'cycle.reminded': ({ subject }, { personIds, personId, counterSignerId }) => {
    if (personId) return [about('plan-to-sign', people(counterSignerId), personId, subject.id)];
    return personIds?.length ? [about('cycle-reminded', people(...personIds), null, subject.id)] : [];
  },
  'check-in.changed': ({ subject }, { personId, counterpartId }) =>
    personId ? [about('check-in-changed', people(personId, counterpartId), personId, subject.id)] : [],
  'check-in.overdue': ({ subject }, { personId, counterpartId }) =>
    personId ? [about('check-in-overdue', people(personId, counterpartId), personId, subject.id)] : [],
  'assessment-request.changed': ({ subject }, { change, raterId, personId, assessmentId, campaignId }) => {
    const [kind, to] = toldOfRequest[change ?? ''] ?? [];
    if (!kind || !personId || !assessmentId) return [];
    if (to === 'rater') return [about(kind, people(raterId), personId, subject.id)];
    if (to === 'person') return [about(kind, people(personId), null, assessmentId)];
    return [about(kind, { of: 'approvers', id: personId, campaignId: campaignId ?? null }, personId, assessmentId)];
  },
  'campaign.launched': ({ subject: { id } }) => toldAtLaunch.map(([kind, of]) => about(kind, { of, id }, null, id)),
  'campaign.reminded': ({ subject: { id } }) => toldInReminders.map(([kind, of]) => about(kind, { of, id }, null, id)),
  'campaign.changed': ({ subject: { id } }, { change }) => {
    const kind = toldOfCampaign[change ?? ''];
    return kind ? [about(kind, { of: 'campaign-runners', id }, null, id)] : [];
  },
  'campaign.released': ({ subject }) => [
    about('results-released', { of: 'subjects', id: subject.id }, null, subject.id),
  ],
  'result.shared': ({ subject }, { change, personId, withPersonId }) =>
    change === 'shared' && personId ? [about('result-shared', people(withPersonId), personId, subject.id)] : [],
  'result.disputed': ({ subject }, { change, personId, personIds }) => {
    if (!personId) return [];
    if (change === 'answer') return [about('result-dispute-answered', people(personId), personId, subject.id)];
    const to: Audience = personIds?.length ? people(...personIds) : { of: 'admins' };
    return change === 'raise' || change === 'insist' ? [about('result-disputed', to, personId, subject.id)] : [];
  },
  'signal.observed': ({ subject }, { personId, openToPerson }) =>
    personId && openToPerson ? [about('signal-observed', people(personId), null, subject.id)] : [],
  'signal.changed': ({ subject }, { change }) =>
    change === 'imported'
      ? [
          about('signal-observed', { of: 'observed-in-file', id: subject.id }, null, subject.id),
          about('signals-in-my-name', { of: 'observers-in-file', id: subject.id }, null, subject.id),
        ]
      : [],
  'signal.contested': ({ subject }, { personId, observerId }) =>
    personId ? [about('signal-replied', people(observerId), personId, subject.id)] : [],
  'signal.replied': ({ subject }, { personId, openToPerson }) =>
    personId && openToPerson ? [about('signal-replied', people(personId), personId, subject.id)] : [],
  'framework.published': ({ subject }, { version }) =>
    (version ?? 1) > 1 ? [about('framework-published', { of: 'everybody' }, null, subject.id)] : [],
  'critical-role.changed': ({ subject }) => [
    about('critical-role-changed', { of: 'nearest-of-role', id: subject.id }, null, subject.id),
  ],
  'successor.changed': (_event, { roleId }) =>
    roleId ? [about('bench-changed', { of: 'nearest-of-role', id: roleId }, null, roleId)] : [],
  'nomination.changed': ({ subject }, { personId }) =>
    personId ? [about('nomination-asked', people(personId), personId, subject.id)] : [],
  'opportunity.changed': ({ subject }, { change, sponsorId }) => {
    if (change === 'handed-on') return [about('opportunity-handed-on', people(sponsorId), null, subject.id)];
    return change === 'sponsor-gone' ? [about('opportunity-without-sponsor', { of: 'admins' }, null, subject.id)] : [];
  },
  'candidacy.changed': (_event, { change, personId, opportunityId, sponsorId }) => {
    if (!personId || !opportunityId) return [];
    const told = candidacies[change ?? ''] ?? [];
    return told.map(([kind, to]) => {
      const audience: Audience =
        to === 'manager' ? { of: 'manager', id: personId } : people(to === 'person' ? personId : sponsorId);
      return about(kind, audience, personId, opportunityId);
    });
  },
  'stretch-assignment.changed': ({ subject }, { change, personId, sponsorId, mentorId, skipLevelId, personIds }) => {
    if (change === 'net-asked') {
      return personId && personIds?.length
        ? [about('safety-net-asked', people(...personIds), personId, subject.id)]
        : [];
    }
    if (change === 'net-answered') {
      return personId ? [about('safety-net-answered', people(personId, sponsorId), personId, subject.id)] : [];
    }
    if (change === 'holder-left') {
      return personId && personIds?.length
        ? [about('safety-net-holder-left', people(...personIds), personId, subject.id)]
        : [];
    }
    if (change === 'handed-on' || change === 'left') {
      return personId && personIds?.length ? [about('stretch-moved', people(...personIds), personId, subject.id)] : [];
    }
    if (!personId || !moves.has(change ?? '')) return [];
    const kind = change === 'end-due' ? 'stretch-end-due' : 'stretch-moved';
    const moved = about(kind, people(personId, sponsorId), personId, subject.id);
    const joined = about('safety-net-joined', people(mentorId, skipLevelId), personId, subject.id);
    return change === 'started' ? [moved, joined] : [moved];
  },
  'safety-check-in.missed': ({ subject }, { personId, sponsorId, skipLevelId, mentorId, managerId, times }) => {
    if (!personId) return [];
    if ((times ?? 1) === 1) {
      return [about('safety-check-in-missed', people(sponsorId, skipLevelId), personId, subject.id)];
    }
    const all = people(personId, sponsorId, skipLevelId, mentorId, managerId);
    return [about('safety-check-in-still-missed', all, personId, subject.id)];
  },
  'enrolment.changed': (_event, { personId, cohortId, change }) => {
    const told = toldOfEnrolment(change ?? '');
    if (!personId || !cohortId || told === null) return [];
    const to: Audience = told === 'enrolment-to-decide' ? { of: 'facilitators', id: cohortId } : people(personId);
    return [about(told, to, personId, cohortId)];
  },
  'cohort-role.changed': ({ subject }, { personId, cohortId, change, role, withCohort }) => {
    if (!personId || !cohortId) return [];
    return toldOfRole(change ?? '', role ?? '', withCohort === true).map(([kind, to]) => {
      const audience: Audience = to === 'person' ? people(personId) : { of: 'facilitators', id: cohortId };
      return about(kind, audience, personId, subject.id);
    });
  },
  'cohort.changed': ({ subject }, { change, personIds, personId }) => {
    const named = personIds?.length ? people(...personIds) : null;
    if (change === 'past-end') return [about('cohort-to-end', named ?? { of: 'admins' }, null, subject.id)];
    if (change === 'extension-over') {
      return [about('extension-over', named ?? { of: 'admins' }, personId ?? null, subject.id)];
    }
    return change === 'reviewers' && named !== null ? [about('review-asked', named, null, subject.id)] : [];
  },
  'cohort-survey.changed': (_event, { cohortId, change, personIds }) =>
    change === 'open' && cohortId && personIds?.length
      ? [about('survey-to-answer', people(...personIds), null, cohortId)]
      : [],
  'learning-record.asked': ({ subject }, { personId }) =>
    personId ? [about('learning-to-look-back', people(personId), personId, subject.id)] : [],
  'mentorship.changed': ({ subject }, { change, mentorId, menteeId, waitingFor }) => {
    const kind = mentoring[change ?? ''];
    if (!kind || !mentorId || !menteeId) return [];
    if (kind === 'mentoring-unanswered') return [about(kind, { of: 'admins' }, menteeId, subject.id)];
    const sides = [
      { to: mentorId, other: menteeId },
      { to: menteeId, other: mentorId },
    ].filter(({ to }) =>
      change === 'asked' ? to === mentorId : kind !== 'mentoring-reminded' || waitingFor?.includes(to),
    );
    return sides.map(({ to, other }) => about(kind, people(to), other, subject.id));
  },
  'peer-group.changed': ({ subject }, { change, personId, personIds }) => {
    if (change === 'too-small') return [about('peer-group-too-small', { of: 'admins' }, null, subject.id)];
    return change === 'joined' && personId && personIds?.length
      ? [about('peer-joined', people(...personIds), personId, subject.id)]
      : [];
  },
  'chat.switched-off': ({ subject }) => [about('chat-switched-off', { of: 'users', ids: [subject.id] }, null, null)],
  'skip-level-talk.changed': ({ subject }, { change, personId, leaderId }) => {
    const [kind, to] = skipLevels[change ?? ''] ?? [];
    if (!kind || !personId || !leaderId) return [];
    const [reader, other] = to === 'person' ? [personId, leaderId] : [leaderId, personId];
    return [about(kind, people(reader), other, subject.id)];
  },
  'calibration.changed': ({ subject }, { change, personIds }) => {
    const kind = calibrations[change ?? ''];
    return kind && personIds?.length ? [about(kind, people(...personIds), null, subject.id)] : [];
  },
  'effectiveness-review.changed': ({ subject, actorPersonId }, { change, leaderId, managerId }) => {
    const kind = reviews[change ?? ''];
    if (!kind || !leaderId || !managerId) return [];
    const other = actorPersonId === leaderId ? leaderId : managerId;
    return [about(kind, people(leaderId, managerId), other, subject.id)];
  },
  'effectiveness-review.due': (_event, { leaderId, managerId }) =>
    leaderId ? [about('effectiveness-review-due', people(leaderId, managerId), leaderId, leaderId)] : [],
  'session.reminded': ({ subject }, { personIds }) =>
    personIds?.length ? [about('session-tomorrow', people(...personIds), null, subject.id)] : [],
  'import.applied': ({ subject }) => [about('import-applied', { of: 'admins' }, null, subject.id)],
  'import.undone': ({ subject }) => [about('import-undone', { of: 'admins' }, null, subject.id)],
  'job.changed': ({ subject }, { status, requestedBy, job }) => {
    // Telling by mail that mails fail would fail again, and again.
    if (status !== 'failed' || job === 'send-notifications' || job === 'send-chats') return [];
    const to: Audience = requestedBy ? { of: 'users', ids: [requestedBy] } : { of: 'admins' };
    return [about('job-failed', to, null, subject.id)];
  },
};

const about = (kind: NotificationKind, to: Audience, personId: string | null, subjectId: string | null): Notice => ({
  kind,
  to,
  personId,
  subjectId,
});

/** The events that something is told of. */
export const toldEvents = Object.keys(telling) as DomainEvent['name'][];
