import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { minutesToAnswer } from '../time-to-answer.js';
import { builtInReadiness } from './built-in-readiness.js';
import { itemBank } from './item-bank.js';

const languages = ['en-GB', 'de'] as const;
const targets = builtInFramework.stages.map(({ key }) => key).filter((key) => key !== 'individual-contributor');
const both = languages.flatMap((locale) => targets.map((stageKey) => [locale, stageKey] as const));

const itemsOf = (locale: string, stageKey: string) =>
  builtInReadiness(locale).content.items.filter(
    ({ stageKeys }) => stageKeys.length === 0 || stageKeys.includes(stageKey),
  );
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** With a tenth to spare for looking up and thinking back. */
const minutes = 15 * 0.9;

describe('the readiness assessment', () => {
  test.each(both)('in %s takes at most fifteen minutes for %s', (locale, stageKey) => {
    const items = itemsOf(locale, stageKey);
    expect(minutesToAnswer(items, 'self')).toBeLessThanOrEqual(minutes);
    expect(minutesToAnswer(items, 'others')).toBeLessThanOrEqual(minutes);
  });

  test.each(targets)('asks about each dimension at %s, three times or more', (stageKey) => {
    const asked = itemsOf('en-GB', stageKey).filter(({ kind }) => kind === 'scale');
    for (const { key } of builtInReadiness('en-GB').content.dimensions) {
      expect(asked.filter(({ dimensionKey }) => dimensionKey === key).length).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(targets)('asks about what decides at %s, and only about what that stage expects', (stageKey) => {
    const asked = itemsOf('en-GB', stageKey).flatMap(({ skillKey }) => skillKey ?? []);
    const expected = builtInFramework.expectations.filter((row) => row.stageKey === stageKey);
    const decisive = expected.filter(({ weight }) => weight === 3).map(({ skillKey }) => skillKey);
    expect(decisive.filter((key) => !asked.includes(key))).toEqual([]);
    expect(asked.filter((key) => !expected.some(({ skillKey }) => skillKey === key))).toEqual([]);
  });

  test('asks about every skill of the framework somewhere, in one dimension', () => {
    const asked = builtInReadiness('en-GB').content.items.flatMap(({ skillKey }) => skillKey ?? []);
    expect([...asked].sort()).toEqual(builtInFramework.skills.map(({ key }) => key).sort());
    expect(Object.keys(itemBank)).toEqual(targets);
  });

  test('is the same in both languages but for the words', () => {
    const shape = (locale: string) =>
      builtInReadiness(locale).content.items.map(({ selfWording, othersWording, anchors, ...item }) => ({
        ...item,
        anchors: anchors.length,
      }));
    expect(shape('de')).toEqual(shape('en-GB'));
    expect(builtInReadiness('fr')).toEqual(builtInReadiness('en-GB'));
  });

  test.each(languages)(
    'describes five different levels of everything that is rated in %s, and ends with two open questions',
    (locale) => {
      const { items } = builtInReadiness(locale).content;
      const rated = items.filter(({ kind }) => kind === 'scale');
      for (const { anchors } of rated) expect(new Set(anchors).size).toBe(5);
      expect(new Set(rated.flatMap(({ anchors }) => anchors)).size).toBe(rated.length * 5);
      expect(items.slice(-2).map(({ kind, anchors }) => [kind, anchors])).toEqual([
        ['text', []],
        ['text', []],
      ]);
    },
  );

  test('takes no words from the framework: what can be seen is said anew', () => {
    const known = new Set(builtInFramework.skills.flatMap(({ indicators }) => indicators));
    expect(textsOf(builtInReadiness('en-GB')).filter((text) => known.has(text))).toEqual([]);
  });

  test.each(languages)('leaves no text of %s empty, untrimmed, long or unkind', (locale) => {
    for (const text of textsOf(builtInReadiness(locale).content)) {
      expect(text).toBe(text.trim());
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(125);
      expect(text).not.toMatch(/low potential|underperform|\bpoor\b|weak|\bfails\b|schwach|mangelhaft|unfähig/i);
      expect(text).not.toMatch(/organiz|behavior|program\b|center\b|judgment|["']|--/i);
    }
  });
});
