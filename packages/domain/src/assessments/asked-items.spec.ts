import { askedItems, ratedStages, stageKeysOf, unaskedStages } from './asked-items.js';

const items = [
  { key: 'everywhere', stageKeys: [] },
  { key: 'lead', stageKeys: ['tech-lead'] },
  { key: 'both', stageKeys: ['tech-lead', 'cto'] },
];

it('asks what belongs to the target stage, and what belongs to all', () => {
  expect(askedItems(items, 'cto').map(({ key }) => key)).toEqual(['everywhere', 'both']);
  expect(askedItems(items, 'unknown').map(({ key }) => key)).toEqual(['everywhere']);
});

it('knows for which stages there is something to rate, whatever is asked in words', () => {
  const rated = { kind: 'scale', stageKeys: ['cto'] } as const;
  const asked = { kind: 'text', stageKeys: [] } as const;
  expect(ratedStages([rated, asked])).toEqual(['cto']);
  expect(ratedStages([rated, { ...rated, stageKeys: [] }])).toBeNull();
});

it('knows the stages that an instrument asks about', () => {
  expect(stageKeysOf(items)).toEqual(['tech-lead', 'cto']);
});

it('knows which stages one can head for are asked about by nothing', () => {
  const stages = ['first', 'staff', 'cto'].map((key, place) => ({ key, ordinal: place + 1 }));
  expect(unaskedStages(stages, ['cto']).map(({ key }) => key)).toEqual(['staff']);
  expect(unaskedStages(stages, null)).toEqual([]);
});
