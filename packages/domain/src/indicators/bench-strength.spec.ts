import { generateHistory } from '../testing/generated-history.js';
import { coverage, depth, effectiveBenchStrength } from './bench-strength.js';
import type { OrganisationHistory, SuccessorRow } from './history.js';
import { indexHistory } from './index-history.js';

const asOf = '2024-06-30';
const organisation = { kind: 'organisation' } as const;

function nominee(roleId: string, personId: string, changes: Partial<SuccessorRow> = {}): SuccessorRow {
  return { roleId, personId, horizon: 'ready-now', from: '2024-01-01', to: null, ...changes };
}

/** Five critical roles; Ada is nominated for three of them, and is the only one for two. */
const bench: OrganisationHistory = {
  historyBegins: null,
  people: ['ada', 'bo', 'cy', 'lead', 'gone'].map((id) => ({ id })),
  employments: ['ada', 'bo', 'cy', 'lead', 'gone'].map((personId) => ({
    personId,
    joined: '2020-01-01',
    left: personId === 'gone' ? '2024-06-30' : null,
    leavingKind: null,
    regretted: null,
    startKnown: true,
  })),
  reportingLines: [{ personId: 'bo', managerId: 'lead', from: '2020-01-01', to: null }],
  unitMemberships: [],
  units: [
    { id: 'engineering', parentId: null },
    { id: 'platform', parentId: 'engineering' },
  ],
  stageAssignments: [],
  stages: [],
  criticalRoles: ['r1', 'r2', 'r3', 'r4', 'r5', 'closed'].map((id) => ({
    id,
    openedOn: '2023-01-01',
    closedOn: id === 'closed' ? '2024-06-30' : null,
    units: id === 'r1' ? [{ unitId: 'platform', from: '2023-01-01', to: null }] : [],
    holders: id === 'r4' ? [{ personId: 'bo', from: '2023-01-01', to: null }] : [],
  })),
  successors: [
    nominee('r1', 'ada'),
    nominee('r2', 'ada'),
    nominee('r3', 'ada', { horizon: 'within-1-year' }),
    nominee('r3', 'bo', { horizon: 'within-2-years' }),
    nominee('r4', 'gone'),
    nominee('r4', 'cy', { to: '2024-06-30' }),
    nominee('r5', 'cy', { horizon: 'within-3-years' }),
    nominee('r5', 'cy', { horizon: 'within-2-years', from: '2023-01-01', to: '2024-01-01' }),
    nominee('closed', 'bo'),
  ],
};

