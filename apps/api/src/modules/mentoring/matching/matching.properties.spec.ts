import { findMatching } from '@understudy/domain/mentoring/find-matching';
import type { LinearSolver } from '@understudy/domain/mentoring/linear-solver';
import { doubtsAbout, gainOf } from '@understudy/domain/mentoring/match-certificate';
import { brokenMust, sameUnit } from '@understudy/domain/mentoring/match-fit';
import type { Pair } from '@understudy/domain/mentoring/match-people';
import type { MatchInput, MatchProblem } from '@understudy/domain/mentoring/match-problem';
import { problemOf } from '@understudy/domain/mentoring/match-problem';
import type { MatchRules } from '@understudy/domain/mentoring/match-rules';
import { wholeMatching } from '@understudy/domain/mentoring/whole-matching';
import fc from 'fast-check';
import { loadSolver } from './highs-solver.js';
import { drawnGroup } from './testing/drawn-group.js';
import { exactFlow } from './testing/exact-flow.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const weight = fc.constantFrom<0 | 1 | 3 | 5>(0, 1, 3, 5);
const rules: fc.Arbitrary<Partial<MatchRules>> = fc.record({
  objective: fc.constantFrom('participation' as const, 'score' as const),
  musts: fc.subarray(['skills', 'stage', 'language', 'time-zone', 'other-unit'] as const, { maxLength: 2 }),
  weights: fc.record({ skills: weight, stage: weight, language: weight, 'time-zone': weight, 'other-unit': weight }),
  spread: weight,
  minimumScore: fc.constantFrom(0, 0, 30),
  sameUnitCap: fc.constantFrom(null, 0, 1, 2),
});
const group = (mentees: number, mentors: number) =>
  fc
    .record({
      words: fc.string({ minLength: 1, maxLength: 6 }),
      mentees: fc.integer({ min: 1, max: mentees }),
      mentors: fc.integer({ min: 1, max: mentors }),
      mostPlaces: fc.integer({ min: 0, max: 4 }),
      rules,
    })
    .map(({ words, rules: drawn, ...size }) => drawnGroup(words, size, drawn));

/** Every matching there is, tried one by one: the best by how many and then by gain, or by gain alone. */
const bestByTrying = (problem: MatchProblem): { pairs: number; gain: number } => {
  const { menteeIds, mentorIds, places, gains, sameUnit: together } = problem;
  let best = { pairs: 0, gain: 0 };
  const mentorOf = new Int32Array(menteeIds.length).fill(-1);
  const loads = mentorIds.map(() => 0);
  const insiders = mentorIds.map(() => 0);
  const choose = (row: number, pairs: number): void => {
    if (row === menteeIds.length) {
      const gain = gainOf(problem, { mentorOf, bonus: 0 });
      const better = problem.mostFirst && pairs !== best.pairs ? pairs > best.pairs : gain > best.gain;
      if (better) best = { pairs, gain };
      return;
    }
    choose(row + 1, pairs);
    for (const [column, { free, costs, sameUnitCap }] of places.entries()) {
      const at = row * mentorIds.length + column;
      const inside = together[at] ?? 0;
      if ((gains[at] ?? -1) < 0 || (loads[column] ?? 0) >= free + costs.length) continue;
      if (inside === 1 && (insiders[column] ?? 0) >= sameUnitCap) continue;
      loads[column] = (loads[column] ?? 0) + 1;
      insiders[column] = (insiders[column] ?? 0) + inside;
      mentorOf[row] = column;
      choose(row + 1, pairs + 1);
      mentorOf[row] = -1;
      loads[column] = (loads[column] ?? 0) - 1;
      insiders[column] = (insiders[column] ?? 0) - inside;
    }
  };
  choose(0, 0);
  return best;
};

const outcome = (problem: MatchProblem) => {
  const { mentorOf } = findMatching(problem, solver);
  return { pairs: mentorOf.filter((column) => column >= 0).length, gain: gainOf(problem, { mentorOf, bonus: 0 }) };
};

const byMentee = (input: MatchInput): string[] =>
  wholeMatching(input, solver)
    .pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)
    .sort();

