import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { BeyondFramework, most } from './beyond-framework.js';
import { type CaseTree, caseTree, labelOf, placeOf, shortened } from './case-tree.js';
import { adoptionOf, caseMark } from './framework-case.js';
import { keysInTurn } from './keys.js';
import { levelsByName, sameName } from './levels-by-name.js';
import { addedToOwn, extensionsOf, ownContent } from './read-own-case.js';
import {
  type Fields,
  fieldsOf,
  isFields,
  linesKnownIn,
  textOf,
  textsOf,
  unread,
  unreadBeside,
  without,
} from './unread-fields.js';

/** Whether a document is a CASE package. */
export const isCase = (document: Fields): boolean => isFields(document.CFDocument) && Array.isArray(document.CFItems);

type Skill = ImportedFramework['skills'][number];
/** What of a record has no place of its own: what people wrote, and by what systems know it. */
type Notes = { readonly words: readonly string[]; readonly technical: readonly string[] };

const statements = ['fullStatement', 'abbreviatedStatement'];
const isLink = (name: string): boolean => name.endsWith('URI');
const isTechnical = (name: string): boolean =>
  isLink(name) || ['identifier', 'uri', 'lastChangeDateTime'].includes(name);
const partOf = (record: Fields, holds: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => holds(name)));

/** What is said of the document, its items and definitions and is kept with them, so that no link has to say it again. */
const saidElsewhere = (whole: Fields): ReadonlySet<string> =>
  linesKnownIn([
    ...[whole.CFDocument, ...fieldsOf(whole.CFItems)]
      .filter(isFields)
      .map((record) => partOf(record, (name) => !isLink(name))),
    whole.CFDefinitions,
  ]);

/** What of a record nobody has read: not `texts` where they are texts, and not what is `read` whole elsewhere. */
const notesOf = (
  record: Fields,
  label: string,
  said: ReadonlySet<string>,
  texts: readonly string[],
  read: readonly string[],
): Notes => {
  const labelled = (line: string) => `${label} ${line}`.trim();
  const links = without(partOf(record, isLink), said);
  const technical = { ...partOf(record, (name) => isTechnical(name) && !isLink(name)), ...links };
  return {
    words: unread(
      partOf(record, (name) => !isTechnical(name)),
      texts,
      read,
    ).map(labelled),
    technical: unread(technical, []).map(labelled),
  };
};

type Below = { readonly item: Fields; readonly before: string; readonly inherited: readonly string[] };

/** The levels that an item names, each once. */
const levelsNamedIn = (item: Fields): readonly string[] => {
  const first = new Map<string, string>();
  for (const name of textsOf(item.educationLevel)) if (!first.has(sameName(name))) first.set(sameName(name), name);
  return [...first.values()];
};

/** What is asked below an item, level by level, however deep it stands; and the levels of the item that nothing is asked at. */
const askedBelow = (
  top: Fields,
  { below }: CaseTree,
  keyOf: (name: string) => string,
  isNew: (item: Fields) => boolean,
): { readonly asked: Skill['asked']; readonly unasked: readonly string[] } => {
  const asked = new Map<string, string[]>();
  const askedAt = new Set<string>();
  const ask = (names: readonly string[], line: string): void => {
    // Each of these levels gets the line, and whatever stands below inherits them.
    if (names.length > most.levels) throw new BeyondFramework();
    for (const name of names.length > 0 ? names : ['']) {
      const key = keyOf(name);
      const lines = asked.get(key) ?? [];
      asked.set(key, lines);
      lines.push(line);
      askedAt.add(sameName(name));
    }
  };
  const own = levelsNamedIn(top);
  const under = (item: Fields, before: string, inherited: readonly string[]): Below[] =>
    below(item)
      .map((child) => ({ item: child, before, inherited }))
      .toReversed();
  const waiting = under(top, '', own);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { item, before, inherited } = next;
    const named = levelsNamedIn(item);
    const names = named.length > 0 ? named : inherited;
    const words = [textOf(item.abbreviatedStatement), textOf(item.fullStatement)].filter((word) => word !== '');
    ask(names, `${before}${[...new Set(words.length > 0 ? words : [labelOf(item)])].join(': ')}`);
    // What stands below two items is read with the first of them; below the second, it is named.
    if (isNew(item)) waiting.push(...under(item, '– ', names));
  }
  if (asked.size === 0) ask(own, textOf(top.fullStatement));
  return {
    asked: [...asked].map(([levelKey, lines]) => ({ levelKey, lines })),
    unasked: own.filter((name) => !askedAt.has(sameName(name))),
  };
};

