/** What each person adds to a figure, by person; whoever adds nothing is not in it. */
export type Parts = Readonly<Record<string, number>>;

/** A figure as it was last told, and of which day it is. */
export type KeptFigure = { readonly asOf: string; readonly parts: Parts };

/** The figures of people that a sponsor reads about a programme, by name; null where nothing was told yet. */
export type KeptFigures = Readonly<Record<string, KeptFigure | null>>;

/** A total and what it falls into: what the parts leave of it can be worked out by whoever reads them. */
export type Whole = { readonly total: string; readonly parts: readonly string[] };

const keys = (parts: Parts): string[] => Object.keys(parts).filter((key) => parts[key] !== 0);

/** How many people stand behind the difference of two figures. */
export const peopleBetween = (one: Parts, other: Parts): number =>
  new Set([...keys(one), ...keys(other)].filter((key) => (one[key] ?? 0) !== (other[key] ?? 0))).size;

/** The sum of a figure. */
export const sumOf = (parts: Parts): number => Object.values(parts).reduce((sum, value) => sum + value, 0);

const enough = (people: number, threshold: number): boolean => people === 0 || people >= threshold;

/** What the told parts leave of a told total, person by person. */
const remainder = (figures: KeptFigures, { total, parts }: Whole): Parts => {
  const left: Record<string, number> = { ...(figures[total]?.parts ?? {}) };
  for (const name of parts) {
    for (const [key, value] of Object.entries(figures[name]?.parts ?? {})) left[key] = (left[key] ?? 0) - value;
  }
  return left;
};

const subsets = (parts: readonly string[]): string[][] =>
  parts.reduce<string[][]>((all, part) => all.concat(all.map((some) => some.concat(part))), [[]]);

/** Whether nobody who reads all of these figures can work one out that is about too few people. */
const holds = (figures: KeptFigures, { total, parts }: Whole, threshold: number): boolean =>
  figures[total] == null ||
  subsets(parts.filter((part) => figures[part] != null))
    .filter((some) => some.length > 0)
    .every((some) => enough(peopleBetween(remainder(figures, { total, parts: some }), {}), threshold));

/**
 * The figures of a day, told to somebody who may not learn of single people. A figure is told anew only when at least so
 * many people stand behind what has changed in it, so that two days cannot be subtracted from each other, and only where
 * what the parts leave of their total is nobody or enough people. Otherwise what was told before stays, with its day.
 */
export const tellAnew = (
  before: KeptFigures,
  now: Readonly<Record<string, Parts>>,
  whole: Whole,
  { threshold, today }: { readonly threshold: number; readonly today: string },
): KeptFigures => {
  const due = Object.keys(now).filter((name) => {
    const told = before[name];
    const parts = now[name] ?? {};
    if (told == null) return enough(keys(parts).length, threshold);
    const changed = peopleBetween(told.parts, parts);
    return changed > 0 && changed >= threshold && enough(keys(parts).length, threshold);
  });
  const withThese = (figures: KeptFigures, names: readonly string[]): KeptFigures => ({
    ...figures,
    ...Object.fromEntries(names.map((name) => [name, { asOf: today, parts: now[name] ?? {} }])),
  });
  const start: KeptFigures = Object.fromEntries(Object.keys(now).map((name) => [name, before[name] ?? null]));
  const all = withThese(start, due);
  if (holds(all, whole, threshold)) return all;
  return due.reduce((figures, name) => {
    const next = withThese(figures, [name]);
    return holds(next, whole, threshold) ? next : figures;
  }, start);
};
