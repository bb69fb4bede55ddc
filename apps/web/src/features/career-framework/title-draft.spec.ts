import type { TitleMapping } from '@understudy/contracts/career-framework';
import { choiceOf, chooseStage, listedTitles, outside, sureSuggestions, undecided } from './title-draft.js';

const lead = { id: '6b0f3d0e-0000-4000-8000-000000000002', key: 'tech-lead', name: 'Tech Lead', ordinal: 2 };

const mapping = (title: string, changes: Partial<TitleMapping> = {}): TitleMapping => ({
  title,
  holdersNow: 1,
  holdersEver: 2,
  decided: false,
  stage: null,
  suggestion: { stage: lead, reason: 'It says lead.', sure: true },
  ...changes,
});

const unsure = mapping('Ninja', { suggestion: { stage: null, reason: 'Unknown words.', sure: false } });
const saved = mapping('Tech Lead', { decided: true, stage: lead });
const gone = mapping('Lead Programmer', { holdersNow: 0 });
const all = [unsure, saved, gone];

describe('choices for titles', () => {
  test('a choice is kept until it is saved, and forgotten when it equals what is saved', () => {
    const draft = chooseStage(new Map(), [unsure, saved], outside);
    expect([...draft]).toEqual([
      ['Ninja', null],
      ['Tech Lead', null],
    ]);
    expect(choiceOf(unsure, draft)).toBe(outside);
    expect([...chooseStage(draft, [saved], 'tech-lead').keys()]).toEqual(['Ninja']);
    expect(chooseStage(draft, [unsure, saved], undecided).size).toBe(0);
  });

  test('without a draft the saved stage stands, or nothing', () => {
    expect(choiceOf(saved, new Map())).toBe('tech-lead');
    expect(choiceOf(unsure, new Map())).toBe(undecided);
    expect(choiceOf(mapping('Chef', { decided: true }), new Map())).toBe(outside);
  });

  test('filters and search work together', () => {
    const titles = (filter: Parameters<typeof listedTitles>[1]) => listedTitles(all, filter).map(({ title }) => title);
    expect(titles({ show: 'all', heldNow: false, search: 'LEAD' })).toEqual(['Tech Lead', 'Lead Programmer']);
    expect(titles({ show: 'undecided', heldNow: true, search: '' })).toEqual(['Ninja']);
    expect(titles({ show: 'unsure', heldNow: false, search: '' })).toEqual(['Ninja']);
    expect(titles({ show: 'decided', heldNow: false, search: '' })).toEqual(['Tech Lead']);
  });

  test('only undecided titles with a sure suggestion can be accepted at once', () => {
    expect(sureSuggestions(all)).toEqual([gone]);
  });
});
