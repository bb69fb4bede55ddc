import { conflictOf, type ReviewFacts, reviewerRoles, reviewSight } from './review.policy.js';

const nobody: ReviewFacts = {
  isSelf: false,
  isAbove: false,
  isBelow: false,
  nominated: false,
  appliesToo: false,
  isReviewer: false,
  isFacilitator: false,
};
const member = { isAdmin: false };
const admin = { isAdmin: true };
const states = [null, 'draft', 'handed-in', 'aside'] as const;
const close = ['isSelf', 'isAbove', 'isBelow', 'appliesToo'] as const;

it('lets those review who are named for it, and never the person, their line, whoever they lead or who nominated them', () => {
  expect(reviewerRoles({ ...nobody, isReviewer: true })).toEqual(['reviewer']);
  expect(reviewerRoles({ ...nobody, isFacilitator: true })).toEqual([]);
  for (const link of [...close, 'nominated'] as const) {
    expect(reviewerRoles({ ...nobody, isReviewer: true, [link]: true })).toEqual([]);
    expect(conflictOf({ ...nobody, [link]: true })).not.toBeNull();
  }
  expect(conflictOf(nobody)).toBeNull();
});

it('shows a reviewer what others found once their own is handed in, facilitators and admins who review included', () => {
  for (const actor of [member, admin]) {
    for (const isFacilitator of [true, false]) {
      const facts = { ...nobody, isReviewer: true, isFacilitator };
      expect(states.map((mine) => reviewSight(actor, facts, mine))).toEqual(['own', 'own', 'everything', 'own']);
    }
  }
});

it('shows those who decide everything, and whoever nominated nothing of the others by being named a reviewer', () => {
  expect(reviewSight(admin, nobody, null)).toBe('everything');
  expect(reviewSight(member, { ...nobody, isFacilitator: true }, null)).toBe('everything');
  expect(reviewSight(member, nobody, null)).toBe('none');
  expect(reviewSight(member, { ...nobody, isReviewer: true, nominated: true }, null)).toBe('own');
});

it('shows nothing to the person, their line, whoever they lead and other applicants, whatever else they are', () => {
  for (const link of close) {
    for (const mine of states) {
      const facts = { ...nobody, isReviewer: true, isFacilitator: true, [link]: true };
      expect(reviewSight(admin, facts, mine)).toBe('none');
    }
  }
});
