import { cast } from './opening.js';
import { tellProgrammes } from './programmes.js';
import { tellMeridian } from './story.js';

const today = '2026-06-15';
const programmes = tellProgrammes(tellMeridian(today), today);
const cohorts = programmes.flatMap((programme) => programme.cohorts);

it('has a cohort behind it, one in which decisions are due, one that runs and one that is planned', () => {
  const open = cohorts.filter(({ state }) => state === 'open');
  const due = open.flatMap(({ enrolments }) => enrolments.map(({ state }) => state));
  expect(new Set(due)).toEqual(new Set(['offered', 'enrolled', 'waiting', 'applied', 'declined', 'withdrawn']));
  expect(cohorts.filter(({ state }) => state === 'ended')).toHaveLength(7);
  expect(cohorts.filter(({ state }) => state === 'planned')).toHaveLength(1);
  const mine = open
    .flatMap(({ enrolments }) => enrolments)
    .find(({ employee }) => employee === cast.individual.employee);
  expect(mine?.state).toBe('offered');
});

it('knows of two who stepped back and can go on in the next cohort of their programme, where they are not yet', () => {
  const found = programmes.flatMap((programme) =>
    programme.cohorts.flatMap(({ startsOn, enrolments }) =>
      enrolments
        .filter(({ state }) => state === 'deferred')
        .map(({ employee }) =>
          programme.cohorts.filter(
            (later) =>
              later.startsOn > startsOn &&
              later.joinUntil >= today &&
              !later.enrolments.some((other) => other.employee === employee),
          ),
        ),
    ),
  );
  expect(found).toHaveLength(2);
  expect(found.every((next) => next.length > 0)).toBe(true);
});

it('gives away no more places than there are, and nobody two parts in one cohort', () => {
  for (const { capacity, enrolments } of cohorts) {
    const placed = enrolments.filter(({ state }) => ['enrolled', 'extended', 'completed'].includes(state));
    expect(placed.length).toBeLessThanOrEqual(capacity);
    expect(new Set(enrolments.map(({ employee }) => employee)).size).toBe(enrolments.length);
  }
});

it('runs a rotation in which one area has lost its lead, has shadows who could take over, and others wait for a role', () => {
  const running = cohorts.find(({ state, areas }) => state === 'open' && areas.length > 0);
  const roles = running?.enrolments.flatMap((enrolment) => enrolment.roles) ?? [];
  const inArea = (state: string, role: string) =>
    roles.filter((held) => held.state === state && held.role === role).map(({ area }) => area);
  expect(inArea('dropped', 'lead')).toEqual(['Release train']);
  expect(inArea('held', 'lead')).toEqual(['Incident command', 'Hiring panel']);
  expect(inArea('held', 'shadow')).toContain('Release train');
  expect(running?.enrolments.filter(({ choices }) => choices.length > 0)).toHaveLength(4);
});
