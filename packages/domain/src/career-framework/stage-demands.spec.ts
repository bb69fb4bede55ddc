import { builtInContent } from '../built-in-framework/built-in-content.js';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { changedDemands } from './stage-demands.js';

const content = builtInContent(builtInFramework, 'Leadership');
const [stage, other] = content.stages;
const stageKey = stage?.key ?? '';
const own = content.expectations.filter((one) => one.stageKey === stageKey && one.level > 0 && one.level < 4);

it('finds nothing where the draft says the same', () => {
  expect(changedDemands(content, content)).toEqual(new Map());
});

it('counts by stage what is asked for more, for less, or weighed anew, and what else it says', () => {
  const [raised, lowered, weighed, dropped] = own;
  const draft = {
    ...content,
    stages: content.stages.map((one) =>
      one === stage ? { ...one, name: 'Another name', coreFocus: 'Something else' } : one,
    ),
    expectations: content.expectations.flatMap((one) => {
      if (one === raised) return { ...one, level: one.level + 1, weight: one.weight + 1 };
      if (one === lowered) return { ...one, level: one.level - 1 };
      if (one === weighed) return { ...one, weight: one.weight + 1 };
      return one === dropped ? [] : one;
    }),
  };
  expect(changedDemands(content, draft)).toEqual(new Map([[stageKey, { more: 1, less: 2, weighed: 1, texts: 1 }]]));
});

it('says nothing of stages that come or go', () => {
  const without = { ...content, stages: content.stages.filter((one) => one !== other) };
  expect([...changedDemands(without, content).keys(), ...changedDemands(content, without).keys()]).not.toContain(
    other?.key,
  );
});
