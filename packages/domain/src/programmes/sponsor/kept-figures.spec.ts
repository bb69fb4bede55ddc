import fc from 'fast-check';
import { latestOf, type Parts, peopleBetween, sumOf, type ToldFigures, tellAnew } from './kept-figures.js';

const wholes = [{ total: 'enrolled', parts: ['completed', 'withdrawn'] }];
const people = (from: number, to: number): Parts =>
  Object.fromEntries(Array.from({ length: to - from }, (_, at) => [`p${from + at}`, 1]));
const nothing = { enrolled: {}, completed: {}, withdrawn: {} };
/** Everything that was told before, and what is told of this day. */
const nextDay = (told: ToldFigures, now: typeof nothing, day: number): ToldFigures => {
  const anew = tellAnew(told, now, wholes, { threshold: 5, today: `2026-01-0${day}` });
  return Object.fromEntries(
    Object.keys(now).map((name) => [name, [...(told[name] ?? []), ...(anew[name] ? [anew[name]] : [])]]),
  );
};
const days = (...all: (typeof nothing)[]): ToldFigures =>
  all.reduce<ToldFigures>((told, now, day) => nextDay(told, now, day + 1), {});
const shown = (told: ToldFigures) =>
  ['enrolled', 'completed', 'withdrawn'].map((name) => {
    const last = latestOf(told)[name];
    return last ? `${sumOf(last.parts)} on ${last.asOf.slice(-1)}` : 'too few';
  });

it('tells a figure once enough people stand behind it, and nobody as nobody', () => {
  expect(shown(days({ ...nothing, enrolled: people(0, 4) }))).toEqual(['too few', '0 on 1', '0 on 1']);
  expect(shown(days({ ...nothing, enrolled: people(0, 5) }))).toEqual(['5 on 1', '0 on 1', '0 on 1']);
});

it('keeps what it told, with its day, until enough people have changed', () => {
  const first = { ...nothing, enrolled: people(0, 12) };
  const oneMore = { ...first, enrolled: people(0, 13), withdrawn: people(0, 1) };
  expect(shown(days(first, oneMore))).toEqual(['12 on 1', '0 on 1', '0 on 1']);
  const fiveMore = { ...first, enrolled: people(0, 17), completed: people(0, 6) };
  expect(shown(days(first, oneMore, fiveMore))).toEqual(['17 on 3', '6 on 3', '0 on 1']);
});

it('does not tell how many completed where the few who did not could be worked out', () => {
  const started = { ...nothing, enrolled: people(0, 12) };
  expect(shown(days(started, { ...started, completed: people(0, 9) }))).toEqual(['12 on 1', '0 on 1', '0 on 1']);
  expect(shown(days(started, { ...started, completed: people(0, 12) }))).toEqual(['12 on 1', '12 on 2', '0 on 1']);
});

it('compares with everything that it ever told, not with the last telling alone', () => {
  const first = { ...nothing, enrolled: people(0, 12) };
  const fiveMore = { ...nothing, enrolled: people(0, 17) };
  const fiveOthersLess = { ...nothing, enrolled: people(1, 13) };
  expect(shown(days(first, fiveMore, fiveOthersLess))).toEqual(['17 on 2', '0 on 1', '0 on 1']);
  expect(shown(days(first, fiveMore, first))).toEqual(['12 on 3', '0 on 1', '0 on 1']);
});

it('tells of no history, on no day and between no two days, a figure of fewer people than the threshold', () => {
  const states = fc.array(fc.constantFrom('out', 'enrolled', 'completed', 'withdrawn'), {
    minLength: 24,
    maxLength: 24,
  });
  const day = (of: readonly string[]) => {
    const those = (wanted: (state: string) => boolean): Parts =>
      Object.fromEntries(of.flatMap((state, at) => (wanted(state) ? [[`p${at}`, 1]] : [])));
    return {
      enrolled: those((state) => state !== 'out'),
      completed: those((state) => state === 'completed'),
      withdrawn: those((state) => state === 'withdrawn'),
    };
  };
  const safe = (one: Parts, other: Parts): boolean => {
    const count = peopleBetween(one, other);
    return count === 0 || count >= 5;
  };
  const partsOf = (told: ToldFigures, name: string): Parts[] => (told[name] ?? []).map(({ parts }) => parts);
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (history) => {
      const told = days(...history.map(day));
      for (const name of ['enrolled', 'completed', 'withdrawn']) {
        const all = [{}, ...partsOf(told, name)];
        for (const one of all) for (const other of all) expect(safe(one, other)).toBe(true);
      }
      // A reader who remembers everything subtracts what was told on any days.
      for (const enrolled of partsOf(told, 'enrolled')) {
        for (const completed of partsOf(told, 'completed')) {
          expect(safe(enrolled, completed)).toBe(true);
          for (const withdrawn of partsOf(told, 'withdrawn')) {
            const both = Object.fromEntries(
              [...Object.keys(completed), ...Object.keys(withdrawn)].map((key) => [
                key,
                (completed[key] ?? 0) + (withdrawn[key] ?? 0),
              ]),
            );
            expect(safe(enrolled, both)).toBe(true);
          }
        }
        for (const withdrawn of partsOf(told, 'withdrawn')) expect(safe(enrolled, withdrawn)).toBe(true);
      }
    }),
    { numRuns: 120 },
  );
});
