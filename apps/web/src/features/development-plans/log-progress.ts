import { logProgress, type PlanAction } from '@understudy/contracts/development-plans-goals';
import { keepPromise } from '@understudy/contracts/development-plans-promises';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { useAction } from '../../lib/query.js';

/** What of an action its progress is logged by. */
export type LoggedAction = Pick<PlanAction, 'id' | 'title' | 'progress' | 'evidence'>;

/** Says how far an action is: of a plan that I may change, or (without a plan) my own in the plan of somebody else. */
export const useLogProgress = (planId: string | null, actionId: string) => {
  const inPlan = useAction(logProgress, ['plans', 'development']);
  const own = useAction(keepPromise, ['plans', 'development']);
  const log = async (body: BodyOf<typeof logProgress>): Promise<void> => {
    if (planId === null) await own.mutateAsync({ params: { actionId }, body });
    else await inPlan.mutateAsync({ params: { planId, actionId }, body });
  };
  return { log, isPending: inPlan.isPending || own.isPending };
};
