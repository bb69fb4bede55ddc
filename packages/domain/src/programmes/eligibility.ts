import type { EligibilityRule, RuleAnswer } from '@understudy/contracts/programmes';

/** What is known of somebody when they wish to take part. */
export type EligibilityFacts = {
  readonly stage: { readonly key: string; readonly name: string } | null;
  /** Whole months. */
  readonly monthsEmployed: number;
  readonly monthsInStage: number;
  /** Cohorts of this programme in which the person had a place before. */
  readonly earlierCohorts: number;
};

/** Whether somebody can take part, rule by rule, each with what they have of what is needed. */
export const explainEligibility = (
  rules: readonly EligibilityRule[],
  facts: EligibilityFacts,
): { met: boolean; rules: RuleAnswer[] } => {
  const answers = rules.map((rule) => answer(rule, facts));
  return { met: answers.every(({ met }) => met), rules: answers };
};

const answer = (rule: EligibilityRule, facts: EligibilityFacts): RuleAnswer => {
  if (rule.kind === 'stage') {
    const { stage } = facts;
    return { rule, met: stage !== null && rule.stageKeys.includes(stage.key), has: null, stage: stage?.name ?? null };
  }
  const has = {
    'months-employed': facts.monthsEmployed,
    'months-in-stage': facts.monthsInStage,
    'earlier-cohorts': facts.earlierCohorts,
  }[rule.kind];
  return { rule, met: has >= rule.atLeast, has, stage: null };
};
