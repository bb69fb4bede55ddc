import { builtInFramework } from './built-in-framework.js';
import type { StageKey } from './framework-shape.js';

const { stages, skills, expectations, transitions, levels } = builtInFramework;

const ladder: readonly StageKey[] = [
  'individual-contributor',
  'tech-lead',
  'engineering-manager',
  'director-of-engineering',
  'vp-of-engineering',
  'cto',
];

/** The skills that each stage cannot be without, and the derailers that belong to it. */
const required: Readonly<Record<StageKey, { skills: readonly string[]; derailers: readonly string[] }>> = {
  'individual-contributor': {
    skills: [
      'teaching-code-review',
      'technical-writing',
      'mentoring-engineers',
      'cross-team-collaboration',
      'explaining-technology',
    ],
    derailers: ['brilliant-alone'],
  },
  'tech-lead': {
    skills: [
      'breaking-down-work',
      'architecture-decisions',
      'technical-discussions',
      'estimating-and-trade-offs',
      'technical-feedback',
      'guarding-scope',
    ],
    derailers: ['hero-coder'],
  },
  'engineering-manager': {
    skills: [
      'hiring',
      'one-to-ones',
      'performance-management',
      'career-development',
      'delivery-management',
      'stakeholder-communication',
      'psychological-safety',
    ],
    derailers: ['still-the-engineer'],
  },
  'director-of-engineering': {
    skills: [
      'organisational-design',
      'strategic-planning',
      'budget-management',
      'talent-strategy',
      'cross-functional-leadership',
      'managing-ambiguity',
      'executive-communication',
    ],
    derailers: ['super-manager'],
  },
  'vp-of-engineering': {
    skills: [
      'profit-and-loss-literacy',
      'executive-partnership',
      'board-communication',
      'organisational-scaling',
      'culture-at-scale',
      'strategic-partners',
      'acquisition-due-diligence',
    ],
    derailers: ['engineering-only-leader'],
  },
  cto: {
    skills: [
      'strategic-vision',
      'board-and-investor-relations',
      'industry-leadership',
      'crisis-leadership',
      'executive-team-dynamics',
      'innovation-management',
    ],
    derailers: ['lost-in-technology', 'lost-in-business'],
  },
};

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const duplicates = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, position) => keys.indexOf(key) !== position);

describe('the built-in framework', () => {
  it('has the six stages in order on one track', () => {
    expect(stages.map(({ key }) => key)).toEqual(ladder);
    expect(stages.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(stages.map(({ track }) => track))).toEqual(new Set(['leadership']));
  });

  it.each(ladder)('gives %s exactly its skills and derailers', (stageKey) => {
    const own = skills.filter(({ homeStageKey }) => homeStageKey === stageKey).map(({ key }) => key);
    const derailers = stages.filter(({ key }) => key === stageKey).flatMap((stage) => stage.derailers);
    expect(own).toEqual(required[stageKey].skills);
    expect(derailers.map(({ key }) => key)).toEqual(required[stageKey].derailers);
    for (const derailer of derailers) expect(derailer.earlySigns.length).toBeGreaterThanOrEqual(3);
  });

  it('uses no key twice', () => {
    expect(duplicates(skills.map(({ key }) => key))).toEqual([]);
    expect(duplicates(stages.flatMap(({ derailers }) => derailers.map(({ key }) => key)))).toEqual([]);
    expect(duplicates(expectations.map(({ stageKey, skillKey }) => `${stageKey} ${skillKey}`))).toEqual([]);
    expect(duplicates(transitions.map(({ fromStageKey, toStageKey }) => `${fromStageKey} ${toStageKey}`))).toEqual([]);
  });

  it('describes every skill at five different levels, the first as something to learn', () => {
    expect(levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
    for (const skill of skills) {
      expect(new Set(skill.indicators).size).toBe(5);
      expect(skill.indicators[0]).toMatch(/\bnext\b/);
    }
  });

  it('expects every skill at its home stage, and only skills and stages that exist', () => {
    const skillKeys = skills.map(({ key }) => key);
    for (const { stageKey, skillKey } of expectations) {
      expect(ladder).toContain(stageKey);
      expect(skillKeys).toContain(skillKey);
    }
    for (const skill of skills) {
      const home = expectations.find((row) => row.skillKey === skill.key && row.stageKey === skill.homeStageKey);
      expect({ skill: skill.key, level: home?.level ?? 0 }).toEqual({ skill: skill.key, level: expect.any(Number) });
      expect(home?.level ?? 0).toBeGreaterThanOrEqual(2);
    }
  });

  it('asks something of every stage, and never less of a skill than an earlier stage did', () => {
    for (const stageKey of ladder) {
      const own = expectations.filter((row) => row.stageKey === stageKey);
      expect(own.length).toBeGreaterThanOrEqual(8);
      expect(own.some(({ weight }) => weight === 3)).toBe(true);
    }
    for (const { key } of skills) {
      const asked = ladder.flatMap((stageKey) =>
        expectations.filter((row) => row.skillKey === key && row.stageKey === stageKey).map(({ level }) => level),
      );
      expect(asked).toEqual([...asked].sort((one, other) => one - other));
    }
  });

  it('has a transition for every step of the ladder', () => {
    expect(transitions.map(({ fromStageKey, toStageKey }) => [fromStageKey, toStageKey])).toEqual(
      ladder.slice(1).map((stageKey, position) => [ladder[position], stageKey]),
    );
    for (const transition of transitions) {
      expect(transition.dipMonths).toBeGreaterThan(0);
      expect(transition.stop.length).toBeGreaterThanOrEqual(3);
      expect(transition.start.length).toBeGreaterThanOrEqual(3);
      expect(transition.keep.length).toBeGreaterThanOrEqual(3);
      expect(new Set(transition.prompts.map(({ day }) => day))).toEqual(new Set([30, 60, 90]));
    }
  });

  it('states the figures people plan by', () => {
    const into = (stageKey: StageKey) => transitions.find(({ toStageKey }) => toStageKey === stageKey);
    const span = (stageKey: StageKey) => stages.find(({ key }) => key === stageKey)?.typicalSpan;
    expect(into('engineering-manager')?.dipMonths).toBe(6);
    expect(into('vp-of-engineering')?.navigation).toContain('30 %');
    expect(span('director-of-engineering')).toMatch(/3 to 8 teams and 20 to 50 engineers/);
    expect(span('vp-of-engineering')).toMatch(/about 50 people to 200/);
  });

  it('leaves no text empty, untrimmed, unkind or in American spelling', () => {
    for (const text of textsOf(builtInFramework)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/low potential|underperform|\bpoor\b|weakness|\bfails\b/i);
      expect(text).not.toMatch(/organiz|behavior|program\b|center\b|judgment|['"]|--/i);
    }
  });
});
