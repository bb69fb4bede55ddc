import { z } from 'zod';

/** Every domain event the product emits; listeners, the audit trail and live updates use the same words. */
export const eventName = z
  .enum([
    'organisation.created',
    'organisation.changed',
    'member.joined',
    'member.changed',
    'member.removed',
    'invitation.sent',
    'invitation.withdrawn',
    'invitation.accepted',
    'person.created',
    'person.changed',
    'person.left',
    'reporting-line.changed',
    'title.changed',
    'unit.changed',
    'import.uploaded',
    'import.previewed',
    'import.applied',
    'import.undone',
    'import.failed',
    'framework.draft-changed',
    'framework.published',
    'framework.migrated',
    'titles.mapped',
    'stage-assignment.changed',
    'target-stage.changed',
    'transition.entered',
    'transition.shared',
    'signal.observed',
    'signal.changed',
    'signal.contested',
    'signal.replied',
    'instrument.changed',
    'campaign.changed',
    'campaign.launched',
    'campaign.reminded',
    'campaign.released',
    'assessment-request.changed',
    'assessment.submitted',
    'result.shared',
    'critical-role.changed',
    'successor.changed',
    'plan.changed',
    'plan.agreed',
    'plan.commented',
    'check-in.changed',
    'check-in.overdue',
    'cycle.changed',
    'cycle.reminded',
    'opportunity.changed',
    'opportunity-templates.changed',
    'candidacy.changed',
    'stretch-assignment.changed',
    'safety-check-in.missed',
    'programme.changed',
    'cohort.changed',
    'enrolment.changed',
    'indicators.computed',
    'job.changed',
    'person.viewed',
    'notification.changed',
  ])
  .meta({ id: 'EventName' });
export type EventName = z.infer<typeof eventName>;

/** What the browser hears over server-sent events: never content, only what to ask for again. */
export const liveUpdate = z
  .object({ name: eventName, subjectKind: z.string(), subjectId: z.string(), position: z.number().int() })
  .meta({ id: 'LiveUpdate' });
export type LiveUpdate = z.infer<typeof liveUpdate>;
