import { type Leading, type ResultFacts, sightOf } from './result.policy.js';

const campaign = { managerSees: 'everything', lineSees: 'figures' } as const;
const plain: ResultFacts = { isSubject: false, isShared: false, led: null, campaign };
const as = (then: Leading, now = then) => ({ led: { then, now } });
const [manager, line] = [as('directly'), as('further')];
const seen = (facts: Partial<ResultFacts>) => {
  const sight = sightOf({ ...plain, ...facts });
  return sight === null ? 'nothing' : `${sight.sight}: ${sight.figuresOnly ? 'figures' : 'everything'}`;
};

test.each([
  ['the person', { isSubject: true }, 'mine: everything'],
  ['a colleague or an admin', {}, 'nothing'],
  ['somebody it is shared with', { isShared: true }, 'shared: everything'],
  ['the manager', manager, 'manager: everything'],
  [
    'the manager, where figures were announced',
    { ...manager, campaign: { ...campaign, managerSees: 'figures' } },
    'manager: figures',
  ],
  [
    'the manager, where nothing was announced',
    { ...manager, campaign: { ...campaign, managerSees: 'nothing' } },
    'nothing',
  ],
  ['the line above', line, 'line: figures'],
  [
    'the line above, where nothing was announced',
    { ...line, campaign: { ...campaign, lineSees: 'nothing' } },
    'nothing',
  ],
  ['the manager of today, further above then', as('further', 'directly'), 'line: figures'],
  [
    'the manager of today, further above then, where the line sees nothing',
    { ...as('further', 'directly'), campaign: { ...campaign, lineSees: 'nothing' } },
    'nothing',
  ],
  [
    'the manager of today, further above then, where managers see nothing',
    { ...as('further', 'directly'), campaign: { ...campaign, managerSees: 'nothing' } },
    'nothing',
  ],
  ['the manager of then, further above today', as('directly', 'further'), 'line: figures'],
  [
    'the manager of then, further above today, where the line sees nothing',
    { ...as('directly', 'further'), campaign: { ...campaign, lineSees: 'nothing' } },
    'nothing',
  ],
  ['the manager, of a self-assessment at any time', { ...manager, campaign: null }, 'nothing'],
  ['the line above, of a self-assessment at any time', { ...line, campaign: null }, 'nothing'],
  ['the manager with whom it is shared', { ...manager, isShared: true, campaign: null }, 'shared: everything'],
] as const)('%s', (_who, facts, expected) => {
  expect(seen(facts)).toBe(expected);
});
