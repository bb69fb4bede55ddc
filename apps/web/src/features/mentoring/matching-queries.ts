import {
  explainPair,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
} from '@understudy/contracts/mentoring-matches';
import { getRound, listRounds } from '@understudy/contracts/mentoring-rounds';
import { pagedQuery, query } from '../../lib/query.js';

/** Matching rounds, the latest first. */
export const roundsQuery = pagedQuery('mentoring', listRounds, {});

/** One matching round. */
export const roundQuery = (roundId: string) => query('mentoring', getRound, { params: { roundId } });

/** The pairs that a round found. */
export const roundPairsQuery = (roundId: string) => pagedQuery('mentoring', listRoundPairs, { params: { roundId } });

/** Whom a round leaves without a mentor. */
export const roundUnmatchedQuery = (roundId: string) =>
  pagedQuery('mentoring', listRoundUnmatched, { params: { roundId } });

/** How many each mentor of a round gets. */
export const roundMentorsQuery = (roundId: string) =>
  pagedQuery('mentoring', listRoundMentors, { params: { roundId }, query: { limit: 100 } });

/** The pairs that were taken out of a round. */
export const takenOutQuery = (roundId: string) => query('mentoring', listTakenOut, { params: { roundId } });

/** Why two are a pair in a round, or why not. */
export const explanationQuery = (roundId: string, menteeId: string, mentorId: string) =>
  query('mentoring', explainPair, { params: { roundId }, query: { menteeId, mentorId } });