/** What an item and its places say beyond its statements and levels. */
const itemNotes = (item: Fields, label: string, { placing }: CaseTree, said: ReadonlySet<string>): Notes => {
  const code = textOf(item.humanCodingScheme);
  const isLabelled = code !== '' && label === code;
  const read = isLabelled ? [...statements, 'humanCodingScheme'] : statements;
  const all = [
    notesOf(item, label, said, read, ['educationLevel']),
    ...placing(item).map((association) => {
      const place = placeOf(association) === null ? [] : ['sequenceNumber'];
      return notesOf(association, label, said, ['associationType'], place);
    }),
  ];
  const [words, technical] = [all.flatMap((notes) => notes.words), all.flatMap((notes) => notes.technical)];
  const unsaid = isLabelled && words.length + technical.length === 0;
  return { words: unsaid ? [`humanCodingScheme: ${code}`] : words, technical };
};

/** What relates two items without placing one below the other, in front of whatever else is said of it. */
const relationNotes = (association: Fields, { at }: CaseTree, said: ReadonlySet<string>): string[] => {
  const called = (node: unknown): string => {
    const [known] = at(node);
    if (known !== undefined) return labelOf(known);
    return isFields(node) ? shortened(textOf(node.title) || textOf(node.identifier)) : shortened(textOf(node));
  };
  const { associationType, originNodeURI, destinationNodeURI } = association;
  const sentence = `${called(originNodeURI)} ${textOf(associationType)} ${called(destinationNodeURI)}`.trim();
  const { words, technical } = notesOf(association, sentence, said, ['associationType'], []);
  return words.length + technical.length > 0 ? [...words, ...technical] : [sentence];
};

/**
 * Reads a CASE package: one of ours whole; of others, what stands directly below the document becomes skills, and what
 * stands below those is what is asked, at the education levels that it names.
 * @throws CaseCircle where items stand below themselves
 * @throws BeyondFramework where it would take the square of its size
 */
export const readCase = (whole: Fields): ImportedFramework => {
  const document = isFields(whole.CFDocument) ? whole.CFDocument : {};
  const items = fieldsOf(whole.CFItems);
  const associations = fieldsOf(whole.CFAssociations);
  const tree = caseTree(document, items, associations);
  const named = {
    format: 'case' as const,
    name: textOf(document.title),
    description: textOf(document.description),
    adoption: adoptionOf(document.adoptionStatus),
  };
  if (extensionsOf(document).format === caseMark) {
    const content = ownContent(document, items, associations, tree);
    return { ...named, notes: addedToOwn(whole, content, items, associations), levels: [], skills: [], content };
  }
  const said = saidElsewhere(whole);
  const { levels, keyOf } = levelsByName();
  const nextKey = keysInTurn();
  const seen = new Set<Fields>();
  const skills = tree.tops.map((top) => {
    const notes = [itemNotes(top, '', tree, said)];
    const { asked, unasked } = askedBelow(top, tree, keyOf, (item) => {
      if (seen.has(item)) return false;
      seen.add(item);
      notes.push(itemNotes(item, labelOf(item), tree, said));
      return true;
    });
    const [short, full] = [textOf(top.abbreviatedStatement), textOf(top.fullStatement)];
    const key = nextKey(textOf(top.humanCodingScheme) || short || full);
    return {
      key,
      name: short || full || labelOf(top),
      description: short === '' ? '' : full,
      notes: [
        ...(unasked.length > 0 ? [`educationLevel: ${unasked.join(', ')}`] : []),
        ...notes.flatMap(({ words }) => words),
        ...notes.flatMap(({ technical }) => technical),
      ],
      asked,
    };
  });
  return {
    ...named,
    notes: [
      ...unread(document, ['title', 'description']),
      ...tree.others.flatMap((association) => relationNotes(association, tree, said)),
      ...unread(whole, [], ['CFDocument', 'CFItems', 'CFAssociations']),
      ...unreadBeside('CFItems', whole.CFItems),
      ...unreadBeside('CFAssociations', whole.CFAssociations),
    ],
    levels,
    skills,
    content: null,
  };
};
