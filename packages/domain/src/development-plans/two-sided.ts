/** How far one side's part of a two-sided check-in is. */
export type PartState = 'none' | 'draft' | 'submitted' | 'released';

/** What one side may do with its own part. */
export const partSteps = ['write', 'submit', 'take-back', 'release'] as const;
export type PartStep = (typeof partSteps)[number];

const isIn = (part: PartState): boolean => part === 'submitted' || part === 'released';

/** Whether both sides have handed in, from when on each reads the other's part and neither can be taken back. */
export const isOpen = (mine: PartState, theirs: PartState): boolean => isIn(mine) && isIn(theirs);

/** Whether I may read the other's part: both are in, or its author has released it. Nothing else ever shows it. */
export const readsOther = (mine: PartState, theirs: PartState): boolean =>
  theirs === 'released' || isOpen(mine, theirs);

/** Whose turn it is, as far as my own part and what I may read tell; it says nothing about a part still hidden from me. */
export const turnOf = (mine: PartState, theirs: PartState): 'write' | 'waiting' | 'open' => {
  if (isOpen(mine, theirs)) return 'open';
  return isIn(mine) ? 'waiting' : 'write';
};

/** My part after a step; null where the step is not possible. Only 'take-back' and 'release' look at the other side. */
export const partAfter = (mine: PartState, theirs: PartState, step: PartStep): PartState | null => {
  const steps: Readonly<Record<PartStep, PartState | null>> = {
    write: mine === 'none' || mine === 'draft' ? 'draft' : null,
    submit: mine === 'draft' ? 'submitted' : null,
    'take-back': mine === 'submitted' && !isOpen(mine, theirs) ? 'draft' : null,
    release: (mine === 'draft' || mine === 'submitted') && !isOpen(mine, theirs) ? 'released' : null,
  };
  return steps[step];
};
