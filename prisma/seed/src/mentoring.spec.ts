import { addDays } from '@understudy/domain/calendar/day';
import { tellMentoring } from './mentoring.js';
import { outsiderNumber } from './mentoring-words.js';
import { cast } from './opening.js';
import { tellMeridian } from './story.js';

const today = '2026-11-23';
const story = tellMeridian(today);
const { mentors, requests, mentorships } = tellMentoring(story, today);

const chainOf = (employee: string): string[] => {
  const manager = story.managers.find(
    (one) => one.employee === employee && one.from <= today && (one.to ?? '9') > today,
  );
  return manager === undefined ? [] : [manager.value, ...chainOf(manager.value)];
};

it('lets nobody mentor in their own line, nor more people than they have places for', () => {
  for (const { mentor, mentee } of mentorships) {
    expect(chainOf(mentee)).not.toContain(mentor);
    expect(chainOf(mentor)).not.toContain(mentee);
  }
  for (const { employee, capacity } of mentors) {
    const running = mentorships.filter(({ mentor, status }) => mentor === employee && status === 'active');
    expect(running.length).toBeLessThanOrEqual(capacity);
  }
  expect(new Set(mentorships.map(({ mentee }) => mentee)).size).toBe(mentorships.length);
});

it('has something to say on every screen', () => {
  const of = (employee: string) =>
    mentorships.filter(({ mentor, mentee }) => mentor === employee || mentee === employee);
  expect(of(cast.individual.employee).map(({ mentor, notes }) => [mentor, notes.length])).toEqual([
    [cast.infrastructure.employee, 3],
  ]);
  expect(
    of(cast.manager.employee)
      .map(({ status }) => status)
      .toSorted(),
  ).toEqual(['accepted-by-mentee', 'active', 'active']);
  const asked = mentorships.filter(({ closeAskedOn }) => closeAskedOn !== null);
  expect(asked.map(({ mentor, status }) => [mentor, status])).toEqual([
    [cast.manager.employee, 'active'],
    [outsiderNumber(0), 'completed'],
  ]);
  for (const { agreedUntil, closeAskedOn, sessions } of asked) {
    if (agreedUntil !== null) expect(closeAskedOn).toBe(addDays(agreedUntil, 1));
    expect(sessions.every(({ on }) => on < addDays(today, -14))).toBe(true);
  }
  expect(mentors.filter(({ outside }) => outside !== null)).toHaveLength(2);
  expect(requests.filter(({ status }) => status === 'waiting').length).toBeGreaterThan(5);
  expect(mentorships.filter(({ escalated }) => escalated).map(({ status }) => status)).toEqual(['proposed', 'lapsed']);
  expect(mentorships.flatMap(({ removed }) => removed)).toHaveLength(1);
  expect(mentorships.flatMap(({ feedback }) => feedback)).toHaveLength(10);
});
