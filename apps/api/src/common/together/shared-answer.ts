const shared = new WeakSet<object>();

/** Says of an answer that several requests hold it: nobody may change it from now on, and what is made of it can be kept. */
export const markShared = (answer: unknown): void => {
  if (typeof answer === 'object' && answer !== null) shared.add(answer);
};

/** Whether several requests hold this answer. */
export const isShared = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null && shared.has(answer);
