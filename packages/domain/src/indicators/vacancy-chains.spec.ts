import fc from 'fast-check';
import { type HeldRole, impacts } from './held-role.js';
import { horizons } from './history.js';
import { drawnRoles, type Seating, seatings, staying } from './testing/tried-benches.js';
import { rolesLeftOpen, vacancyChains } from './vacancy-chains.js';

const role = (
  roleId: string,
  incumbentId: string | null,
  ready: readonly string[],
  impact: HeldRole['impact'] = 'high',
) =>
  ({
    roleId,
    incumbentId,
    impact,
    successors: ready.map((personId) => ({ personId, horizon: 'ready-now' })),
  }) satisfies HeldRole;

describe('vacancy chains', () => {
  test('nobody can do better: fewest open, least critical, readiest, fewest moves, in this order', () => {
    fc.assert(
      fc.property(drawnRoles, fc.integer({ min: 0, max: 255 }), (roles, mask) => {
        const leaving = new Set(
          Array.from({ length: 8 }, (_, at) => `person-${at}`).filter((_, at) => mask & (1 << at)),
        );
        const chains = vacancyChains(roles, leaving);
        const seating = roles.map((one) => {
          const move = chains.flatMap(({ moves }) => moves).find(({ toRoleId }) => toRoleId === one.roleId);
          const open = chains.some(({ staysOpen }) => staysOpen === one.roleId);
          return open ? null : (move?.personId ?? staying(one, leaving));
        });
        const possible = seatings(roles, leaving);
        expect(possible).toContainEqual(seating);
        const best = possible.map((one) => worthOf(roles, leaving, one)).sort(byWorth)[0];
        expect(worthOf(roles, leaving, seating)).toEqual(best);
      }),
      { numRuns: 400 },
    );
  });

  test('each chain begins with an open role and follows whoever moves, until nobody critical is missing', () => {
    fc.assert(
      fc.property(drawnRoles, fc.integer({ min: 0, max: 255 }), (roles, mask) => {
        const leaving = new Set(
          Array.from({ length: 8 }, (_, at) => `person-${at}`).filter((_, at) => mask & (1 << at)),
        );
        const chains = vacancyChains(roles, leaving);
        expect(chains.map(({ roleId }) => roleId)).toEqual(
          roles.filter((one) => staying(one, leaving) === null).map(({ roleId }) => roleId),
        );
        for (const { roleId, moves, staysOpen } of chains) {
          let open: string | null = roleId;
          for (const { toRoleId, fromRoleId, personId, horizon } of moves) {
            expect(toRoleId).toBe(open);
            const to = roles.find((one) => one.roleId === toRoleId);
            expect(to?.successors).toContainEqual({ personId, horizon });
            open = fromRoleId;
          }
          expect(staysOpen).toBe(open);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('follows who moves up to the end of the line', () => {
    const roles = [role('cto', 'ada', ['vera']), role('vp', 'vera', ['dora']), role('director', 'dora', ['tess'])];
    const [chain] = vacancyChains(roles, new Set(['ada']));
    expect(chain?.moves.map(({ personId, toRoleId }) => [personId, toRoleId])).toEqual([
      ['vera', 'cto'],
      ['dora', 'vp'],
      ['tess', 'director'],
    ]);
    expect(chain?.staysOpen).toBeNull();
  });

  test('rather leaves the less critical role open, and says who would be needed in two places', () => {
    const roles = [role('cto', 'ada', ['vera'], 'critical'), role('vp', 'vera', [], 'high')];
    expect(rolesLeftOpen(roles, new Set(['ada']))).toEqual(['vp']);
    const equal = roles.map((one) => ({ ...one, impact: 'high' as const }));
    const [chain] = vacancyChains(equal, new Set(['ada']));
    expect(chain).toMatchObject({ moves: [], staysOpen: 'cto', neededElsewhere: [{ personId: 'vera', roleId: 'vp' }] });
  });

  test('leaves whoever holds two critical roles where they are', () => {
    const roles = [role('cto', 'ada', ['vera']), role('vp', 'vera', []), role('director', 'vera', ['tess'])];
    expect(rolesLeftOpen(roles, new Set(['ada']))).toEqual(['cto']);
    expect(rolesLeftOpen(roles, new Set(['vera']))).toEqual(['vp']);
  });
});

type Worth = readonly [open: number, impact: number, horizon: number, moves: number];

function worthOf(roles: readonly HeldRole[], leaving: ReadonlySet<string>, seating: Seating): Worth {
  const moved = roles.flatMap((one, at) => {
    const personId = seating[at] ?? null;
    if (personId === null || personId === staying(one, leaving)) return [];
    return one.successors.filter((successor) => successor.personId === personId);
  });
  const open = roles.filter((_, at) => (seating[at] ?? null) === null);
  return [
    open.length,
    open.reduce((sum, { impact }) => sum + impacts.indexOf(impact), 0),
    moved.reduce((sum, { horizon }) => sum + horizons.indexOf(horizon), 0),
    moved.length,
  ];
}

function byWorth(one: Worth, other: Worth): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
