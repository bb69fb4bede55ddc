import { z } from 'zod';
import { identifier, instant, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf } from './pagination.js';
import { personReference } from './people.js';
import { skipLevelTalkState } from './skip-levels.js';

export const skipLevelTalkStep = z
  .enum(['accept', 'choose-time', 'suggest', 'decline', 'cancel', 'hold', 'miss'])
  .meta({ id: 'SkipLevelTalkStep' });
export type SkipLevelTalkStep = z.infer<typeof skipLevelTalkStep>;

/** A talk of two, as either of them sees it. */
export const skipLevelTalk = z
  .object({
    id: identifier,
    seasonId: identifier,
    leader: personReference,
    person: personReference,
    /** Which of the two I am. */
    relation: z.enum(['person', 'leader']),
    state: skipLevelTalkState,
    startsAt: instant,
    endsAt: instant,
    /** Where they talk. */
    link: z.string(),
    stage: z.object({ key: z.string(), name: z.string() }).nullable(),
    /** How often the two have talked before; each time has other questions. */
    turn: z.number().int(),
    /** What the person said when they would rather not. */
    words: z.string(),
    version: z.number().int(),
    abilities: z.array(z.enum([...skipLevelTalkStep.options, 'note', 'write-outcome'])),
  })
  .meta({ id: 'SkipLevelTalk' });
export type SkipLevelTalk = z.infer<typeof skipLevelTalk>;

/** What I wrote for myself, and what the two keep of a talk together. */
export const skipLevelWords = z
  .object({
    note: z.object({ text: z.string(), version: z.number().int() }),
    outcome: z
      .object({
        text: z.string(),
        /** A leader's words are a suggestion until the person agrees. */
        agreed: z.boolean(),
        version: z.number().int(),
        abilities: z.array(z.enum(['change', 'agree', 'remove'])),
      })
      .nullable(),
  })
  .meta({ id: 'SkipLevelWords' });
export type SkipLevelWords = z.infer<typeof skipLevelWords>;

const params = z.strictObject({ skipLevelTalkId: identifier });

export const skipLevelTalkSorts = ['starts', 'name'] as const;

export const listSkipLevelTalks = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-talks',
  summary: 'Talks of mine over a manager’s head: with somebody above me, or with my line; ahead, or past and over',
  permission: 'skip-levels.take-part',
  query: z.strictObject({
    ...page,
    side: z.enum(['person', 'leader']).default('person'),
    when: z.enum(['ahead', 'past']).default('ahead'),
    sort: z.enum(skipLevelTalkSorts).prefault('starts'),
    /** Without it going up for what is ahead, and going down for what is past. */
    direction: direction.optional(),
  }),
  response: pageOf(skipLevelTalk),
});

export const exportSkipLevelTalks = exportOf(listSkipLevelTalks);

export const getSkipLevelTalk = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId',
  summary: 'One talk of mine',
  permission: 'skip-levels.take-part',
  params,
  response: skipLevelTalk,
  errors: ['not-found'],
});

export const listSkipLevelTalkTimes = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId/times',
  summary: 'Other times for a talk: free for the leader, within the hours of the person, the earliest first',
  permission: 'skip-levels.take-part',
  params,
  response: z.object({ items: z.array(instant) }),
  errors: ['not-found'],
});

export const stepSkipLevelTalk = endpoint({
  method: 'POST',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId/steps',
  summary: 'Accept, choose another time, decline, suggest another time, cancel, or say whether it took place',
  permission: 'skip-levels.take-part',
  traceless: true,
  params,
  body: z.strictObject({
    action: skipLevelTalkStep,
    version: z.number().int(),
    /** For choosing or suggesting a time: one of those that are offered. */
    startsAt: instant.optional(),
    /** What one would like to say when one declines. */
    words: plainText(500, 0).default(''),
  }),
  response: skipLevelTalk,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const getSkipLevelWords = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId/words',
  summary: 'My own note of a talk, and what the two keep of it together',
  permission: 'skip-levels.take-part',
  params,
  response: skipLevelWords,
  errors: ['not-found'],
});

export const writeSkipLevelNote = endpoint({
  method: 'PUT',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId/my-note',
  summary: 'Write for myself, before or after; nobody else reads it',
  permission: 'skip-levels.take-part',
  traceless: true,
  params,
  /** Version 0 where there is nothing yet. */
  body: z.strictObject({ text: plainText(10_000, 0), version: z.number().int().min(0) }),
  response: skipLevelWords,
  errors: ['not-found', 'changed-meanwhile'],
});

export const writeSkipLevelOutcome = endpoint({
  method: 'PUT',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId/outcome',
  summary: 'What came of it: kept at once when the person writes it, suggested to them when the leader does',
  permission: 'skip-levels.take-part',
  traceless: true,
  params,
  body: z.strictObject({ text: plainText(4_000), version: z.number().int().min(0) }),
  response: skipLevelWords,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});

export const answerSkipLevelOutcome = endpoint({
  method: 'POST',
  path: '/api/v1/skip-level-talks/:skipLevelTalkId/outcome-answers',
  summary: 'The person agrees to what came of it, or has it taken away for both',
  permission: 'skip-levels.take-part',
  traceless: true,
  params,
  body: z.strictObject({ answer: z.enum(['agree', 'remove']), version: z.number().int() }),
  response: skipLevelWords,
  status: 200,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile'],
});
