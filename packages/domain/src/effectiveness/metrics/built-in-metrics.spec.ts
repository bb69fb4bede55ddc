import { metricLevels } from '../metric-level.js';
import { builtInMetrics } from './built-in-metrics.js';

it('has metrics for every level, each once', () => {
  expect(new Set(builtInMetrics.map(({ level }) => level))).toEqual(new Set(metricLevels));
  expect(new Set(builtInMetrics.map(({ key }) => key)).size).toBe(builtInMetrics.length);
  const keys = (level: string) => builtInMetrics.filter((one) => one.level === level).map(({ key }) => key);
  expect(keys('engineering-manager')).toHaveLength(4);
  expect(keys('director-of-engineering')).toEqual(['cross-team-delivery', 'organisational-health', 'leadership-bench']);
  expect(keys('vp-of-engineering')).toHaveLength(4);
});

it('says of each, in both languages, how to talk about it and how it can mislead', () => {
  for (const { words } of builtInMetrics) {
    expect(words.de.prompts).toHaveLength(words['en-GB'].prompts.length);
    for (const one of Object.values(words)) {
      expect(one.prompts.length).toBeGreaterThanOrEqual(2);
      expect(one.misleads.length).toBeGreaterThan(60);
      for (const text of [one.name, one.about, one.unit, one.misleads, ...one.prompts]) {
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/['"]|--/);
      }
      for (const prompt of one.prompts) expect(prompt.at(-1)).toBe('?');
    }
    expect(words.de.about).not.toMatch(/\b(the|and|with)\b/);
  }
});

it('takes from the indicators what they count the same way', () => {
  const shares = new Set(['retention', 'first-year-retention', 'coverage', 'effective-bench-strength']);
  for (const { source, measure, guarded } of builtInMetrics) {
    if (shares.has(source)) expect(measure).toBe('share');
    if (source !== 'reported') expect(guarded).toBe(false);
  }
});
