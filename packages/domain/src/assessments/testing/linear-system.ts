const tolerance = 1e-4;

/** What somebody knows: sums of unknowns, brought to reduced echelon form. */
export type LinearSystem = {
  /** Whether this combination of unknowns is determined by what is known. */
  readonly determines: (combination: readonly number[]) => boolean;
};

/** Solves a system of known sums; each row holds one coefficient per unknown. The known values do not matter. */
export function linearSystem(rows: readonly (readonly number[])[], unknowns: number): LinearSystem {
  const work = rows.map((row) => [...row]);
  const pivots: { readonly row: number[]; readonly column: number }[] = [];
  for (let column = 0; column < unknowns; column += 1) {
    const rest = work.slice(pivots.length);
    const best = rest.reduce<number[] | null>(
      (largest, row) => (Math.abs(row[column] ?? 0) > Math.abs(largest?.[column] ?? 0) ? row : largest),
      null,
    );
    const size = best?.[column] ?? 0;
    if (best === null || Math.abs(size) < tolerance) continue;
    const place = work.indexOf(best);
    const former = work[pivots.length];
    if (former === undefined) continue;
    work[place] = former;
    work[pivots.length] = best;
    for (let index = 0; index < unknowns; index += 1) best[index] = (best[index] ?? 0) / size;
    for (const row of work) if (row !== best) subtract(row, best, row[column] ?? 0);
    pivots.push({ row: best, column });
  }
  const determines = (combination: readonly number[]) => {
    const rest = [...combination];
    for (const { row, column } of pivots) subtract(rest, row, rest[column] ?? 0);
    return rest.every((coefficient) => Math.abs(coefficient) < tolerance);
  };
  return { determines };
}

function subtract(row: number[], other: readonly number[], times: number): void {
  if (Math.abs(times) < 1e-12) return;
  for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) - times * (other[index] ?? 0);
}
