import { mentorshipStatus } from '@understudy/contracts/mentoring-mentorships';
import { type Permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { type MentorshipFacts, mayWithMentorship, mentorshipActions } from './mentorship.policy.js';

const stranger: MentorshipFacts = {
  isMentor: false,
  isMentee: false,
  isAbove: false,
  shownToLine: false,
  status: 'active',
  healthAsked: false,
  feedbackGiven: false,
};
const allowed = (facts: Partial<MentorshipFacts>, standing: Standing = 'member') =>
  mentorshipActions.filter((action) =>
    mayWithMentorship({ permissions: new Set<Permission>(permissionsOf[standing]) }, action, { ...stranger, ...facts }),
  );
const ofEach = (facts: Partial<MentorshipFacts>, standing?: Standing) =>
  Object.fromEntries(mentorshipStatus.options.map((status) => [status, allowed({ ...facts, status }, standing)]));
const reads = ['see', 'know', 'read-words'];
const over = { declined: reads, lapsed: reads, withdrawn: reads, parted: reads };
const running = ['complete', 'withdraw', 'work'];

it('lets the mentor answer, and each of the two rest, complete or end', () => {
  const asked = [...reads, 'accept', 'decline'];
  expect(ofEach({ isMentor: true })).toEqual({
    proposed: asked,
    'accepted-by-mentor': [...reads, 'decline'],
    'accepted-by-mentee': asked,
    active: [...reads, 'pause', ...running],
    paused: [...reads, 'resume', ...running],
    completed: [...reads, 'give-feedback'],
    ...over,
  });
  expect(ofEach({ isMentor: true }, 'mentor')).toEqual(ofEach({ isMentor: true }));
});

it('lets the mentee do the same on their side, and show their line that it exists', () => {
  const asked = [...reads, 'accept', 'decline'];
  expect(ofEach({ isMentee: true })).toEqual({
    proposed: asked,
    'accepted-by-mentor': asked,
    'accepted-by-mentee': [...reads, 'decline'],
    active: [...reads, 'pause', ...running, 'show'],
    paused: [...reads, 'resume', ...running, 'show'],
    completed: [...reads, 'give-feedback'],
    ...over,
  });
});

it('asks for health and feedback where they are due', () => {
  expect(allowed({ isMentee: true, healthAsked: true })).toContain('answer-health');
  expect(allowed({ isMentee: true, status: 'completed', feedbackGiven: true })).toEqual(reads);
});

it('shows admins that it is, and lets them take back what was not answered; not a word of it', () => {
  expect(ofEach({}, 'admin')).toEqual({
    ...Object.fromEntries(mentorshipStatus.options.map((status) => [status, ['see', 'know']])),
    proposed: ['see', 'know', 'take-back'],
    'accepted-by-mentor': ['see', 'know', 'take-back'],
    'accepted-by-mentee': ['see', 'know', 'take-back'],
  });
});

it('shows the line above what runs, once the mentee shows it, and nothing else', () => {
  expect(allowed({ isAbove: true }, 'leader')).toEqual([]);
  expect(allowed({ isAbove: true, shownToLine: true }, 'leader')).toEqual(['see']);
  expect(allowed({ isAbove: true, shownToLine: true, status: 'completed' }, 'leader')).toEqual([]);
});

it('is closed to everybody else', () => {
  expect(Object.values(ofEach({})).flat()).toEqual([]);
  expect(Object.values(ofEach({ shownToLine: true }, 'mentor')).flat()).toEqual([]);
});
