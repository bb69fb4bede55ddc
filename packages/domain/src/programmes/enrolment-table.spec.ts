import { actionsOf, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { enrolmentTable } from './enrolment-table.js';

const roles = ['person', 'manager', 'facilitator', 'admin', 'product'] as const;
const everything = [
  'cohort-open',
  'eligible',
  'reason',
  'next-step',
  'cohort-joinable',
  'works-here',
  'place',
  'until',
  'other-cohort',
] as const;

/** Every step that is allowed, written down a second time: state, action, where it leads, by whom. */
const allowed = `
  nominated agree applied person
  nominated decline declined facilitator,admin
  nominated withdraw withdrawn person,manager,admin
  nominated close declined product
  nominated leave withdrawn product
  applied approve approved facilitator,admin
  applied decline declined facilitator,admin
  applied withdraw withdrawn person,facilitator,admin
  applied close declined product
  applied leave withdrawn product
  approved decline declined facilitator,admin
  approved queue waiting facilitator,admin,product
  approved offer offered facilitator,admin,product
  approved transfer transferred admin
  approved withdraw withdrawn person,facilitator,admin
  approved close declined product
  approved leave withdrawn product
  waiting decline declined facilitator,admin
  waiting offer offered facilitator,admin,product
  waiting transfer transferred admin
  waiting withdraw withdrawn person,facilitator,admin
  waiting close declined product
  waiting leave withdrawn product
  offered accept enrolled person
  offered miss waiting product
  offered lapse withdrawn product
  offered defer deferred person,facilitator,admin
  offered withdraw withdrawn person,facilitator,admin
  offered close declined product
  offered leave withdrawn product
  enrolled defer deferred person,facilitator,admin
  enrolled extend extended facilitator,admin
  enrolled transfer transferred admin
  enrolled withdraw withdrawn person,facilitator,admin
  enrolled complete completed facilitator,admin
  enrolled call-off deferred product
  enrolled leave withdrawn product
  deferred offer offered facilitator,admin,product
  deferred transfer transferred admin
  deferred withdraw withdrawn person,facilitator,admin
  deferred leave withdrawn product
  extended defer deferred person,facilitator,admin
  extended transfer transferred admin
  extended withdraw withdrawn person,facilitator,admin
  extended complete completed facilitator,admin
  extended call-off deferred product
  extended leave withdrawn product
  withdrawn apply applied person`
  .trim()
  .split('\n')
  .map((line) => line.trim());

const walked = statesOf(enrolmentTable).flatMap((state) =>
  actionsOf(enrolmentTable).flatMap((action) => {
    const answers = roles.map((role) => decideStep(enrolmentTable, state, action, { roles: [role], met: everything }));
    const by = roles.filter((_, index) => 'to' in (answers[index] ?? {}));
    const to = answers.flatMap((answer) => ('to' in answer ? [answer.to] : []))[0];
    return by.length > 0 ? [`${state} ${action} ${to} ${by.join(',')}`] : [];
  }),
);

it('allows exactly these steps of all that one can think of, to exactly these roles', () => {
  expect(walked.toSorted()).toEqual(allowed.toSorted());
});

it('lets nobody out of an end, and nobody in without their own yes', () => {
  expect(endsOf(enrolmentTable)).toEqual(['transferred', 'completed', 'declined']);
  const intoPlaces = enrolmentTable.steps.filter(({ to }) => to === 'enrolled');
  expect(intoPlaces.map(({ by }) => by)).toEqual([['person']]);
});

it('asks for a free place before it enrols, and for a reason and a next step before it declines', () => {
  const person = { roles: ['person'], met: ['cohort-joinable', 'works-here'] } as const;
  expect(decideStep(enrolmentTable, 'offered', 'accept', person)).toEqual({ refused: 'unmet', missing: ['place'] });
  expect(decideStep(enrolmentTable, 'applied', 'decline', { roles: ['admin'] })).toEqual({
    refused: 'unmet',
    missing: ['reason', 'next-step'],
  });
});
