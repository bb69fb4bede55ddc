import fc from 'fast-check';
import { enough, peopleBetween } from '../../programmes/sponsor/kept-figures.js';
import { assignment, employment, historyOf } from '../../testing/small-history.js';
import { indexHistory } from '../index-history.js';
import { type EffectEnrolment, type EffectPair, type EffectPerson, effectFacts } from './effect-facts.js';
import { matchParticipants } from './match-participants.js';
import { programmeEffect } from './programme-effect.js';
import { type ToldEffect, tellEffect } from './tell-effect.js';

const cohort = { id: 'spring', startsOn: '2022-03-01', endsOn: '2022-06-30' };
const part = (personId: string, changes: Partial<EffectEnrolment> = {}): EffectEnrolment => ({
  cohortId: cohort.id,
  personId,
  state: 'completed',
  enrolledOn: cohort.startsOn,
  agreed: true,
  ...changes,
});
const within = (personId: string, unitId: string) => ({ personId, unitId, from: '2020-01-01', to: null });
const history = historyOf(
  [
    employment('ann', '2020-01-01'),
    employment('near', '2020-01-15'),
    employment('far', '2020-11-01', '2022-09-01', { leavingKind: 'voluntary' }),
    employment('late', '2021-06-01'),
    employment('higher', '2020-01-01'),
    employment('elsewhere', '2020-01-01'),
    employment('before', '2020-01-01'),
    employment('refused', '2020-01-01'),
    employment('turned', '2020-01-01', '2024-01-01', { leavingKind: 'other' }),
  ],
  {
    units: [
      { id: 'root', parentId: null },
      { id: 'platform', parentId: 'root' },
      { id: 'data', parentId: 'root' },
      { id: 'storage', parentId: 'platform' },
      { id: 'networks', parentId: 'platform' },
    ],
    unitMemberships: [
      within('ann', 'storage'),
      within('near', 'networks'),
      within('far', 'platform'),
      within('late', 'storage'),
      within('higher', 'storage'),
      within('elsewhere', 'data'),
      within('before', 'storage'),
      within('refused', 'storage'),
      within('turned', 'data'),
    ],
    stageAssignments: ['ann', 'near', 'far', 'late', 'elsewhere', 'before', 'refused', 'turned']
      .map((id) => assignment(id, 'ic', '2020-01-01', id === 'near' ? '2022-12-01' : null))
      .concat([assignment('near', 'lead', '2022-12-01'), assignment('higher', 'lead', '2020-01-01')]),
  },
);
const enrolments = [
  part('ann'),
  part('before', { cohortId: 'another', enrolledOn: '2021-05-01' }),
  part('refused', { cohortId: 'another', state: 'declined', enrolledOn: null, agreed: false }),
  part('turned', { state: 'declined', enrolledOn: null }),
];
const factsOn = (asOf: string) => effectFacts(indexHistory(history), [cohort], enrolments, asOf);

describe('who is compared with whom', () => {
  it('finds people of the same stage and tree who joined within a year, and nobody who took part or refused', () => {
    const { participants, applicants, pairs } = factsOn('2023-03-01');
    expect(participants.map(({ personId }) => personId)).toEqual(['ann']);
    expect(applicants.map(({ personId, leftOn }) => [personId, leftOn])).toEqual([['turned', null]]);
    expect(pairs.map(({ personId, daysApart, promoted, leftOn }) => [personId, daysApart, promoted, leftOn])).toEqual([
      ['near', 14, true, null],
      ['far', 305, false, '2022-09-01'],
    ]);
  });

  it('looks at no cohort before twelve months are over, and up nobody who did not agree', () => {
    expect(factsOn('2023-02-28')).toEqual({ participants: [], applicants: [], pairs: [] });
    const silent = effectFacts(indexHistory(history), [cohort], [part('far', { agreed: false })], '2023-03-01');
    expect(silent.participants).toMatchObject([{ personId: 'far', agreed: false, leftOn: null, promoted: false }]);
    expect(silent.pairs).toEqual([]);
  });

  it('gives each three matches at most, the nearest first, and nobody to two', () => {
    const pair = (participantId: string, personId: string, daysApart: number): EffectPair => ({
      ...person(personId),
      participantId,
      daysApart,
    });
    const found = matchParticipants([
      pair('a', 'm1', 5),
      pair('b', 'm1', 2),
      pair('a', 'm2', 6),
      pair('a', 'm3', 6),
      pair('a', 'm4', 7),
      pair('a', 'm5', 8),
      pair('b', 'm2', 6),
    ]);
    expect(found.map(({ participantId, personId }) => `${participantId} ${personId}`)).toEqual([
      'b m1',
      'a m2',
      'a m3',
      'a m4',
    ]);
  });
});

