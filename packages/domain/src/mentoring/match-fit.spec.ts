import { brokenMust, reasonsFor, scoreOf } from './match-fit.js';
import type { Mentee, Mentor } from './match-people.js';
import { usualRules } from './match-rules.js';

const mentee: Mentee = {
  personId: 'mia',
  stageKey: 'director',
  skillKeys: ['hiring', 'strategy'],
  languages: ['de', 'en'],
  offsetMinutes: 60,
  unitId: 'platform',
};
const mentor: Mentor = {
  personId: 'omar',
  stageKeys: ['director'],
  skillKeys: ['strategy'],
  languages: ['en'],
  offsetMinutes: 180,
  unitId: 'mobile',
  places: 2,
  taken: 0,
};
const rules = {
  ...usualRules,
  weights: { skills: 5, stage: 3, language: 1, 'time-zone': 1, 'other-unit': 0 },
} as const;

describe('how two people fit', () => {
  test('is what speaks for them, of what could', () => {
    expect(scoreOf(mentee, mentor, rules)).toBe(Math.round((1000 * (2.5 + 3 + 1 + 0.5)) / 10));
  });

  test('does not count what the mentee did not ask for', () => {
    const open = { ...mentee, skillKeys: [], stageKey: null };
    expect(scoreOf(open, mentor, rules)).toBe(750);
    expect(brokenMust(open, mentor, { ...rules, musts: ['skills', 'stage'] })).toBeNull();
  });

  test('is told in reasons, of what the rules ask for', () => {
    expect(reasonsFor(mentee, mentor, rules)).toEqual([
      { code: 'skill', key: 'strategy' },
      { code: 'stage', key: 'director' },
      { code: 'language', key: 'en' },
      { code: 'same-hours', value: 2 },
    ]);
  });

  test('names the first must that is missing', () => {
    const far = { ...mentor, offsetMinutes: -480, languages: ['fr'] };
    expect(brokenMust(mentee, far, { ...rules, musts: ['time-zone', 'language'] })).toBe('time-zone');
    expect(brokenMust(mentee, { ...mentor, unitId: 'platform' }, { ...rules, musts: ['other-unit'] })).toBe(
      'other-unit',
    );
  });

  test('takes the shorter way round the earth', () => {
    const auckland = { ...mentee, offsetMinutes: 780 };
    expect(reasonsFor(auckland, { ...mentor, offsetMinutes: -600 }, rules)).toContainEqual({
      code: 'same-hours',
      value: 1,
    });
  });
});
