import { withinReach } from './within-reach.js';

const gaps = [
  { skillKey: 'hiring', gap: 2, weight: 3 },
  { skillKey: 'scope', gap: 1, weight: 1 },
];
const opportunity = (id: string, stageKey: string, ...skillKeys: string[]) => ({ id, stageKey, skillKeys });
const mentor = (id: string, placesFree: number, stageKeys: string[], ...skillKeys: string[]) => ({
  ...{ id, placesFree, stageKeys, skillKeys },
});
const nothing = { opportunities: [], mentors: [], cohorts: [], learning: [] };

describe('what is within reach of a gap', () => {
  it('is what exercises the skill, the better fit first, and no more than two of a kind', () => {
    const opportunities = [
      opportunity('other', 'lead', 'writing'),
      opportunity('plain', 'cto', 'hiring'),
      opportunity('both', 'cto', 'scope', 'hiring'),
      opportunity('target', 'lead', 'hiring'),
    ];
    const [hiring, scope] = withinReach('lead', gaps, { ...nothing, opportunities });
    expect(hiring?.opportunities.map(({ offered, target }) => [offered.id, target])).toEqual([
      ['target', true],
      ['both', false],
    ]);
    expect(scope?.opportunities.map(({ offered }) => offered.id)).toEqual(['both']);
  });

  it('is who offers the skill and has a place, those who know the stage first', () => {
    const mentors = [
      mentor('full', 0, ['lead'], 'hiring'),
      mentor('many', 4, [], 'hiring'),
      mentor('knows', 1, ['lead'], 'hiring'),
      mentor('else', 3, ['lead'], 'writing'),
    ];
    const [hiring] = withinReach('lead', gaps, { ...nothing, mentors });
    expect(hiring?.mentors.map(({ id }) => id)).toEqual(['knows', 'many']);
  });

  it('is a cohort that accompanies the step, once, and learning under that skill', () => {
    const cohorts = [
      { id: 'late', leadsTo: 'lead', startsOn: '2026-09-01' },
      { id: 'soon', leadsTo: 'lead', startsOn: '2026-03-01' },
      { id: 'elsewhere', leadsTo: 'cto', startsOn: '2026-01-01' },
    ];
    const learning = [{ skillKey: 'scope' }, { skillKey: 'hiring' }];
    const [hiring, scope] = withinReach('lead', gaps, { ...nothing, cohorts, learning });
    expect(hiring?.cohorts.map(({ id }) => id)).toEqual(['soon', 'late']);
    expect([hiring?.learning, scope?.cohorts, scope?.learning]).toEqual([
      [{ skillKey: 'hiring' }],
      [],
      [{ skillKey: 'scope' }],
    ]);
    expect(withinReach(null, gaps, { ...nothing, cohorts })[0]?.cohorts).toEqual([]);
  });
});
