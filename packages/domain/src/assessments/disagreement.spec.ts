import { disagreementOf } from './disagreement.js';

test('views that lie a level apart are worth a conversation', () => {
  expect(disagreementOf({ self: 3, manager: 2, others: 2.5 })).toEqual({
    higher: 'self',
    lower: 'manager',
    difference: 1,
  });
  expect(disagreementOf({ self: 1, manager: 2, others: 3.4 })).toEqual({
    higher: 'others',
    lower: 'self',
    difference: 2.4,
  });
});

test('views that are close, or alone, are not', () => {
  expect(disagreementOf({ self: 3, manager: 2.1, others: 2.5 })).toBeNull();
  expect(disagreementOf({ self: 3, manager: null, others: null })).toBeNull();
  expect(disagreementOf({ self: null, manager: null, others: null })).toBeNull();
});
