import type { EligibilityRule, RuleAnswer } from '@understudy/contracts/programmes';

/** What is known of somebody when they wish to take part. */
export type EligibilityFacts = {
  readonly stage: { readonly key: string; readonly name: string } | null;
  /** Whole months. */
  readonly monthsEmployed: number;
  readonly monthsInStage: number;
  /** Cohorts of this programme in which the person had a place before. */
  readonly earlierCohorts: number;
  /** The roles they held in those cohorts, without what they dropped out of. */
  readonly earlierRoles: readonly { readonly cohortId: string; readonly role: 'lead' | 'shadow' | 'adviser' }[];
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
    const met = stage !== null && rule.stageKeys.includes(stage.key);
    return { rule, met, has: null, ofWhich: null, stage: stage?.name ?? null };
  }
  if (rule.kind === 'earlier-roles') {
    const wanted = new Set<string>(rule.roles);
    const inRole = new Set(facts.earlierRoles.filter(({ role }) => wanted.has(role)).map(({ cohortId }) => cohortId));
    const has = facts.earlierCohorts;
    const met = has >= rule.atLeast && inRole.size >= rule.ofWhich;
    return { rule, met, has, ofWhich: inRole.size, stage: null };
  }
  const has = {
    'months-employed': facts.monthsEmployed,
    'months-in-stage': facts.monthsInStage,
    'earlier-cohorts': facts.earlierCohorts,
  }[rule.kind];
  return { rule, met: has >= rule.atLeast, has, ofWhich: null, stage: null };
};
