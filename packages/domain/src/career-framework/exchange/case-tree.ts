import { pairsCounted } from './beyond-framework.js';
import { fitted } from './fitting.js';
import { type Fields, isFields, textOf, type Value } from './unread-fields.js';

/** Items of a package stand below one another in a circle, so that none of them stands below the document. */
export class CaseCircle extends Error {
  /** What the items of the circle are called, each below the next, up to the first one again. */
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`Items stand below one another in a circle: ${names.join(' -> ')}`);
    this.name = 'CaseCircle';
    this.names = names;
  }
}

/** What stands below what in a CASE package. */
export type CaseTree = {
  /** The items that stand below no other, in the order that the package gives them. */
  readonly tops: readonly Fields[];
  readonly below: (item: Fields) => readonly Fields[];
  /** The associations that say below what an item stands. */
  readonly placing: (item: Fields) => readonly Fields[];
  /** The associations that place nothing. */
  readonly others: readonly Fields[];
  /** The items that an end of an association points at. */
  readonly at: (node: Value) => readonly Fields[];
};

const longestLabel = 60;

/** A text as one short line. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestLabel ? line : `${fitted(line, longestLabel)[0]}…`;
};

/** What an item is called in front of its fields: by its code, else by how its statement begins. */
export const labelOf = (item: Fields): string => {
  const code = textOf(item.humanCodingScheme);
  if (code !== '' && code.length <= longestLabel) return code;
  return shortened(textOf(item.abbreviatedStatement) || textOf(item.fullStatement) || textOf(item.identifier));
};

/** At which place an association puts its item, which may be between two others; null where it names none. */
export const placeOf = ({ sequenceNumber }: Fields): number | null =>
  /^-?\d+(\.\d+)?$/.test(textOf(sequenceNumber)) ? Number(textOf(sequenceNumber)) : null;

const listed = <Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] => {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
};

/** The first circle that items stand in, each below the one before it; null where there is none. */
const circleIn = (items: readonly Fields[], below: CaseTree['below']): readonly Fields[] | null => {
  const onTheWay = new Map<Fields, boolean>();
  for (const start of items) {
    const way = onTheWay.has(start) ? [] : [{ item: start, next: 0 }];
    onTheWay.set(start, way.length > 0);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const child = below(here.item)[here.next];
      here.next += 1;
      if (child === undefined) {
        onTheWay.set(here.item, false);
        way.pop();
      } else if (onTheWay.get(child) === true) {
        return way.slice(way.findIndex(({ item }) => item === child)).map(({ item }) => item);
      } else if (!onTheWay.has(child)) {
        onTheWay.set(child, true);
        way.push({ item: child, next: 0 });
      }
    }
  }
  return null;
};

/**
 * Reads what stands below what from the associations of a package.
 * @throws CaseCircle where items stand below themselves
 * @throws BeyondFramework where many items of one name stand below many of another
 */
export const caseTree = (document: Fields, items: readonly Fields[], associations: readonly Fields[]): CaseTree => {
  const named = new Map<string, Fields[]>();
  for (const one of [document, ...items]) {
    for (const name of new Set([textOf(one.identifier), textOf(one.uri)]))
      if (name !== '') listed(named, name).push(one);
  }
  const at = (node: Value): readonly Fields[] =>
    (isFields(node) ? [node.identifier, node.uri] : [node])
      .map((name) => named.get(textOf(name)) ?? [])
      .find((found) => found.length > 0) ?? [];
  const places = new Map<Fields, Map<Fields, number>>();
  const placing = new Map<Fields, Fields[]>();
  const others: Fields[] = [];
  const countPairs = pairsCounted();
  for (const association of associations) {
    const parents = association.associationType === 'isChildOf' ? at(association.destinationNodeURI) : [];
    const origins = parents.length > 0 ? at(association.originNodeURI) : [];
    countPairs(origins.length * parents.length);
    const children = origins.filter((child) => child !== document);
    if (children.length === 0) {
      others.push(association);
      continue;
    }
    for (const child of children) listed(placing, child).push(association);
    for (const parent of parents) {
      const known = places.get(parent) ?? new Map<Fields, number>();
      places.set(parent, known);
      for (const child of children) {
        if (!known.has(child)) known.set(child, placeOf(association) ?? known.size + 1);
      }
    }
  }
  const sorted = new Map(
    [...places].map(([parent, known]) => [
      parent,
      [...known].toSorted(([, one], [, other]) => one - other).map(([child]) => child),
    ]),
  );
  const below = (item: Fields): readonly Fields[] => sorted.get(item) ?? [];
  const circle = circleIn(items, below);
  if (circle !== null) {
    const upwards = circle.toReversed();
    throw new CaseCircle([...upwards, ...upwards.slice(0, 1)].map(labelOf));
  }
  const belowItems = new Set(items.flatMap(below));
  return {
    tops: [...new Set([...below(document), ...items])].filter((item) => !belowItems.has(item)),
    below,
    placing: (item) => placing.get(item) ?? [],
    others,
    at,
  };
};
