import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { Adoption } from '@understudy/contracts/framework-exchange';
import { stableUuid } from './stable-uuid.js';

type Extensions = Readonly<Record<string, unknown>>;

export type CaseItem = {
  readonly identifier: string;
  readonly uri: string;
  readonly CFItemType: string;
  readonly fullStatement: string;
  readonly abbreviatedStatement?: string;
  readonly humanCodingScheme?: string;
  readonly notes?: string;
  readonly lastChangeDateTime: string;
  readonly extensions?: Extensions;
};

export type CaseAssociation = {
  readonly identifier: string;
  readonly uri: string;
  readonly associationType: string;
  readonly sequenceNumber?: number;
  readonly originNodeURI: { readonly title: string; readonly identifier: string; readonly uri: string };
  readonly destinationNodeURI: { readonly title: string; readonly identifier: string; readonly uri: string };
  readonly lastChangeDateTime: string;
  readonly extensions?: Extensions;
};

/**
 * How CASE calls where a version stands. A draft of ours is seen by nobody but those who write it, which is what other
 * systems take a private draft for; as a draft they would show it to everybody.
 */
const adoptionStatuses = { draft: 'Private Draft', published: 'Adopted', retired: 'Deprecated' } as const;

const adoptions: Readonly<Record<string, Adoption>> = {
  'private draft': 'private-draft',
  draft: 'draft',
  adopted: 'adopted',
  deprecated: 'deprecated',
};

/** Where a package says that it stands; null where it says nothing that CASE knows. */
export const adoptionOf = (adoptionStatus: unknown): Adoption | null => {
  const said = typeof adoptionStatus === 'string' ? adoptionStatus.trim().toLowerCase() : '';
  return Object.hasOwn(adoptions, said) ? (adoptions[said] ?? null) : null;
};

/** What an export is called by, when its text was written, and where it stands. */
export type CaseOrigin = {
  readonly id: string;
  readonly changedAt: string;
  readonly creator: string;
  readonly status: keyof typeof adoptionStatuses;
};

/**
 * A framework as a 1EdTech CASE 1.1 package: stages, skills, levels and derailers are items, what belongs to what is an
 * association. What CASE has no field for stands in `extensions`, so that nothing is lost; `readCase` reads exactly it.
 */
export const frameworkCase = (content: FrameworkContent, { id, changedAt, creator, status }: CaseOrigin) => {
  const uri = (identifier: string) => `urn:uuid:${identifier}`;
  const idOf = (...names: readonly string[]) => stableUuid([id, ...names].join('\n'));
  const document = idOf('document');
  const items: CaseItem[] = [];
  const associations: CaseAssociation[] = [];
  const node = (identifier: string, title: string) => ({ title, identifier, uri: uri(identifier) });
  const item = (identifier: string, rest: Omit<CaseItem, 'identifier' | 'uri' | 'lastChangeDateTime'>) =>
    items.push({ identifier, uri: uri(identifier), lastChangeDateTime: changedAt, ...rest });
  const relate = (
    associationType: string,
    origin: readonly [string, string],
    destination: readonly [string, string],
    rest: Pick<CaseAssociation, 'sequenceNumber' | 'extensions'> = {},
  ) => {
    const identifier = idOf('association', associationType, origin[0], destination[0]);
    associations.push({
      identifier,
      uri: uri(identifier),
      associationType,
      originNodeURI: node(...origin),
      destinationNodeURI: node(...destination),
      lastChangeDateTime: changedAt,
      ...rest,
    });
  };
  const whole: readonly [string, string] = [document, content.name];
  content.stages.forEach(({ key, name, description, notes, derailers, ...extensions }, index) => {
    const stage = idOf('stage', key);
    item(stage, {
      CFItemType: 'Stage',
      fullStatement: description,
      abbreviatedStatement: name,
      humanCodingScheme: key,
      notes,
      extensions,
    });
    relate('isChildOf', [stage, name], whole, { sequenceNumber: index + 1 });
    derailers.forEach((derailer, place) => {
      const { earlySigns, counterMove } = derailer;
      const identifier = idOf('derailer', key, derailer.key);
      item(identifier, {
        CFItemType: 'Derailer',
        fullStatement: derailer.description,
        abbreviatedStatement: derailer.name,
        humanCodingScheme: derailer.key,
        extensions: { earlySigns, counterMove },
      });
      relate('isChildOf', [identifier, derailer.name], [stage, name], { sequenceNumber: place + 1 });
    });
  });
  content.skills.forEach(({ key, name, description, notes, indicators, homeStageKey }, index) => {
    const skill = idOf('skill', key);
    item(skill, {
      CFItemType: 'Skill',
      fullStatement: description,
      abbreviatedStatement: name,
      humanCodingScheme: key,
      notes,
      extensions: { homeStageKey },
    });
    relate('isChildOf', [skill, name], whole, { sequenceNumber: content.stages.length + index + 1 });
    indicators.forEach((indicator, level) => {
      const identifier = idOf('level', key, String(level));
      item(identifier, { CFItemType: 'Level', fullStatement: indicator, extensions: { level } });
      relate('isChildOf', [identifier, name], [skill, name], { sequenceNumber: level + 1 });
    });
  });
  for (const { stageKey, skillKey, level, weight } of content.expectations) {
    const extensions = { kind: 'expectation', stageKey, skillKey, level, weight };
    relate('isRelatedTo', [idOf('skill', skillKey), skillKey], [idOf('stage', stageKey), stageKey], { extensions });
  }
  for (const transition of content.transitions) {
    const { fromStageKey, toStageKey } = transition;
    const extensions = { kind: 'transition', ...transition };
    relate('precedes', [idOf('stage', fromStageKey), fromStageKey], [idOf('stage', toStageKey), toStageKey], {
      extensions,
    });
  }
  return {
    CFDocument: {
      identifier: document,
      uri: uri(document),
      frameworkType: 'Career framework',
      caseVersion: '1.1',
      creator,
      title: content.name,
      description: content.description,
      notes: content.notes,
      adoptionStatus: adoptionStatuses[status],
      lastChangeDateTime: changedAt,
      CFPackageURI: node(document, content.name),
      extensions: { format: caseMark, tracks: content.tracks },
    },
    CFItems: items,
    CFAssociations: associations,
  };
};

/** By what a package is known to be one of ours, with everything in it. */
export const caseMark = 'understudy-career-framework';
