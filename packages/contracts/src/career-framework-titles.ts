import { z } from 'zod';
import { identifier } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { stageReference } from './people.js';

export const titleMapping = z
  .object({
    title: z.string(),
    /** People who hold it today, and everyone who ever held it. */
    holdersNow: z.number().int(),
    holdersEver: z.number().int(),
    /** Decided: a stage, or outside the ladder (stage null). Undecided titles have decided false. */
    decided: z.boolean(),
    stage: stageReference.nullable(),
    /** What we would choose and why; null stage means outside the ladder. */
    suggestion: z.object({ stage: stageReference.nullable(), reason: z.string(), sure: z.boolean() }),
  })
  .meta({ id: 'TitleMapping' });
export type TitleMapping = z.infer<typeof titleMapping>;

/** By how many hold it today, by its words, or by how high the stage stands that was decided or is suggested. */
export const titleMappingSorts = ['holders', 'title', 'stage', 'suggestion'] as const;

export const listTitleMappings = endpoint({
  method: 'GET',
  path: '/api/v1/title-mappings',
  summary: 'Every title anybody held, with its stage or a suggestion; how many are decided, of all of them',
  permission: 'titles.map',
  query: z.strictObject({
    ...page,
    ...arranged(titleMappingSorts, 'descending'),
    /** Those without a decision, those of them whose suggestion is not sure, or those with one. */
    show: z.enum(['undecided', 'unsure', 'decided']).optional(),
    /** Only titles that somebody holds today. */
    heldNow: z.stringbool().default(false),
    search,
  }),
  response: pageOf(titleMapping).extend({
    /** How many titles there are of what is asked for. */
    total: z.number().int(),
    /** Of all titles: decided or not, and not decided with a suggestion that is sure. */
    decided: z.number().int(),
    undecided: z.number().int(),
    sure: z.number().int(),
  }),
  errors: ['invalid-input'],
});

export const exportTitleMappings = exportOf(listTitleMappings);

export const mapTitles = endpoint({
  method: 'POST',
  path: '/api/v1/title-mappings',
  summary: 'Map titles to stages in bulk; the stage histories that follow from titles are rebuilt as a background job',
  permission: 'titles.map',
  body: z.strictObject({
    mappings: z
      .array(z.strictObject({ title: z.string().min(1).max(200), stageKey: z.string().max(60).nullable() }))
      .min(1, 'Map at least one title.')
      .max(5000),
  }),
  response: z.object({ mapped: z.number().int(), jobId: identifier }),
  status: 202,
  errors: ['invalid-input'],
});

export const acceptSureTitles = endpoint({
  method: 'POST',
  path: '/api/v1/title-mappings/sure',
  summary: 'Map every title that is not decided to the stage suggested for it, where the suggestion is sure',
  permission: 'titles.map',
  response: mapTitles.response,
  status: 202,
  errors: ['conflict'],
});
