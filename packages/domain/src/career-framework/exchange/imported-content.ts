import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { suggestStage } from '../title-suggestions.js';
import { fitted, fittedLines, fittedTitle } from './fitting.js';
import { type KeptNotes, keptNotes } from './kept-notes.js';
import { freeKey, keyOf } from './keys.js';
import { sameName } from './levels-by-name.js';
import { placesOf } from './parallel-levels.js';

/** What a level of a file becomes: a stage that is there, a new one (null), or nothing (undefined: its texts are kept). */
export type LevelChoices = Readonly<Record<string, string | null | undefined>>;

type NamedStage = { readonly key: string; readonly name: string };

/** The stage that a level most likely is: of the same name, or the one that such a title stands for; else a new one. */
export const suggestedLevels = (imported: ImportedFramework, stages: readonly NamedStage[]): LevelChoices => {
  const known = stages.map(({ key, name }) => ({ key, same: sameName(name) }));
  const taken = new Set<string>();
  const choices: Record<string, string | null> = {};
  for (const { key, name } of imported.levels) {
    const titled = suggestStage(name, { hadReports: false });
    const [same, ownKey] = [sameName(name), keyOf(name)];
    const found =
      known.find((stage) => stage.same === same || stage.key === ownKey)?.key ??
      (titled.sure ? stages.find((stage) => stage.key === titled.stageKey)?.key : undefined);
    const free = found !== undefined && !taken.has(found);
    if (free) taken.add(found);
    choices[key] = free ? found : null;
  }
  return choices;
};

/** On which of the levels 1 to 4 the texts of the nth of so many levels of a file belong. */
const levelOf = (place: number, count: number): number =>
  count <= 4 ? place + 1 : 1 + Math.floor((place * 4) / count);

const longest = { name: 300, description: 6000, indicator: 8000, notes: 40_000, all: 100_000 };

const withoutControl = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, ' ');

