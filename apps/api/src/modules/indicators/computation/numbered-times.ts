import { endOfStay, type TimesRow } from './times.repository.js';

/** The times of one row as numbers, and those of known beginning. */
export type NumberedTimes = Omit<TimesRow, 'times'> & {
  readonly all: readonly number[];
  readonly known: readonly number[];
};

/** Counts of the stays in one stage. */
export type StayCounts = {
  spells: number;
  people: number;
  events: number;
  stillThere: number;
  left: number;
  otherMove: number;
};

/** How many days a time took. */
export const daysOf = (time: number): number => time >> 4;

/** How a time ended. */
export const endOf = (time: number): number => time & 7;

const comma = ','.charCodeAt(0);
const zero = '0'.charCodeAt(0);

/** Reads the numbers of a row; digit by digit, because splitting would make a text of each of them first. */
export const numbered = ({ times, ...row }: TimesRow): NumberedTimes => {
  const all: number[] = [];
  let number = 0;
  for (let place = 0; place < times.length; place += 1) {
    const code = times.charCodeAt(place);
    if (code === comma) {
      all.push(number);
      number = 0;
    } else number = number * 10 + code - zero;
  }
  all.push(number);
  const known = all.filter((time) => (time & 8) > 0);
  return { ...row, all, known: known.length === all.length ? all : known };
};

/** How many times of each end there are; the place in the list is the end. */
export const endsOf = (times: readonly number[]): readonly number[] => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const time of times) counts[endOf(time)] = (counts[endOf(time)] ?? 0) + 1;
  return counts;
};

/** Counts stays of which so many are further ones of people counted already. */
export const stayCounts = (times: readonly number[], again: number): StayCounts => {
  const ends = endsOf(times);
  const ended = (end: keyof typeof endOfStay): number => ends[endOfStay[end]] ?? 0;
  return {
    spells: times.length,
    people: times.length - again,
    events: ended('promoted'),
    stillThere: ended('lasts'),
    left: ended('left'),
    otherMove: ended('offLadder') + ended('otherMove'),
  };
};
