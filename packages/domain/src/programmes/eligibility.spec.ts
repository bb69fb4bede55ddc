import { countOf, type EarlierCohort } from './earlier-cohorts.js';
import { explainEligibility, withoutUncounted } from './eligibility.js';
import { type EnrolmentState, enrolmentTable } from './enrolment-table.js';

const cohort = (name: string, own: Partial<EarlierCohort> = {}): EarlierCohort => ({
  ...{ name, state: 'completed', isOver: true, roles: [] },
  ...own,
});
const facts = {
  stage: { key: 'tech-lead', name: 'Tech Lead' },
  monthsEmployed: 14,
  monthsInStage: 3,
  earlier: [cohort('One')],
};

it('says of each rule what is needed and what there is', () => {
  const rules = [
    { kind: 'stage', stageKeys: ['individual-contributor', 'tech-lead'] },
    { kind: 'months-employed', atLeast: 12 },
    { kind: 'months-in-stage', atLeast: 6 },
    { kind: 'earlier-cohorts', atLeast: 2 },
  ] as const;
  const { met, rules: answers } = explainEligibility(
    rules.map((rule) => ('stageKeys' in rule ? { ...rule, stageKeys: [...rule.stageKeys] } : rule)),
    facts,
  );
  expect(met).toBe(false);
  expect(answers.map(({ met: one, has, stage }) => ({ met: one, has, stage }))).toEqual([
    { met: true, has: null, stage: 'Tech Lead' },
    { met: true, has: 14, stage: null },
    { met: false, has: 3, stage: null },
    { met: false, has: 1, stage: null },
  ]);
});

it('counts a cohort in which somebody stayed to its end, whatever was written down, and no other', () => {
  const states = Object.keys(enrolmentTable.states) as EnrolmentState[];
  const counted = (isOver: boolean) =>
    Object.fromEntries(states.map((state) => [state, countOf({ state, isOver })] as const));
  const early = {
    ...{ nominated: 'not-to-its-end', applied: 'not-to-its-end', approved: 'not-to-its-end' },
    ...{ waiting: 'not-to-its-end', offered: 'not-to-its-end', deferred: 'not-to-its-end' },
    ...{ withdrawn: 'not-to-its-end', declined: 'not-to-its-end', transferred: null, completed: 'counted' },
  };
  expect(counted(true)).toEqual({ ...early, enrolled: 'counted', extended: 'counted' });
  expect(counted(false)).toEqual({ ...early, enrolled: 'under-way', extended: 'under-way' });
});

it('says which cohorts were counted, and which were not and why, or to those who only decide what counts alone', () => {
  const earlier = [
    cohort('Running', { state: 'enrolled', isOver: false, roles: ['lead'] }),
    cohort('Elsewhere', { state: 'transferred' }),
    cohort('Left', { state: 'withdrawn', roles: ['lead'] }),
    cohort('Stayed', { state: 'extended', roles: ['lead'] }),
    cohort('One', { roles: ['shadow'] }),
  ];
  const rule = { kind: 'earlier-roles' as const, atLeast: 3, ofWhich: 1, roles: ['lead' as const] };
  const { met, rules } = explainEligibility([rule], { ...facts, earlier });
  expect([met, rules[0]?.has, rules[0]?.ofWhich]).toEqual([false, 2, 1]);
  expect(rules[0]?.cohorts).toEqual([
    { name: 'Running', counts: 'under-way', inRole: true },
    { name: 'Left', counts: 'not-to-its-end', inRole: true },
    { name: 'Stayed', counts: 'counted', inRole: true },
    { name: 'One', counts: 'counted', inRole: false },
  ]);
  expect(withoutUncounted(rules)[0]?.cohorts.map(({ name }) => name)).toEqual(['Stayed', 'One']);
});

it('asks for so many earlier cohorts of which some in a role, and says what there is of both', () => {
  const rule = { kind: 'earlier-roles' as const, atLeast: 2, ofWhich: 1, roles: ['lead' as const] };
  const shadowed = cohort('One', { roles: ['shadow'] });
  const answered = (one: typeof rule | typeof either, earlier: readonly EarlierCohort[]) =>
    explainEligibility([one], { ...facts, earlier }).rules;
  const either = { ...rule, roles: ['lead' as const, 'shadow' as const] };
  expect(answered(rule, [shadowed])).toMatchObject([{ met: false, has: 1, ofWhich: 0 }]);
  expect(answered(rule, [shadowed, cohort('Two')])).toMatchObject([{ met: false, has: 2, ofWhich: 0 }]);
  expect(answered(either, [shadowed, cohort('Two')])).toMatchObject([{ met: true, has: 2, ofWhich: 1 }]);
  const twoPlaces = cohort('One', { roles: ['lead', 'shadow'] });
  expect(answered(either, [twoPlaces, cohort('Two')])[0]?.ofWhich).toBe(1);
});

it('welcomes everybody where there is no rule, and nobody without a stage where one is asked for', () => {
  expect(explainEligibility([], facts)).toEqual({ met: true, rules: [] });
  const rule = { kind: 'stage' as const, stageKeys: ['tech-lead'] };
  expect(explainEligibility([rule], { ...facts, stage: null }).met).toBe(false);
});
