/** How many skills and stages the text of a framework holds. */
export const most = { skills: 400, levels: 100 } as const;

/** How often two parts of a file may meet; each skill and each stage of a full framework meet 40,000 times. */
const mostPairs = 100_000;

/** A file holds so much more than a framework can that reading it would take the square of its size. */
export class BeyondFramework extends Error {
  constructor() {
    super('This file holds more than a framework can.');
    this.name = 'BeyondFramework';
  }
}

/**
 * Counts the pairs that a reader makes of the parts of a file, so that it can refuse before it makes them.
 * @throws BeyondFramework once there are more than any framework has
 */
export const pairsCounted = (): ((more: number) => void) => {
  let pairs = 0;
  return (more) => {
    pairs += more;
    if (pairs > mostPairs) throw new BeyondFramework();
  };
};
