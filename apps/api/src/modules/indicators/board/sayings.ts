import type { BoardWords } from './sheet-words.js';

/** How figures, days and amounts are written in one language. */
export const sayings = (locale: string, words: BoardWords) => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const points = (value: number) => number.format(Math.round(value * 1000) / 10);
  const midnight = (value: string) => new Date(`${value}T00:00:00Z`);
  return {
    day: (value: string) => day.format(midnight(value)),
    month: (value: string) => month.format(midnight(value)),
    percent: percent.format,
    number: number.format,
    points: (value: number) => (value > 0 ? `+${points(value)}` : points(value)),
    interval: (lower: number, upper: number) => words.interval(percent.format(lower), percent.format(upper)),
    /** With what stands before it; nothing more where there is no figure. */
    byFormulas: (sentence: string, version: number | null) =>
      version === null ? sentence : `${sentence} ${words.formulas(version)}`,
    money: (currency: string | null, { low, high }: { low: number; high: number }) => {
      const amount = new Intl.NumberFormat(locale, {
        ...(currency === null ? {} : { style: 'currency' as const, currency }),
        maximumSignificantDigits: 3,
      });
      return low === high ? amount.format(low) : amount.formatRange(low, high);
    },
  };
};

export type Sayings = ReturnType<typeof sayings>;
