import type { EligibilityRule, RuleAnswer } from '@understudy/contracts/programmes';
import { countOf, type EarlierCohort } from './earlier-cohorts.js';

/** What is known of somebody when they wish to take part. */
export type EligibilityFacts = {
  readonly stage: { readonly key: string; readonly name: string } | null;
  /** Whole months. */
  readonly monthsEmployed: number;
  readonly monthsInStage: number;
  /** Cohorts of this programme in which the person had a place before, the latest first. */
  readonly earlier: readonly EarlierCohort[];
};

/** Whether somebody can take part, rule by rule, each with what they have of what is needed. */
export const explainEligibility = (
  rules: readonly EligibilityRule[],
  facts: EligibilityFacts,
): { met: boolean; rules: RuleAnswer[] } => {
  const answers = rules.map((rule) => answer(rule, facts));
  return { met: answers.every(({ met }) => met), rules: answers };
};

/** The same for whoever decides and is nobody of the person's line: what counts, and not what else there was. */
export const withoutUncounted = (answers: readonly RuleAnswer[]): RuleAnswer[] =>
  answers.map((one) => ({ ...one, cohorts: one.cohorts.filter(({ counts }) => counts === 'counted') }));

const answer = (rule: EligibilityRule, facts: EligibilityFacts): RuleAnswer => {
  if (rule.kind === 'stage') {
    const { stage } = facts;
    const met = stage !== null && rule.stageKeys.includes(stage.key);
    return { rule, met, has: null, ofWhich: null, stage: stage?.name ?? null, cohorts: [] };
  }
  if (rule.kind === 'months-employed' || rule.kind === 'months-in-stage') {
    const has = rule.kind === 'months-employed' ? facts.monthsEmployed : facts.monthsInStage;
    return { rule, met: has >= rule.atLeast, has, ofWhich: null, stage: null, cohorts: [] };
  }
  const wanted = new Set<string>(rule.kind === 'earlier-roles' ? rule.roles : []);
  const cohorts = facts.earlier.flatMap((one) => {
    const counts = countOf(one);
    const inRole = one.roles.some((role) => wanted.has(role));
    return counts === null ? [] : [{ name: one.name, counts, inRole }];
  });
  const counted = cohorts.filter(({ counts }) => counts === 'counted');
  const inRole = counted.filter((one) => one.inRole).length;
  const has = counted.length;
  const ofWhich = rule.kind === 'earlier-roles' ? inRole : null;
  const met = has >= rule.atLeast && (rule.kind !== 'earlier-roles' || inRole >= rule.ofWhich);
  return { rule, met, has, ofWhich, stage: null, cohorts };
};
