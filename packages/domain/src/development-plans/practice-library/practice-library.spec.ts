import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { anySkillPractices } from './any-skill.js';
import { practicesBySkill, practicesFor } from './practice-library.js';

const kinds = ['stretch', 'learning', 'mentoring', 'practice'] as const;
const everyText = [...Object.values(practicesBySkill).flat(), ...anySkillPractices].flatMap(({ en, de }) => [en, de]);

test.each(builtInFramework.skills.map(({ key }) => key))('%s has something to do of every kind', (key) => {
  const own = practicesBySkill[key] ?? [];
  expect(own.length).toBeGreaterThanOrEqual(4);
  expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test('knows no skill that the framework does not', () => {
  const known = new Set(builtInFramework.skills.map(({ key }) => key));
  expect(Object.keys(practicesBySkill).filter((key) => !known.has(key))).toEqual([]);
});

test('has two things of every kind for a skill that an organisation has added', () => {
  const told = practicesFor('our-own', 'Listening', 'en-GB');
  for (const kind of kinds) expect(told.filter((practice) => practice.kind === kind)).toHaveLength(2);
  expect(told.every(({ title }) => title.includes('Listening'))).toBe(true);
});

test('says each thing once, short enough to read, in both languages', () => {
  const titles = everyText.map(([title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
  const tooLong = everyText.filter(([title, details]) => title.length > 160 || details.length > 160);
  expect(tooLong).toEqual([]);
});
