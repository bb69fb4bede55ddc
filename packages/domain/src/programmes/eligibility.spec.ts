import { explainEligibility } from './eligibility.js';

const facts = {
  stage: { key: 'tech-lead', name: 'Tech Lead' },
  monthsEmployed: 14,
  monthsInStage: 3,
  earlierCohorts: 1,
  earlierRoles: [],
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

it('asks for so many earlier cohorts of which some in a role, and says what there is of both', () => {
  const rule = { kind: 'earlier-roles' as const, atLeast: 2, ofWhich: 1, roles: ['lead' as const] };
  const one = { ...facts, earlierRoles: [{ cohortId: 'a', role: 'shadow' as const }] };
  expect(explainEligibility([rule], one).rules).toMatchObject([{ met: false, has: 1, ofWhich: 0 }]);
  const shadowTwice = { ...one, earlierCohorts: 2 };
  expect(explainEligibility([rule], shadowTwice).rules).toMatchObject([{ met: false, has: 2, ofWhich: 0 }]);
  const either = { ...rule, roles: ['lead' as const, 'shadow' as const] };
  expect(explainEligibility([either], shadowTwice).rules).toMatchObject([{ met: true, has: 2, ofWhich: 1 }]);
  const twoPlaces = {
    ...one,
    earlierRoles: ['lead', 'shadow'].map((role) => ({ cohortId: 'a', role: role as 'lead' })),
  };
  expect(explainEligibility([either], { ...twoPlaces, earlierCohorts: 2 }).rules[0]?.ofWhich).toBe(1);
});

it('welcomes everybody where there is no rule, and nobody without a stage where one is asked for', () => {
  expect(explainEligibility([], facts)).toEqual({ met: true, rules: [] });
  const rule = { kind: 'stage' as const, stageKeys: ['tech-lead'] };
  expect(explainEligibility([rule], { ...facts, stage: null }).met).toBe(false);
});