describe('the matching of a whole group', () => {
  it('is as good as the best of all that there are', () => {
    fc.assert(
      fc.property(group(5, 4), (input) => {
        const problem = problemOf(input);
        expect(outcome(problem)).toEqual(bestByTrying(problem));
      }),
      { numRuns: 150 },
    );
  });

  it('is as good as what another exact method finds in groups of a middling size', () => {
    fc.assert(
      fc.property(group(60, 25), (input) => {
        const problem = problemOf(input);
        expect(outcome(problem)).toEqual(exactFlow(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('breaks no rule, whoever is in the group', () => {
    fc.assert(
      fc.property(group(40, 20), (input) => {
        const { pairs, unmatched } = wholeMatching(input, solver);
        const apart = new Set(input.apart.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`));
        const loads = new Map<string, number>();
        const insiders = new Map<string, number>();
        for (const { menteeId, mentorId } of pairs) {
          const mentee = input.mentees.find(({ personId }) => personId === menteeId);
          const mentor = input.mentors.find(({ personId }) => personId === mentorId);
          if (mentee === undefined || mentor === undefined) throw new Error('Somebody unknown was matched.');
          expect(brokenMust(mentee, mentor, input.rules)).toBeNull();
          expect(apart.has(`${menteeId} ${mentorId}`)).toBe(false);
          loads.set(mentorId, (loads.get(mentorId) ?? 0) + 1);
          if (sameUnit(mentee, mentor)) insiders.set(mentorId, (insiders.get(mentorId) ?? 0) + 1);
          expect(loads.get(mentorId)).toBeLessThanOrEqual(mentor.places);
          expect(insiders.get(mentorId) ?? 0).toBeLessThanOrEqual(input.rules.sameUnitCap ?? mentor.places);
        }
        expect([...pairs, ...unmatched].map(({ menteeId }) => menteeId).sort()).toEqual(
          input.mentees.map(({ personId }) => personId).sort(),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('does not depend on the order in which people come, and only between equals on the seed', () => {
    fc.assert(
      fc.property(group(25, 12), fc.string({ maxLength: 4 }), (input, other) => {
        const turned = { ...input, mentees: [...input.mentees].reverse(), mentors: [...input.mentors].reverse() };
        expect(byMentee(turned)).toEqual(byMentee(input));
        const scored = (seed: string): number => {
          const problem = problemOf({ ...input, seed });
          return Math.floor(outcome(problem).gain / problem.tenth);
        };
        expect(scored(other)).toBe(scored(input.seed));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps to what people wish for, and shows nothing of a wish that changes no pair', () => {
    const keyOf = ({ menteeId, mentorId }: Pair) => `${menteeId} ${mentorId}`;
    fc.assert(
      fc.property(group(20, 10), fc.nat(4), (drawn, from) => {
        const open = wholeMatching(drawn, solver);
        const found = new Set(open.pairs.map(keyOf));
        const all = drawn.mentees.flatMap((mentee) =>
          drawn.mentors.map((mentor) => ({ menteeId: mentee.personId, mentorId: mentor.personId })),
        );
        const others = all.filter((pair, at) => at % 5 === from && !found.has(keyOf(pair)));
        expect(wholeMatching({ ...drawn, avoided: others }, solver)).toEqual(open);
        const avoided = [...open.pairs.slice(0, 2), ...others];
        const kept = wholeMatching({ ...drawn, avoided }, solver);
        const unwished = new Set(avoided.map(keyOf));
        expect(kept.pairs.filter((pair) => unwished.has(keyOf(pair)))).toEqual([]);
        expect(kept.possible).toBe(open.possible);
        for (const { menteeId, reasons } of kept.unmatched) {
          const facts = new Set(drawn.apart.filter((pair) => pair.menteeId === menteeId).map(keyOf)).size;
          const told = reasons.find(({ code }) => code === 'not-possible')?.mentors ?? 0;
          expect(told).toBeLessThanOrEqual(facts);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('prices a place at exactly what all would lose without it', () => {
    fc.assert(
      fc.property(group(12, 6), (drawn) => {
        const input = { ...drawn, rules: { ...drawn.rules, spread: 0 as const, sameUnitCap: null } };
        const problem = problemOf(input);
        const { prices, bonus, mentorOf } = findMatching(problem, solver);
        for (const [column, place] of problem.places.entries()) {
          if (place.free === 0) continue;
          const places = problem.places.map((each, other) =>
            other === column ? { ...each, free: each.free - 1 } : each,
          );
          const gains = problem.gains.map((gain) => (gain < 0 ? gain : gain + bonus));
          const without = exactFlow({ ...problem, gains, places, mostFirst: false });
          expect(gainOf(problem, { mentorOf, bonus }) - without.gain).toBe(prices.mentors[column]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('honours fixed pairs and counts their places', () => {
    const input = drawnGroup('fixed', { mentees: 12, mentors: 4, mostPlaces: 3 });
    const mentors = input.mentors.map((mentor) => ({ ...mentor, places: 2 }));
    const fixed = [0, 1].map((index) => ({ menteeId: `mentee-${index}`, mentorId: 'mentor-0' }));
    const { pairs } = wholeMatching({ ...input, mentors, fixed }, solver);
    const ofTheFirst = pairs.filter(({ mentorId }) => mentorId === 'mentor-0');
    expect(ofTheFirst.map(({ menteeId, fixed: isFixed }) => [menteeId, isFixed])).toEqual([
      ['mentee-0', true],
      ['mentee-1', true],
    ]);
  });

  it('is not called proven when it is not the best, or not allowed', () => {
    const problem = problemOf(drawnGroup('doubt', { mentees: 30, mentors: 12, mostPlaces: 3 }));
    const { mentorOf, bonus, prices } = findMatching(problem, solver);
    expect(doubtsAbout(problem, { mentorOf, bonus }, prices)).toEqual([]);
    const lacking = mentorOf.slice();
    lacking[lacking.findIndex((column) => column >= 0)] = -1;
    expect(doubtsAbout(problem, { mentorOf: lacking, bonus }, prices)).toEqual([
      'not-worth-its-prices',
      'somebody-could-join',
    ]);
    const cheaper = { ...prices, mentees: prices.mentees.map((price) => price - 1) };
    expect(doubtsAbout(problem, { mentorOf, bonus }, cheaper)).toContain('pair-would-gain');
    const forbidden = mentorOf.map((_, row) =>
      problem.mentorIds.findIndex((_id, column) => (problem.gains[row * problem.mentorIds.length + column] ?? 0) < 0),
    );
    expect(doubtsAbout(problem, { mentorOf: forbidden, bonus }, prices)).toContain('forbidden-pair');
  });
});
