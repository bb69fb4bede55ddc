import type { DimensionKey, TargetStageKey } from './readiness-shape.js';

/** Which skills are asked about at each target stage, by dimension; an item is asked wherever its skill is named. */
export const itemBank: Readonly<Record<TargetStageKey, Readonly<Record<DimensionKey, readonly string[]>>>> = {
  'tech-lead': {
    'technical-strategy': [
      'breaking-down-work',
      'architecture-decisions',
      'technical-discussions',
      'delivery-management',
    ],
    'people-leadership': ['teaching-code-review', 'mentoring-engineers', 'technical-feedback', 'psychological-safety'],
    'business-acumen': ['estimating-and-trade-offs', 'guarding-scope', 'cross-team-collaboration'],
    'executive-communication': ['technical-writing', 'explaining-technology', 'stakeholder-communication'],
  },
  'engineering-manager': {
    'technical-strategy': ['delivery-management', 'architecture-decisions', 'managing-ambiguity'],
    'people-leadership': [
      'one-to-ones',
      'performance-management',
      'career-development',
      'hiring',
      'psychological-safety',
      'technical-feedback',
    ],
    'business-acumen': ['estimating-and-trade-offs', 'guarding-scope', 'cross-team-collaboration'],
    'executive-communication': ['stakeholder-communication', 'explaining-technology', 'technical-writing'],
  },
  'director-of-engineering': {
    'technical-strategy': [
      'strategic-planning',
      'organisational-design',
      'managing-ambiguity',
      'architecture-decisions',
    ],
    'people-leadership': ['talent-strategy', 'career-development', 'performance-management', 'psychological-safety'],
    'business-acumen': ['budget-management', 'cross-functional-leadership', 'profit-and-loss-literacy'],
    'executive-communication': ['executive-communication', 'stakeholder-communication', 'explaining-technology'],
  },
  'vp-of-engineering': {
    'technical-strategy': [
      'organisational-scaling',
      'strategic-planning',
      'organisational-design',
      'managing-ambiguity',
    ],
    'people-leadership': ['culture-at-scale', 'talent-strategy', 'career-development'],
    'business-acumen': [
      'profit-and-loss-literacy',
      'budget-management',
      'cross-functional-leadership',
      'strategic-partners',
    ],
    'executive-communication': [
      'executive-partnership',
      'executive-communication',
      'board-communication',
      'executive-team-dynamics',
    ],
  },
  cto: {
    'technical-strategy': ['strategic-vision', 'innovation-management', 'crisis-leadership', 'architecture-decisions'],
    'people-leadership': ['culture-at-scale', 'talent-strategy', 'psychological-safety'],
    'business-acumen': ['profit-and-loss-literacy', 'strategic-partners', 'acquisition-due-diligence'],
    'executive-communication': [
      'board-and-investor-relations',
      'executive-partnership',
      'executive-team-dynamics',
      'industry-leadership',
    ],
  },
};
