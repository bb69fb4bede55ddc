import fc from 'fast-check';
import { type HeldRole, impacts } from './held-role.js';
import { stressTest } from './stress-test.js';
import { choicesOf, drawnRoles, fewestOpen, seatings } from './testing/tried-benches.js';

describe('the stress test', () => {
  test('holds the worst case between its bounds, shows people who cause the lower one, and says the average', () => {
    fc.assert(
      fc.property(drawnRoles, (roles) => {
        const { cases, openBefore, people } = stressTest(roles, 4);
        const all = [...new Set(roles.flatMap(everybody))];
        expect(people).toBe(all.length);
        expect(openBefore).toBe(fewestOpen(roles, new Set()));
        expect(cases).toHaveLength(Math.min(4, all.length));
        for (const { leaving, worst, example, rolesLeftOpen, average } of cases) {
          const outcomes = choicesOf(all, leaving).map((chosen) => fewestOpen(roles, new Set(chosen)));
          const truth = Math.max(...outcomes);
          expect(worst.atLeast).toBeLessThanOrEqual(truth);
          expect(worst.atMost).toBeGreaterThanOrEqual(truth);
          expect(example.length).toBeLessThanOrEqual(leaving);
          expect(fewestOpen(roles, new Set(example))).toBe(worst.atLeast);
          expect(rolesLeftOpen).toHaveLength(worst.atLeast);
          expect(weightOf(roles, rolesLeftOpen)).toBe(lightestOpen(roles, new Set(example)));
          expect(average.exact).toBe(true);
          expect(average.mean).toBeCloseTo(outcomes.reduce((sum, open) => sum + open, 0) / outcomes.length, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is exact as long as everybody who leaves is one whom nobody can replace, and for one more', () => {
    fc.assert(
      fc.property(drawnRoles, (roles) => {
        const single = roles.map((role, place) => ({ ...role, incumbentId: role.incumbentId && `holder-${place}` }));
        const { cases, openBefore } = stressTest(single, 5);
        const needed = cases.filter(({ leaving, worst }) => worst.atLeast === openBefore + leaving).length;
        for (const { leaving, worst } of cases) if (leaving <= needed + 1) expect(worst.atMost).toBe(worst.atLeast);
      }),
      { numRuns: 200 },
    );
  });

  test('draws where there are too many choices, and the interval holds the true average', () => {
    const roles: HeldRole[] = Array.from({ length: 40 }, (_, place) => ({
      roleId: `role-${place}`,
      incumbentId: `holder-${place}`,
      impact: 'high',
      successors: [],
    }));
    const { cases } = stressTest(roles, 5);
    expect(cases[4]?.average).toMatchObject({ mean: 5, exact: false });
    expect(cases[4]?.worst).toEqual({ atLeast: 5, atMost: 5 });
  });

  test('has nothing to say where nobody holds or stands ready for anything', () => {
    expect(stressTest([], 5)).toEqual({ people: 0, openBefore: 0, cases: [] });
    const role: HeldRole = { roleId: 'role', incumbentId: null, impact: 'high', successors: [] };
    expect(stressTest([role], 5)).toEqual({ people: 0, openBefore: 1, cases: [] });
  });
});

function everybody({ incumbentId, successors }: HeldRole): string[] {
  return [...(incumbentId === null ? [] : [incumbentId]), ...successors.map(({ personId }) => personId)];
}

function weightOf(roles: readonly HeldRole[], open: readonly string[]): number {
  return roles
    .filter(({ roleId }) => open.includes(roleId))
    .reduce((sum, { impact }) => sum + 1000 + impacts.indexOf(impact), 0);
}

/** The least that stays open, roles counted first and then how much they matter. */
function lightestOpen(roles: readonly HeldRole[], leaving: ReadonlySet<string>): number {
  const open = seatings(roles, leaving).map((seating) => roles.filter((_, at) => (seating[at] ?? null) === null));
  return Math.min(
    ...open.map((left) =>
      weightOf(
        roles,
        left.map(({ roleId }) => roleId),
      ),
    ),
  );
}
