import type { InstrumentContent, InstrumentItem } from '@understudy/contracts/assessments-instruments';
import type { Framework } from '@understudy/contracts/career-framework';
import type { InstrumentOrigin } from '@understudy/contracts/instrument-origin';
import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { germanFramework } from '../built-in-framework/german/german-framework.js';
import { anchorOf, oneLine } from './anchor-text.js';
import { builtInReadiness } from './built-in-readiness/built-in-readiness.js';
import { minutesToAnswer } from './time-to-answer.js';

/** Fifteen minutes with a tenth to spare for thinking back, as the built-in instrument keeps it. */
const mostMinutes = 15 * 0.9;

const english = {
  dimension: {
    name: 'Skills of this stage',
    description: 'What the framework expects at this stage, in its own words.',
  },
  self: (skill: string) => `${skill}: what can be seen of me?`,
  others: (skill: string) => `${skill}: what can be seen of them?`,
};
const german: typeof english = {
  dimension: {
    name: 'Fähigkeiten dieser Stufe',
    description: 'Was das Laufbahnmodell auf dieser Stufe erwartet, in seinen eigenen Worten.',
  },
  self: (skill) => `${skill}: Was ist davon bei mir zu sehen?`,
  others: (skill) => `${skill}: Was ist davon bei dieser Person zu sehen?`,
};
/** Where items go that tell about none of the four sides of readiness. */
const ownDimension = 'skills-of-the-stage';

type OriginSkill = InstrumentOrigin['skills'][number];
/** A skill that the stage expects, and how it can be asked about. */
type Candidate = { readonly skill: OriginSkill; readonly item: InstrumentItem };

export type DraftedInstrument = {
  readonly description: string;
  readonly expiresAfterMonths: number;
  readonly content: InstrumentContent;
  /** Every skill that the stage expects: those that are asked about first, in their order, then what was left out. */
  readonly skills: OriginSkill[];
};

/**
 * An instrument about one stage, from what a framework expects there: an item of the built-in bank for each skill that it
 * knows, else one of the skill's own indicators. What weighs more comes first, the sides of readiness in turn among what
 * weighs the same, until the time is full. Null where nothing is expected that can be asked about.
 */
export function draftedInstrument(
  framework: Pick<Framework, 'stages' | 'skills'>,
  stageKey: string,
  locale: string,
): DraftedInstrument | null {
  const { content: bank, ...words } = builtInReadiness(locale);
  const own = isGerman(locale) ? german : english;
  const questions = bank.items
    .filter(({ kind }) => kind === 'text')
    .map((item) => ({ ...item, stageKeys: [stageKey] }));
  const expected = framework.stages.find(({ key }) => key === stageKey)?.expectations ?? [];
  const found = framework.skills.flatMap(({ key, name, indicators }) => {
    const asked = expected.find(({ skillKey }) => skillKey === key);
    if (asked === undefined) return [];
    const known = { ...asked, skillName: oneLine(name) || key };
    const ours = bank.items.find(({ skillKey }) => skillKey === key);
    return [ours === undefined ? ofIndicators(known, indicators, stageKey, locale) : ofBank(known, ours, stageKey)];
  });
  const askable = inTurn(found.flatMap(({ skill, item }) => (item === null ? [] : [{ skill, item }])));
  const tooMuch = askable.findIndex(
    (_one, place) => !fits([...askable.slice(0, place + 1).map(({ item }) => item), ...questions]),
  );
  const chosen = tooMuch < 0 ? askable : askable.slice(0, tooMuch);
  const dimensions = [...bank.dimensions, { key: ownDimension, ...own.dimension }].filter(({ key }) =>
    chosen.some(({ item }) => item.dimensionKey === key),
  );
  const [last] = dimensions.slice(-1);
  if (last === undefined) return null;
  const inOrder = dimensions.flatMap(({ key }) => chosen.filter(({ item }) => item.dimensionKey === key));
  // A skill of the framework may be called as one of our questions is, and nothing is asked under one name twice.
  const others = questions.filter(({ key }) => !chosen.some(({ item }) => item.key === key));
  const placed = others.map((item) =>
    dimensions.some(({ key }) => key === item.dimensionKey) ? item : { ...item, dimensionKey: last.key },
  );
  return {
    description: words.description,
    expiresAfterMonths: words.expiresAfterMonths,
    content: { dimensions, items: [...inOrder.map(({ item }) => item), ...placed] },
    skills: [
      ...inOrder.map(({ skill }) => skill),
      ...askable.slice(chosen.length).map(({ skill }) => unasked(skill, 'no-time')),
      ...found.filter(({ item }) => item === null).map(({ skill }) => skill),
    ],
  };
}

