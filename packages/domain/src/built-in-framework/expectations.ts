import type { Expectation, ExpectationWeight, SkillLevel, StageKey } from './framework-shape.js';

/** What one stage asks of a skill; null where the stage does not ask for it. */
type Cell = readonly [level: SkillLevel, weight: ExpectationWeight] | null;

const stageOrder: readonly StageKey[] = [
  'individual-contributor',
  'tech-lead',
  'engineering-manager',
  'director-of-engineering',
  'vp-of-engineering',
  'cto',
];

/**
 * One row per skill, one [level, weight] cell per stage from Individual Contributor to CTO. Most skills are
 * first practised one stage early at a low weight, count most at home, and carry on while later stages build on them;
 * a skill ends where a later skill takes its place or where keeping it up would feed the later stage's derailer.
 */
const expectationTable: Readonly<Record<string, readonly [Cell, Cell, Cell, Cell, Cell, Cell]>> = {
  // Individual Contributor
  'teaching-code-review': [[3, 3], [4, 2], null, null, null, null],
  'technical-writing': [[3, 2], [3, 3], [3, 1], null, null, null],
  'mentoring-engineers': [[2, 2], [3, 3], [4, 2], null, null, null],
  'cross-team-collaboration': [[2, 2], [3, 2], [3, 2], [4, 2], null, null],
  'explaining-technology': [[2, 2], [3, 2], [3, 2], [4, 1], null, null],
  // Tech Lead
  'breaking-down-work': [[1, 1], [3, 3], [3, 1], null, null, null],
  'architecture-decisions': [
    [1, 1],
    [3, 3],
    [3, 1],
    [3, 1],
    [3, 1],
    [4, 2],
  ],
  'technical-discussions': [[1, 1], [3, 2], [3, 1], null, null, null],
  'estimating-and-trade-offs': [[1, 1], [3, 2], [3, 2], null, null, null],
  'technical-feedback': [[1, 1], [3, 3], [3, 2], null, null, null],
  'guarding-scope': [null, [2, 2], [3, 2], [3, 1], null, null],
  // Engineering Manager
  hiring: [null, [1, 1], [3, 2], [4, 2], [4, 1], null],
  'one-to-ones': [null, [1, 1], [3, 3], [4, 2], [4, 1], null],
  'performance-management': [null, null, [3, 3], [4, 2], null, null],
  'career-development': [null, [1, 1], [3, 3], [4, 2], [4, 1], null],
  'delivery-management': [null, [1, 1], [3, 3], [3, 2], null, null],
  'stakeholder-communication': [null, [1, 1], [3, 2], [4, 2], null, null],
  'psychological-safety': [null, [1, 2], [3, 3], [4, 2], [4, 1], [4, 1]],
  // Director of Engineering
  'organisational-design': [null, null, [1, 1], [3, 3], [4, 2], null],
  'strategic-planning': [null, null, [1, 1], [3, 3], [4, 2], [4, 1]],
  'budget-management': [null, null, null, [3, 2], [4, 2], null],
  'talent-strategy': [null, null, [1, 1], [3, 3], [4, 2], [4, 1]],
  'cross-functional-leadership': [null, null, [1, 1], [3, 3], [4, 2], null],
  'managing-ambiguity': [null, [1, 1], [2, 2], [3, 2], [4, 2], [4, 2]],
  'executive-communication': [null, null, [1, 1], [3, 2], [4, 2], [4, 1]],
  // VP of Engineering
  'profit-and-loss-literacy': [null, null, null, [1, 1], [3, 3], [4, 2]],
  'executive-partnership': [null, null, null, [1, 1], [3, 3], [4, 3]],
  'board-communication': [null, null, null, [1, 1], [3, 2], null],
  'organisational-scaling': [null, null, null, [1, 1], [3, 3], [3, 1]],
  'culture-at-scale': [null, null, null, [2, 1], [3, 3], [4, 2]],
  'strategic-partners': [null, null, null, [1, 1], [3, 2], [3, 2]],
  'acquisition-due-diligence': [null, null, null, null, [2, 1], [3, 2]],
  // CTO
  'strategic-vision': [null, null, null, null, [2, 1], [4, 3]],
  'board-and-investor-relations': [null, null, null, null, [2, 1], [3, 3]],
  'industry-leadership': [null, null, null, null, [1, 1], [3, 2]],
  'crisis-leadership': [null, null, null, [1, 1], [2, 2], [3, 3]],
  'executive-team-dynamics': [null, null, null, null, [2, 2], [3, 3]],
  'innovation-management': [null, null, null, null, [1, 1], [3, 2]],
};

/** Every level that a stage of the built-in framework asks for, with its weight; our own judgement, meant to be edited. */
export const builtInExpectations: readonly Expectation[] = Object.entries(expectationTable).flatMap(([skillKey, row]) =>
  stageOrder.flatMap((stageKey, position) => {
    const cell = row[position];
    return cell ? [{ stageKey, skillKey, level: cell[0], weight: cell[1] }] : [];
  }),
);
