import type { BenchRole } from '@understudy/domain/indicators/bench';
import { coverageOf, depthOf, effectiveBenchOf } from '@understudy/domain/indicators/bench-strength';
import { horizons } from '@understudy/domain/indicators/history';
import type { BenchRow } from './bench.repository.js';
import type { StoredFigure } from './stored-figure.js';

/** A linchpin as it is stored, with the roles that nobody else could fill, or else those they are nominated for. */
export type StoredLinchpin = { readonly personId: string; readonly roleIds: readonly string[] };

/** The name under which a figure of the bench is stored: one per horizon. */
export const benchIndicator = (indicator: string, horizon: string): string => `${indicator}/${horizon}`;

/** The figure beside which linchpins are stored, of one horizon. */
export const linchpinsBeside = (horizon: (typeof horizons)[number]): string =>
  benchIndicator('effective-bench-strength', horizon);

/** The same of every horizon. */
export const linchpinIndicators: readonly string[] = horizons.map(linchpinsBeside);

/** The one whose course is told, and which asks for attention: that of the widest horizon. */
export const linchpinIndicator = linchpinsBeside('within-3-years');

/** Coverage, depth and effective bench strength, for each horizon, of every group that has critical roles. */
export const benchFigures = (rows: readonly BenchRow[], fewest?: number): StoredFigure[] => {
  const groups = new Map<string, { group: BenchRow['groups'][number]; rows: BenchRow[] }>();
  for (const row of rows) {
    for (const group of row.groups) {
      const name = `${group.kind}:${group.key}`;
      const known = groups.get(name);
      if (known === undefined) groups.set(name, { group, rows: [row] });
      else known.rows.push(row);
    }
  }
  return [...groups.values()].flatMap(({ group, rows: own }) =>
    horizons.flatMap((horizon, reach) => {
      const roles = own.map(
        ({ roleId, successors }): BenchRole => ({
          roleId,
          successors: successors
            .filter(({ horizon: ready }) => horizons.indexOf(ready) <= reach)
            .filter(({ uncounted }) => group.kind !== 'leader' || !uncounted.includes(group.key)),
        }),
      );
      const bench = effectiveBenchOf(roles, fewest);
      const linchpins = bench.linchpins.map(
        ({ personId, roleIds, roleIdsWithoutOther }): StoredLinchpin => ({
          personId,
          roleIds: roleIdsWithoutOther.length > 0 ? roleIdsWithoutOther : roleIds,
        }),
      );
      return [
        { indicator: benchIndicator('coverage', horizon), ...group, ...coverageOf(roles, fewest), details: {} },
        { indicator: benchIndicator('depth', horizon), ...group, ...depthOf(roles, fewest), details: {} },
        {
          indicator: benchIndicator('effective-bench-strength', horizon),
          ...group,
          ...bench.measure,
          details: { covered: bench.covered, linchpins },
        },
      ];
    }),
  );
};
