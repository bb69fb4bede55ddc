import type { FrameworkContent } from '@understudy/contracts/framework-content';
import fc from 'fast-check';

const key = fc.stringMatching(/^[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?$/);
/** Texts as people and files bring them: several lines, signs, formulas, blanks at the ends. */
const prose = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', '=1+1', '-x', '@home', "'quoted", '"', 'a,b;c', 'one\ntwo', 'one\r\ntwo', '\ttab', '– ü 𝒳'),
);
const line = prose.filter((text) => text.trim() !== '' && !/[\r\n]/.test(text));
const lines = fc.array(line, { maxLength: 3 });
const level = fc.integer({ min: 0, max: 4 });

const derailer = fc.record({ key, name: prose, description: prose, earlySigns: lines, counterMove: prose });

const stage = fc.record({
  key,
  ordinal: fc.integer({ min: 1, max: 9 }),
  track: fc.oneof(key, fc.constant('')),
  name: prose,
  coreFocus: prose,
  valueSource: prose,
  description: prose,
  typicalSpan: prose,
  notes: prose,
  derailers: fc.uniqueArray(derailer, { maxLength: 2, selector: (one) => one.key }),
});

const skill = fc.record({
  key,
  homeStageKey: fc.oneof(key, fc.constant('')),
  name: prose,
  description: prose,
  indicators: fc.array(prose, { minLength: 5, maxLength: 5 }),
  notes: prose,
});

const transition = fc.record({
  fromStageKey: key,
  toStageKey: key,
  name: prose,
  identityBefore: prose,
  identityAfter: prose,
  shift: prose,
  navigation: prose,
  dipMonths: fc.integer({ min: 0, max: 60 }),
  stop: lines,
  start: lines,
  keep: lines,
  prompts: fc.array(fc.record({ day: fc.integer({ min: 1, max: 365 }), text: line }), { maxLength: 3 }),
});

/** Framework texts of a few stages and skills, gaps and strange signs included; keys are unique in their lists. */
export const contentArbitrary: fc.Arbitrary<FrameworkContent> = fc.record({
  name: prose,
  description: prose,
  notes: prose,
  tracks: fc.uniqueArray(fc.record({ key, name: prose }), { maxLength: 3, selector: (one) => one.key }),
  stages: fc.uniqueArray(stage, { maxLength: 4, selector: (one) => one.key }),
  skills: fc.uniqueArray(skill, { maxLength: 4, selector: (one) => one.key }),
  expectations: fc.uniqueArray(
    fc.record({ stageKey: key, skillKey: key, level, weight: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 4, selector: ({ stageKey, skillKey }) => `${stageKey} ${skillKey}` },
  ),
  transitions: fc.uniqueArray(transition, {
    maxLength: 3,
    selector: ({ fromStageKey, toStageKey }) => `${fromStageKey} ${toStageKey}`,
  }),
});

/** A text and what somebody made of it: some parts kept, some dropped, some from elsewhere, in any order. */
export const contentPairArbitrary: fc.Arbitrary<readonly [FrameworkContent, FrameworkContent]> = fc
  .tuple(contentArbitrary, contentArbitrary, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }))
  .map(([one, other, choices]) => {
    let turn = 0;
    const keeps = (): boolean => choices[turn++ % choices.length] ?? true;
    const mixed = <Item>(own: readonly Item[], more: readonly Item[], keyOf: (item: Item) => string): Item[] => {
      const kept = own.filter(keeps);
      const known = new Set(kept.map(keyOf));
      const items = [...kept, ...more.filter((item) => !known.has(keyOf(item)) && keeps())];
      return keeps() ? items : items.reverse();
    };
    return [
      one,
      {
        name: keeps() ? one.name : other.name,
        description: keeps() ? one.description : other.description,
        notes: one.notes,
        tracks: mixed(one.tracks, other.tracks, (item) => item.key),
        stages: mixed(one.stages, other.stages, (item) => item.key).map((item) =>
          keeps() ? item : { ...item, name: other.name, derailers: [...item.derailers].reverse() },
        ),
        skills: mixed(one.skills, other.skills, (item) => item.key),
        expectations: mixed(one.expectations, other.expectations, (item) => `${item.stageKey} ${item.skillKey}`),
        transitions: mixed(one.transitions, other.transitions, (item) => `${item.fromStageKey} ${item.toStageKey}`),
      },
    ] as const;
  });
