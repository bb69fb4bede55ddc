import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { timeZone } from './organisations.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const skipLevelSeasonState = z.enum(['running', 'closed']).meta({ id: 'SkipLevelSeasonState' });
export type SkipLevelSeasonState = z.infer<typeof skipLevelSeasonState>;

export const skipLevelTalkState = z
  .enum(['proposed', 'agreed', 'held', 'missed', 'declined', 'lapsed', 'cancelled', 'ended'])
  .meta({ id: 'SkipLevelTalkState' });
export type SkipLevelTalkState = z.infer<typeof skipLevelTalkState>;

export const skipLevelReach = z.enum(['next-level', 'whole-line']).meta({ id: 'SkipLevelReach' });
export type SkipLevelReach = z.infer<typeof skipLevelReach>;

const hours = {
  firstOn: isoDate,
  lastOn: isoDate,
  /** Those exactly two levels below, or everybody two levels or more below. */
  reach: skipLevelReach,
  /** Everybody is to be talked with once in so many months. */
  everyMonths: z.number().int().min(1).max(24),
  perWeek: z.number().int().min(1).max(20),
  minutes: z.number().int().min(15).max(120),
  /** Monday is 1. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1, 'Choose at least one day of the week.').max(7),
  /** Minutes after midnight by the clock of the time zone: none begins earlier, none ends later. */
  earliestMinute: z.number().int().min(0).max(1_439),
  latestMinute: z.number().int().min(1).max(1_440),
  timeZone,
  /** Where they talk: a room, or an address. */
  link: plainText(500, 0).default(''),
};

/** When a leader has time for talks, and how often they would like to talk with everybody. */
export const skipLevelPlan = z.strictObject(hours).meta({ id: 'SkipLevelPlan' });
export type SkipLevelPlan = z.infer<typeof skipLevelPlan>;

const somebody = z.object({
  person: personReference,
  stage: z.object({ key: z.string(), name: z.string() }).nullable(),
  timeZone: z.string(),
  /** When the two last talked over the head of whoever is between them; null for never. */
  lastOn: isoDate.nullable(),
});

/** Talks as the product would plan them, and whoever is left out, with the reason. Nothing is written. */
export const skipLevelProposal = z
  .object({
    talks: z.array(somebody.extend({ startsAt: instant, why: z.enum(['never', 'longest']) })),
    leftOut: z.array(somebody.extend({ why: z.enum(['talked-lately', 'no-common-hours', 'no-room']) })),
  })
  .meta({ id: 'SkipLevelProposal' });
export type SkipLevelProposal = z.infer<typeof skipLevelProposal>;

export const skipLevelSeason = z
  .object({
    id: identifier,
    state: skipLevelSeasonState,
    ...hours,
    link: z.string(),
    timeZone: z.string(),
    /** People within reach today, and how far the season is with them. */
    counts: z.object({
      line: z.number().int(),
      held: z.number().int(),
      agreed: z.number().int(),
      proposed: z.number().int(),
      declined: z.number().int(),
      waiting: z.number().int(),
    }),
    version: z.number().int(),
    abilities: z.array(z.enum(['suggest', 'close'])),
  })
  .meta({ id: 'SkipLevelSeason' });
export type SkipLevelSeason = z.infer<typeof skipLevelSeason>;

/** Somebody within reach of a season, with what there is between the two in it. */
export const skipLevelPerson = somebody
  .extend({
    talk: z.object({ id: identifier, state: skipLevelTalkState, startsAt: instant }).nullable(),
    /** A time can be suggested to them. */
    free: z.boolean(),
  })
  .meta({ id: 'SkipLevelPerson' });
export type SkipLevelPerson = z.infer<typeof skipLevelPerson>;

/** That somebody above me talks with people of my team: who, and between which days; nothing else is told. */
export const skipLevelsOverMe = z
  .object({ leader: personReference, firstOn: isoDate, lastOn: isoDate })
  .meta({ id: 'SkipLevelsOverMe' });
