import { orderConflicts, ordinalsAfter, stepsOf } from './stage-order.js';

const stage = (key: string, ordinal: number) => ({ key, ordinal });
const before = [stage('ic', 1), stage('lead', 2), stage('em', 3), stage('director', 4)];

describe('the order of stages from version to version', () => {
  it('makes room for stages in between and beside', () => {
    const after = ordinalsAfter(before, [
      stage('ic', 1),
      stage('senior', 2),
      stage('lead', 3),
      stage('em', 4),
      stage('staff', 4),
      stage('director', 5),
    ]);
    expect(Object.fromEntries(after)).toEqual({ ic: 1, senior: 2, lead: 3, em: 4, staff: 4, director: 5 });
  });

  it('leaves stages that are gone between their former neighbours', () => {
    const after = ordinalsAfter(before, [stage('ic', 1), stage('em', 2), stage('director', 3)]);
    expect(Object.fromEntries(after)).toEqual({ ic: 1, lead: 2, em: 3, director: 4 });
  });

  it('leaves a gone stage beside the one that it stood beside', () => {
    const former = [...before, stage('staff', 3)];
    expect(ordinalsAfter(former, before).get('staff')).toBe(3);
  });

  it('refuses to read a recorded promotion as something else', () => {
    const turned = [stage('ic', 1), stage('lead', 3), stage('em', 2), stage('director', 4)];
    const moves = [
      { fromKey: 'ic', toKey: 'lead', people: 9 },
      { fromKey: 'lead', toKey: 'em', people: 2 },
    ];
    expect(orderConflicts(before, turned, moves)).toEqual([{ fromKey: 'lead', toKey: 'em', people: 2, was: 'up' }]);
    expect(orderConflicts(before, turned, moves.slice(0, 1))).toEqual([]);
  });

  it('reads a promotion out of a stage that is gone as one still', () => {
    const moves = [{ fromKey: 'lead', toKey: 'em', people: 1 }];
    expect(orderConflicts(before, [stage('ic', 1), stage('em', 2), stage('director', 3)], moves)).toEqual([]);
  });

  it('counts steps without gaps, parallel stages sharing one', () => {
    expect(Object.fromEntries(stepsOf([stage('a', 2), stage('b', 5), stage('c', 5)]))).toEqual({ a: 1, b: 2, c: 2 });
  });
});
