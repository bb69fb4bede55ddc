import { realCompanyTitles } from '../testing/real-company-titles.js';
import { describeShared } from '../testing/shared-files.js';
import { suggestStage } from './title-suggestions.js';

describeShared('title suggestions for a real company', () => {
  const titles = realCompanyTitles();
  const suggested = titles.map((title) => ({ ...title, suggestion: suggestStage(title.title, title) }));

  test('what it is sure of is what a person decided', () => {
    const sure = suggested.filter(({ suggestion }) => suggestion.sure);
    const wrong = sure.filter(({ suggestion, stageKey }) => suggestion.stageKey !== stageKey);
    expect(wrong.map(({ title, stageKey }) => [title, stageKey])).toEqual([]);
    expect(sure.length).toBeGreaterThan(230);
  });

  test('nearly all suggestions are what a person decided', () => {
    const wrong = suggested.filter(({ suggestion, stageKey }) => suggestion.stageKey !== stageKey);
    expect(wrong.map(({ title, stageKey }) => [title, stageKey])).toEqual([]);
    expect(titles).toHaveLength(343);
  });
});
