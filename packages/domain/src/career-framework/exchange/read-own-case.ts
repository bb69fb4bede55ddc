import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { type CaseTree, labelOf } from './case-tree.js';
import { caseMark } from './framework-case.js';
import {
  type Fields,
  fieldsOf,
  isFields,
  linesKnownIn,
  listOf,
  unread,
  unreadBeside,
  without,
} from './unread-fields.js';

const raw = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : '';
const rawList = (value: unknown): string[] => listOf(value).map(raw);
/** A number, also where another system has written it as text. */
const number = (value: unknown, otherwise: number): number => {
  if (typeof value === 'string' && /^-?\d{1,9}(\.0+)?$/.test(value.trim())) return Number(value);
  return typeof value === 'number' ? value : otherwise;
};

/** What a record says beyond CASE. */
export const extensionsOf = (record: Fields): Fields => (isFields(record.extensions) ? record.extensions : {});

/** The text of a package that we wrote, whole. */
export const ownContent = (
  document: Fields,
  items: readonly Fields[],
  associations: readonly Fields[],
  tree: CaseTree,
): FrameworkContent => {
  const of = (type: string) => items.filter(({ CFItemType }) => CFItemType === type);
  const childrenOf = (item: Fields, type: string) => tree.below(item).filter(({ CFItemType }) => CFItemType === type);
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

/** What we write into every package anew: how it is built, and not what it says. */
const built = ['identifier', 'uri', 'lastChangeDateTime', 'CFItemType', 'associationType', 'sequenceNumber'];
const builtDocument = ['frameworkType', 'caseVersion', 'creator', 'adoptionStatus', 'CFPackageURI'];
const ends = ['originNodeURI', 'destinationNodeURI'];
const types = ['Stage', 'Skill', 'Level', 'Derailer'];

/**
 * What somebody else has written into a package of ours and its text therefore does not hold, as lines for the notes;
 * nothing for a package that comes back as it went out.
 */
export const addedToOwn = (
  whole: Fields,
  content: FrameworkContent,
  items: readonly Fields[],
  associations: readonly Fields[],
): string[] => {
  const known = linesKnownIn([content, caseMark, 'expectation', 'transition']);
  const document = isFields(whole.CFDocument) ? whole.CFDocument : {};
  const more = (record: Fields, label: string, elsewhere: readonly string[]) =>
    unread(without(record, known), [], elsewhere).map((line) => `${label} ${line}`.trim());
  return [
    ...more(document, '', [...built, ...builtDocument]),
    ...items.flatMap((item) => {
      const ours = types.some((type) => type === item.CFItemType);
      const level =
        item.CFItemType === 'Level' ? { ...item, extensions: { ...extensionsOf(item), level: null } } : item;
      return more(level, labelOf(item), ours ? built : []);
    }),
    ...associations.flatMap((association) => {
      const { kind } = extensionsOf(association);
      const ours = association.associationType === 'isChildOf' || kind === 'expectation' || kind === 'transition';
      return more(association, '', ours ? [...built, ...ends] : []);
    }),
    ...unread(whole, [], ['CFDocument', 'CFItems', 'CFAssociations']),
    ...unreadBeside('CFItems', whole.CFItems),
    ...unreadBeside('CFAssociations', whole.CFAssociations),
  ];
};
