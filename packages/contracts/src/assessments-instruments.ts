import { z } from 'zod';
import { itemKind } from './assessments.js';
import { identifier, instant, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { frameworkReference } from './framework-reference.js';
import { instrumentOrigin } from './instrument-origin.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';

const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.')
  .max(80);
const weight = z.number().int().min(1).max(3);

/** How many levels a scale may have. */
export const scalePoints = { fewest: 4, most: 6 } as const;

export const answerScale = z
  .strictObject({
    /** behaviour: every question says what one sees at each level. agreement, frequency: the names of the levels say it. */
    kind: z.enum(['behaviour', 'agreement', 'frequency']),
    /** The names of the levels in the instrument's own words, the lowest first. */
    labels: z
      .array(plainText(80))
      .min(scalePoints.fewest, 'Name at least four levels.')
      .max(scalePoints.most, 'Name at most six levels.'),
  })
  .meta({
    id: 'AnswerScale',
    description: 'Answers on it count by equal steps from 0 at the lowest to 4 at the highest.',
  });
export type AnswerScale = z.infer<typeof answerScale>;

export const instrumentDimension = z
  .strictObject({ key, name: plainText(120), description: plainText(600, 0) })
  .meta({ id: 'InstrumentDimension' });

export const instrumentItem = z
  .strictObject({
    key,
    dimensionKey: key,
    kind: itemKind,
    /** The target stages at which it is asked; all when empty. */
    stageKeys: z.array(z.string().max(60)).max(30),
    /** The skill it tells about; null for the dimension alone. */
    skillKey: z.string().max(80).nullable(),
    weight,
    selfWording: plainText(600),
    othersWording: plainText(600),
    anchors: z.array(plainText(400)).max(scalePoints.most),
  })
  .meta({ id: 'InstrumentItem' });
export type InstrumentItem = z.infer<typeof instrumentItem>;

export const instrumentContent = z
  .strictObject({
    dimensions: z.array(instrumentDimension).min(1, 'Name at least one dimension.').max(12),
    items: z.array(instrumentItem).min(1, 'Ask at least one thing.').max(400),
    /** Left out: the five levels of the product, each with what one sees at it. */
    scale: answerScale.optional(),
  })
  .meta({ id: 'InstrumentContent' });
export type InstrumentContent = z.infer<typeof instrumentContent>;

/** The content as it must be to be kept: what its parts say of each other fits together. */
export const coherentContent = instrumentContent.superRefine(({ dimensions, items, scale }, context) => {
  const repeated = (keys: readonly string[]) => keys.findIndex((one, index) => keys.indexOf(one) !== index);
  const dimensionKeys = dimensions.map((dimension) => dimension.key);
  const twice = repeated(dimensionKeys);
  const itemTwice = repeated(items.map((item) => item.key));
  const anchored = scale === undefined ? 5 : scale.kind === 'behaviour' ? scale.labels.length : 0;
  const unanchored = items.findIndex(({ kind, anchors }) => anchors.length !== (kind === 'scale' ? anchored : 0));
  const lost = items.findIndex(({ dimensionKey }) => !dimensionKeys.includes(dimensionKey));
  const tell = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (twice >= 0) tell(['dimensions', twice, 'key'], 'Another dimension has this key.');
  if (itemTwice >= 0) tell(['items', itemTwice, 'key'], 'Another item has this key.');
  if (unanchored >= 0) {
    tell(
      ['items', unanchored, 'anchors'],
      'A question has an anchor for each level that shows behaviour, and none where names or words answer it.',
    );
  }
  if (lost >= 0) tell(['items', lost, 'dimensionKey'], 'There is no such dimension.');
});

const version = z.object({
  id: identifier,
  number: z.number().int(),
  status: z.enum(['draft', 'published', 'retired']),
  publishedAt: instant.nullable(),
  /** Campaigns and self-assessments that use this version; it stays as it was for them. */
  uses: z.number().int(),
});

export const instrumentSummary = z
  .object({
    id: identifier,
    name: z.string(),
    description: z.string(),
    builtIn: z.boolean(),
    retired: z.boolean(),
    /** Whether people may begin a self-assessment with it whenever they like; the built-in one always is. */
    selfOffered: z.boolean(),
    published: version.nullable(),
    draft: version.nullable(),
    abilities: z.array(
      z.enum([
        'fork',
        'open-draft',
        'change',
        'publish',
        'discard-draft',
        'remove',
        'retire',
        'restore',
        'offer-self',
        'withdraw-self',
      ]),
    ),
  })
  .meta({ id: 'InstrumentSummary' });
export type InstrumentSummary = z.infer<typeof instrumentSummary>;

export const instrumentVersion = version
  .extend({
    instrumentId: identifier,
    name: z.string(),
    description: z.string(),
    expiresAfterMonths: z.number().int(),
    content: instrumentContent,
    /** The version of the framework that held when it was published; the one that holds, for a draft. */
    framework: frameworkReference.nullable(),
    /** How many minutes it takes for each target stage, by the words to read and the choices to make. */
    minutes: z.array(z.object({ stageKey: z.string(), minutes: z.number().int(), items: z.number().int() })),
    /** What it was drafted from; null where somebody wrote it, or began it from another version. */
    origin: instrumentOrigin.nullable(),
    /** To be sent back with a change. */
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'publish', 'discard-draft'])),
  })
  .meta({ id: 'InstrumentVersion' });
