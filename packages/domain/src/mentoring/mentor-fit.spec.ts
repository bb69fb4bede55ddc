import { type LookingFor, mentorFitOf, mentorsByFit, type Offering } from './mentor-fit.js';

const zones: Readonly<Record<string, number>> = { Berlin: 1, Lisbon: 0, Tokyo: 9 };
const hoursApart = (one: string, other: string) => Math.abs((zones[one] ?? 0) - (zones[other] ?? 0));
const wanted: LookingFor = {
  stageKey: 'tech-lead',
  skillKeys: ['delegation', 'hiring', 'writing', 'strategy'],
  languages: ['en', 'de'],
  timeZone: 'Berlin',
};
const offered: Offering = { stageKeys: [], skillKeys: [], languages: ['en'], timeZone: 'Tokyo' };
const fit = (changes: Partial<Offering>) => mentorFitOf(wanted, { ...offered, ...changes }, hoursApart);

it('says in words that can be translated why somebody fits', () => {
  const all = { stageKeys: ['tech-lead'], skillKeys: ['hiring', 'delegation'], timeZone: 'Lisbon' };
  expect(fit(all)).toEqual({
    reasons: [
      { code: 'skill', key: 'delegation' },
      { code: 'skill', key: 'hiring' },
      { code: 'stage', key: 'tech-lead' },
      { code: 'language', key: 'en' },
      { code: 'same-hours' },
    ],
    weight: 3 + 2 + 4 + 1,
  });
  expect(fit({ skillKeys: ['strategy'] })?.weight).toBe(1);
});

it('suggests nobody who shares no language or offers nothing that is looked for', () => {
  expect(fit({ skillKeys: ['hiring'], languages: ['fr'] })).toBeNull();
  expect(fit({ skillKeys: ['juggling'], timeZone: 'Berlin' })).toBeNull();
  const anyLanguage = { ...wanted, languages: [] };
  expect(mentorFitOf(anyLanguage, { ...offered, skillKeys: ['hiring'], languages: ['fr'] }, hoursApart)).not.toBeNull();
});

it('puts the best first and keeps equals in their order', () => {
  const mentors = [
    { ...offered, id: 'a', skillKeys: ['writing'] },
    { ...offered, id: 'b', skillKeys: ['delegation'] },
    { ...offered, id: 'c', skillKeys: ['writing'] },
    { ...offered, id: 'd' },
  ];
  expect(mentorsByFit(wanted, mentors, hoursApart).map(({ mentor }) => mentor.id)).toEqual(['b', 'a', 'c']);
});
