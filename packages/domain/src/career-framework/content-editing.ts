import type {
  ContentDerailer,
  ContentExpectation,
  ContentSkill,
  ContentStage,
  ContentTransition,
  FrameworkContent,
} from '@understudy/contracts/framework-content';
import { freeKey } from './exchange/keys.js';

/** A text with something new in it, and the key by which that is found. */
export type Added = { readonly content: FrameworkContent; readonly key: string };

/** Adds a track beside the others. */
export const addTrack = (content: FrameworkContent, name: string): Added => {
  const key = freeKey(
    name,
    content.tracks.map((track) => track.key),
  );
  return { content: { ...content, tracks: [...content.tracks, { key, name }] }, key };
};

/** Takes a track away that no stage belongs to. */
export const removeTrack = (content: FrameworkContent, key: string): FrameworkContent =>
  content.stages.some(({ track }) => track === key)
    ? content
    : { ...content, tracks: content.tracks.filter((track) => track.key !== key) };

/** Adds a stage on top of its track, all texts still to be written. */
export const addStage = (content: FrameworkContent, name: string, track: string): Added => {
  const key = freeKey(
    name,
    content.stages.map((stage) => stage.key),
  );
  const highest = Math.max(0, ...content.stages.filter((one) => one.track === track).map(({ ordinal }) => ordinal));
  const stage: ContentStage = {
    key,
    ordinal: highest + 1,
    track,
    name,
    coreFocus: '',
    valueSource: '',
    description: '',
    typicalSpan: '',
    notes: '',
    derailers: [],
  };
  return { content: { ...content, stages: [...content.stages, stage] }, key };
};

/** Writes fields of a stage. */
export const changeStage = (
  content: FrameworkContent,
  key: string,
  changes: Partial<Omit<ContentStage, 'key'>>,
): FrameworkContent => ({
  ...content,
  stages: content.stages.map((stage) => (stage.key === key ? { ...stage, ...changes } : stage)),
});

/** Takes a stage away with what only makes sense with it; skills at home there are left to find another home. */
export const removeStage = (content: FrameworkContent, key: string): FrameworkContent => ({
  ...content,
  stages: content.stages.filter((stage) => stage.key !== key),
  skills: content.skills.map((skill) => (skill.homeStageKey === key ? { ...skill, homeStageKey: '' } : skill)),
  expectations: content.expectations.filter(({ stageKey }) => stageKey !== key),
  transitions: content.transitions.filter(({ fromStageKey, toStageKey }) => fromStageKey !== key && toStageKey !== key),
});

/**
 * Moves a stage one step up or down. Within its track it changes places with the neighbour on the next step; where that
 * step is free it goes there, beside stages of other tracks.
 */
export const moveStage = (content: FrameworkContent, key: string, by: 1 | -1): FrameworkContent => {
  const stage = content.stages.find((one) => one.key === key);
  if (stage === undefined || stage.ordinal + by < 1) return content;
  const neighbour = content.stages.find(
    (one) => one.key !== key && one.track === stage.track && one.ordinal === stage.ordinal + by,
  );
  const moved = changeStage(content, key, { ordinal: stage.ordinal + by });
  return neighbour === undefined ? moved : changeStage(moved, neighbour.key, { ordinal: stage.ordinal });
};

/** Adds a derailer to a stage. */
export const addDerailer = (content: FrameworkContent, stageKey: string, name: string): FrameworkContent => {
  const stage = content.stages.find((one) => one.key === stageKey);
  if (stage === undefined) return content;
  const key = freeKey(
    name,
    stage.derailers.map((derailer) => derailer.key),
  );
  const derailer: ContentDerailer = { key, name, description: '', earlySigns: [], counterMove: '' };
  return changeStage(content, stageKey, { derailers: [...stage.derailers, derailer] });
};

/** Takes a derailer away from a stage. */
export const removeDerailer = (content: FrameworkContent, stageKey: string, key: string): FrameworkContent => ({
  ...content,
  stages: content.stages.map((stage) =>
    stage.key === stageKey ? { ...stage, derailers: stage.derailers.filter((one) => one.key !== key) } : stage,
  ),
});