describe('bench strength', () => {
  const index = indexHistory(bench);

  it('counts in the bench of a leader neither that leader nor anybody above', () => {
    const above = indexHistory({
      ...bench,
      reportingLines: [
        ...bench.reportingLines,
        { personId: 'lead', managerId: 'ada', from: '2020-01-01', to: null },
        { personId: 'ada', managerId: 'cy', from: '2020-01-01', to: null },
      ],
      successors: ['ada', 'lead', 'cy'].map((person) => nominee('r4', person)),
    });
    const counted = (personId: string) =>
      depth(above, { asOf, group: { kind: 'leader', personId }, horizon: 'ready-now' }).details.roles.map(
        ({ successors }) => successors.map((successor) => successor.personId),
      );
    expect([counted('cy'), counted('ada'), counted('lead')]).toEqual([[['ada', 'lead']], [['lead']], [[]]]);
  });

  test.each([
    ['ready-now', 2, 2, 1],
    ['within-1-year', 3, 3, 1],
    ['within-2-years', 3, 4, 2],
    ['within-3-years', 4, 5, 3],
  ] as const)(
    'of five roles %s: %i covered, %i nominations, %i filled at once',
    (horizon, covered, nominations, filled) => {
      const request = { asOf, group: organisation, horizon };
      expect(coverage(index, request)).toMatchObject({
        numerator: covered,
        denominator: 5,
        value: covered / 5,
        status: 'shown',
      });
      expect(depth(index, request)).toMatchObject({
        numerator: nominations,
        denominator: 5,
        value: nominations / 5,
        lower: null,
      });
      expect(effectiveBenchStrength(index, request)).toMatchObject({
        numerator: filled,
        denominator: 5,
        details: { covered },
      });
    },
  );

  test('names the linchpin with the roles that nobody else could fill', () => {
    const { details } = effectiveBenchStrength(index, { asOf, group: organisation, horizon: 'within-1-year' });
    expect(details.linchpins).toEqual([
      { personId: 'ada', rolesLeftOpen: 1, roleIds: ['r1', 'r2', 'r3'], roleIdsWithoutOther: ['r1', 'r2', 'r3'] },
    ]);
  });

  test('successors who have left or whose nomination ended do not count, nor do closed roles', () => {
    const { roles } = coverage(index, { asOf, group: organisation, horizon: 'within-3-years' }).details;
    expect(roles.map(({ roleId }) => roleId)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
    expect(roles.find(({ roleId }) => roleId === 'r4')?.successors).toEqual([]);
  });

  test('nobody is the successor of a role that they hold themselves', () => {
    const held = indexHistory({
      ...bench,
      criticalRoles: bench.criticalRoles.map((role) =>
        role.id === 'r2' ? { ...role, holders: [{ personId: 'ada', from: '2024-06-01', to: null }] } : role,
      ),
    });
    const covered = (day: string) =>
      coverage(held, { asOf: day, group: organisation, horizon: 'ready-now' })
        .details.roles.filter(({ successors }) => successors.length > 0)
        .map(({ roleId }) => roleId);
    expect([covered('2024-05-31'), covered(asOf)]).toEqual([expect.arrayContaining(['r1', 'r2']), ['r1']]);
  });

  test('a role belongs to its units and to the line above its incumbent', () => {
    const roleIds = (group: Parameters<typeof coverage>[1]['group']) =>
      coverage(index, { asOf, group, horizon: 'ready-now' }).details.roles.map(({ roleId }) => roleId);
    expect(roleIds({ kind: 'unit', unitId: 'engineering' })).toEqual(['r1']);
    expect(roleIds({ kind: 'leader', personId: 'lead' })).toEqual(['r4']);
    expect(roleIds({ kind: 'leader', personId: 'bo' })).toEqual([]);
  });

  test('a role whose holder has left stays with those who led them last, else with whoever answers for its plan', () => {
    const left = (...gone: readonly string[]) => {
      const index = indexHistory({
        ...bench,
        employments: bench.employments.map((row) =>
          gone.includes(row.personId) ? { ...row, left: row.personId === 'bo' ? '2024-03-01' : '2024-04-01' } : row,
        ),
        reportingLines: [
          ...bench.reportingLines,
          { personId: 'lead', managerId: 'ada', from: '2020-01-01', to: null },
          { personId: 'cy', managerId: 'gone', from: '2020-01-01', to: null },
        ],
        criticalRoles: bench.criticalRoles.map((role) => ({ ...role, ownerId: role.id === 'r5' ? null : 'cy' })),
      });
      return (day: string, personId: string) =>
        coverage(index, { asOf: day, group: { kind: 'leader', personId }, horizon: 'ready-now' })
          .details.roles.map(({ roleId }) => roleId)
          .filter((roleId) => roleId === 'r4' || roleId === 'r5')
          .join();
    };
    const holderLeft = left('bo');
    expect(['2024-02-29', '2024-03-01', asOf].map((day) => holderLeft(day, 'lead'))).toEqual(['r4', 'r4', 'r4']);
    expect(['ada', 'cy', 'gone'].map((id) => holderLeft(asOf, id))).toEqual(['r4', '', '']);
    expect(['lead', 'ada', 'cy'].map((id) => left('bo', 'lead')(asOf, id))).toEqual(['', 'r4', '']);
    const allLeft = left('bo', 'lead', 'ada');
    expect(['lead', 'ada', 'cy'].map((id) => allLeft('2024-06-01', id))).toEqual(['', '', 'r4']);
    expect(allLeft('2024-06-01', 'gone')).toBe('r4');
    expect(['2024-02-29', '2024-03-31'].map((day) => allLeft(day, 'cy'))).toEqual(['', '']);
    expect(left('bo', 'lead', 'ada', 'cy')('2024-06-01', 'gone')).toBe('r4');
  });

  test('whoever takes a role over, and whichever unit it moves to, changes nothing of the days before', () => {
    const handedOn = indexHistory({
      ...bench,
      reportingLines: [...bench.reportingLines, { personId: 'ada', managerId: 'cy', from: '2020-01-01', to: null }],
      criticalRoles: bench.criticalRoles.map((role) => ({
        ...role,
        units: role.units.flatMap((spell) => [
          { ...spell, to: '2024-06-30' },
          { ...spell, unitId: 'engineering', from: '2024-06-30' },
        ]),
        holders: role.holders.flatMap((spell) => [
          { ...spell, to: '2024-06-30' },
          { ...spell, personId: 'ada', from: '2024-06-30' },
        ]),
      })),
    });
    const roleIds = (day: string, group: Parameters<typeof coverage>[1]['group']) =>
      coverage(handedOn, { asOf: day, group, horizon: 'ready-now' }).details.roles.map(({ roleId }) => roleId);
    expect(roleIds('2024-06-29', { kind: 'leader', personId: 'lead' })).toEqual(['r4']);
    expect(roleIds('2024-06-29', { kind: 'leader', personId: 'cy' })).toEqual([]);
    expect(roleIds('2024-06-30', { kind: 'leader', personId: 'lead' })).toEqual([]);
    expect(roleIds('2024-06-30', { kind: 'leader', personId: 'cy' })).toEqual(['r4']);
    expect(roleIds('2024-06-29', { kind: 'unit', unitId: 'platform' })).toEqual(['r1']);
    expect(roleIds('2024-06-30', { kind: 'unit', unitId: 'platform' })).toEqual([]);
  });

  test('fewer than five roles are counted but not said as a share; none at all is not applicable', () => {
    const horizon = 'ready-now' as const;
    expect(coverage(index, { asOf, group: { kind: 'unit', unitId: 'engineering' }, horizon })).toMatchObject({
      numerator: 1,
      denominator: 1,
      value: null,
      status: 'too-few',
    });
    expect(coverage(index, { asOf: '2022-01-01', group: organisation, horizon }).status).toBe('not-applicable');
  });

  test('never fills more roles than are covered', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const generated = indexHistory(generateHistory(seed, 40));
      for (const horizon of ['ready-now', 'within-3-years'] as const) {
        const request = { asOf: '2023-06-30', group: organisation, horizon };
        const { numerator, details } = effectiveBenchStrength(generated, request);
        expect(numerator ?? 0).toBeLessThanOrEqual(details.covered);
        expect(details.covered).toBe(coverage(generated, request).numerator);
      }
    }
  });
});
