import { z } from 'zod';
import { assignmentReason, derailer, transition } from './career-framework.js';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personCard, personReference, stageReference } from './people.js';

/** The months in which a new stage is expected to feel slow; a fact of the framework and the stage history. */
export const dipOfStage = z
  .object({
    months: z.number().int(),
    /** The month somebody is in now, from 1; past the last one the dip is over. */
    month: z.number().int(),
    endsOn: isoDate,
    within: z.boolean(),
  })
  .meta({ id: 'DipOfStage' });
export type DipOfStage = z.infer<typeof dipOfStage>;

export const companionPart = z.enum(['stop', 'start', 'keep', 'day', 'sign', 'counter']).meta({
  id: 'CompanionPart',
  description: 'Habits to stop, start and keep; a look back at day 30, 60 and 90; early signs and counter-moves.',
});
export type CompanionPart = z.infer<typeof companionPart>;

/** One line of the companion with what the person made of it. */
export const companionItem = z
  .object({
    /** Names it within the companion, for instance stop:0 or sign:hero-coder:1. */
    item: z.string(),
    part: companionPart,
    text: z.string(),
    done: z.boolean(),
    note: z.string(),
    /** Whether today’s manager reads it, by itself or with the whole. */
    shared: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'CompanionItem' });
export type CompanionItem = z.infer<typeof companionItem>;

const facts = {
  stage: stageReference,
  fromStage: stageReference.nullable(),
  enteredOn: isoDate,
  reason: assignmentReason.extract(['promotion', 'lateral', 'return', 'acting']),
  /** Days in the new stage, the first one is 1. */
  day: z.number().int(),
  /** Null where the framework expects none. */
  dip: dipOfStage.nullable(),
};

export const companion = z
  .object({
    id: identifier,
    ...facts,
    coreFocus: z.string(),
    valueSource: z.string(),
    /** Null where the framework does not describe this step. */
    shift: transition
      .pick({ name: true, identityBefore: true, identityAfter: true, shift: true, navigation: true })
      .nullable(),
    habits: z.array(companionItem),
    milestones: z.array(companionItem.extend({ day: z.number().int(), on: isoDate, prompts: z.array(z.string()) })),
    derailers: z.array(
      derailer
        .pick({ key: true, name: true, description: true })
        .extend({ signs: z.array(companionItem), counter: companionItem }),
    ),
    manager: personReference.nullable(),
    /** Whether today’s manager reads everything in it. */
    sharedWhole: z.boolean(),
  })
  .meta({ id: 'Companion', description: 'What helps somebody through the first months in a new stage; theirs alone.' });
export type Companion = z.infer<typeof companion>;

export const getMyTransition = endpoint({
  method: 'GET',
  path: '/api/v1/my-transition',
  summary: 'My companion in a new stage: the shift, the dip, the first 90 days; null when I entered none lately',
  permission: 'transitions.own',
  response: z.object({ transition: companion.nullable() }),
});

export const earlierTransition = z
  .object({
    id: identifier,
    ...facts,
    /** The lines that the person ticked or wrote to. */
    lines: z.array(companionItem),
  })
  .meta({ id: 'EarlierTransition', description: 'A step that is behind somebody, with what they made of it.' });
export type EarlierTransition = z.infer<typeof earlierTransition>;

/** By when they began, the latest first; or by how high the stage stands. */
export const earlierTransitionSorts = ['entered', 'stage'] as const;

export const listMyEarlierTransitions = endpoint({
  method: 'GET',
  path: '/api/v1/my-transition/earlier',
  summary: 'My companions of stages that I am in no more, the latest first, with what I ticked and wrote; mine alone',
  permission: 'transitions.own',
  query: z.strictObject({
    ...page,
    ...arranged(earlierTransitionSorts, 'descending'),
    reason: facts.reason.optional(),
  }),
  response: pageOf(earlierTransition),
  errors: ['invalid-input'],
});

export const exportMyEarlierTransitions = exportOf(listMyEarlierTransitions);

export const changeTransitionItem = endpoint({
  method: 'PUT',
  path: '/api/v1/transitions/:transitionId/items/:item',
  summary: 'Tick a line of my companion, or write to it',
  permission: 'transitions.own',
  params: z.strictObject({ transitionId: identifier, item: z.string().max(120) }),
  body: z.strictObject({
    version: z.number().int(),
    done: z.boolean().optional(),
    note: plainText(4000, 0).optional(),
  }),
  response: companion,
  errors: ['not-found', 'changed-meanwhile', 'invalid-input'],
});

export const shareTransition = endpoint({
  method: 'PUT',
  path: '/api/v1/transitions/:transitionId/sharing',
  summary: 'Share one line of my companion, or all of it, with my manager of today, or stop sharing; both at once',
  permission: 'transitions.own',
  params: z.strictObject({ transitionId: identifier }),
  body: z.strictObject({
    /** Null is everything. */
    item: z.string().max(120).nullable(),
    shared: z.boolean(),
  }),
  response: companion,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const sharedTransition = z
  .object({
    ...facts,
    /** What the person chose to show whoever asks; empty for everybody but today’s manager. */
    shared: z.array(companionItem),
  })
  .meta({ id: 'SharedTransition', description: 'That somebody is in a new stage, and what they chose to show.' });
export type SharedTransition = z.infer<typeof sharedTransition>;

export const getPersonTransition = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/transition',
  summary:
    'Whether somebody of my line is in a new stage, and what they share with me; nothing else of their companion',
  permission: 'people.read',
  params: z.strictObject({ personId: identifier }),
  response: z.object({ transition: sharedTransition.nullable() }),
  errors: ['not-found', 'not-allowed'],
});

export const lineTransition = z.object({ person: personCard, ...facts }).meta({ id: 'LineTransition' });
export type LineTransition = z.infer<typeof lineTransition>;

export const transitionSorts = ['entered', 'name'] as const;

export const listTransitions = endpoint({
  method: 'GET',
  path: '/api/v1/transitions',
  summary: 'Who of my line is in a new stage, the latest first; facts of the stage history, nothing private',
  permission: 'stages.change',
  query: z.strictObject({
    ...page,
    ...arranged(transitionSorts, 'descending'),
    reason: facts.reason.optional(),
  }),
  response: pageOf(lineTransition),
  errors: ['invalid-input'],
});

export const exportTransitions = exportOf(listTransitions);
