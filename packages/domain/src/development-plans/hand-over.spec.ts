import { sightOfEarlier } from './hand-over.js';

test.each([
  ['everything', null, 'everything'],
  ['everything', 'nothing', 'everything'],
  ['current-plan', null, 'current-plan'],
  ['current-plan', 'nothing', 'current-plan'],
  ['current-plan', 'everything', 'everything'],
  ['person-decides', null, 'nothing'],
  ['person-decides', 'nothing', 'nothing'],
  ['person-decides', 'current-plan', 'current-plan'],
  ['person-decides', 'everything', 'everything'],
] as const)('under the rule %s and the choice %s a new manager sees %s', (rule, choice, expected) => {
  expect(sightOfEarlier(rule, choice)).toBe(expected);
});
