import {
  changeTransitionItem,
  getMyTransition,
  getPersonTransition,
  lineTransition,
  listMyEarlierTransitions,
  listTransitions,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import type { CallInput } from '@understudy/contracts/endpoint';
import { pagedQuery, query, useAction } from '../../lib/query.js';

/** My own companion. */
export const myTransitionQuery = query('transitions', getMyTransition);

/** My companions of stages that I am in no more, page after page. */
export const earlierTransitionsQuery = (asked: NonNullable<CallInput<typeof listMyEarlierTransitions>['query']>) =>
  pagedQuery('transitions', listMyEarlierTransitions, { query: asked });

/** That somebody is in a new stage, and what they share. */
export const personTransitionQuery = (personId: string) =>
  query('transitions', getPersonTransition, { params: { personId } });

/** Who of my line is in a new stage. */
export const lineTransitionsQuery = (asked: NonNullable<CallInput<typeof listTransitions>['query']>) =>
  pagedQuery('transitions', listTransitions, { query: { ...asked, limit: 6 } });

/** How somebody comes into a stage. */
export const stepReasons = lineTransition.shape.reason.options;

/** Ticks a line or writes to it. */
export const useChangeItem = () => useAction(changeTransitionItem, ['transitions']);

/** Shares a line or everything, or stops. */
export const useShare = () => useAction(shareTransition, ['transitions']);
