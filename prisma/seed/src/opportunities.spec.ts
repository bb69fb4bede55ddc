import { cast } from './opening.js';
import { tellOpportunities } from './opportunities.js';
import { tellMeridian } from './story.js';

const today = '2026-11-23';
const story = tellMeridian(today);
const told = tellOpportunities(story, today);
const candidacies = told.flatMap(({ sponsor, candidacies: list }) => list.map((one) => ({ ...one, sponsor })));

it('offers something to every stage, by people who work here, and never to whoever offers it', () => {
  expect(told.filter(({ status }) => status === 'open').length).toBeGreaterThan(8);
  const employed = new Set(story.employments.filter(({ left }) => left === null).map(({ employee }) => employee));
  for (const { sponsor, startsOn, endsOn, createdOn } of told) {
    expect(employed.has(sponsor)).toBe(true);
    expect(createdOn < startsOn && startsOn < endsOn && createdOn <= today).toBe(true);
  }
  for (const { employee, sponsor, on } of candidacies) {
    expect(employed.has(employee) && employee !== sponsor && on < today).toBe(true);
  }
});

it('has an offer for Jonas and something that he does, three to decide about for Grace, and something that others see in her', () => {
  const of = (employee: string) => candidacies.filter((one) => one.employee === employee).map(({ status }) => status);
  expect(of(cast.individual.employee)).toEqual(['offered', 'accepted']);
  expect(of(cast.manager.employee).toSorted()).toEqual(['accepted', 'nominated']);
  const waiting = candidacies.filter(
    ({ sponsor, status }) => sponsor === cast.manager.employee && (status === 'applied' || status === 'nominated'),
  );
  expect(waiting).toHaveLength(3);
});

it('starts nothing without a whole net, and lets one talk be missed', () => {
  const stretches = candidacies.flatMap(({ stretch }) => stretch ?? []);
  expect(candidacies.filter(({ status, stretch }) => (status === 'accepted') !== (stretch !== null))).toEqual([]);
  for (const { startedOn, mentor, skipLevel, permission, talks } of stretches) {
    if (startedOn !== null) expect(mentor && skipLevel && permission && talks.length > 0).toBeTruthy();
  }
  expect(stretches.filter(({ startedOn }) => startedOn === null)).toHaveLength(1);
  const missed = stretches
    .flatMap(({ talks }) => talks)
    .filter(({ plannedOn, heldOn }) => !heldOn && plannedOn < today);
  expect(missed).toHaveLength(1);
});