/** Adds a skill that is at home in a stage, all levels still to be written. */
export const addSkill = (content: FrameworkContent, name: string, homeStageKey: string): Added => {
  const key = freeKey(
    name,
    content.skills.map((skill) => skill.key),
  );
  const skill: ContentSkill = { key, homeStageKey, name, description: '', indicators: ['', '', '', '', ''], notes: '' };
  const home = content.stages.some((stage) => stage.key === homeStageKey);
  const expectations = home
    ? [...content.expectations, { stageKey: homeStageKey, skillKey: key, level: 2, weight: 2 }]
    : content.expectations;
  return { content: { ...content, skills: [...content.skills, skill], expectations }, key };
};

/** Writes fields of a skill. */
export const changeSkill = (
  content: FrameworkContent,
  key: string,
  changes: Partial<Omit<ContentSkill, 'key'>>,
): FrameworkContent => ({
  ...content,
  skills: content.skills.map((skill) => (skill.key === key ? { ...skill, ...changes } : skill)),
});

/** Takes a skill away with all that is expected of it. */
export const removeSkill = (content: FrameworkContent, key: string): FrameworkContent => ({
  ...content,
  skills: content.skills.filter((skill) => skill.key !== key),
  expectations: content.expectations.filter(({ skillKey }) => skillKey !== key),
});

/** Says what a stage expects of a skill; null: nothing. */
export const expectAt = (
  content: FrameworkContent,
  stageKey: string,
  skillKey: string,
  expected: Pick<ContentExpectation, 'level' | 'weight'> | null,
): FrameworkContent => {
  const isIt = (one: ContentExpectation) => one.stageKey === stageKey && one.skillKey === skillKey;
  if (expected === null) return { ...content, expectations: content.expectations.filter((one) => !isIt(one)) };
  const { level, weight } = expected;
  const written = { stageKey, skillKey, level, weight };
  return content.expectations.some(isIt)
    ? { ...content, expectations: content.expectations.map((one) => (isIt(one) ? written : one)) }
    : { ...content, expectations: [...content.expectations, written] };
};

/** Adds a transition between two stages, within a track or between tracks, if there is none yet. */
export const addTransition = (
  content: FrameworkContent,
  fromStageKey: string,
  toStageKey: string,
): FrameworkContent => {
  const known = content.transitions.some((one) => one.fromStageKey === fromStageKey && one.toStageKey === toStageKey);
  if (known || fromStageKey === toStageKey) return content;
  const nameOf = (key: string) => content.stages.find((stage) => stage.key === key)?.name ?? key;
  const transition: ContentTransition = {
    fromStageKey,
    toStageKey,
    name: `${nameOf(fromStageKey)} → ${nameOf(toStageKey)}`,
    identityBefore: '',
    identityAfter: '',
    shift: '',
    navigation: '',
    dipMonths: 3,
    stop: [],
    start: [],
    keep: [],
    prompts: [],
  };
  return { ...content, transitions: [...content.transitions, transition] };
};

type Ends = Pick<ContentTransition, 'fromStageKey' | 'toStageKey'>;

const sameEnds = (one: Ends, other: Ends): boolean =>
  one.fromStageKey === other.fromStageKey && one.toStageKey === other.toStageKey;

/** Writes fields of a transition. */
export const changeTransition = (
  content: FrameworkContent,
  ends: Ends,
  changes: Partial<Omit<ContentTransition, keyof Ends>>,
): FrameworkContent => ({
  ...content,
  transitions: content.transitions.map((one) => (sameEnds(one, ends) ? { ...one, ...changes } : one)),
});

/** Takes a transition away. */
export const removeTransition = (content: FrameworkContent, ends: Ends): FrameworkContent => ({
  ...content,
  transitions: content.transitions.filter((one) => !sameEnds(one, ends)),
});
