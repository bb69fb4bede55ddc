import { maySeeEffect } from './effect.policy.js';

test('what a programme brings is read by admins, its sponsor and, while it is open or closed, those above the sponsor', () => {
  const relations = [
    { state: 'open', isSponsor: false, isAboveSponsor: false },
    { state: 'open', isSponsor: true, isAboveSponsor: false },
    { state: 'open', isSponsor: false, isAboveSponsor: true },
    { state: 'closed', isSponsor: false, isAboveSponsor: true },
    { state: 'archived', isSponsor: true, isAboveSponsor: false },
    { state: 'archived', isSponsor: false, isAboveSponsor: true },
    { state: 'draft', isSponsor: false, isAboveSponsor: true },
  ] as const;
  const matrix = [{ isAdmin: true }, { isAdmin: false }].map((actor) =>
    relations.map((relation) => maySeeEffect(actor, relation)),
  );
  expect(matrix).toEqual([
    [true, true, true, true, true, true, true],
    [false, true, true, true, true, false, false],
  ]);
});
