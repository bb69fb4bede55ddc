import { hindranceOf, newDraft } from './campaign-draft.js';

test('a campaign cannot begin about nobody, nor asking nobody unless colleagues are named later', () => {
  const draft = newDraft('2026-05-01');
  const byName = { ...draft, relations: ['manager' as const] };
  const drafts = [draft, { ...draft, nomination: 'automatic' as const }, byName];
  const told = drafts.map((one) => [
    hindranceOf(one, { people: 0, asked: 0 }),
    hindranceOf(one, { people: 1, asked: 0 }),
    hindranceOf(one, { people: 1, asked: 1 }),
  ]);
  expect(told).toEqual([
    ['aboutNobody', null, null],
    ['aboutNobody', 'asksNobody', null],
    ['aboutNobody', 'asksNobody', null],
  ]);
});
