import type { ImportedFramework } from '@understudy/contracts/framework-exchange';

type Level = ImportedFramework['levels'][number];
type Track = { readonly key: string; readonly name: string };

/** On which step of which track a level of a file stands. */
export type LevelPlace = { readonly step: number; readonly on: Track };

/** The key of a level as what it shares with its neighbours and what tells it from them; both empty where it has no two parts. */
const partsOf = ({ key }: Level): { readonly stem: string; readonly branch: string } => {
  const cut = key.lastIndexOf('-');
  const branch = key.slice(cut + 1).toLowerCase();
  return cut > 0 && /^[a-z]{1,12}$/.test(branch) ? { stem: key.slice(0, cut), branch } : { stem: '', branch: '' };
};

/** Levels in their order, neighbours that share the beginning of their key together. */
const neighboursOf = (levels: readonly Level[]): Level[][] => {
  const groups: Level[][] = [];
  for (const level of levels) {
    const group = groups.at(-1);
    const { stem } = partsOf(level);
    if (stem !== '' && group?.every((other) => partsOf(other).stem === stem)) group.push(level);
    else groups.push([level]);
  }
  return groups;
};

/**
 * Levels stand one above the other, but for those that are the same step once for individual contributors and once for
 * others (`senior-ic`, `senior-pm`): they stand beside each other, each on the track of its branch.
 */
export const placesOf = (levels: readonly Level[], track: Track): ReadonlyMap<Level, LevelPlace> => {
  const places = new Map<Level, LevelPlace>();
  let step = 0;
  for (const group of neighboursOf(levels)) {
    const branches = group.map((level) => partsOf(level).branch);
    const parallel = branches.includes('ic') && new Set(branches).size === branches.length;
    group.forEach((level, index) => {
      if (index === 0 || !parallel) step += 1;
      const branch = index > 0 && parallel ? (branches[index] ?? '') : '';
      const beside = { key: `${track.key}-${branch}`, name: `${track.name} (${branch.toUpperCase()})` };
      places.set(level, { step, on: branch === '' ? track : beside });
    });
  }
  return places;
};
