/** What each person adds to a figure, by person; whoever adds nothing is not in it. */
export type Parts = Readonly<Record<string, number>>;

/** A figure as it was told, and of which day it is. */
export type KeptFigure = { readonly asOf: string; readonly parts: Parts };

/** The figures of people that a sponsor reads about a programme, by name; null where nothing was told yet. */
export type KeptFigures = Readonly<Record<string, KeptFigure | null>>;

/** Everything that a sponsor was ever told of a programme, by name, the oldest first. */
export type ToldFigures = Readonly<Record<string, readonly KeptFigure[]>>;

/** A total and what it falls into: what the parts leave of it can be worked out by whoever reads them. */
export type Whole = { readonly total: string; readonly parts: readonly string[] };

const keys = (parts: Parts): string[] => Object.keys(parts).filter((key) => parts[key] !== 0);

/** How many people stand behind the difference of two figures. */
export const peopleBetween = (one: Parts, other: Parts): number =>
  new Set([...keys(one), ...keys(other)].filter((key) => (one[key] ?? 0) !== (other[key] ?? 0))).size;

/** The sum of a figure. */
export const sumOf = (parts: Parts): number => Object.values(parts).reduce((sum, value) => sum + value, 0);

/** Nobody, or so many that nobody can be made out among them. */
export const enough = (people: number, threshold: number): boolean => people === 0 || people >= threshold;

/** What is shown of everything that was told: the last of each. */
export const latestOf = (told: ToldFigures): KeptFigures =>
  Object.fromEntries(Object.entries(told).map(([name, figures]) => [name, figures.at(-1) ?? null]));

const minus = (total: Parts, parts: Parts): Parts => {
  const left: Record<string, number> = { ...total };
  for (const [key, value] of Object.entries(parts)) left[key] = (left[key] ?? 0) - value;
  return left;
};

type Left = { readonly parts: Parts; readonly isNew: boolean; readonly isWhole: boolean };

/** Everything that the tellings of parts, one or none of each, leave of the tellings of a total. */
const remainders = (told: ToldFigures, anew: KeptFigures, { total, parts }: Whole): Left[] => {
  const versions = (name: string) => [
    ...(told[name] ?? []).map((figure) => ({ parts: figure.parts, isNew: false })),
    ...(anew[name] ? [{ parts: anew[name].parts, isNew: true }] : []),
  ];
  return parts.reduce<Left[]>(
    (all, name) =>
      all.concat(
        all.flatMap((left) =>
          versions(name).map((part) => ({
            parts: minus(left.parts, part.parts),
            isNew: left.isNew || part.isNew,
            isWhole: false,
          })),
        ),
      ),
    versions(total).map((figure) => ({ ...figure, isWhole: true })),
  );
};

/** Whether nobody who remembers all that was told can work out of it, with this, a figure of too few people. */
const holds = (told: ToldFigures, anew: KeptFigures, wholes: readonly Whole[], threshold: number): boolean =>
  wholes
    .filter(({ total, parts }) => [total, ...parts].some((name) => anew[name]))
    .every((whole) =>
      remainders(told, anew, whole).every(
        ({ parts, isNew, isWhole }) => isWhole || !isNew || enough(peopleBetween(parts, {}), threshold),
      ),
    );

/**
 * The figures of a day that may be told to somebody who may not learn of single people, beside all that they were told
 * before. A figure is told anew only when it differs from each earlier telling of it by nobody or at least so many people, so
 * that no two days can be subtracted from each other, and only where what parts leave of their total, of whatever days, is
 * nobody or enough people. Otherwise what was told last stays, with its day.
 */
export const tellAnew = (
  told: ToldFigures,
  now: Readonly<Record<string, Parts>>,
  wholes: readonly Whole[],
  { threshold, today }: { readonly threshold: number; readonly today: string },
): Readonly<Record<string, KeptFigure>> => {
  const due = Object.entries(now).flatMap(([name, parts]): [string, KeptFigure][] => {
    const before = told[name] ?? [];
    const last = before.at(-1);
    const differs = last === undefined || peopleBetween(last.parts, parts) > 0;
    const safe = [{}, ...before.map((earlier) => earlier.parts)].every((earlier) =>
      enough(peopleBetween(earlier, parts), threshold),
    );
    return differs && safe ? [[name, { asOf: today, parts }]] : [];
  });
  const all = Object.fromEntries(due);
  if (holds(told, all, wholes, threshold)) return all;
  const chosen: Record<string, KeptFigure> = {};
  for (const [name, figure] of due) {
    if (holds(told, { ...chosen, [name]: figure }, wholes, threshold)) chosen[name] = figure;
  }
  return chosen;
};
