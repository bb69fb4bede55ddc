import { planOccurrences, statusAfter } from './plan-status.js';

const statuses = ['draft', 'agreed', 'active', 'closed'] as const;

test('a plan moves along these ways and no others', () => {
  const ways = statuses.map((status) => [
    status,
    Object.fromEntries(planOccurrences.map((occurrence) => [occurrence, statusAfter(status, occurrence)])),
  ]);
  expect(Object.fromEntries(ways)).toEqual({
    draft: {
      'all-signed': 'agreed',
      'content-changed': 'draft',
      'consent-withdrawn': 'draft',
      activate: null,
      close: 'closed',
    },
    agreed: {
      'all-signed': null,
      'content-changed': 'draft',
      'consent-withdrawn': 'draft',
      activate: 'active',
      close: 'closed',
    },
    active: {
      'all-signed': 'active',
      'content-changed': 'active',
      'consent-withdrawn': null,
      activate: null,
      close: 'closed',
    },
    closed: {
      'all-signed': null,
      'content-changed': null,
      'consent-withdrawn': null,
      activate: null,
      close: null,
    },
  });
});

test('nothing starts that was not agreed on, and nothing leads out of closed', () => {
  const starting = statuses.filter((status) => statusAfter(status, 'activate') !== null);
  expect(starting).toEqual(['agreed']);
  expect(planOccurrences.map((occurrence) => statusAfter('closed', occurrence))).toEqual(
    planOccurrences.map(() => null),
  );
});
