import type { RecordChange } from './record-writer.repository.js';

/** From this share of an organisation on, deriving everything anew is quicker than only what a change touches. */
const largeShare = 0.2;

/** The people whose employments or reporting lines change, or everybody when they are many. */
export const peopleToDeriveAnew = (
  changes: readonly RecordChange[],
  people: number,
): readonly string[] | 'everyone' => {
  const touched = changes.filter(
    ({ before, after }) =>
      JSON.stringify([before?.employments, before?.lines]) !== JSON.stringify([after.employments, after.lines]),
  );
  return touched.length > people * largeShare ? 'everyone' : touched.map(({ id }) => id);
};
