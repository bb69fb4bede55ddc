import { explainEligibility } from './eligibility.js';

const facts = {
  stage: { key: 'tech-lead', name: 'Tech Lead' },
  monthsEmployed: 14,
  monthsInStage: 3,
  earlierCohorts: 1,
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

it('welcomes everybody where there is no rule, and nobody without a stage where one is asked for', () => {
  expect(explainEligibility([], facts)).toEqual({ met: true, rules: [] });
  const rule = { kind: 'stage' as const, stageKeys: ['tech-lead'] };
  expect(explainEligibility([rule], { ...facts, stage: null }).met).toBe(false);
});
