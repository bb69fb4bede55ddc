import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { anySkill } from './any-skill.js';
import { practicesFor } from './practice-library.js';
import { practicesBySkill } from './practices-by-skill.js';

const keys = builtInFramework.skills.map(({ key }) => key);
const everything = [...Object.values(practicesBySkill), anySkill].flatMap((practices) =>
  Object.values(practices).flatMap((steps) => Object.values(steps)),
);

test('knows the skills of the framework and no others', () => {
  expect(Object.keys(practicesBySkill).sort()).toEqual([...keys].sort());
});

test.each(keys)('%s has something to do of every kind for every step, in both languages', (key) => {
  for (const locale of ['en-GB', 'de'] as const) {
    const own = practicesFor(key, key, locale).filter((practice) => !practice.key.includes('/any-'));
    expect(new Set(own.map(({ kind, step }) => `${kind} ${step}`)).size).toBe(12);
    expect(new Set(own.map((practice) => practice.key)).size).toBe(12);
  }
});

test('has as much for a skill that an organisation has added, under its name', () => {
  const told = practicesFor('our-own', 'Listening', 'en-GB');
  expect(told).toHaveLength(12);
  expect(told.every(({ title }) => title.includes('Listening'))).toBe(true);
});

test('says each thing once, short enough to read', () => {
  const texts = everything.flatMap(({ en, de }) => [en, de]);
  expect(new Set(texts.map(([title]) => title)).size).toBe(texts.length);
  const unfit = texts.filter(([title, details]) => title.length > 160 || details.length > 160 || details === '');
  expect(unfit).toEqual([]);
});

test('speaks one language at a time, with its own quotation marks', () => {
  expect(everything.filter(({ en }) => /[äöüß„]/.test(en.join(' ')))).toEqual([]);
  expect(everything.filter(({ de }) => /\b(the|and|done)\b|[“](?=\w)/.test(de.join(' ')))).toEqual([]);
});
