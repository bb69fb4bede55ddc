import { maySeeEffect } from './effect.policy.js';

test('what a programme brings is read by admins, its sponsor and those above the sponsor', () => {
  const relations = [
    { isSponsor: false, isAboveSponsor: false },
    { isSponsor: true, isAboveSponsor: false },
    { isSponsor: false, isAboveSponsor: true },
  ];
  const matrix = [{ isAdmin: true }, { isAdmin: false }].map((actor) =>
    relations.map((relation) => maySeeEffect(actor, relation)),
  );
  expect(matrix).toEqual([
    [true, true, true],
    [false, true, true],
  ]);
});
