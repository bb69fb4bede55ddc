import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { locale } from './organisations.js';
import { arranged, page, pageOf } from './pagination.js';

export const effectivenessLevel = z
  .enum([
    'individual-contributor',
    'tech-lead',
    'engineering-manager',
    'director-of-engineering',
    'vp-of-engineering',
    'cto',
  ])
  .meta({ id: 'EffectivenessLevel', description: 'The level that a metric is written for.' });
export type EffectivenessLevel = z.infer<typeof effectivenessLevel>;

export const metricMeasure = z.enum(['share', 'rate', 'mean', 'amount']).meta({
  id: 'MetricMeasure',
  description:
    'share: so many of so many; rate: events for each unit of something; mean: of n answers; amount: a number that stands for itself.',
});
export type MetricMeasure = z.infer<typeof metricMeasure>;

export const metricDirection = z.enum(['higher', 'lower', 'neither']).meta({
  id: 'MetricDirection',
  description: 'Which way is better, where one is.',
});

export const metricSource = z
  .enum(['reported', 'retention', 'regretted-turnover', 'first-year-retention', 'coverage', 'effective-bench-strength'])
  .meta({ id: 'MetricSource', description: 'reported by people, or taken from that indicator of the leader’s line.' });
export type MetricSource = z.infer<typeof metricSource>;

const wording = {
  locale,
  name: plainText(120),
  /** What it measures. */
  about: plainText(1000),
  /** What stands behind the figure, for example "of the people on the team". */
  unit: plainText(120),
  /** How it can mislead; a metric without it is not written yet. */
  misleads: plainText(1500),
  /** How to talk about it. */
  prompts: z.array(plainText(300)).min(1, 'Write at least one question.').max(6, 'Write at most six questions.'),
};

/** A metric in one language. */
export const metricWords = z.object(wording).meta({ id: 'MetricWords' });
export type MetricWords = z.infer<typeof metricWords>;

/** One edition of a metric: what it said from a day on, and how it was counted. */
export const effectivenessEdition = z
  .object({
    number: z.number().int(),
    measure: metricMeasure,
    direction: metricDirection,
    source: metricSource,
    /** Made of what people said in confidence: fewer answers than the privacy threshold are never taken. */
    guarded: z.boolean(),
    words: z.array(metricWords),
    writtenOn: isoDate,
    /** Observations made under this edition. */
    observations: z.number().int(),
  })
  .meta({ id: 'EffectivenessEdition' });
export type EffectivenessEdition = z.infer<typeof effectivenessEdition>;

export const effectivenessMetric = effectivenessEdition
  .omit({ number: true, observations: true })
  .extend({
    id: identifier,
    level: effectivenessLevel,
    state: z.enum(['in-use', 'retired']),
    /** Whether it came with the product. */
    builtIn: z.boolean(),
    edition: z.number().int(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'retire', 'bring-back'])),
  })
  .meta({ id: 'EffectivenessMetric' });
export type EffectivenessMetric = z.infer<typeof effectivenessMetric>;

const draft = {
  measure: metricMeasure,
  direction: metricDirection,
  source: metricSource.default('reported'),
  guarded: z.boolean().default(false),
  words: z
    .array(z.strictObject(wording))
    .min(1, 'Write it in at least one language.')
    .max(2, 'Write it once in each language.')
    .refine(
      (words) => new Set(words.map((one) => one.locale)).size === words.length,
      'Write it once in each language.',
    ),
};

export const metricDraft = z
  .strictObject({ level: effectivenessLevel, ...draft })
  .meta({ id: 'EffectivenessMetricDraft' });
export type MetricDraft = z.infer<typeof metricDraft>;

const params = z.strictObject({ metricId: identifier });

/** Level by level as they were made, by name, or by the day of the edition. */
export const effectivenessMetricSorts = ['level', 'name', 'written'] as const;

export const listEffectivenessMetrics = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-metrics',
  summary: 'The metrics of every level or of one, those in use or those that were retired',
  permission: 'effectiveness.read',
  query: z.strictObject({
    ...page,
    ...arranged(effectivenessMetricSorts, 'ascending'),
    level: effectivenessLevel.optional(),
    state: z.enum(['in-use', 'retired']).default('in-use'),
  }),
  response: pageOf(effectivenessMetric),
  errors: ['invalid-input'],
});

export const exportEffectivenessMetrics = exportOf(listEffectivenessMetrics);

export const getEffectivenessMetric = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-metrics/:metricId',
  summary: 'One metric, with every edition it has had, the latest first',
  permission: 'effectiveness.read',
  params,
  response: effectivenessMetric.extend({ editions: z.array(effectivenessEdition) }),
  errors: ['not-found'],
});

export const createEffectivenessMetric = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-metrics',
  summary: 'Write a metric of the organisation’s own',
  permission: 'effectiveness.configure',
  body: metricDraft,
  response: effectivenessMetric,
  status: 201,
  errors: ['invalid-input'],
});

export const changeEffectivenessMetric = endpoint({
  method: 'PUT',
  path: '/api/v1/effectiveness-metrics/:metricId',
  summary: 'Write a metric anew; what was observed keeps the words that it was observed under',
  permission: 'effectiveness.configure',
  params,
  body: z.strictObject({ ...draft, version: z.number().int() }),
  response: effectivenessMetric,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const stepEffectivenessMetric = endpoint({
  method: 'POST',
  path: '/api/v1/effectiveness-metrics/:metricId/steps',
  summary: 'Retire a metric, or bring it back; nothing that was observed is lost',
  permission: 'effectiveness.configure',
  params,
  body: z.strictObject({ action: z.enum(['retire', 'bring-back']), version: z.number().int() }),
  response: effectivenessMetric,
  status: 200,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

/** Who of those above a leader sees what was observed of them. */
export const effectivenessSight = z.enum(['manager', 'line']).meta({
  id: 'EffectivenessSight',
  description: 'manager: the direct manager alone; line: everybody above, as of today.',
});

export const effectivenessSettings = z
  .object({ sight: effectivenessSight, version: z.number().int(), abilities: z.array(z.enum(['change'])) })
  .meta({ id: 'EffectivenessSettings' });
export type EffectivenessSettings = z.infer<typeof effectivenessSettings>;

export const getEffectivenessSettings = endpoint({
  method: 'GET',
  path: '/api/v1/effectiveness-settings',
  summary: 'Who sees what is observed of leaders, which everybody may know',
  permission: 'effectiveness.read',
  response: effectivenessSettings,
});

export const changeEffectivenessSettings = endpoint({
  method: 'PATCH',
  path: '/api/v1/effectiveness-settings',
  summary: 'Decide who of those above a leader sees what is observed of them',
  permission: 'effectiveness.configure',
  body: z.strictObject({ sight: effectivenessSight, version: z.number().int() }),
  response: effectivenessSettings,
  errors: ['changed-meanwhile'],
});