/** The lines after the place where a text was cut, each behind the name of what it belongs to. */
const continued = (name: string, rest: string): string[] =>
  rest
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${name}: ${line}`);

/** What the levels of a file are called in front of their texts: by name, and by key too where others have that name. */
const calledIn = ({ levels }: ImportedFramework) => {
  const names = new Map(levels.map(({ key, name }) => [key, name]));
  const times = new Map<string, number>();
  for (const { name } of levels) times.set(sameName(name), (times.get(sameName(name)) ?? 0) + 1);
  return (levelKey: string): string => {
    const name = names.get(levelKey) ?? '';
    const alike = (times.get(sameName(name)) ?? 0) > 1;
    const called = name.trim() === '' || alike ? `${name} (${levelKey})` : name;
    return fitted(withoutControl(called).replace(/\s+/g, ' ').trim(), longest.name)[0];
  };
};

/**
 * The indicators of a skill, the level that each stage expects, and what did not fit. Where an expectation alone would not
 * say which level of the file asked a text, because several share an indicator or a stage, or it is no stage, the name of
 * the level stands in front of it.
 */
const whatIsAsked = (
  skill: ImportedFramework['skills'][number],
  stageOf: ReadonlyMap<string, string>,
  called: (levelKey: string) => string,
) => {
  const indicators = ['', '', '', '', ''];
  const expected = new Map<string, number>();
  const more: string[] = [];
  const asked = skill.asked.map(({ levelKey, lines }, place) => ({
    name: called(levelKey),
    text: withoutControl(lines.join('\n')),
    level: levelOf(place, skill.asked.length),
    stageKey: stageOf.get(levelKey),
  }));
  for (const one of asked) {
    const { name, text, level, stageKey } = one;
    const alone =
      stageKey !== undefined &&
      asked.every((other) => other === one || (other.level !== level && other.stageKey !== stageKey));
    const before = indicators[level] ?? '';
    const said = alone ? text : `${name}:\n${text}`;
    const [fits, rest] = fitted(before === '' ? said : `${before}\n\n${said}`, longest.indicator);
    indicators[level] = fits;
    more.push(...continued(name, rest));
    if (stageKey !== undefined) expected.set(stageKey, Math.max(expected.get(stageKey) ?? 0, level));
  }
  return { indicators, expected, more };
};

/** A framework's text with what a file brings. */
export type Imported = {
  readonly content: FrameworkContent;
  /** What has no place of its own and stands in notes, by whose it is. */
  readonly kept: readonly KeptNotes[];
  /** What found no room, line by line. */
  readonly notTaken: readonly string[];
};

/**
 * Brings what was read from a file into a framework's text: its levels become stages as chosen, its skills become skills
 * whose indicators are what was asked, level by level, and expectations where a level is a stage. What has no place goes
 * into notes; what they cannot hold is told. Into an empty text it makes one of its own; into another it adds, and nothing
 * there is changed.
 */
export const importedContent = (
  imported: ImportedFramework,
  choices: LevelChoices,
  base: FrameworkContent,
  track: { readonly key: string; readonly name: string },
): Imported => {
  if (imported.content !== null) {
    const [notes, notTaken] = fittedLines(imported.content.notes, imported.notes.map(withoutControl), longest.all);
    const kept = keptNotes(imported, notTaken, (_part, note) => withoutControl(note));
    return { content: { ...imported.content, notes }, kept, notTaken };
  }
  const fresh = base.stages.length === 0;
  const stages = [...base.stages];
  const stageOf = new Map<string, string>();
  const isBeside = (key: string) => key === track.key || key.startsWith(`${track.key}-`);
  const highest = Math.max(0, ...base.stages.filter((stage) => isBeside(stage.track)).map(({ ordinal }) => ordinal));
  const places = placesOf(
    imported.levels.filter(({ key }) => choices[key] === null),
    track,
  );
  const tracks = [...base.tracks];
  const unsaid: string[] = [];
  const details: string[] = [];
  /** Behind which name the notes of a level or a skill are told that find no room with it. */
  const headOf = new Map<object, string>();
  for (const level of imported.levels) {
    const choice = choices[level.key];
    if (choice !== null) {
      if (choice !== undefined) stageOf.set(level.key, choice);
      continue;
    }
    const key = freeKey(
      level.name,
      stages.map((stage) => stage.key),
    );
    stageOf.set(level.key, key);
    const { step, on } = places.get(level) ?? { step: 1, on: track };
    if (tracks.every((one) => one.key !== on.key)) tracks.push({ ...on });
    const [name, longName] = fittedTitle(withoutControl(level.name), longest.name);
    const [notes, over] = fittedLines('', [longName, ...level.notes].map(withoutControl), longest.notes);
    headOf.set(level, name);
    details.push(...over.map((line) => `${name}: ${line}`));
    stages.push({
      key,
      ordinal: highest + step,
      track: on.key,
      name,
      coreFocus: '',
      valueSource: '',
      description: '',
      typicalSpan: '',
      notes,
      derailers: [],
    });
  }
  const known = new Set(base.skills.map(({ key }) => key));
  const skills: FrameworkContent['skills'] = [];
  const expectations: FrameworkContent['expectations'] = [];
  const called = calledIn(imported);
  for (const skill of imported.skills) {
    const key = freeKey(skill.key, [...known, ...skills.map((one) => one.key)]);
    const { indicators, expected, more: unfitting } = whatIsAsked(skill, stageOf, called);
    const [name, longName] = fittedTitle(withoutControl(skill.name), longest.name);
    const described = [longName, withoutControl(skill.description)].filter((text) => text !== '').join('\n\n');
    const [description, more] = fitted(described, longest.description);
    const cut = [...continued('description', more), ...unfitting];
    const [words, left] = fittedLines('', cut, longest.notes);
    const [notes, over] = fittedLines(words, skill.notes.map(withoutControl), longest.notes);
    headOf.set(skill, name);
    unsaid.push(...left.map((line) => `${name}: ${line}`));
    details.push(...over.map((line) => `${name}: ${line}`));
    for (const [stageKey, level] of expected) expectations.push({ stageKey, skillKey: key, level, weight: 2 });
    const home = expectations.find((one) => one.skillKey === key)?.stageKey ?? stages[0]?.key ?? '';
    skills.push({ key, homeStageKey: home, name, description, indicators, notes });
  }
  const stageName = (key: string) => stages.find((stage) => stage.key === stageOf.get(key))?.name;
  const unplaced = imported.levels
    .filter(({ key }) => choices[key] !== null)
    .flatMap(({ key, name, notes }) => {
      const stage = stageName(key);
      if (stage === undefined || sameName(stage) === sameName(name))
        return stage === undefined || notes.length > 0 ? [name, ...notes] : [];
      return [`${name} → ${stage}`, ...notes];
    });
  const [title, longTitle] = fittedTitle(withoutControl(imported.name), longest.name);
  const [description, rest] = fitted(withoutControl(imported.description), longest.description);
  const about = fresh ? [longTitle, ...continued('description', rest)] : [imported.name, imported.description];
  // First what was written to be read; what systems know things by stands behind it, and is what finds no room.
  const lines = [...about, ...unplaced, ...unsaid, ...imported.notes, ...details].map(withoutControl);
  const [notes, notTaken] = fittedLines(base.notes, lines, longest.all);
  const kept = keptNotes(imported, notTaken, (part, note) => {
    const head = headOf.get(part);
    return head === undefined ? withoutControl(note) : `${head}: ${withoutControl(note)}`;
  });
  return {
    content: {
      ...base,
      name: fresh ? title : base.name,
      description: fresh ? description : base.description,
      notes,
      tracks,
      stages,
      skills: [...base.skills, ...skills],
      expectations: [...base.expectations, ...expectations],
    },
    kept,
    notTaken,
  };
};

/** A text with nothing in it, for a framework that comes whole from a file. */
export const emptyContent: FrameworkContent = {
  name: '',
  description: '',
  notes: '',
  tracks: [],
  stages: [],
  skills: [],
  expectations: [],
  transitions: [],
};
