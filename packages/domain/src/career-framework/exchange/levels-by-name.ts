import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { keysInTurn } from './keys.js';

/** A name as it is compared: two that differ in capitals and blanks alone are one to whoever reads them. */
export const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The levels of a file as they are named, each with a key of its own; what names none is asked at all levels. */
export const levelsByName = () => {
  const levels: ImportedFramework['levels'] = [];
  const keys = new Map<string, string>();
  const nextKey = keysInTurn();
  const keyOf = (name: string): string => {
    const known = keys.get(sameName(name));
    if (known !== undefined) return known;
    const key = nextKey(name === '' ? 'all' : name);
    keys.set(sameName(name), key);
    levels.push({ key, name: name === '' ? 'All levels' : name, notes: [] });
    return key;
  };
  return { levels, keyOf };
};
