import { askedItems, stageKeysOf } from './asked-items.js';

const items = [
  { key: 'everywhere', stageKeys: [] },
  { key: 'lead', stageKeys: ['tech-lead'] },
  { key: 'both', stageKeys: ['tech-lead', 'cto'] },
];

it('asks what belongs to the target stage, and what belongs to all', () => {
  expect(askedItems(items, 'cto').map(({ key }) => key)).toEqual(['everywhere', 'both']);
  expect(askedItems(items, 'unknown').map(({ key }) => key)).toEqual(['everywhere']);
});

it('knows the stages that an instrument asks about', () => {
  expect(stageKeysOf(items)).toEqual(['tech-lead', 'cto']);
});
