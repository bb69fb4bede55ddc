import type { FrameworkContent } from '@understudy/contracts/framework-content';

/** The parts of a framework that changes are told about. */
export type ContentPart = 'framework' | 'tracks' | 'stages' | 'derailers' | 'skills' | 'expectations' | 'transitions';

type Fields = Readonly<Record<string, unknown>>;
type Entry = { readonly key: string; readonly value: Fields };

/** One difference between two framework texts; the key of a derailer begins with that of its stage. */
export type ContentChange =
  | { readonly kind: 'added'; readonly part: ContentPart; readonly key: string; readonly value: Fields }
  | { readonly kind: 'removed'; readonly part: ContentPart; readonly key: string; readonly value: Fields }
  | {
      readonly kind: 'changed';
      readonly part: ContentPart;
      readonly key: string;
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'reordered'; readonly part: ContentPart; readonly key: string; readonly after: readonly string[] };

/** All of them, what hangs on something after it. */
export const contentParts: readonly ContentPart[] = [
  'framework',
  'tracks',
  'stages',
  'derailers',
  'skills',
  'expectations',
  'transitions',
];

/** The records of one part in their order, each under its key. */
export const entriesOf = (content: FrameworkContent, part: ContentPart): readonly Entry[] => {
  const keyed = <Item extends object>(items: readonly Item[], keyOf: (item: Item) => string): Entry[] =>
    items.map((item) => ({ key: keyOf(item), value: Object.fromEntries(Object.entries(item)) }));
  if (part === 'framework') {
    const { name, description, notes } = content;
    return [{ key: '', value: { name, description, notes } }];
  }
  if (part === 'stages') {
    return content.stages.map(({ derailers: _derailers, ...value }) => ({ key: value.key, value }));
  }
  if (part === 'derailers') {
    return content.stages.flatMap((stage) => keyed(stage.derailers, ({ key }) => `${stage.key} ${key}`));
  }
  if (part === 'expectations') {
    return keyed(content.expectations, ({ stageKey, skillKey }) => `${stageKey} ${skillKey}`);
  }
  if (part === 'transitions') {
    return keyed(content.transitions, ({ fromStageKey, toStageKey }) => `${fromStageKey} ${toStageKey}`);
  }
  return keyed<{ key: string }>(content[part], ({ key }) => key);
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What an unordered change leaves: those that stay in their old order, then those that came. */
const naturalOrder = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((key) => after.includes(key)),
  ...after.filter((key) => !before.includes(key)),
];

const differenceOf = (part: ContentPart, before: readonly Entry[], after: readonly Entry[]): ContentChange[] => {
  const known = new Map(before.map(({ key, value }) => [key, value]));
  const wanted = new Map(after.map(({ key, value }) => [key, value]));
  const changes: ContentChange[] = [];
  for (const { key, value } of before) if (!wanted.has(key)) changes.push({ kind: 'removed', part, key, value });
  for (const { key, value } of after) {
    const former = known.get(key);
    if (former === undefined) {
      changes.push({ kind: 'added', part, key, value });
      continue;
    }
    for (const [field, now] of Object.entries(value)) {
      if (!same(former[field], now)) {
        changes.push({ kind: 'changed', part, key, field, before: former[field], after: now });
      }
    }
  }
  const order = after.map(({ key }) => key);
  const natural = naturalOrder(
    before.map(({ key }) => key),
    order,
  );
  if (!same(natural, order)) changes.push({ kind: 'reordered', part, key: '', after: order });
  return changes;
};

/** What changed from one framework text to another, part by part. */
export const contentChanges = (before: FrameworkContent, after: FrameworkContent): ContentChange[] =>
  contentParts.flatMap((part) => differenceOf(part, entriesOf(before, part), entriesOf(after, part)));

const applied = (entries: readonly Entry[], changes: readonly ContentChange[]): readonly Entry[] => {
  let result = [...entries];
  for (const change of changes) {
    if (change.kind === 'removed') result = result.filter(({ key }) => key !== change.key);
    if (change.kind === 'added') result.push({ key: change.key, value: change.value });
    if (change.kind === 'changed') {
      result = result.map((entry) =>
        entry.key === change.key ? { ...entry, value: { ...entry.value, [change.field]: change.after } } : entry,
      );
    }
    if (change.kind === 'reordered') {
      const place = new Map(change.after.map((key, index) => [key, index]));
      const placeOf = ({ key }: Entry) => place.get(key) ?? change.after.length;
      result.sort((one, other) => placeOf(one) - placeOf(other));
    }
  }
  return result;
};

/** The text after the changes: `applyChanges(contentChanges(a, b), a)` equals `b`. */
export const applyChanges = (changes: readonly ContentChange[], content: FrameworkContent): FrameworkContent => {
  const after = (part: ContentPart): readonly Fields[] =>
    applied(
      entriesOf(content, part),
      changes.filter((change) => change.part === part),
    ).map(({ value }) => value);
  const derailers = applied(
    entriesOf(content, 'derailers'),
    changes.filter(({ part }) => part === 'derailers'),
  );
  const of = (stageKey: string) => derailers.filter(({ key }) => key.startsWith(`${stageKey} `));
  const [texts] = after('framework');
  return {
    ...texts,
    tracks: after('tracks'),
    stages: after('stages').map((stage) => ({ ...stage, derailers: of(String(stage.key)).map(({ value }) => value) })),
    skills: after('skills'),
    expectations: after('expectations'),
    transitions: after('transitions'),
  } as unknown as FrameworkContent;
};

const pathOf = (change: ContentChange): string =>
  `${change.part}/${change.key}/${change.kind === 'changed' ? change.field : ''}`;

/** Whether two people's changes touch the same place: the same field, an order, or something that the other removed. */
const collide = (one: ContentChange, other: ContentChange): boolean => {
  if (one.part !== other.part) return false;
  if (one.kind === 'reordered' || other.kind === 'reordered') return true;
  if (one.key !== other.key) return false;
  return one.kind !== 'changed' || other.kind !== 'changed' || pathOf(one) === pathOf(other);
};

/** Two people's changes of one text, taken together; null where they touch the same place and somebody must choose. */
export const mergeContents = (
  base: FrameworkContent,
  mine: FrameworkContent,
  theirs: FrameworkContent,
): FrameworkContent | null => {
  const changes = contentChanges(base, mine);
  const others = contentChanges(base, theirs);
  const fit = changes.every((change) => others.every((other) => !collide(change, other)));
  return fit ? applyChanges(changes, theirs) : null;
};
