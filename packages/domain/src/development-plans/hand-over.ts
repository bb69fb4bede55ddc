import type { HandOverSight, handOverRule } from '@understudy/contracts/development-plans-hand-over';

type HandOverRule = (typeof handOverRule)['options'][number];

const order: readonly HandOverSight[] = ['nothing', 'current-plan', 'everything'];

const leastBy: Readonly<Record<HandOverRule, HandOverSight>> = {
  everything: 'everything',
  'current-plan': 'current-plan',
  'person-decides': 'nothing',
};

/**
 * What a leader sees of what was before them: what the organisation's rule grants at the least, widened by what the
 * person chose. Nobody who has not chosen has given anything away.
 */
export const sightOfEarlier = (rule: HandOverRule, choice: HandOverSight | null): HandOverSight => {
  const least = leastBy[rule];
  return choice !== null && order.indexOf(choice) > order.indexOf(least) ? choice : least;
};
