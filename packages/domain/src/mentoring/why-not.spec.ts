import type { Mentee, Mentor } from './match-people.js';
import { usualRules } from './match-rules.js';
import { type Standing, summedUp, whyNot } from './why-not.js';

const mentee: Mentee = {
  personId: 'mia',
  stageKey: null,
  skillKeys: ['hiring'],
  languages: ['en'],
  offsetMinutes: 0,
  unitId: 'platform',
};
const mentor: Mentor = {
  personId: 'omar',
  stageKeys: [],
  skillKeys: ['hiring'],
  languages: ['en'],
  offsetMinutes: 0,
  unitId: 'platform',
  places: 1,
  taken: 0,
};
const weights = { skills: 5, stage: 0, language: 0, 'time-zone': 0, 'other-unit': 0 } as const;
const rules = { ...usualRules, weights };
const standing: Standing = {
  takenOut: false,
  apart: false,
  matched: false,
  menteePrice: 0,
  mentorPrice: 1200,
  sameUnitPrice: 0,
  bonus: 0,
};

describe('why two people are no pair', () => {
  test('is first what both show, then what lies between them, then what others gain', () => {
    const all = { ...standing, takenOut: true, apart: true };
    const stranger = { ...mentor, languages: ['fr'] };
    expect(whyNot(mentee, { ...mentor, personId: 'mia' }, rules, all)).toEqual({ code: 'same-person' });
    expect(whyNot(mentee, { ...stranger, places: 0 }, rules, all)).toEqual({ code: 'no-places' });
    expect(whyNot(mentee, stranger, rules, all)).toEqual({ code: 'taken-out' });
    const apart = { ...all, takenOut: false };
    expect(whyNot(mentee, stranger, rules, apart)).toEqual({ code: 'must', criterion: 'language' });
    expect(
      whyNot({ ...mentee, skillKeys: ['hiring', 'a', 'b'] }, mentor, { ...rules, minimumScore: 50 }, apart),
    ).toEqual({
      code: 'below-minimum',
      points: 33,
      minimum: 50,
    });
    expect(whyNot(mentee, mentor, rules, apart)).toEqual({ code: 'not-possible' });
    expect(whyNot(mentee, mentor, rules, standing)).toEqual({ code: 'places-gain-more', cost: 20 });
  });

  test('tells where the mentee gains more, where a unit has enough, and where nothing speaks against it, in one word', () => {
    const cheap = { ...standing, mentorPrice: 0, menteePrice: 1100, matched: true };
    expect(whyNot(mentee, mentor, rules, cheap)).toEqual({ code: 'better-elsewhere', cost: 10 });
    const door = { ...standing, mentorPrice: 100, sameUnitPrice: 1000 };
    expect(whyNot(mentee, mentor, rules, door)).toEqual({ code: 'enough-of-unit', cost: 10 });
    expect(whyNot(mentee, mentor, rules, { ...standing, mentorPrice: 1000.3 })).toEqual({
      code: 'chosen-otherwise',
    });
    expect(whyNot(mentee, mentor, rules, { ...standing, mentorPrice: 1008 })).toEqual({ code: 'chosen-otherwise' });
    expect(whyNot(mentee, mentor, rules, { ...standing, mentorPrice: 300 })).toEqual({ code: 'chosen-otherwise' });
  });

  test('is summed up for whoever has nobody, what concerns most mentors first', () => {
    expect(
      summedUp([
        { code: 'not-possible' },
        { code: 'must', criterion: 'stage' },
        { code: 'places-gain-more', cost: 3 },
        { code: 'must', criterion: 'stage' },
        { code: 'same-person' },
      ]),
    ).toEqual([
      { code: 'must', criterion: 'stage', mentors: 2 },
      { code: 'not-possible', criterion: null, mentors: 1 },
      { code: 'places-gain-more', criterion: null, mentors: 1 },
    ]);
  });
});
