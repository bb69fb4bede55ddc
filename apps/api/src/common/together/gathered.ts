import DataLoader from 'dataloader';

/** At most so many keys in one question. */
const mostAtOnce = 100;

/**
 * Asks for single keys with questions about many: the first goes at once, and while it is under way those who come
 * meanwhile gather for the next. Nothing is remembered: each key is asked about after it came, and each time anew.
 */
export const gathered = <Key, Answer>(
  ask: (keys: readonly Key[]) => Promise<readonly Answer[]>,
): Pick<DataLoader<Key, Answer>, 'load'> => {
  let underWay: Promise<void> | null = null;
  const askNow = async (keys: readonly Key[]): Promise<readonly Answer[]> => {
    const { promise, resolve } = withResolver();
    underWay = promise;
    try {
      return await ask(keys);
    } finally {
      if (underWay === promise) underWay = null;
      resolve();
    }
  };
  return new DataLoader<Key, Answer>(askNow, {
    cache: false,
    maxBatchSize: mostAtOnce,
    batchScheduleFn: (dispatch) => {
      if (underWay === null) queueMicrotask(dispatch);
      else void underWay.then(dispatch);
    },
  });
};

const withResolver = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};
