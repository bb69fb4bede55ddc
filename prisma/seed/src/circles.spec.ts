import { tellMentoring } from './mentoring.js';
import { cast } from './opening.js';
import { tellPeerGroups } from './peer-groups.js';
import { tellRounds } from './rounds.js';
import { tellMeridian } from './story.js';

const today = '2026-11-23';
const story = tellMeridian(today);

it('tells of one round that is over and of one with fewer places than people', () => {
  const mentoring = tellMentoring(story, today);
  const { published, toDecide } = tellRounds(mentoring, today);
  expect(published.pairs).toHaveLength(5);
  expect(published.nobody).toHaveLength(2);
  expect(toDecide.mentors).toHaveLength(3);
  const places = mentoring.mentors
    .filter(({ employee }) => toDecide.mentors.includes(employee))
    .reduce((sum, { capacity }) => sum + capacity, 0);
  expect(places).toBeLessThan(mentoring.requests.filter(({ status }) => status === 'waiting').length);
});

it('seats nobody beside somebody of their own unit, and gives running groups dates behind and ahead', () => {
  const groups = tellPeerGroups(story, today);
  expect(groups.map(({ state, members }) => [state, members.length])).toEqual([
    ['running', 5],
    ['running', 5],
    ['forming', 4],
  ]);
  const unitOf = new Map(
    story.unitMemberships
      .filter(({ from, to }) => from <= today && (to ?? '9') > today)
      .map((one) => [one.employee, one.value]),
  );
  for (const { members } of groups) expect(new Set(members.map((one) => unitOf.get(one))).size).toBe(members.length);
  expect(groups[0]?.members).toContain(cast.individual.employee);
  expect(groups[1]?.members).toContain(cast.manager.employee);
  for (const { meetings } of groups.slice(0, 2)) {
    expect(meetings.filter(({ startsAt }) => startsAt > `${today}T23:59`)).toHaveLength(6);
    expect(meetings.filter(({ startsAt }) => startsAt < today).length).toBeGreaterThan(2);
  }
});
