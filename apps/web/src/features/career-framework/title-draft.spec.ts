import type { TitleMapping } from '@understudy/contracts/career-framework-titles';
import { afterAccepting, choiceOf, chooseStage, outside, undecided } from './title-draft.js';

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

  test('once all that is sure is accepted, only what was chosen otherwise or is not sure waits to be saved', () => {
    const other = mapping('Tech Lead (interim)');
    const draft = chooseStage(chooseStage(new Map(), [gone], 'tech-lead'), [unsure, saved, other], outside);
    expect([...afterAccepting(draft, [unsure, saved, gone, other]).keys()]).toEqual([
      'Ninja',
      'Tech Lead',
      'Tech Lead (interim)',
    ]);
  });
});
