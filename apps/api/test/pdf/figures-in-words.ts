const spaces = /[\s\u00a0\u202f\u2009]/g;

/** Every figure in some words: digits with whatever stands between them, and a sign of percent behind. */
export const figuresIn = (words: string): string[] =>
  [...words.replace(/([\d.,])[\u00a0\u202f ]%/g, '$1%').matchAll(/\d(?:[\d.,]*\d)?%?/g)].map(([figure]) => figure);

/** The same words wherever they are broken, for finding them. */
export const unbroken = (words: string): string => words.replace(spaces, '');

/** All numbers and days in an answer, wherever they stand. */
const valuesIn = (answer: unknown): (number | string)[] => {
  if (typeof answer === 'number') return [answer];
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(valuesIn);
};

/** How whatever was answered can be written: as a count, as a share, in points, as money, as a day; a name as it is. */
export const waysToWrite = (answers: unknown, locale: string, currency = 'EUR'): Set<string> => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumSignificantDigits: 3 });
  const written = valuesIn(answers).flatMap((value): string[] => {
    if (typeof value === 'number') {
      const points = Math.abs(Math.round(value * 1000) / 10);
      return [number.format(value), percent.format(value), number.format(points), money.format(value)];
    }
    if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return [value];
    return (['medium', 'long'] as const).map((dateStyle) =>
      new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(
        new Date(`${value.slice(0, 10)}T00:00:00Z`),
      ),
    );
  });
  return new Set(written.flatMap(figuresIn));
};
