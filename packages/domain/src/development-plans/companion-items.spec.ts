import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { itemsOf } from './companion-items.js';

const contents = builtInFramework.transitions.map((transition) => {
  const stage = builtInFramework.stages.find(({ key }) => key === transition.toStageKey);
  return { ...transition, derailers: stage?.derailers ?? [] };
});

it('names every line of a companion once, in every step of the built-in framework', () => {
  for (const content of contents) {
    const items = itemsOf(content);
    expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
    const signs = content.derailers.flatMap(({ earlySigns }) => earlySigns).length;
    const habits = content.stop.length + content.start.length + content.keep.length;
    expect(items).toHaveLength(habits + signs + content.derailers.length + 3);
  }
});

it('keeps the three looks back where the framework does not describe the step, and has one for every other day it names', () => {
  const of = (...days: number[]) =>
    itemsOf({ stop: [], start: [], keep: [], derailers: [], prompts: days.map((day) => ({ day })) }).map(
      ({ item }) => item,
    );
  expect(of()).toEqual(['day:30', 'day:60', 'day:90']);
  expect(of(180, 14, 30, 14)).toEqual(['day:14', 'day:30', 'day:60', 'day:90', 'day:180']);
});
