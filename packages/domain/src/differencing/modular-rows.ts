/** Rows of numbers modulo a prime: what depends on each other as fractions depends here as well. */
export type Row = readonly number[];

const prime = 1_000_003;

/** The number in its place between nothing and the prime. */
export const reduced = (value: number): number => ((value % prime) + prime) % prime;

/** Takes so many times the row off another one, in place. */
export function subtract(from: number[], row: Row, factor: number): void {
  if (factor === 0) return;
  for (const [column, value] of row.entries()) {
    if (value !== 0) from[column] = reduced((from[column] ?? 0) - factor * value);
  }
}

/** The row times whatever makes its first number that is not nothing a one. */
export function scaled(row: Row): number[] {
  const scale = inverse(row.find((value) => value !== 0) ?? 1);
  return row.map((value) => (value * scale) % prime);
}

/** Where a row begins; -1 for one of nothing. */
export const pivotOf = (row: Row): number => row.findIndex((value) => value !== 0);

/** Rows that stand for themselves: each begins with a one where all that came later have nothing. */
export class Echelon {
  readonly rows: { readonly pivot: number; readonly row: Row }[] = [];

  constructor(rows: readonly Row[] = []) {
    for (const row of rows) this.add(row);
  }

  /** What the rows that are known leave of another one. */
  rest(row: Row): number[] {
    const left = row.map(reduced);
    for (const known of this.rows) subtract(left, known.row, left[known.pivot] ?? 0);
    return left;
  }

  /** Adds a row. @returns whether it says something that the others did not. */
  add(row: Row): boolean {
    const left = this.rest(row);
    const pivot = pivotOf(left);
    if (pivot >= 0) this.rows.push({ pivot, row: scaled(left) });
    return pivot >= 0;
  }
}

function inverse(value: number): number {
  let result = 1;
  let base = value % prime;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
