import type { SetupStep } from '@understudy/contracts/organisations';

/** A remainder as small as this waits; it keeps nobody from what comes next. */
const asGoodAsDone = 0.9;

/** Whether nearly all of a step is done: a title that is new, say, among many that are decided. */
export const isNearlyDone = ({ done, count, total }: SetupStep): boolean =>
  !done && total !== null && total > 0 && count / total >= asGoodAsDone;

/** The step to take next: the first that is not done, one with a small remainder only when nothing else is left. */
export const nextStepOf = (steps: readonly SetupStep[]): SetupStep['key'] | undefined => {
  const open = steps.filter(({ done }) => !done);
  return (open.find((step) => !isNearlyDone(step)) ?? open[0])?.key;
};
