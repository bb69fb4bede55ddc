import type { SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import { firstChoice, goalsChosen, toggled } from './roadmap-choice.js';

const suggested = (skillKey: string, practices: readonly string[]): SuggestedGoal => ({
  skillKey,
  skillName: skillKey,
  title: `Learn ${skillKey}`,
  fromLevel: 1,
  toLevel: 3,
  why: 'Because',
  measure: 'Seen',
  dueOn: '2026-06-30',
  basis: { skillKey, expectation: 3, weight: 2, self: 1, manager: null, others: null, gap: 2, ratedOn: '2026-01-01' },
  weightedGap: 4,
  ratedUnder: null,
  actions: practices.map((practiceKey) => ({
    practiceKey,
    kind: 'practice',
    title: practiceKey,
    details: '',
    reason: 'It fits',
    dueOn: '2026-05-31',
  })),
});
const goals = [suggested('a', ['a1', 'a2']), suggested('b', ['b1']), suggested('c', ['c1'])];

describe('a draft roadmap', () => {
  it('begins with the two suggestions that matter most', () => {
    expect(goalsChosen(goals, firstChoice(goals)).map(({ title }) => title)).toEqual(['Learn a', 'Learn b']);
  });

  it('becomes what was chosen, in the words of the person, with its reasons', () => {
    const [goal] = goalsChosen(goals, { goals: ['a'], without: ['a1'], titles: { a: 'Lead a crew' }, added: [] });
    expect(goal?.title).toBe('Lead a crew');
    expect(goal?.basis.gap).toBe(2);
    expect(goal?.actions.map(({ practiceKey, reason }) => [practiceKey, reason])).toEqual([['a2', 'It fits']]);
  });

  it('keeps the suggested words where a title was emptied', () => {
    expect(goalsChosen(goals, { goals: ['a'], without: [], titles: { a: '  ' }, added: [] })[0]?.title).toBe('Learn a');
  });

  it('takes keys in and out', () => {
    expect(toggled(toggled(['a'], 'b', true), 'a', false)).toEqual(['b']);
  });

  it('takes what is offered here where it was added, as an action of the goal that it serves', () => {
    const offer = {
      kind: 'stretch' as const,
      title: 'Apply',
      details: '',
      reason: 'Exercises it',
      dueOn: '2026-02-01',
      offerKind: 'opportunity' as const,
      offerId: 'crew',
    };
    const reached = new Map([
      [
        'a',
        [
          { key: 'one', ...offer },
          { key: 'two', ...offer },
        ],
      ],
    ]);
    const choice = { ...firstChoice(goals), without: ['a1', 'a2'], added: ['two'] };
    const [first, second] = goalsChosen(goals, choice, reached);
    expect(first?.actions).toEqual([{ ...offer, practiceKey: null }]);
    expect(second?.actions).toHaveLength(1);
  });
});
