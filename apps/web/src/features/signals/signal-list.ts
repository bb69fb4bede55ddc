import { listMySignals, listSignals, listUnobserved, signalSorts } from '@understudy/contracts/assessments-signals';
import type { CallInput } from '@understudy/contracts/endpoint';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What an address may say about the order of observations. */
export const signalOrder = z.object(arrangementSearch(signalSorts));
export type UnobservedAsked = Pick<
  NonNullable<CallInput<typeof listUnobserved>['query']>,
  'search' | 'sort' | 'direction'
>;
type SignalsAsked = NonNullable<CallInput<typeof listMySignals>['query']>;

/** What was observed in one person, page after page. */
export const signalsQuery = (personId: string, asked: SignalsAsked) =>
  pagedQuery('signals', listSignals, { params: { personId }, query: { ...asked, limit: 20 } });

/** What I observed in others. */
export const mySignalsQuery = (asked: SignalsAsked) =>
  pagedQuery('signals', listMySignals, { query: { ...asked, limit: 20 } });

/** Whom of my reports I have not written about. */
export const unobservedQuery = (asked: UnobservedAsked) =>
  pagedQuery('signals', listUnobserved, { query: { ...asked, limit: 12 } });
