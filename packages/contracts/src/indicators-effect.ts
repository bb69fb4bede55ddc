import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { groupKind } from './indicators.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';

const effectArm = z.object({ people: z.number().int(), stayed: z.number().int(), promoted: z.number().int() }).meta({
  id: 'EffectArm',
  description: 'One side: how many, and how many stayed and were promoted within twelve months.',
});
export type EffectArm = z.infer<typeof effectArm>;

const effectDifference = z
  .object({ difference: z.number(), lower: z.number(), upper: z.number() })
  .meta({ id: 'EffectDifference', description: 'Participants minus the others, with its 95% interval by Newcombe.' });
export type EffectDifference = z.infer<typeof effectDifference>;

export const effectResult = z
  .object({
    cohorts: z.number().int(),
    participants: effectArm,
    others: effectArm,
    retention: effectDifference,
    promotion: effectDifference,
    /** Log-rank test that both sides leave alike; null where nobody left by their own wish, or no reason was recorded. */
    survival: z.object({
      status: z.enum(['tested', 'no-leavings', 'not-recorded']),
      test: z.object({ chiSquare: z.number(), p: z.number() }).nullable(),
    }),
    /** People of whom nothing is looked up because they did not agree. */
    notFollowed: z.number().int(),
  })
  .meta({ id: 'EffectResult' });
export type EffectResult = z.infer<typeof effectResult>;

export const effectComparison = z
  .object({
    /** Against comparable people who were in no cohort, or against applicants of the same intakes who had no place. */
    comparison: z.enum(['matched', 'turned-down']),
    /**
     * told: as of a day; not-yet: no cohort has twelve months behind it; too-few: a side is too small to be told of, or the
     * difference from what else was told; threshold-raised: what was told was so under a lower threshold than today's, and is kept
     * back; not-then: nothing had been told by the day in the past that was asked about.
     */
    state: z.enum(['told', 'not-yet', 'too-few', 'threshold-raised', 'not-computed', 'not-then']),
    asOf: isoDate.nullable(),
    formulaVersion: z.number().int().nullable(),
    result: effectResult.nullable(),
  })
  .meta({ id: 'EffectComparison' });
export type EffectComparison = z.infer<typeof effectComparison>;

export const programmeEffect = z
  .object({
    programme: z.object({ id: identifier, name: z.string() }),
    /** The smallest group that is shown as a figure. */
    threshold: z.number().int(),
    comparisons: z.array(effectComparison),
  })
  .meta({ id: 'ProgrammeEffect' });
export type ProgrammeEffect = z.infer<typeof programmeEffect>;

const params = z.strictObject({ programmeId: identifier });

export const getProgrammeEffect = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/effect',
  summary:
    'What a programme brings, against comparable people and against applicants without a place; for admins, the sponsor and those above (those above while it is open or closed, not once it is archived)',
  permission: 'programmes.read',
  params,
  response: programmeEffect,
  errors: ['not-found', 'not-allowed'],
});

export const exportProgrammeEffect = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/effect/export.csv',
  summary: 'The effect of a programme as CSV: a row per comparison and figure',
  permission: 'programmes.read',
  params,
  produces: 'text/csv',
  errors: ['not-found', 'not-allowed'],
});

/** By name, or by the day of which was told last. */
export const effectSorts = ['name', 'told'] as const;

export const listProgrammeEffects = endpoint({
  method: 'GET',
  path: '/api/v1/programme-effects',
  summary: 'The effect of the programmes that I or somebody below me stands for, by name; of all of them for admins',
  permission: 'indicators.read',
  query: z.strictObject({
    ...page,
    ...arranged(effectSorts, 'ascending'),
    /** Only programmes for which somebody of this group stands; it never splits what one programme brings. */
    groupKind: groupKind.optional(),
    groupId: identifier.optional(),
    /** What had been told by the end of this day; today unless said otherwise. */
    knownOn: isoDate.optional(),
  }),
  response: pageOf(programmeEffect),
  errors: ['not-found', 'invalid-input'],
});

export const exportProgrammeEffects = exportOf(listProgrammeEffects);

export const toldEffect = z
  .object({
    comparison: effectComparison.shape.comparison,
    /** The day it was told of; it stands until the next. */
    asOf: isoDate,
    formulaVersion: z.number().int(),
    result: effectResult,
  })
  .meta({ id: 'ToldEffect', description: 'What was told of the effect of a programme once, and never told again.' });
export type ToldEffect = z.infer<typeof toldEffect>;

export const listToldEffects = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/effect/history',
  summary:
    'Everything that was told of the effect of a programme, the latest first; for admins, the sponsor and those above (those above while it is open or closed, not once it is archived)',
  permission: 'programmes.read',
  params,
  query: z.strictObject({
    /** What was told up to the end of this day. */
    knownOn: isoDate.optional(),
  }),
  response: z.object({ items: z.array(toldEffect) }),
  errors: ['not-found', 'not-allowed'],
});

export const exportToldEffects = exportOf(listToldEffects);
