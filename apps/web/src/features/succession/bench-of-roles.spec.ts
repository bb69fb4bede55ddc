import type { BenchRole, Successor } from '@understudy/contracts/succession';
import { createFormat } from '../../lib/format.js';
import { benchPerHorizon, linchpinsOf } from './bench-of-roles.js';

const successor = (name: string, horizon: Successor['horizon'] = 'ready-now'): BenchRole['successors'][number] => ({
  person: { id: name, name },
  horizon,
});

const role = (name: string, successors: BenchRole['successors']): BenchRole => ({ id: name, name, successors });

const roles = [
  role('Head of Platform', [successor('Ada')]),
  role('Head of Data', [successor('Ada'), successor('Ben', 'within-2-years')]),
  role('Head of Web', []),
];

describe('the bench of critical roles', () => {
  test('counts what is covered beside what could be filled at the same time, per horizon', () => {
    expect(benchPerHorizon(roles)).toEqual([
      { horizon: 'ready-now', covered: 2, filled: 1, roles: 3 },
      { horizon: 'within-1-year', covered: 2, filled: 1, roles: 3 },
      { horizon: 'within-2-years', covered: 2, filled: 2, roles: 3 },
      { horizon: 'within-3-years', covered: 2, filled: 2, roles: 3 },
    ]);
  });

  test('names who the bench depends on, with the roles nobody else could fill', () => {
    expect(linchpinsOf(roles, 'ready-now', createFormat('en-GB', 'UTC').compare)).toEqual([
      {
        person: { id: 'Ada', name: 'Ada' },
        roleNames: ['Head of Platform', 'Head of Data'],
        onlyFor: ['Head of Platform', 'Head of Data'],
      },
    ]);
  });
});
