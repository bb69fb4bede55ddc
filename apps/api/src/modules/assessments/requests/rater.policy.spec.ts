import { mayWithPanel, nominatedAs, type PanelAction, type PanelFacts, panelActions } from './rater.policy.js';

const plain: PanelFacts = {
  isSubject: false,
  isManager: false,
  runs: false,
  alone: false,
  nomination: 'subject',
  isOpen: true,
};
const allowed = (facts: Partial<PanelFacts>): PanelAction[] =>
  panelActions.filter((action) => mayWithPanel(action, { ...plain, ...facts }));

test.each([
  ['a colleague', {}, []],
  ['the person', { isSubject: true }, ['see', 'nominate']],
  ['the person, where the manager names raters', { isSubject: true, nomination: 'manager' }, ['see']],
  ['the person, where peers are asked by themselves', { isSubject: true, nomination: 'automatic' }, ['see']],
  ['the person, who runs the campaign', { isSubject: true, runs: true }, ['see', 'nominate']],
  ['the person, where nobody else could decide', { isSubject: true, alone: true }, ['see', 'nominate', 'decide']],
  [
    'the person, where the manager names raters and there is none, nor anybody else',
    { isSubject: true, alone: true, nomination: 'manager' },
    ['see', 'nominate', 'decide'],
  ],
  [
    'the person, where nobody else could decide, after closing',
    { isSubject: true, alone: true, isOpen: false },
    ['see'],
  ],
  ['a colleague of somebody about whom nobody else could decide', { alone: true }, []],
  ['the person, after closing', { isSubject: true, isOpen: false }, ['see']],
  ['the manager', { isManager: true }, ['see', 'nominate', 'decide']],
  ['the manager, after closing', { isManager: true, isOpen: false }, ['see']],
  ['whoever runs the campaign', { runs: true, nomination: 'manager' }, ['see', 'nominate', 'decide']],
] as const)('%s', (_who, facts, expected) => {
  expect(allowed(facts)).toEqual(expected);
});

test.each([
  ['the person', { isSelf: true }, null],
  ['the manager, or anybody further above', { isAbove: true }, null],
  ['a report', { isReport: true }, 'report'],
  ['anybody else', {}, 'peer'],
] as const)('%s is asked as what they are', (_who, standing, expected) => {
  expect(nominatedAs({ isSelf: false, isAbove: false, isReport: false, ...standing })).toBe(expected);
});
