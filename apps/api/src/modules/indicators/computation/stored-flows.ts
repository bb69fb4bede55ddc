/** The flows of one stage as they are stored: an array that begins with the stage's id, then these counts in this order. */
export const storedFlows = [
  'opening',
  'closing',
  'promotedIn',
  'promotedOut',
  'joined',
  'left',
  'steppedDownIn',
  'steppedDownOut',
  'lateralIn',
  'lateralOut',
  'fromNoStage',
  'toNoStage',
  'fromLadder',
  'toLadder',
  'transferredIn',
  'transferredOut',
] as const;

export type StoredFlow = (typeof storedFlows)[number];
