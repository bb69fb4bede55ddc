import {
  getSkipLevelSeason,
  listSkipLevelPeople,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  listSkipLevelTimes,
} from '@understudy/contracts/skip-levels';
import {
  getSkipLevelTalk,
  getSkipLevelWords,
  listSkipLevelTalks,
  listSkipLevelTalkTimes,
} from '@understudy/contracts/skip-levels-talks';
import { pagedQuery, query } from '../../lib/query.js';

/** Talks of mine on one side: still ahead, or past. */
export const talksQuery = (side: 'person' | 'leader', when: 'ahead' | 'past') =>
  pagedQuery('skip-levels', listSkipLevelTalks, { query: { side, when } });

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
export const seasonsQuery = pagedQuery('skip-levels', listSkipLevelSeasons, { query: {} });

/** One season of mine. */
export const seasonQuery = (skipLevelSeasonId: string) =>
  query('skip-levels', getSkipLevelSeason, { params: { skipLevelSeasonId } });

/** People within reach of a season: those who still wait, or all. */
export const seasonPeopleQuery = (skipLevelSeasonId: string, show: 'waiting' | 'all') =>
  pagedQuery('skip-levels', listSkipLevelPeople, { params: { skipLevelSeasonId }, query: { show } });

/** Times of a season that are free and suit somebody. */
export const seasonTimesQuery = (skipLevelSeasonId: string, personId: string) =>
  query('skip-levels', listSkipLevelTimes, { params: { skipLevelSeasonId }, query: { personId } });

/** Who above me talks with my team. */
export const overMeQuery = query('skip-levels', listSkipLevelsOverMe);
