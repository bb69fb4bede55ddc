import type { Roadmap, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import { plan } from '../../../test/plan-data.js';
import { newerResult, placedIn } from './plan-news.js';

const suggested = (skillKey: string, ratedOn: string | null): SuggestedGoal => ({
  skillKey,
  skillName: skillKey,
  title: `Grow in ${skillKey}`,
  fromLevel: 1,
  toLevel: 3,
  why: '',
  measure: '',
  dueOn: '2026-06-30',
  basis: { skillKey, expectation: 3, weight: 3, self: 1, manager: null, others: null, gap: 2, ratedOn },
  weightedGap: 6,
  ratedUnder: null,
  actions: [],
});
const roadmap = (source: Roadmap['source'], ...goals: SuggestedGoal[]): Roadmap => ({
  source,
  target: null,
  startsOn: '2026-03-31',
  endsOn: '2026-09-30',
  goals,
});

it('tells what the plan has already from what would be new in it', () => {
  const { news, known } = placedIn(plan, roadmap('assessment', suggested('zxq', null), suggested('hiring', null)));
  expect(news.map(({ suggestion }) => suggestion.skillKey)).toEqual(['hiring']);
  expect(known.map(({ goal }) => goal?.title)).toEqual(['Zxq goal']);
});

it('finds a result that is newer than the agreement, and no other', () => {
  const agreed = { ...plan, agreedOn: '2026-01-10' };
  const after = (day: string, source: Roadmap['source'] = 'assessment') =>
    newerResult(agreed, roadmap(source, suggested('hiring', day)));
  expect(after('2026-03-01')).toBe('2026-03-01');
  expect(after('2026-01-10')).toBeNull();
  expect(after('2026-03-01', 'expectations')).toBeNull();
});

it('finds nothing where all of it is in the plan, or a first plan is still being written', () => {
  expect(newerResult(plan, roadmap('assessment', suggested('zxq', '2026-03-01')))).toBeNull();
  expect(newerResult({ ...plan, agreedOn: null }, roadmap('assessment', suggested('hiring', '2026-03-01')))).toBeNull();
});
