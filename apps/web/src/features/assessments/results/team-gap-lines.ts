import type { TeamGap } from '@understudy/contracts/assessments-team-gaps';
import { groupBy } from '@understudy/domain/collections/group-by';
import type { Sorting } from '../../../components/data-table.js';
import type { Format } from '../../../lib/format.js';

/** A skill with how far a team was from it, day by day. */
export type TeamGapLine = {
  readonly skillKey: string;
  readonly skillName: string;
  readonly points: readonly TeamGap[];
  /** By how many levels they came closer between the first and the last day with a rating; null without two of those. */
  readonly closer: number | null;
};

const closerBy = (points: readonly TeamGap[]): number | null => {
  const means = points.flatMap(({ meanGap }) => (meanGap === null ? [] : [meanGap]));
  const [first, last] = [means[0], means.at(-1)];
  if (first === undefined || last === undefined || means.length < 2) return null;
  return Math.round((first - last) * 10) / 10;
};

const placeBy = (line: TeamGapLine, column: string): string | number | null => {
  if (column === 'skill') return line.skillName;
  if (column === 'movement') return line.closer;
  return line.points.find(({ day }) => day === column)?.meanGap ?? null;
};

/**
 * A line for each skill, by one of its columns: "skill", "movement", or a day; what is unknown stands last, whichever way.
 * Words are compared as the language of the page orders them.
 */
export const teamGapLines = (
  items: readonly TeamGap[],
  { id, direction }: Sorting,
  words: Format['compare'],
): TeamGapLine[] => {
  const compare = (one: string | number, other: string | number): number =>
    typeof one === 'number' && typeof other === 'number' ? one - other : words(`${one}`, `${other}`);
  const lines = [...groupBy(items, ({ skillKey }) => skillKey)].map(([skillKey, points]) => ({
    ...{ skillKey, points, skillName: points[0]?.skillName ?? skillKey },
    closer: closerBy(points),
  }));
  return lines.toSorted((one, other) => {
    const [first, second] = [placeBy(one, id), placeBy(other, id)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return direction === 'ascending' ? compare(first, second) : compare(second, first);
  });
};
