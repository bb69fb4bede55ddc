import { setImmediate } from 'node:timers/promises';
import type { NumberedTimes } from './numbered-times.js';

/** Times that are worked out in one go: some milliseconds of work. */
const timesTogether = 4_000;

/** The rows in batches of whole groups, in their order. */
export const batchesOfGroups = (rows: readonly NumberedTimes[]): NumberedTimes[][] => {
  const batches: NumberedTimes[][] = [];
  let [group, size] = ['', 0];
  for (const row of rows) {
    const own = `${row.kind}:${row.key}`;
    if (batches.length === 0 || (own !== group && size >= timesTogether)) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(row);
    size += row.all.length;
    group = own;
  }
  return batches;
};

/** What work makes of each batch, with a moment between two for whatever else has come meanwhile. */
export const inTurn = async <Made>(
  batches: readonly NumberedTimes[][],
  work: (batch: readonly NumberedTimes[]) => readonly Made[],
): Promise<Made[]> => {
  const made: Made[] = [];
  for (const batch of batches) {
    await setImmediate();
    made.push(...work(batch));
  }
  return made;
};
