import { type Permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { type MentorFacts, mayWithMentor, mentorActions } from './mentor.policy.js';

const shown: MentorFacts = { isSelf: false, external: false, shown: true, status: 'active', bar: null };
const allowed = (standing: Standing, facts: Partial<MentorFacts>) =>
  mentorActions.filter((action) =>
    mayWithMentor({ permissions: new Set<Permission>(permissionsOf[standing]), personId: 'me' }, action, {
      ...shown,
      ...facts,
    }),
  );

it('shows every member who mentors, and lets them ask where nothing bars it', () => {
  expect(allowed('member', {})).toEqual(['see', 'ask']);
  expect(allowed('leader', {})).toEqual(['see', 'ask']);
  for (const bar of ['self', 'reporting-line', 'full', 'paused', 'already', 'offer-open'] as const) {
    expect(allowed('member', { bar })).toEqual(['see']);
  }
});

it('hides those who mentor no longer, but never from themselves', () => {
  expect(allowed('member', { shown: false, status: 'left' })).toEqual([]);
  expect(allowed('member', { shown: false, status: 'left', isSelf: true, bar: 'self' })).toEqual(['see']);
});

it('shows a mentor from outside themselves and nobody else', () => {
  expect(allowed('mentor', { external: true })).toEqual([]);
  expect(allowed('mentor', { external: true, isSelf: true, bar: 'self' })).toEqual(['see']);
});

it('leaves mentors from outside to admins, until they have gone, and colleagues to themselves', () => {
  expect(allowed('admin', { external: true })).toEqual(['see', 'ask', 'change', 'end']);
  expect(allowed('admin', { external: true, shown: false, status: 'left' })).toEqual([]);
  expect(allowed('admin', {})).toEqual(['see', 'ask']);
});
