import { planGapsOf } from './plan-hygiene.js';

const today = '2026-06-30';
const sound = {
  ...{ candidates: 2, ownerStands: true, ownerAlone: false, holderAtRisk: false },
  ...{ reviewedOn: '2026-06-01', openedOn: '2024-01-01' },
};

test.each([
  [{}, []],
  [{ candidates: 0 }, ['no-candidate']],
  [{ candidates: 1 }, ['one-candidate']],
  [{ candidates: 0, holderAtRisk: true }, ['high-risk-without-candidate', 'no-candidate']],
  [{ candidates: 1, holderAtRisk: true }, ['one-candidate']],
  [{ ownerStands: false }, ['owner-gone']],
  [{ ownerAlone: true }, ['sole-owner']],
  [{ reviewedOn: '2026-01-01' }, []],
  [{ reviewedOn: '2025-12-31' }, ['not-reviewed']],
  [{ reviewedOn: null }, ['not-reviewed']],
  [{ reviewedOn: null, openedOn: '2026-05-01' }, []],
  [{ candidates: 0, ownerStands: false, reviewedOn: null }, ['no-candidate', 'owner-gone', 'not-reviewed']],
] as const)('of a plan with %j it lacks %j', (own, expected) => {
  expect(planGapsOf({ ...sound, ...own }, today)).toEqual(expected);
});