export type SkipLevelsOverMe = z.infer<typeof skipLevelsOverMe>;

const params = z.strictObject({ skipLevelSeasonId: identifier });

export const proposeSkipLevels = endpoint({
  method: 'POST',
  path: '/api/v1/skip-level-proposals',
  summary: 'Propose talks with my line over a season, whoever has waited longest first; writes nothing',
  permission: 'skip-levels.plan',
  body: skipLevelPlan,
  response: skipLevelProposal,
  status: 200,
  errors: ['invalid-input'],
});

export const planSkipLevelSeason = endpoint({
  method: 'POST',
  path: '/api/v1/skip-level-seasons',
  summary: 'Plan a season with these talks; each person is asked',
  permission: 'skip-levels.plan',
  body: skipLevelPlan.extend({
    talks: z.array(z.strictObject({ personId: identifier, startsAt: instant })).max(300, 'Plan at most 300 talks.'),
  }),
  response: skipLevelSeason,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const skipLevelSeasonSorts = ['made', 'starts'] as const;

export const listSkipLevelSeasons = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-seasons',
  summary: 'My own seasons, the latest first',
  permission: 'skip-levels.plan',
  query: z.strictObject({
    ...page,
    ...arranged(skipLevelSeasonSorts, 'descending'),
    state: skipLevelSeasonState.optional(),
  }),
  response: pageOf(skipLevelSeason),
  errors: ['invalid-input'],
});

export const exportSkipLevelSeasons = exportOf(listSkipLevelSeasons);

export const getSkipLevelSeason = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-seasons/:skipLevelSeasonId',
  summary: 'One season of mine and how far it is',
  permission: 'skip-levels.plan',
  params,
  response: skipLevelSeason,
  errors: ['not-found'],
});

export const closeSkipLevelSeason = endpoint({
  method: 'POST',
  path: '/api/v1/skip-level-seasons/:skipLevelSeasonId/steps',
  summary: 'Close a season; talks that are still ahead are cancelled',
  permission: 'skip-levels.plan',
  params,
  body: z.strictObject({ action: z.enum(['close']), version: z.number().int() }),
  response: skipLevelSeason,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

/** By how long they have waited, by name, or by stage. */
export const skipLevelPeopleSorts = ['waited', 'name', 'stage'] as const;

export const listSkipLevelPeople = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-seasons/:skipLevelSeasonId/people',
  summary: 'People within reach of a season, whoever has waited longest first: all, or those who still wait',
  permission: 'skip-levels.plan',
  params,
  query: z.strictObject({
    ...page,
    ...arranged(skipLevelPeopleSorts, 'ascending'),
    show: z.enum(['waiting', 'all']).default('all'),
  }),
  response: pageOf(skipLevelPerson),
  errors: ['not-found'],
});

export const exportSkipLevelPeople = exportOf(listSkipLevelPeople);

export const suggestSkipLevelTalk = endpoint({
  method: 'POST',
  path: '/api/v1/skip-level-seasons/:skipLevelSeasonId/talks',
  summary: 'Suggest a time to one more person of my line',
  permission: 'skip-levels.plan',
  params,
  body: z.strictObject({ personId: identifier, startsAt: instant }),
  response: z.object({ id: identifier }),
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const listSkipLevelTimes = endpoint({
  method: 'GET',
  path: '/api/v1/skip-level-seasons/:skipLevelSeasonId/times',
  summary: 'Times of a season of mine that are free and suit the clock of a person, the earliest first',
  permission: 'skip-levels.plan',
  params,
  query: z.strictObject({ personId: identifier }),
  response: z.object({ items: z.array(instant) }),
  errors: ['not-found'],
});

export const listSkipLevelsOverMe = endpoint({
  method: 'GET',
  path: '/api/v1/skip-levels-over-me',
  summary: 'Who above me talks with people of my team, and between which days; with whom and about what is theirs',
  permission: 'skip-levels.plan',
  response: z.object({ items: z.array(skipLevelsOverMe) }),
});
