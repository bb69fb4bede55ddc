/** Largest difference at which a figure counts as equal to its golden value. */
export const goldenTolerance = 1e-9;

/** Expects equal numbers within 1e-9 and equal nulls; says which value differs. */
export function expectGolden(actual: number | null, expected: number | null, what: string): void {
  const close =
    actual === null || expected === null ? actual === expected : Math.abs(actual - expected) <= goldenTolerance;
  if (!close) throw new Error(`${what}: expected ${expected}, got ${actual}`);
}

/** Expects two lists of numbers to be equal element by element within 1e-9. */
export function expectGoldenList(
  actual: readonly (number | null)[],
  expected: readonly (number | null)[],
  what: string,
): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expectGolden(actual[index] ?? null, value, `${what}[${index}]`);
  });
}
