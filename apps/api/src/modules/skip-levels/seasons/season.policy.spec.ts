import { permissionsOf } from '@understudy/contracts/permissions';
import { mayWithSeason, type SeasonFacts, seasonActions } from './season.policy.js';

const allowed = (who: 'admin' | 'leader' | 'member', facts: SeasonFacts): string =>
  seasonActions
    .filter((action) => mayWithSeason({ permissions: new Set(permissionsOf[who]) }, action, facts))
    .join(' ');

it('shows a season to its leader alone, and closes it once', () => {
  for (const state of ['running', 'closed'] as const) {
    expect(allowed('admin', { isLeader: false, state })).toBe('');
    expect(allowed('leader', { isLeader: false, state })).toBe('');
    expect(allowed('member', { isLeader: true, state })).toBe('');
  }
  expect(allowed('leader', { isLeader: true, state: 'running' })).toBe('see suggest close');
  expect(allowed('leader', { isLeader: true, state: 'closed' })).toBe('see');
});
