import { tellLearning } from './learning.js';
import { cast } from './opening.js';
import { tellCosts } from './programme-costs.js';
import { tellProgrammes } from './programmes.js';
import { tellRetrospectives } from './retrospectives.js';
import { tellMeridian } from './story.js';

const today = '2026-06-15';
const learned = tellLearning(tellProgrammes(tellMeridian(today), today), today);

it('gives the individual something to look back at, something shared and something that is still fresh', () => {
  const own = learned.filter(({ employee }) => employee === cast.individual.employee);
  expect(own.map(({ applied, shared }) => [applied !== '', shared])).toEqual([
    [false, false],
    [true, true],
    [false, false],
  ]);
});

it('has enough people of one programme with costs for a sponsor to read figures', () => {
  const people = learned.filter(({ templateKey, cost }) => templateKey === 'into-tech-lead' && cost !== null);
  expect(new Set(people.map(({ employee }) => employee)).size).toBeGreaterThanOrEqual(5);
});

it('has a course that enough people noted under a skill for others to be told of it', () => {
  const noted = learned.filter(({ skillKey }) => skillKey === 'delivery-management');
  expect(new Set(noted.map(({ employee }) => employee)).size).toBeGreaterThanOrEqual(5);
  expect(new Set(noted.map(({ title, provider }) => `${title} ${provider}`)).size).toBe(1);
  expect(noted.map(({ employee }) => employee)).not.toContain(cast.individual.employee);
});

it('pays no bill before its day', () => {
  const costs = tellCosts(tellProgrammes(tellMeridian(today), today), today);
  expect(costs.length).toBeGreaterThanOrEqual(12);
  expect(costs.filter(({ spentOn }) => spentOn > today)).toEqual([]);
});

it('lets a cohort that is over say what it thought, and hides what too few of it have said', () => {
  const told = tellRetrospectives(tellProgrammes(tellMeridian(today), today));
  expect(told).toHaveLength(3);
  expect(told[0]?.survey.results.items.map(({ state }) => state)).toEqual(['shown', 'shown', 'shown', 'too-few']);
  expect(told[0]?.survey.results.notes.map(({ state }) => state)).toEqual(['shown', 'too-few']);
});
