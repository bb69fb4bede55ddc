import type { CriticalRole, Successor } from '@understudy/contracts/succession';
import { benchPerHorizon, byUrgency, linchpinsOf } from './bench-of-roles.js';

const successor = (name: string, horizon: Successor['horizon'] = 'ready-now'): Successor => ({
  id: `nomination of ${name}`,
  person: { id: name, name },
  stage: null,
  title: null,
  horizon,
  evidence: '',
  since: '2026-01-01',
  stageSince: null,
  consent: 'not-asked',
  entries: [],
  alsoFor: [],
  version: 1,
  abilities: [],
});

const role = (name: string, successors: Successor[], changes: Partial<CriticalRole> = {}): CriticalRole => ({
  id: name,
  name,
  stage: null,
  unit: null,
  incumbent: null,
  impact: 'high',
  vacancyRisk: 'medium',
  targetCover: 2,
  openedOn: '2025-01-01',
  closedOn: null,
  version: 1,
  owner: null,
  reviewedOn: null,
  gaps: [],
  opening: null,
  successors,
  proposals: [],
  abilities: [],
  ...changes,
});

const roles = [
  role('Head of Platform', [successor('Ada')]),
  role('Head of Data', [successor('Ada'), successor('Ben', 'within-2-years')]),
  role('Head of Web', []),
  role('Head of Print', [successor('Cem')], { closedOn: '2026-01-01' }),
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
    expect(linchpinsOf(roles, 'ready-now')).toEqual([
      {
        person: { id: 'Ada', name: 'Ada' },
        roleNames: ['Head of Platform', 'Head of Data'],
        onlyFor: ['Head of Platform', 'Head of Data'],
      },
    ]);
  });

  test('puts roles without anybody first, then the greatest impact and risk', () => {
    const urgent = role('A quiet role', [successor('Ada')], { impact: 'critical', vacancyRisk: 'high' });
    expect([...roles.slice(0, 3), urgent].toSorted(byUrgency).map(({ name }) => name)).toEqual([
      'Head of Web',
      'A quiet role',
      'Head of Data',
      'Head of Platform',
    ]);
  });
});
