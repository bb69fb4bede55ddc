import type { FrameworkContent } from '@understudy/contracts/framework-content';
import {
  applyChanges,
  type ContentChange,
  type ContentPart,
  contentChanges,
  contentParts,
  entriesOf,
} from './content-change.js';

/** Of each part all keys in their order, those that were taken out where they stood. */
export type Places = ReadonlyMap<ContentPart, readonly string[]>;

const keysOf = (content: FrameworkContent, part: ContentPart): readonly string[] =>
  entriesOf(content, part).map(({ key }) => key);

/** A list with those keys of an order that it lacks and that are wanted, each behind what stands before it there. */
const woven = (
  list: readonly string[],
  order: readonly string[],
  isWanted: (key: string) => boolean,
): readonly string[] => {
  const result = [...list];
  const known = new Set(list);
  let before: string | null = null;
  for (const key of order) {
    if (!known.has(key)) {
      if (!isWanted(key)) continue;
      result.splice(before === null ? 0 : result.indexOf(before) + 1, 0, key);
    }
    before = key;
  }
  return result;
};

/** Where everything stands in a text, and where stood what had been taken out of it before. */
export const placesIn = (content: FrameworkContent, former: Places): Places =>
  new Map(contentParts.map((part) => [part, woven(former.get(part) ?? [], keysOf(content, part), () => true)]));

/** What is to be done to a text to have in it again what was taken out of it: the thing itself first, then what hung on it. */
export const takenOut = (before: FrameworkContent, after: FrameworkContent): readonly ContentChange[] =>
  contentChanges(after, before).filter(({ kind }) => kind !== 'reordered');

const at = (part: ContentPart, key: string): string => `${part}/${key}`;

/** What has to be there before a change can be made. */
const needsOf = ({ kind, part, key }: ContentChange): readonly string[] => {
  const [one = '', other = ''] = key.split(' ');
  if (kind === 'changed') return [at(part, key)];
  if (part === 'derailers') return [at('stages', one)];
  if (part === 'expectations') return [at('stages', one), at('skills', other)];
  return part === 'transitions' ? [at('stages', one), at('stages', other)] : [];
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export type PutBack = {
  readonly content: FrameworkContent;
  /** What hangs on something that was taken out as well, and comes with that. */
  readonly waiting: readonly ContentChange[];
};

/**
 * Puts something back in its place with all that hung on it, into a text that may have been written on since: what was
 * written holds. Null where the thing itself cannot stand there, for want of its stage or because something else does.
 */
export const putBack = (
  content: FrameworkContent,
  taken: readonly ContentChange[],
  waiting: readonly ContentChange[],
  places: Places,
): PutBack | null => {
  const [thing] = taken;
  if (thing === undefined) return null;
  const isWithIt = (change: ContentChange) => needsOf(change).includes(at(thing.part, thing.key));
  const there = new Map(
    contentParts.flatMap((part) => entriesOf(content, part).map(({ key, value }) => [at(part, key), value] as const)),
  );
  const made: ContentChange[] = [];
  const later = waiting.filter((change) => !isWithIt(change));
  for (const change of [...taken, ...waiting.filter(isWithIt)]) {
    const place = at(change.part, change.key);
    if (needsOf(change).some((need) => !there.has(need))) later.push(change);
    else if (change.kind === 'added' && !there.has(place)) {
      there.set(place, change.value);
      made.push(change);
    } else if (change.kind === 'changed' && same(there.get(place)?.[change.field], change.before)) made.push(change);
  }
  if (!made.includes(thing)) return null;
  const orders = contentParts.flatMap((part): ContentChange[] => {
    const back = new Set(made.filter((one) => one.kind === 'added' && one.part === part).map(({ key }) => key));
    if (back.size === 0) return [];
    const after = woven(keysOf(content, part), places.get(part) ?? [], (key) => back.has(key));
    return [{ kind: 'reordered', part, key: '', after }];
  });
  return { content: applyChanges([...made, ...orders], content), waiting: later };
};