const person = (personId: string, changes: Partial<EffectPerson> = {}): EffectPerson => ({
  cohortId: cohort.id,
  startsOn: cohort.startsOn,
  personId,
  agreed: true,
  leftOn: null,
  leavingKind: null,
  promoted: false,
  ...changes,
});
const people = (name: string, count: number, of: (at: number) => Partial<EffectPerson> = () => ({})) =>
  Array.from({ length: count }, (_, at) => person(`${name}${at}`, of(at)));
const request = { asOf: '2024-03-01', threshold: 5 };

describe('what is said', () => {
  const participants = people('p', 10, (at) => ({ promoted: at < 4 }));
  const pairs = people('m', 20, (at) => ({
    promoted: at < 3,
    ...(at > 13 ? { leftOn: '2023-01-10', leavingKind: 'voluntary' as const } : {}),
  })).map((one, at) => ({ ...one, participantId: `p${at % 10}`, daysApart: at }));

  it('is both differences with their intervals, the test of leaving, and the size of both sides', () => {
    const { matched } = programmeEffect({ participants, applicants: [], pairs }, request);
    expect(matched).toMatchObject({
      status: 'shown',
      result: {
        participants: { people: 10, stayed: 10, promoted: 4 },
        others: { people: 20, stayed: 14, promoted: 3 },
        survival: { status: 'tested' },
      },
    });
    if (matched.status !== 'shown') throw new Error('Nothing was said.');
    const { retention, promotion, survival } = matched.result;
    expect(retention.difference).toBeCloseTo(0.3, 12);
    expect(retention.lower).toBeCloseTo(-0.01765, 4);
    expect(promotion.difference).toBeCloseTo(0.25, 12);
    expect(survival.test?.p).toBeLessThan(0.1);
  });

  it('is nothing of few people, nor where few are not followed, and nothing before a year is over', () => {
    const few = programmeEffect({ participants: participants.slice(0, 4), applicants: [], pairs }, request);
    expect(few.matched).toEqual({ status: 'too-few' });
    const refused = (count: number) => people('r', count, () => ({ agreed: false }));
    const withRefused = (count: number) =>
      programmeEffect({ participants: [...participants, ...refused(count)], applicants: [], pairs }, request).matched;
    expect(withRefused(4)).toEqual({ status: 'too-few' });
    expect(withRefused(5)).toMatchObject({ status: 'shown', result: { notFollowed: 5, participants: { people: 10 } } });
    const nobody = programmeEffect({ participants: [], applicants: [], pairs: [] }, request);
    expect(nobody).toEqual({ matched: { status: 'not-yet' }, 'turned-down': { status: 'not-yet' } });
  });

  it('compares with applicants of the same intakes alone, and says when there are too few of them', () => {
    const others = people('later', 6, () => ({ cohortId: 'autumn' }));
    const applicants = people('t', 6);
    const both = { participants: [...participants, ...others], applicants, pairs };
    expect(programmeEffect(both, request)['turned-down']).toMatchObject({
      status: 'shown',
      result: { participants: { people: 10 }, others: { people: 6 } },
    });
    expect(programmeEffect({ ...both, applicants: people('t', 4) }, request)['turned-down']).toEqual({
      status: 'too-few',
    });
  });
});

it('never tells two things that differ by a few people, whatever the order of days', () => {
  const state = fc.constantFrom('out', 'own', 'own stayed', 'other', 'other stayed');
  const day = (of: readonly string[]) => {
    const side = (name: string) =>
      of.flatMap((one, at) =>
        one.startsWith(name) ? [person(`p${at}`, one.endsWith('stayed') ? {} : { leftOn: '2022-05-01' })] : [],
      );
    const pairs = side('other').map((one) => ({ ...one, participantId: side('own')[0]?.personId ?? '', daysApart: 1 }));
    return programmeEffect({ participants: side('own'), applicants: side('other'), pairs }, request);
  };
  fc.assert(
    fc.property(fc.array(fc.array(state, { minLength: 22, maxLength: 22 }), { maxLength: 5 }), (days) => {
      const told: ToldEffect[] = [];
      for (const now of days.map(day)) {
        for (const comparison of tellEffect(told, now, 5)) {
          const anew = now[comparison];
          if (anew.status === 'shown') told.push({ comparison, parts: anew.parts });
        }
      }
      for (const one of told) {
        for (const other of told) {
          expect(enough(peopleBetween(one.parts.participants, other.parts.participants), 5)).toBe(true);
          expect(enough(peopleBetween(one.parts.others, other.parts.others), 5)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});
