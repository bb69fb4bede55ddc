import { type ResultFacts, sightOf } from './result.policy.js';

const campaign = { managerSees: 'everything', lineSees: 'figures' } as const;
const plain: ResultFacts = { isSubject: false, isShared: false, isManager: false, isAbove: false, campaign };
const seen = (facts: Partial<ResultFacts>) => {
  const sight = sightOf({ ...plain, ...facts });
  return sight === null ? 'nothing' : `${sight.sight}: ${sight.figuresOnly ? 'figures' : 'everything'}`;
};

test.each([
  ['the person', { isSubject: true }, 'mine: everything'],
  ['a colleague or an admin', {}, 'nothing'],
  ['somebody it is shared with', { isShared: true }, 'shared: everything'],
  ['the manager', { isManager: true }, 'manager: everything'],
  [
    'the manager, where figures were announced',
    { isManager: true, campaign: { ...campaign, managerSees: 'figures' } },
    'manager: figures',
  ],
  [
    'the manager, where nothing was announced',
    { isManager: true, campaign: { ...campaign, managerSees: 'nothing' } },
    'nothing',
  ],
  ['the line above', { isAbove: true }, 'line: figures'],
  [
    'the line above, where nothing was announced',
    { isAbove: true, campaign: { ...campaign, lineSees: 'nothing' } },
    'nothing',
  ],
  ['the manager, of a self-assessment at any time', { isManager: true, campaign: null }, 'nothing'],
  ['the line above, of a self-assessment at any time', { isAbove: true, campaign: null }, 'nothing'],
  ['the manager with whom it is shared', { isManager: true, isShared: true, campaign: null }, 'shared: everything'],
] as const)('%s', (_who, facts, expected) => {
  expect(seen(facts)).toBe(expected);
});
