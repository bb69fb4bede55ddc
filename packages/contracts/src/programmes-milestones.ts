import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { page, pageOf } from './pagination.js';
import { personReference } from './people.js';
import { moduleKind } from './programmes.js';
import { enrolmentState } from './programmes-enrolments.js';

export const milestoneState = z
  .enum(['reached', 'excused', 'missed', 'late', 'unrecorded', 'coming', 'rests', 'between'])
  .meta({ id: 'MilestoneState' });
export type MilestoneState = z.infer<typeof milestoneState>;

export const milestoneSource = z.enum(['attendance', 'learning', 'peer-group', 'mark']).meta({ id: 'MilestoneSource' });
export const milestoneHelp = z
  .enum([
    'catch-up',
    'smaller-step',
    'find-course',
    'set-a-date',
    'find-group',
    'ask',
    'record-attendance',
    'plan-session',
  ])
  .meta({ id: 'MilestoneHelp' });
export type MilestoneHelp = z.infer<typeof milestoneHelp>;

export const cohortMilestone = z
  .object({
    /** That of the module, for a milestone of the outline. */
    id: identifier,
    kind: z.enum([...moduleKind.options, 'own']),
    title: z.string(),
    dueOn: isoDate,
    /** Whether somebody chose the day; else it follows from its sessions or its week. */
    dueChosen: z.boolean(),
    /** Somewhere to write down who was there, once a session has begun. */
    sessionId: identifier.nullable(),
    /** How many reached it, of everybody who ever had a place, whoever withdrew included; null for those who do not learn of it. */
    reached: z.number().int().nullable(),
    of: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'CohortMilestone' });
export type CohortMilestone = z.infer<typeof cohortMilestone>;

export const milestoneCell = z
  .object({
    milestoneId: identifier,
    state: milestoneState,
    /** What tells it: a session, a record of learning, a peer group of this cohort, or a mark. */
    source: milestoneSource.nullable(),
    dueOn: isoDate,
    /** With which version a mark is made: how often it was marked before. */
    version: z.number().int(),
    abilities: z.array(z.enum(['mark', 'excuse', 'take-back'])),
  })
  .meta({ id: 'MilestoneCell' });
export type MilestoneCell = z.infer<typeof milestoneCell>;

const line = {
  enrolmentId: identifier,
  person: personReference,
  state: enrolmentState,
  /** Until when somebody has longer than the cohort; null for everybody else. */
  extendedUntil: isoDate.nullable(),
  /** Milestones that are missed or late. */
  behind: z.number().int(),
  reached: z.number().int(),
  /** Whether a mentorship runs; for admins and the person, null for everybody else. */
  mentored: z.boolean().nullable(),
  cells: z.array(milestoneCell),
  /** What would help, the most helpful first. */
  helps: z.array(z.object({ help: milestoneHelp, milestoneIds: z.array(identifier) })),
};
export const milestoneLine = z.object(line).meta({ id: 'MilestoneLine' });
export type MilestoneLine = z.infer<typeof milestoneLine>;

export const milestoneMark = z
  .object({
    milestoneId: identifier,
    action: z.enum(['mark', 'excuse', 'take-back']),
    note: z.string(),
    by: personReference.nullable(),
    at: instant,
  })
  .meta({ id: 'MilestoneMark' });
export type MilestoneMark = z.infer<typeof milestoneMark>;

const filter = {
  /** Those who take part now, those of them who are behind, or everybody who ever had a place. */
  show: z.enum(['taking-part', 'behind', 'everybody']).default('taking-part'),
  sort: z.enum(['behind', 'name']).default('behind'),
};
const ofCohort = z.strictObject({ cohortId: identifier });
const ofLine = z.strictObject({ enrolmentId: identifier });

export const getMilestoneBoard = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/milestones',
  summary: 'How far everybody in a cohort is with its milestones, and what would help; for those who run it',
  permission: 'cohorts.run',
  params: ofCohort,
  query: z.strictObject({ ...page, ...filter }),
  response: pageOf(milestoneLine).extend({
    cohort: z.object({ id: identifier, name: z.string(), programme: z.string() }),
    milestones: z.array(cohortMilestone),
    /** Of those who take part now. */
    takingPart: z.number().int(),
    behind: z.number().int(),
    /** Of everybody who ever had a place: milestones reached by their day, of those due; unrecorded ones are in neither. */
    onTime: z.object({ onTime: z.number().int(), due: z.number().int(), unrecorded: z.number().int() }),
  }),
  errors: ['not-found', 'not-allowed'],
});

export const exportMilestoneBoard = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/milestones/export.csv',
  summary: 'The same as CSV, a line for each person and milestone, formulas neutralised',
  permission: 'cohorts.run',
  params: ofCohort,
  query: z.strictObject(filter),
  produces: 'text/csv',
  errors: ['not-found', 'not-allowed'],
});

export const addCohortMilestone = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/milestones',
  summary: 'Give a cohort a milestone of its own, such as a look back or a piece of evidence',
  permission: 'cohorts.run',
  params: ofCohort,
  body: z.strictObject({ title: plainText(160), dueOn: isoDate }),
  response: z.object({ items: z.array(cohortMilestone) }),
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const changeCohortMilestone = endpoint({
  method: 'PATCH',
  path: '/api/v1/cohorts/:cohortId/milestones/:milestoneId',
  summary: 'Choose another day; rename, remove or bring back one of the cohort’s own',
  permission: 'cohorts.run',
  params: z.strictObject({ cohortId: identifier, milestoneId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    /** Null gives a milestone of the outline back the day that follows from its sessions or its week. */
    dueOn: isoDate.nullable().optional(),
    title: plainText(160).optional(),
    removed: z.boolean().optional(),
  }),
  response: z.object({ items: z.array(cohortMilestone) }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const getMilestoneLine = endpoint({
  method: 'GET',
  path: '/api/v1/enrolments/:enrolmentId/milestones',
  summary: 'How far one person is, with every mark and its note; for the person and those who run the cohort',
  permission: 'programmes.read',
  params: ofLine,
  response: milestoneLine.extend({ milestones: z.array(cohortMilestone), history: z.array(milestoneMark) }),
  errors: ['not-found'],
});

export const markMilestone = endpoint({
  method: 'POST',
  path: '/api/v1/enrolments/:enrolmentId/milestones/:milestoneId/marks',
  summary:
    'Mark a milestone that nothing else tells of, excuse somebody from it, or take the mark back; never one’s own',
  permission: 'cohorts.run',
  params: z.strictObject({ enrolmentId: identifier, milestoneId: identifier }),
  body: z.strictObject({
    action: z.enum(['mark', 'excuse', 'take-back']),
    version: z.number().int(),
    note: plainText(1000, 0).default(''),
  }),
  response: milestoneLine.extend({ milestones: z.array(cohortMilestone), history: z.array(milestoneMark) }),
  status: 200,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});
