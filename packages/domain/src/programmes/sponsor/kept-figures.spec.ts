import fc from 'fast-check';
import { type KeptFigures, type Parts, peopleBetween, sumOf, tellAnew } from './kept-figures.js';

const whole = { total: 'enrolled', parts: ['completed', 'withdrawn'] };
const people = (from: number, to: number): Parts =>
  Object.fromEntries(Array.from({ length: to - from }, (_, at) => [`p${from + at}`, 1]));
const nothing = { enrolled: {}, completed: {}, withdrawn: {} };
const days = (...told: (typeof nothing)[]): KeptFigures =>
  told.reduce<KeptFigures>(
    (before, now, day) => tellAnew(before, now, whole, { threshold: 5, today: `2026-01-0${day + 1}` }),
    {},
  );
const shown = (figures: KeptFigures) =>
  ['enrolled', 'completed', 'withdrawn'].map((name) => {
    const told = figures[name];
    return told ? `${sumOf(told.parts)} on ${told.asOf.slice(-1)}` : 'too few';
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
  const safe = (count: number): boolean => count === 0 || count >= 5;
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 8 }), (history) => {
      let before: KeptFigures = {};
      history.forEach((of, at) => {
        const told = tellAnew(before, day(of), whole, { threshold: 5, today: `2026-01-0${at + 1}` });
        for (const [name, figure] of Object.entries(told)) {
          expect(safe(Object.keys(figure?.parts ?? {}).length)).toBe(true);
          expect(safe(peopleBetween(figure?.parts ?? {}, before[name]?.parts ?? {}))).toBe(true);
        }
        const { enrolled, completed, withdrawn } = told;
        if (enrolled && completed) expect(safe(peopleBetween(enrolled.parts, completed.parts))).toBe(true);
        if (enrolled && withdrawn) expect(safe(peopleBetween(enrolled.parts, withdrawn.parts))).toBe(true);
        before = told;
      });
    }),
    { numRuns: 500 },
  );
});
