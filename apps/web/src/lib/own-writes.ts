let last = Number.NEGATIVE_INFINITY;

/** Remembers that this page has just written something, so that its own echo is not announced as news. */
export const noteOwnWrite = (now: number = performance.now()): void => {
  last = now;
};

/** Whether a live update that arrives now is likely the echo of this page's own write. */
export const isOwnEcho = (now: number = performance.now()): boolean => now - last < 4_000;
