import { elsewhere, stageFates, undecidedStages } from './stage-fates.js';

const stage = (key: string, name: string) => ({ key, name });
const fates = stageFates(
  [stage('ic', 'Engineer'), stage('lead', 'Tech lead'), stage('em', 'Manager')],
  [stage('ic', 'Engineer'), stage('em', 'Engineering manager'), stage('staff', 'Staff')],
);

it('says of every stage whether it stays, is renamed or is gone', () => {
  expect(fates).toEqual([
    { key: 'ic', name: 'Engineer', fate: 'kept' },
    { key: 'lead', name: 'Tech lead', fate: 'removed' },
    { key: 'em', name: 'Manager', fate: 'renamed', newName: 'Engineering manager' },
  ]);
});

it.each([
  [{}, ['lead']],
  [{ lead: 'nowhere' }, ['lead']],
  [{ lead: 'lead' }, ['lead']],
  [{ lead: 'staff' }, []],
  [{ lead: null }, []],
])('needs a choice for the people of a stage that is gone: %j', (moves, expected) => {
  expect(undecidedStages(fates, [stage('em', 'M'), stage('staff', 'S')], moves)).toEqual(expected);
});

it('counts nobody as going elsewhere who goes where the rest goes', () => {
  const people = ['staff', 'em', null].map((toKey) => ({ personId: `to ${toKey}`, stageKey: 'lead', toKey }));
  expect(elsewhere(people, { lead: 'staff' }).map(({ personId }) => personId)).toEqual(['to em', 'to null']);
  expect(elsewhere(people, { lead: null }).map(({ personId }) => personId)).toEqual(['to staff', 'to em']);
});
