import { isNews, type KnownGoal, placeSuggestions } from './plan-suggestions.js';

const practice = (practiceKey: string) => ({ kind: 'practice', title: practiceKey, practiceKey });
const goal = (own: Partial<KnownGoal>): KnownGoal => ({
  id: 'one',
  title: 'Run good one-to-ones',
  skillKey: 'one-to-ones',
  status: 'open',
  actions: [practice('one-to-ones practice'), { kind: 'mentoring', title: 'Ask Zoe', practiceKey: null }],
  ...own,
});
const suggested = (skillKey: string, ...practices: string[]) => ({
  title: 'Suggested',
  skillKey,
  actions: practices.map(practice),
});

it('a skill that the plan has no goal for is news, whole', () => {
  const [placed] = placeSuggestions([goal({})], [suggested('hiring', 'hiring learning')]);
  expect(placed).toMatchObject({ goal: null, actions: [{ practiceKey: 'hiring learning' }] });
  expect(placed && isNews(placed)).toBe(true);
});

it('an open goal of the same skill takes the actions that it lacks, and no second goal stands beside it', () => {
  const [placed] = placeSuggestions(
    [goal({})],
    [suggested('one-to-ones', 'one-to-ones practice', 'one-to-ones stretch')],
  );
  expect(placed).toMatchObject({ goal: { id: 'one' }, actions: [{ practiceKey: 'one-to-ones stretch' }] });
  expect(placed && isNews(placed)).toBe(true);
});

it('what is all there is no news', () => {
  const [placed] = placeSuggestions([goal({})], [suggested('one-to-ones', 'one-to-ones practice')]);
  expect(placed).toMatchObject({ goal: { id: 'one' }, actions: [] });
  expect(placed && isNews(placed)).toBe(false);
});

it('an action without a practice is known by its kind and title, and a goal without a skill by its title', () => {
  const offers = [
    { kind: 'mentoring', title: 'Ask Zoe ', practiceKey: null },
    { kind: 'learning', title: 'Ask Zoe', practiceKey: null },
  ];
  const [placed] = placeSuggestions([goal({})], [{ ...suggested('one-to-ones'), actions: offers }]);
  expect(placed?.actions).toEqual(offers.slice(1));
  const bare = goal({ skillKey: null, title: 'Suggested' });
  const ofTitle = (title: string) => placeSuggestions([bare], [{ title, skillKey: null, actions: [] }])[0]?.goal?.id;
  expect([ofTitle('Suggested'), ofTitle('Something else')]).toEqual(['one', undefined]);
});

it('what was reached or dropped may be begun anew', () => {
  for (const status of ['reached', 'dropped'] as const) {
    const [placed] = placeSuggestions([goal({ status })], [suggested('one-to-ones', 'one-to-ones practice')]);
    expect(placed).toMatchObject({ goal: null, actions: [{ practiceKey: 'one-to-ones practice' }] });
  }
});
