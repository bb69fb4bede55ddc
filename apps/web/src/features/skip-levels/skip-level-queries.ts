import type { CallInput } from '@understudy/contracts/endpoint';
import {
  getSkipLevelSeason,
  listSkipLevelPeople,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  listSkipLevelTimes,
  skipLevelPeopleSorts,
} from '@understudy/contracts/skip-levels';
import {
  getSkipLevelTalk,
  getSkipLevelWords,
  listSkipLevelTalks,
  listSkipLevelTalkTimes,
} from '@understudy/contracts/skip-levels-talks';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

type TalkOrder = Pick<NonNullable<CallInput<typeof listSkipLevelTalks>['query']>, 'sort' | 'direction'>;

/** What the address of a season may say: how its people stand, and whether it is about all of them. */
export const seasonSearch = z.object({
  show: z.enum(['all']).optional().catch(undefined),
  ...arrangementSearch(skipLevelPeopleSorts),
});

/** What an address asks the people of a season and their CSV for. */
export const seasonPeopleAsked = (
  skipLevelSeasonId: string,
  { show, sort, direction }: z.infer<typeof seasonSearch>,
) => ({ params: { skipLevelSeasonId }, query: { show: show ?? ('waiting' as const), sort, direction } });

/** Talks of mine on one side: still ahead, or past. */
export const talksQuery = (side: 'person' | 'leader', when: 'ahead' | 'past', order: TalkOrder = {}) =>
  pagedQuery('skip-levels', listSkipLevelTalks, { query: { side, when, ...order } });

/** One talk. */
export const talkQuery = (skipLevelTalkId: string) =>
  query('skip-levels', getSkipLevelTalk, { params: { skipLevelTalkId } });

/** My note of a talk, and what the two keep of it. */
export const wordsQuery = (skipLevelTalkId: string) =>
  query('skip-levels', getSkipLevelWords, { params: { skipLevelTalkId } });

/** Other times for a talk. */
export const talkTimesQuery = (skipLevelTalkId: string) =>
  query('skip-levels', listSkipLevelTalkTimes, { params: { skipLevelTalkId } });

/** My own seasons. */
export const seasonsQuery = (order: CallInput<typeof listSkipLevelSeasons>['query'] = {}) =>
  pagedQuery('skip-levels', listSkipLevelSeasons, { query: order });

/** One season of mine. */
export const seasonQuery = (skipLevelSeasonId: string) =>
  query('skip-levels', getSkipLevelSeason, { params: { skipLevelSeasonId } });

/** People within reach of a season: those who still wait, or all. */
export const seasonPeopleQuery = (seasonId: string, search: z.infer<typeof seasonSearch>) =>
  pagedQuery('skip-levels', listSkipLevelPeople, seasonPeopleAsked(seasonId, search));

/** Times of a season that are free and suit somebody. */
export const seasonTimesQuery = (skipLevelSeasonId: string, personId: string) =>
  query('skip-levels', listSkipLevelTimes, { params: { skipLevelSeasonId }, query: { personId } });

/** Who above me talks with my team. */
export const overMeQuery = query('skip-levels', listSkipLevelsOverMe);
