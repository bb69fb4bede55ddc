import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { caseMark } from './framework-case.js';
import { freeKey, keyOf } from './keys.js';
import { type Fields, fieldsOf, isFields, listOf, textOf, textsOf, unread } from './unread-fields.js';

/** Whether a document is a CASE package. */
export const isCase = (document: Fields): boolean => isFields(document.CFDocument) && Array.isArray(document.CFItems);

const raw = (value: unknown): string => (typeof value === 'string' ? value : '');
const rawList = (value: unknown): string[] => listOf(value).map(raw);
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
const extensionsOf = (record: Fields): Fields => (isFields(record.extensions) ? record.extensions : {});
const nodeOf = (node: unknown): string => (isFields(node) ? raw(node.identifier) : raw(node));

type Tree = { readonly children: (identifier: string) => readonly Fields[] };

const treeOf = (items: readonly Fields[], associations: readonly Fields[]): Tree => {
  const byId = new Map(items.map((item) => [raw(item.identifier), item]));
  const below = new Map<string, { place: number; item: Fields }[]>();
  for (const association of associations) {
    if (association.associationType !== 'isChildOf') continue;
    const item = byId.get(nodeOf(association.originNodeURI));
    const parent = nodeOf(association.destinationNodeURI);
    if (item === undefined || parent === raw(item.identifier)) continue;
    const known = below.get(parent) ?? [];
    known.push({ place: number(association.sequenceNumber, known.length + 1), item });
    below.set(parent, known);
  }
  for (const known of below.values()) known.sort((one, other) => one.place - other.place);
  return { children: (identifier) => (below.get(identifier) ?? []).map(({ item }) => item) };
};

/** A package that we wrote, whole. */
const ownContent = (document: Fields, items: readonly Fields[], associations: readonly Fields[]): FrameworkContent => {
  const tree = treeOf(items, associations);
  const of = (type: string) => items.filter(({ CFItemType }) => CFItemType === type);
  const childrenOf = (item: Fields, type: string) =>
    tree.children(raw(item.identifier)).filter(({ CFItemType }) => CFItemType === type);
  const related = (kind: string) => associations.map(extensionsOf).filter((extensions) => extensions.kind === kind);
  return {
    name: raw(document.title),
    description: raw(document.description),
    notes: raw(document.notes),
    tracks: fieldsOf(extensionsOf(document).tracks).map(({ key, name }) => ({ key: raw(key), name: raw(name) })),
    stages: of('Stage').map((item) => {
      const own = extensionsOf(item);
      return {
        key: raw(item.humanCodingScheme),
        ordinal: number(own.ordinal, 1),
        track: raw(own.track),
        name: raw(item.abbreviatedStatement),
        coreFocus: raw(own.coreFocus),
        valueSource: raw(own.valueSource),
        description: raw(item.fullStatement),
        typicalSpan: raw(own.typicalSpan),
        notes: raw(item.notes),
        derailers: childrenOf(item, 'Derailer').map((derailer) => ({
          key: raw(derailer.humanCodingScheme),
          name: raw(derailer.abbreviatedStatement),
          description: raw(derailer.fullStatement),
          earlySigns: rawList(extensionsOf(derailer).earlySigns),
          counterMove: raw(extensionsOf(derailer).counterMove),
        })),
      };
    }),
    skills: of('Skill').map((item) => ({
      key: raw(item.humanCodingScheme),
      homeStageKey: raw(extensionsOf(item).homeStageKey),
      name: raw(item.abbreviatedStatement),
      description: raw(item.fullStatement),
      indicators: childrenOf(item, 'Level').map(({ fullStatement }) => raw(fullStatement)),
      notes: raw(item.notes),
    })),
    expectations: related('expectation').map((one) => ({
      stageKey: raw(one.stageKey),
      skillKey: raw(one.skillKey),
      level: number(one.level, 0),
      weight: number(one.weight, 1),
    })),
    transitions: related('transition').map((one) => ({
      fromStageKey: raw(one.fromStageKey),
      toStageKey: raw(one.toStageKey),
      name: raw(one.name),
      identityBefore: raw(one.identityBefore),
      identityAfter: raw(one.identityAfter),
      shift: raw(one.shift),
      navigation: raw(one.navigation),
      dipMonths: number(one.dipMonths, 0),
      stop: rawList(one.stop),
      start: rawList(one.start),
      keep: rawList(one.keep),
      prompts: fieldsOf(one.prompts).map(({ day, text }) => ({ day: number(day, 30), text: raw(text) })),
    })),
  };
};

