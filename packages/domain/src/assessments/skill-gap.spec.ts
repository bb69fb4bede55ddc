import fc from 'fast-check';
import type { ExpectationWeight, SkillLevel } from '../built-in-framework/framework-shape.js';
import { basisOf, gapOf, nextToLearn, type SideRatings, type SkillGap, weightedGap } from './skill-gap.js';

const nobody: SideRatings = { self: null, manager: null, others: null };

function skillGap(
  skillKey: string,
  expectation: SkillLevel,
  weight: ExpectationWeight,
  ratings: SideRatings,
): SkillGap {
  const gap = gapOf(expectation, ratings);
  return { skillKey, skillName: skillKey, expectation, weight, ...ratings, gap, ratedOn: null, expiresOn: null };
}

const rating = fc.option(
  fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
  { nil: null },
);
const gaps = fc.uniqueArray(
  fc
    .record({
      key: fc.string({ minLength: 1, maxLength: 3 }),
      expectation: fc.constantFrom<SkillLevel[]>(0, 1, 2, 3, 4),
      weight: fc.constantFrom<ExpectationWeight[]>(1, 2, 3),
      ratings: fc.record({ self: rating, manager: rating, others: rating }),
    })
    .map(({ key, expectation, weight, ratings }) => skillGap(key, expectation, weight, ratings)),
  { selector: ({ skillKey }) => skillKey, maxLength: 12 },
);

describe('the gap of a skill', () => {
  test('is measured by the manager, else by the others, else by the person', () => {
    expect(basisOf({ self: 1, manager: 2, others: 3 })).toBe('manager');
    expect(basisOf({ self: 1, manager: null, others: 3 })).toBe('others');
    expect(basisOf({ self: 0, manager: null, others: null })).toBe('self');
    expect(basisOf(nobody)).toBeNull();
  });

  test('is what is missing to the expectation, in tenths of a level', () => {
    expect(gapOf(3, { self: 3, manager: 1, others: 2.7 })).toBe(2);
    expect(gapOf(3, { self: 1, manager: null, others: 2.7 })).toBe(0.3);
    expect(gapOf(4, { ...nobody, self: 2 })).toBe(2);
  });

  test('is nothing where the expectation is met, passed, or nobody has answered', () => {
    expect(gapOf(2, { ...nobody, manager: 2 })).toBe(0);
    expect(gapOf(2, { ...nobody, manager: 3.5 })).toBe(0);
    expect(gapOf(4, nobody)).toBe(0);
  });

  test('weighs as much as the skill counts', () => {
    expect(weightedGap({ gap: 0.7, weight: 3 })).toBe(2.1);
  });
});

describe('what is next to learn', () => {
  test('begins with the largest weighted gap, and among equals with the skill that counts more', () => {
    const ordered = nextToLearn([
      skillGap('met', 2, 3, { ...nobody, manager: 2 }),
      skillGap('light', 3, 1, { ...nobody, manager: 0 }),
      skillGap('b-heavy', 3, 3, { ...nobody, manager: 2 }),
      skillGap('a-heavy', 3, 3, { ...nobody, manager: 2 }),
      skillGap('largest', 4, 2, { ...nobody, manager: 2 }),
    ]);
    expect(ordered.map(({ skillKey }) => skillKey)).toEqual(['largest', 'a-heavy', 'b-heavy', 'light']);
  });

  test('stops where asked', () => {
    const three = ['a', 'b', 'c'].map((key) => skillGap(key, 3, 1, { ...nobody, self: 1 }));
    expect(nextToLearn(three, 2).map(({ skillKey }) => skillKey)).toEqual(['a', 'b']);
  });

  test('holds every gap once, in falling weight, in whichever order they come', () => {
    fc.assert(
      fc.property(gaps, (all) => {
        const ordered = nextToLearn(all);
        expect(ordered).toHaveLength(all.filter(({ gap }) => gap > 0).length);
        expect(nextToLearn([...all].reverse())).toEqual(ordered);
        const weights = ordered.map(weightedGap);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
      }),
    );
  });
});
