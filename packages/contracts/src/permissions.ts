import { z } from 'zod';

/** Everything a role may be allowed to do, as a closed list; endpoints, roles and API keys hold the same words. */
export const permission = z
  .enum([
    'session.own',
    'organisation.read',
    'organisation.change',
    'members.read',
    'members.change',
    'people.read',
    'people.change',
    'framework.read',
    'framework.change',
    'titles.map',
    'stages.change',
    'transitions.own',
    'signals.observe',
    'signals.read',
    'identification.read',
    'instruments.change',
    'campaigns.read',
    'campaigns.change',
    'assessments.answer',
    'results.read',
    'succession.read',
    'succession.change',
    'opportunities.read',
    'opportunities.publish',
    'opportunities.configure',
    'plans.read',
    'plans.change',
    'cycles.change',
    'programmes.read',
    'programmes.enrol',
    'programmes.nominate',
    'programmes.change',
    'cohorts.run',
    'mentoring.own',
    'mentoring.read',
    'mentoring.run',
    'learning.read',
    'learning.change',
    'peer-groups.take-part',
    'peer-groups.form',
    'skip-levels.take-part',
    'skip-levels.plan',
    'calibrations.take-part',
    'calibrations.plan',
    'effectiveness.read',
    'effectiveness.review',
    'effectiveness.report',
    'effectiveness.configure',
    'indicators.read',
    'indicators.recompute',
    'imports.create',
    'jobs.read',
    'notifications.own',
    'calendar.own',
    'audit.read',
  ])
  .meta({ id: 'Permission' });
export type Permission = z.infer<typeof permission>;

/**
 * How an actor relates to the organisation: one stored role, and leading derived from the reporting line. A mentor comes
 * from outside and is nothing else.
 */
export const standing = z.enum(['admin', 'leader', 'member', 'mentor']).meta({ id: 'Standing' });
export type Standing = z.infer<typeof standing>;

const member: readonly Permission[] = [
  'session.own',
  'organisation.read',
  'people.read',
  'framework.read',
  'plans.read',
  'plans.change',
  'transitions.own',
  'signals.observe',
  'signals.read',
  'assessments.answer',
  'results.read',
  'opportunities.read',
  'programmes.read',
  'programmes.enrol',
  'cohorts.run',
  'peer-groups.take-part',
  'skip-levels.take-part',
  'calibrations.take-part',
  'mentoring.own',
  'mentoring.read',
  'learning.read',
  'learning.change',
  'effectiveness.read',
  'effectiveness.review',
  'jobs.read',
  'notifications.own',
  'calendar.own',
];
const leader: readonly Permission[] = [
  ...member,
  'stages.change',
  'identification.read',
  'campaigns.read',
  'campaigns.change',
  'succession.read',
  'succession.change',
  'opportunities.publish',
  'programmes.nominate',
  'skip-levels.plan',
  'calibrations.plan',
  'effectiveness.report',
  'indicators.read',
  'indicators.recompute',
];

/** What each standing allows; an actor's permissions are the union over their standings. */
export const permissionsOf: Readonly<Record<Standing, readonly Permission[]>> = {
  member,
  leader,
  admin: permission.options,
  mentor: ['session.own', 'mentoring.own', 'notifications.own'],
};
