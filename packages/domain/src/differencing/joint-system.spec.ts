import fc from 'fast-check';
import { fewestPeople } from '../testing/linear-attack.js';
import { JointSystem } from './joint-system.js';
import { JointSystems, type ToldUnder } from './joint-systems.js';
import type { ToldSum } from './told-columns.js';

const sum = (numbers: readonly number[], times = 1): ToldSum =>
  numbers.map((number) => ({ personId: `p${number}`, key: `p${number}`, times }));
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** What is told of the sums, one after another. */
const told = (sums: readonly ToldSum[], threshold = 5): ToldSum[] => {
  const system = new JointSystem(threshold);
  return sums.filter((one) => {
    if (!system.mayTell([one])) return false;
    system.tell([one]);
    return true;
  });
};

it('tells a sum of enough people, and nothing that leaves few when it is subtracted', () => {
  const all = sum(range(0, 12));
  expect(told([all, sum(range(0, 4)), sum(range(0, 8)), sum(range(0, 7)), all]).map(({ length }) => length)).toEqual([
    12, 7, 12,
  ]);
});

it('sees through several sums, through weights, and does not mind what has nothing to do with it', () => {
  const [a, b, c, d] = [range(0, 5), range(5, 10), range(10, 15), range(15, 20)];
  const around = [sum([...a, ...b]), sum([...b, ...c]), sum([...c, ...d])];
  expect(told([...around, sum([...d, ...a, 20])])).toHaveLength(3);
  expect(told([...around, sum([...d, ...a])])).toHaveLength(4);
  expect(told([sum(range(0, 9)), [...sum(range(0, 9), 2), ...sum([9])]])).toHaveLength(1);
  expect(told([sum(range(0, 9)), sum(range(100, 105)), sum(range(0, 9), 3)])).toHaveLength(3);
});

it('tells two numbers together or neither', () => {
  const system = new JointSystem(5);
  expect(system.mayTell([sum(range(0, 12)), sum(range(0, 8))])).toBe(false);
  expect(system.mayTell([sum(range(0, 12)), sum(range(0, 7))])).toBe(true);
});

it('refuses a threshold below five', () => {
  expect(() => new JointSystem(4)).toThrow(RangeError);
});

it('does not tell under a raised threshold what follows from what is kept back, where it leaves few beside what is not', () => {
  const [all, most] = [sum(range(0, 40)), sum(range(0, 32))];
  const before = [
    { threshold: 10, sums: [all] },
    { threshold: 5, sums: [most] },
  ];
  const mayTell = (threshold: number) => new JointSystems(threshold, before).mayTell([most]);
  expect([mayTell(5), mayTell(8), mayTell(9)]).toEqual([true, true, false]);
});

it('of drawn sums, told under a threshold that changes, nothing follows about few people from those that any threshold leaves', () => {
  const few = fc.uniqueArray(fc.nat({ max: 15 }), { minLength: 5, maxLength: 16 });
  const telling = fc.record({ people: few, threshold: fc.integer({ min: 5, max: 7 }) });
  let followed = 0;
  fc.assert(
    fc.property(
      fc.array(telling, { maxLength: 4 }),
      fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
      (drawn, repeated) => {
        // Of what was told before some is asked again under the highest threshold: it follows from everything.
        const again = repeated.flatMap((at) => drawn[at] ?? []).map((one) => ({ ...one, threshold: 7 }));
        const shown: ToldUnder[] = [];
        for (const { people, threshold } of [...drawn, ...again]) {
          const sums = [sum(people)];
          if (new JointSystems(threshold, shown).mayTell(sums)) shown.push({ threshold, sums });
          else if (
            new JointSystem(
              threshold,
              shown.flatMap((one) => one.sums),
            ).mayTell(sums)
          )
            followed += 1;
        }
        for (const least of [5, 6, 7]) {
          const left = shown.filter(({ threshold }) => threshold >= least);
          expect(
            fewestPeople(
              left.flatMap(({ sums }) => sums),
              least - 1,
            ),
          ).toBeNull();
        }
      },
    ),
    {
      numRuns: 60,
      examples: [
        [
          [
            { people: range(0, 16), threshold: 7 },
            { people: range(0, 11), threshold: 5 },
          ],
          [1],
        ],
      ],
    },
  );
  expect(followed).toBeGreaterThan(0);
});

it('of drawn sums, in any order and with people who are in many, nothing follows about few people', () => {
  const unknown = fc.record({
    person: fc.nat({ max: 13 }),
    version: fc.nat({ max: 1 }),
    times: fc.integer({ min: 1, max: 2 }),
  });
  const drawn = fc.uniqueArray(unknown, {
    selector: ({ person, version }) => `${person} ${version}`,
    minLength: 4,
    maxLength: 20,
  });
  let [asked, answered] = [0, 0];
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 7 }), (sums) => {
      const all = sums.map((one) =>
        one.map(({ person, version, times }) => ({ personId: `p${person}`, key: `p${person} ${version}`, times })),
      );
      const shown = told(all);
      [asked, answered] = [asked + all.length, answered + shown.length];
      expect(fewestPeople(shown, 4)).toBeNull();
    }),
    { numRuns: 100 },
  );
  expect(answered).toBeGreaterThan(asked / 5);
});