const readTexts = ['fullStatement', 'abbreviatedStatement'];
const everyLevel = 'all';

/**
 * Reads a CASE package: one of ours whole; of others, what stands directly below the document becomes skills, and what
 * stands below those is what is asked, at the education levels that it names.
 */
export const readCase = (whole: Fields): ImportedFramework => {
  const document = isFields(whole.CFDocument) ? whole.CFDocument : {};
  const items = fieldsOf(whole.CFItems);
  const associations = fieldsOf(whole.CFAssociations);
  const named = { format: 'case' as const, name: textOf(document.title), description: textOf(document.description) };
  if (extensionsOf(document).format === caseMark) {
    const content = ownContent(document, items, associations);
    return { ...named, notes: [], levels: [], skills: [], content };
  }
  const tree = treeOf(items, associations);
  const parented = new Set(
    items.flatMap((item) => tree.children(raw(item.identifier)).map(({ identifier }) => raw(identifier))),
  );
  const levels: ImportedFramework['levels'] = [];
  const levelOf = (name: string): string => {
    const key = name === '' ? everyLevel : keyOf(name);
    if (levels.every((level) => level.key !== key))
      levels.push({ key, name: name === '' ? 'All levels' : name, notes: [] });
    return key;
  };
  const keys: string[] = [];
  const seen = new Set<string>();
  const skills = items
    .filter((item) => !parented.has(raw(item.identifier)))
    .map((item) => {
      const title = textOf(item.abbreviatedStatement) || textOf(item.fullStatement);
      const key = freeKey(textOf(item.humanCodingScheme) || title, keys);
      keys.push(key);
      const notes = unread(item, readTexts, ['educationLevel']);
      const asked: { levelKey: string; lines: string[] }[] = [];
      const ask = (name: string, line: string) => {
        const levelKey = levelOf(name);
        const known = asked.find((one) => one.levelKey === levelKey);
        if (known === undefined) asked.push({ levelKey, lines: [line] });
        else known.lines.push(line);
      };
      const walk = (parent: Fields, depth: number, inherited: readonly string[]): void => {
        const identifier = raw(parent.identifier);
        if (seen.has(identifier) || depth > 12) return;
        seen.add(identifier);
        for (const child of tree.children(identifier)) {
          const own = textsOf(child.educationLevel);
          const at = own.length > 0 ? own : inherited;
          const words = [textOf(child.abbreviatedStatement), textOf(child.fullStatement)];
          const line = `${depth > 0 ? '– ' : ''}${[...new Set(words)].filter((word) => word !== '').join(': ')}`;
          for (const name of at.length > 0 ? at : ['']) ask(name, line);
          notes.push(...unread(child, readTexts, ['educationLevel']));
          walk(child, depth + 1, at);
        }
      };
      const own = textsOf(item.educationLevel);
      walk(item, 0, own);
      if (asked.length === 0) for (const name of own.length > 0 ? own : ['']) ask(name, textOf(item.fullStatement));
      const description = textOf(item.abbreviatedStatement) === '' ? '' : textOf(item.fullStatement);
      return { key, name: title.slice(0, 300), description: title.length > 300 ? title : description, notes, asked };
    });
  const relations = associations
    .filter(({ associationType }) => associationType !== 'isChildOf')
    .flatMap((association) => unread(association, []));
  const rest = unread(whole, [], ['CFDocument', 'CFItems', 'CFAssociations']);
  return {
    ...named,
    notes: [...unread(document, ['title', 'description']), ...relations, ...rest],
    levels,
    skills,
    content: null,
  };
};