const unasked = (skill: OriginSkill, source: 'no-time' | 'no-indicators'): OriginSkill => ({
  ...skill,
  source,
  generalLevels: [],
  shortenedLevels: [],
});

type Known = Pick<OriginSkill, 'skillKey' | 'skillName' | 'level' | 'weight'>;

const ofBank = (known: Known, item: InstrumentItem, stageKey: string): Candidate => ({
  skill: { ...known, source: 'item-bank', generalLevels: [], shortenedLevels: [] },
  item: { ...item, stageKeys: [stageKey] },
});

/** An item whose anchors are the indicators; of a level that has none, what that level means of any skill. */
function ofIndicators(
  known: Known,
  indicators: readonly string[],
  stageKey: string,
  locale: string,
): { readonly skill: OriginSkill; readonly item: InstrumentItem | null } {
  const own = isGerman(locale) ? german : english;
  const { levels } = isGerman(locale) ? germanFramework : builtInFramework;
  const anchors = levels.map(({ meaning }, level) => {
    const said = anchorOf(indicators[level] ?? '');
    return { level, said, text: said?.text ?? meaning };
  });
  const levelsWhere = (is: (anchor: (typeof anchors)[number]) => boolean) =>
    anchors.filter(is).map(({ level }) => level);
  const skill = {
    ...known,
    source: 'indicators' as const,
    generalLevels: levelsWhere(({ said }) => said === null),
    shortenedLevels: levelsWhere(({ said }) => said?.shortened === true),
  };
  if (skill.generalLevels.length === anchors.length) {
    return { skill: unasked(skill, 'no-indicators'), item: null };
  }
  return {
    skill,
    item: {
      key: known.skillKey,
      dimensionKey: ownDimension,
      kind: 'scale',
      stageKeys: [stageKey],
      skillKey: known.skillKey,
      weight: 1,
      selfWording: own.self(known.skillName),
      othersWording: own.others(known.skillName),
      anchors: anchors.map(({ text }) => text),
    },
  };
}

/** What weighs more first; among what weighs the same, of the dimension that has least so far what is expected most. */
function inTurn(candidates: readonly Candidate[]): Candidate[] {
  let left = candidates.toSorted(
    (one, other) => other.skill.weight - one.skill.weight || other.skill.level - one.skill.level,
  );
  const ordered: Candidate[] = [];
  const taken = ({ item }: Candidate) => ordered.filter((one) => one.item.dimensionKey === item.dimensionKey).length;
  for (let [first] = left; first !== undefined; [first] = left) {
    const { weight } = first.skill;
    const next = left
      .filter(({ skill }) => skill.weight === weight)
      .reduce((best, one) => (taken(one) < taken(best) ? one : best));
    ordered.push(next);
    left = left.filter((one) => one !== next);
  }
  return ordered;
}

const fits = (items: readonly InstrumentItem[]): boolean =>
  minutesToAnswer(items, 'self') <= mostMinutes && minutesToAnswer(items, 'others') <= mostMinutes;

const isGerman = (locale: string): boolean => locale === 'de' || locale.startsWith('de-');
