/** What each person adds to a figure, by person; whoever adds nothing is not in it. */
export type Parts = Readonly<Record<string, number>>;

/** A figure as it was told, and of which day it is. */
export type KeptFigure = { readonly asOf: string; readonly parts: Parts };

/** The same, and the organisation's threshold under which it was told. */
export type ToldFigure = KeptFigure & { readonly threshold: number };

/** The figures of people that a sponsor reads about a programme, by name; null where nothing was told yet. */
export type KeptFigures = Readonly<Record<string, KeptFigure | null>>;

/** Everything that a sponsor was ever told of a programme, by name, the oldest first. */
export type ToldFigures = Readonly<Record<string, readonly ToldFigure[]>>;

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
