import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { money } from './programmes.js';
import { cohortState } from './programmes-cohorts.js';

export const cohortCostKind = z
  .enum(['facilitator', 'venue', 'course-fees', 'material', 'travel', 'other'])
  .meta({ id: 'CohortCostKind' });
export type CohortCostKind = z.infer<typeof cohortCostKind>;

const facts = {
  kind: cohortCostKind,
  what: plainText(200, 0),
  cost: money,
  spentOn: isoDate,
};

export const cohortCost = z
  .object({ id: identifier, ...facts, removedOn: isoDate.nullable(), version: z.number().int() })
  .meta({ id: 'CohortCost' });
export type CohortCost = z.infer<typeof cohortCost>;

const ofCohort = z.strictObject({ cohortId: identifier });
const ofCost = z.strictObject({ cohortCostId: identifier });

export const listCohortCosts = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/costs',
  summary: 'What a cohort cost, the latest first, removed ones included; for admins',
  permission: 'programmes.change',
  params: ofCohort,
  response: z.object({ items: z.array(cohortCost) }),
  errors: ['not-found', 'not-allowed'],
});

export const exportCohortCosts = exportOf(listCohortCosts);

export const addCohortCost = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/costs',
  summary: 'Enter what a cohort cost',
  permission: 'programmes.change',
  params: ofCohort,
  body: z.strictObject({ ...facts, what: facts.what.default('') }),
  response: cohortCost,
  status: 201,
  errors: ['not-found', 'not-allowed'],
});

export const changeCohortCost = endpoint({
  method: 'PATCH',
  path: '/api/v1/cohort-costs/:cohortCostId',
  summary: 'Correct a cost, remove it, or bring it back',
  permission: 'programmes.change',
  params: ofCost,
  body: z.strictObject(facts).partial().extend({ version: z.number().int(), removed: z.boolean().optional() }),
  response: cohortCost,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

/**
 * A figure of people: of which day it is, and null where too few people stand behind it for this reader, or it was told under a
 * lower threshold than today's.
 */
export const sponsorFigure = z
  .object({ value: z.number().nullable(), asOf: isoDate.nullable() })
  .meta({ id: 'SponsorFigure' });
export type SponsorFigure = z.infer<typeof sponsorFigure>;

const share = {
  numerator: z.number().int().nullable(),
  denominator: z.number().int().nullable(),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
};

/** A share of two figures of people with its 95% interval, as of the older of the two; all null where it cannot be told. */
export const sponsorShare = z.object({ ...share, asOf: isoDate.nullable() }).meta({ id: 'SponsorShare' });
export type SponsorShare = z.infer<typeof sponsorShare>;

export const sponsorReport = z
  .object({
    /** Costs and hours are counted from this day on, the first of the budget year. */
    since: isoDate,
    until: isoDate,
    budget: money.nullable(),
    /** True where the figures are of today and of single people; false where they wait for enough of them. */
    exact: z.boolean(),
    /** The smallest group that is shown as a figure. */
    threshold: z.number().int(),
    /** Over all cohorts that took or take place; whoever withdrew stays in the count of the enrolled. */
    progress: z.object({
      enrolled: sponsorFigure,
      completed: sponsorFigure,
      withdrawn: sponsorFigure,
      /** Stepped back and may go on later; neither out nor under way. */
      deferred: sponsorFigure,
      /** What is left of the enrolled; null where the others are not all told of people who were told as enrolled. */
      underWay: sponsorFigure,
    }),
    /** Of everybody who ever had a place, those who completed; whoever withdrew, stepped back or is under way did not. */
    completion: sponsorShare,
    spend: z.array(
      z.object({
        currency: z.string(),
        cohorts: z.number(),
        kinds: z.array(z.object({ kind: cohortCostKind, amount: z.number() })),
        /** What learning records of this programme cost. */
        learning: sponsorFigure,
      }),
    ),
    /** What people wrote down as learned in this programme. */
    hours: sponsorFigure,
    /** The length of the sessions at which they were, by the attendance that was written down. */
    sessionHours: sponsorFigure,
    /** Of 1: how much of the places at these sessions was taken; excused absences are left out. */
    attendance: sponsorFigure,
    /** How many milestones were reached, by everybody together. */
    milestones: sponsorFigure,
    cohorts: z.array(
      z.object({
        id: identifier,
        name: z.string(),
        state: cohortState,
        startsOn: isoDate,
        endsOn: isoDate,
        capacity: z.number().int(),
        costs: z.array(money),
        /** For admins; a single cohort is too small a group for anybody else. */
        people: z
          .object({
            enrolled: z.number().int(),
            completed: z.number().int(),
            withdrawn: z.number().int(),
            deferred: z.number().int(),
            /** Completed, of the enrolled; null before the cohort begins, and where nobody is enrolled. */
            completion: z.object(share).nullable(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'SponsorReport' });
export type SponsorReport = z.infer<typeof sponsorReport>;

export const getSponsorReport = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/sponsor-report',
  summary: 'Progress, spend and hours of a programme in figures; for admins and the sponsor',
  permission: 'programmes.read',
  params: z.strictObject({ programmeId: identifier }),
  response: sponsorReport,
  errors: ['not-found', 'not-allowed'],
});
