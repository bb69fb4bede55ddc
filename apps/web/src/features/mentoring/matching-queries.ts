import type { CallInput } from '@understudy/contracts/endpoint';
import {
  explainPair,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
  type PairSort,
} from '@understudy/contracts/mentoring-matches';
import { getRound, listRounds } from '@understudy/contracts/mentoring-rounds';
import type { Direction } from '@understudy/contracts/pagination';
import { pagedQuery, query } from '../../lib/query.js';

type Order<Sort> = { sort?: Sort | undefined; direction?: Direction | undefined };

/** Matching rounds, the latest first unless they are wished otherwise. */
export const roundsQuery = ({ sort, direction, search, status }: NonNullable<CallInput<typeof listRounds>['query']>) =>
  pagedQuery('mentoring', listRounds, { query: { sort, direction, search, status } });

/** One matching round. */
export const roundQuery = (roundId: string) => query('mentoring', getRound, { params: { roundId } });

/** The pairs that a round found. */
export const roundPairsQuery = (roundId: string, { sort, direction }: Order<PairSort>) =>
  pagedQuery('mentoring', listRoundPairs, { params: { roundId }, query: { sort, direction } });

/** Whom a round leaves without a mentor. */
export const roundUnmatchedQuery = (roundId: string, asked: CallInput<typeof listRoundUnmatched>['query']) =>
  pagedQuery('mentoring', listRoundUnmatched, { params: { roundId }, query: asked });

/** How many each mentor of a round gets. */
export const roundMentorsQuery = (roundId: string, asked: CallInput<typeof listRoundMentors>['query'] = {}) =>
  pagedQuery('mentoring', listRoundMentors, { params: { roundId }, query: { ...asked, limit: 100 } });

/** The pairs that were taken out of a round. */
export const takenOutQuery = (roundId: string) => query('mentoring', listTakenOut, { params: { roundId } });

/** Why two are a pair in a round, or why not. */
export const explanationQuery = (roundId: string, menteeId: string, mentorId: string) =>
  query('mentoring', explainPair, { params: { roundId }, query: { menteeId, mentorId } });
