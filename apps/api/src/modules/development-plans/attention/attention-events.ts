import type { EventName } from '@understudy/contracts/events';

/** What changes the reasons of single people, whom the event names. */
export const eventsOfPeople = [
  'plan.changed',
  'plan.agreed',
  'check-in.changed',
  'target-stage.changed',
  'person.changed',
  'effectiveness-review.changed',
  'effectiveness-review.due',
] as const satisfies readonly EventName[];

/** What may change the reasons of anybody: lines, stages and with them the medians, titles, figures, settings. */
export const eventsOfAll = [
  'import.applied',
  'import.undone',
  'titles.mapped',
  'framework.published',
  'framework.migrated',
  'stage-assignment.changed',
  'reporting-line.changed',
  'title.changed',
  'person.created',
  'person.left',
  'critical-role.changed',
  'successor.changed',
  'organisation.changed',
  'indicators.computed',
  'effectiveness-observation.changed',
] as const satisfies readonly EventName[];

/** Everything that the list of who needs attention depends on, but for the day. */
export const attentionEvents: readonly EventName[] = [...eventsOfPeople, ...eventsOfAll];