export type InstrumentVersion = z.infer<typeof instrumentVersion>;

const instrumentParams = z.strictObject({ instrumentId: identifier });

/** As they were made, the built-in one before all others; by name, or by how often they were used. */
export const instrumentSorts = ['made', 'name', 'uses'] as const;

export const listInstruments = endpoint({
  method: 'GET',
  path: '/api/v1/instruments',
  summary: 'The instruments of the organisation, the built-in one first',
  permission: 'campaigns.read',
  query: z.strictObject({
    ...page,
    ...arranged(instrumentSorts, 'ascending'),
    search,
    /** Only those that are offered no longer, or only those that are. */
    retired: z.stringbool().optional(),
    /** Only those of which a version is published, or only those that were never published. */
    published: z.stringbool().optional(),
    /** Only this one, on whichever page it would stand. */
    instrumentId: identifier.optional(),
  }),
  response: pageOf(instrumentSummary).extend({
    /** The target stages about which any instrument in use asks something to rate, however the list is narrowed; null for all. */
    askedStageKeys: z.array(z.string()).nullable(),
  }),
  errors: ['invalid-input'],
});

export const exportInstruments = exportOf(listInstruments);

/** By number, the newest first; or by how often they were used. */
export const instrumentVersionSorts = ['number', 'uses'] as const;

export const listInstrumentVersions = endpoint({
  method: 'GET',
  path: '/api/v1/instruments/:instrumentId/versions',
  summary: 'Every version of an instrument, the newest first',
  permission: 'campaigns.read',
  params: instrumentParams,
  query: z.strictObject({
    ...page,
    ...arranged(instrumentVersionSorts, 'descending'),
    status: version.shape.status.optional(),
  }),
  response: pageOf(version.meta({ id: 'InstrumentVersionSummary' })),
  errors: ['not-found', 'invalid-input'],
});

export const exportInstrumentVersions = exportOf(listInstrumentVersions);

export const getInstrumentVersion = endpoint({
  method: 'GET',
  path: '/api/v1/instruments/:instrumentId/versions/:instrumentVersionId',
  summary: 'One version of an instrument, whole',
  permission: 'campaigns.read',
  params: z.strictObject({ instrumentId: identifier, instrumentVersionId: identifier }),
  response: instrumentVersion,
  errors: ['not-found'],
});

export const forkInstrument = endpoint({
  method: 'POST',
  path: '/api/v1/instruments/:instrumentId/copies',
  summary: 'Make an instrument of our own from another one; begins as a draft',
  permission: 'instruments.change',
  params: instrumentParams,
  body: z.strictObject({ name: plainText(160) }),
  response: instrumentVersion,
  status: 201,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const draftInstrument = endpoint({
  method: 'POST',
  path: '/api/v1/instruments',
  summary: 'Draft an instrument of our own about a stage, from what the published framework expects there',
  permission: 'instruments.change',
  body: z.strictObject({
    stageKey: z.string().max(60),
    name: plainText(160),
    /** Whether people may begin self-assessments with it as soon as it is published. */
    selfOffered: z.boolean(),
  }),
  response: instrumentVersion,
  status: 201,
  errors: ['invalid-input'],
});

export const openInstrumentDraft = endpoint({
  method: 'POST',
  path: '/api/v1/instruments/:instrumentId/draft',
  summary: 'Begin the next version of an own instrument from the published one, or go on with the draft',
  permission: 'instruments.change',
  params: instrumentParams,
  response: instrumentVersion,
  errors: ['not-found', 'not-allowed'],
});

export const changeInstrumentDraft = endpoint({
  method: 'PUT',
  path: '/api/v1/instruments/:instrumentId/draft',
  summary: 'Change the draft; published versions never change',
  permission: 'instruments.change',
  params: instrumentParams,
  body: z.strictObject({
    version: z.number().int(),
    name: plainText(160),
    description: plainText(1000, 0),
    expiresAfterMonths: z.number().int().min(1).max(36),
    content: instrumentContent,
  }),
  response: instrumentVersion,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const publishInstrument = endpoint({
  method: 'POST',
  path: '/api/v1/instruments/:instrumentId/publication',
  summary: 'Publish the draft: assessments that begin from now on use it',
  permission: 'instruments.change',
  params: instrumentParams,
  body: z.strictObject({ version: z.number().int() }),
  response: instrumentVersion,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const discardInstrumentDraft = endpoint({
  method: 'DELETE',
  path: '/api/v1/instruments/:instrumentId/draft',
  summary: 'Discard the draft',
  permission: 'instruments.change',
  params: instrumentParams,
  errors: ['not-found', 'not-allowed'],
});

export const retireInstrument = endpoint({
  method: 'PUT',
  path: '/api/v1/instruments/:instrumentId/retirement',
  summary: 'Offer an instrument no longer for new assessments, or offer it again',
  permission: 'instruments.change',
  params: instrumentParams,
  body: z.strictObject({ retired: z.boolean() }),
  response: instrumentSummary,
  errors: ['not-found', 'not-allowed'],
});

export const offerForSelf = endpoint({
  method: 'PUT',
  path: '/api/v1/instruments/:instrumentId/self-assessments',
  summary: 'Let people begin self-assessments with an own instrument, or no longer; those under way go on',
  permission: 'instruments.change',
  params: instrumentParams,
  body: z.strictObject({ offered: z.boolean() }),
  response: instrumentSummary,
  errors: ['not-found', 'not-allowed'],
});
