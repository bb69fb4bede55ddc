import fc from 'fast-check';
import { fewestPeople } from '../../testing/linear-attack.js';
import { seededRandom } from '../../testing/seeded-random.js';
import { latestOf, type Parts, sumOf, type ToldFigures } from './kept-figures.js';
import { tellAgain } from './tell-again.js';
import { tellAnew } from './tell-anew.js';
import { sumsOfProgramme, systemOfProgrammes } from './told-sums.js';

const programmeId = 'programme';
const people = (from: number, to: number): Parts =>
  Object.fromEntries(Array.from({ length: to - from }, (_, at) => [`p${from + at}`, 1]));
const nothing = { enrolled: {}, completed: {}, withdrawn: {} };
/** Everything that was told before, and what is told of this day. */
const nextDay = (told: ToldFigures, now: Readonly<Record<string, Parts>>, day: number): ToldFigures => {
  const system = systemOfProgrammes(5, new Map([[programmeId, { figures: told, effects: [] }]]));
  const anew = tellAnew(system, told, now, { programmeId, today: `2026-01-0${day}` });
  return Object.fromEntries(
    Object.keys(now).map((name) => [name, [...(told[name] ?? []), ...(anew[name] ? [anew[name]] : [])]]),
  );
};
const days = (...all: Readonly<Record<string, Parts>>[]): ToldFigures =>
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

it('tells again under a threshold that was raised what leaves no fewer to be worked out, and nothing else', () => {
  const told = days({ ...nothing, enrolled: people(0, 40), completed: people(0, 32) });
  const again = (threshold: number, ...first: string[]) => {
    const system = systemOfProgrammes(threshold, new Map([[programmeId, { figures: told, effects: [] }]]));
    return tellAgain(system, told, { programmeId, first });
  };
  expect([again(5, 'enrolled'), again(8, 'enrolled')]).toEqual([[], ['enrolled', 'completed', 'withdrawn']]);
  // The eight who did not complete are too few for nine: of the two numbers, one.
  expect(again(9, 'enrolled')).toEqual(['enrolled', 'withdrawn']);
  expect(again(9, 'withdrawn', 'completed')).toEqual(['withdrawn', 'completed']);
  expect(again(41, 'enrolled')).toEqual(['withdrawn']);
});

it('does not tell a fourth number that with three others would be about one person', () => {
  const group = (from: number) => people(from, from + 5);
  const [one, two, three, four] = [group(0), group(5), group(10), group(15)];
  const nights = [
    { ...one, ...two },
    { ...two, ...three },
    { ...three, ...four },
  ].map((enrolled) => ({ ...nothing, enrolled }));
  const told = days(...nights, { ...nothing, enrolled: { ...four, ...one, p20: 1 } });
  expect(told.enrolled).toHaveLength(3);
  expect(days(...nights, { ...nothing, enrolled: { ...four, ...one } }).enrolled).toHaveLength(4);
});

it('does not tell of places missed by one person, though many missed one before', () => {
  const night = (missed: number, extra: Parts = {}) => {
    const marked = Object.fromEntries(Object.keys(people(0, 14)).map((key) => [key, missed]));
    const attended = Object.fromEntries(
      Object.keys(marked).map((key, at) => [key, missed - (at < 6 ? 1 : 0) - (extra[key] ?? 0)]),
    );
    return { 'sessions-marked': marked, 'sessions-attended': attended };
  };
  const count = (told: ToldFigures) => told['sessions-marked']?.length;
  expect([count(days(night(2), night(3))), count(days(night(2), night(3, { p9: 1 })))]).toEqual([2, 1]);
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
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (history) => {
      const figures = days(...history.map(day));
      expect(fewestPeople(sumsOfProgramme(programmeId, { figures, effects: [] }), 4)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

it('goes on telling hours that everybody adds to, and never the hours of a few', () => {
  const random = seededRandom(7);
  const hours: Record<string, number> = people(0, 20);
  let told: ToldFigures = {};
  for (let night = 1; night <= 24; night += 1) {
    for (const key of Object.keys(hours)) if (random.chance(0.25)) hours[key] = (hours[key] ?? 0) + 1;
    told = nextDay(told, { hours: { ...hours } }, night % 10);
  }
  expect(told.hours?.length).toBeGreaterThan(8);
  expect(fewestPeople(sumsOfProgramme(programmeId, { figures: told, effects: [] }), 4)).toBeNull();
});
