import { budgetYear } from './budget-year.js';

it('begins with the organisation’s month, this year or the one before', () => {
  expect(budgetYear('2026-11-27', 1)).toEqual({ since: '2026-01-01', until: '2026-12-31' });
  expect(budgetYear('2026-03-31', 4)).toEqual({ since: '2025-04-01', until: '2026-03-31' });
  expect(budgetYear('2026-04-01', 4)).toEqual({ since: '2026-04-01', until: '2027-03-31' });
});
