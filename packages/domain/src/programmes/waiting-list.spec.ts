import { freePlaces, inTurn } from './waiting-list.js';

it('puts those first who have tried before, then those who wait longest', () => {
  const waiting = [
    { id: 'c', earlierTries: 0, since: '2026-01-02T08:00:00Z' },
    { id: 'b', earlierTries: 0, since: '2026-01-01T08:00:00Z' },
    { id: 'd', earlierTries: 1, since: '2026-01-09T08:00:00Z' },
    { id: 'a', earlierTries: 0, since: '2026-01-02T08:00:00Z' },
  ];
  expect(inTurn(waiting).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

it('counts a held place as not free, and never fewer than none', () => {
  expect(freePlaces({ capacity: 10, taken: 6, offered: 3 })).toBe(1);
  expect(freePlaces({ capacity: 2, taken: 2, offered: 5 })).toBe(0);
});
