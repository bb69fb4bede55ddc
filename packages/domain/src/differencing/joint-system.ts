import { smallestThreshold } from '../indicators/suppression.js';
import { Echelon, type Row } from './modular-rows.js';
import { type Column, choices, columnsOf, connected, type ToldSum } from './told-columns.js';

/** How many choices of people are tried before a number is kept back unproven. */
const mostTried = 5_000;

/**
 * Everything that was told of confidential records, as one system of linear equations. A number may be told beside it only
 * where no weighted sum of all these numbers, however somebody adds and subtracts them, is about somebody but about fewer
 * people than the threshold. Where that cannot be proven in reasonable time, the number is kept back.
 */
export class JointSystem {
  private readonly told: ToldSum[];

  constructor(
    private readonly threshold: number,
    told: readonly ToldSum[] = [],
  ) {
    if (!(threshold >= smallestThreshold)) throw new RangeError(`The threshold must be at least ${smallestThreshold}`);
    this.told = [...told];
  }

  /** Whether these numbers may be told together beside all that was told before. */
  mayTell(sums: readonly ToldSum[]): boolean {
    const known = [...this.told];
    return sums.every((sum) => {
      if (!this.isSafe(known, sum)) return false;
      known.push(sum);
      return true;
    });
  }

  /** Notes that these numbers were told. */
  tell(sums: readonly ToldSum[]): void {
    this.told.push(...sums);
  }

  private isSafe(told: readonly ToldSum[], anew: ToldSum): boolean {
    const beside = connected(told, anew);
    const all = columnsOf([...beside, anew]);
    const isLarge = ({ people }: Column): boolean => people.size >= this.threshold;
    const columns = [...all.filter(isLarge), ...all.filter((column) => !isLarge(column))];
    const large = all.filter(isLarge).length;
    const rowOf = (number: number): number[] => columns.map(({ times }) => times.get(number) ?? 0);
    const known = new Echelon(beside.map((_, number) => rowOf(number)));
    const left = new Echelon();
    for (const { pivot, row } of known.rows) if (pivot < large) left.rows.push({ pivot, row });
    const rest = left.rest(rowOf(beside.length));
    // Whatever is added to it, somebody of a large group stays in it, and with them everybody of that group.
    if (rest.slice(0, large).some((value) => value !== 0)) return true;
    if (known.rest(rest).every((value) => value === 0)) return true;
    const few = known.rows.flatMap(({ pivot, row }) => (pivot < large ? [] : [row.slice(large)]));
    return this.isAboutMany(rest.slice(large), few, columns.slice(large));
  }

  /** Whether a sum stays about enough people whatever is added of the others. */
  private isAboutMany(sum: Row, others: readonly Row[], columns: readonly Column[]): boolean {
    const within = (row: Row): Column[] => columns.filter((_, column) => row[column] !== 0);
    const people = peopleOf([sum, ...others].flatMap(within));
    if (others.length === 0 || people.length < this.threshold) return people.length >= this.threshold;
    if (countChoices(people.length, this.threshold - 1) > mostTried) return false;
    for (const chosen of choices(people, this.threshold - 1)) {
      const few = new Set(chosen);
      const outside = columns.flatMap((column, at) => ([...column.people].every((one) => few.has(one)) ? [] : [at]));
      const outsideOf = (row: Row): number[] => outside.map((at) => row[at] ?? 0);
      const left = new Echelon(others.map(outsideOf)).rest(outsideOf(sum));
      if (left.every((value) => value === 0)) return false;
    }
    return true;
  }
}

function peopleOf(columns: readonly Column[]): string[] {
  return [...new Set(columns.flatMap(({ people }) => [...people]))];
}

function countChoices(of: number, count: number): number {
  let found = 1;
  for (let at = 0; at < count; at += 1) found = (found * (of - at)) / (at + 1);
  return found;
}
