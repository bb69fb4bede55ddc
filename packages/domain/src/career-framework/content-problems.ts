import type { ContentStage, FrameworkContent } from '@understudy/contracts/framework-content';

/** Something that a text is missing. `blocking` ones must be mended before it is published; the others are advice. */
export type ContentProblem = {
  readonly part: 'framework' | 'tracks' | 'stages' | 'derailers' | 'skills' | 'expectations' | 'transitions';
  /** The key of what it is about; of a derailer with that of its stage before it. */
  readonly key: string;
  /** What to call it on a screen. */
  readonly name: string;
  readonly field: string | null;
  readonly problem:
    | 'missing'
    | 'nothing'
    | 'unknown-track'
    | 'unknown-stage'
    | 'unknown-skill'
    | 'same-step-in-track'
    | 'same-name'
    | 'same-stage'
    | 'no-expectations'
    | 'expected-nowhere'
    | 'no-derailer'
    | 'no-way-up';
  readonly blocking: boolean;
};

type Found = Omit<ContentProblem, 'part' | 'key' | 'name' | 'field'> & { readonly field?: string };

const about = (part: ContentProblem['part'], key: string, name: string, found: readonly Found[]): ContentProblem[] =>
  found.map((one) => ({ part, key, name: name === '' ? key : name, field: null, ...one }));

const missing = (fields: Readonly<Record<string, string>>, blocking: boolean): Found[] =>
  Object.entries(fields)
    .filter(([, value]) => value.trim() === '')
    .map(([field]) => ({ field, problem: 'missing', blocking }));

const twice = (names: readonly string[]): ReadonlySet<string> => {
  const tidy = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  return new Set(tidy.filter((name, index) => tidy.indexOf(name) !== index));
};

const stageProblems = (content: FrameworkContent): ContentProblem[] => {
  const tracks = new Set(content.tracks.map(({ key }) => key));
  const names = twice(content.stages.map(({ name }) => name));
  const expected = new Set(content.expectations.map(({ stageKey }) => stageKey));
  const reached = new Set(content.transitions.map(({ toStageKey }) => toStageKey));
  const lowest = Math.min(...content.stages.map(({ ordinal }) => ordinal));
  const shares = (stage: ContentStage) =>
    content.stages.some(
      ({ key, track, ordinal }) => key !== stage.key && track === stage.track && ordinal === stage.ordinal,
    );
  return content.stages.flatMap((stage) => {
    const { key, name, coreFocus, valueSource, description, typicalSpan } = stage;
    const found: Found[] = [
      ...missing({ name }, true),
      ...missing({ coreFocus, valueSource, description, typicalSpan }, false),
    ];
    if (!tracks.has(stage.track)) found.push({ field: 'track', problem: 'unknown-track', blocking: true });
    else if (shares(stage)) found.push({ field: 'ordinal', problem: 'same-step-in-track', blocking: true });
    if (names.has(name.trim().toLowerCase())) found.push({ field: 'name', problem: 'same-name', blocking: true });
    if (!expected.has(key)) found.push({ problem: 'no-expectations', blocking: false });
    if (stage.derailers.length === 0) found.push({ problem: 'no-derailer', blocking: false });
    if (stage.ordinal > lowest && !reached.has(key)) found.push({ problem: 'no-way-up', blocking: false });
    const derailers = stage.derailers.flatMap((derailer) =>
      about('derailers', `${key} ${derailer.key}`, derailer.name, [
        ...missing({ name: derailer.name }, true),
        ...missing({ description: derailer.description, counterMove: derailer.counterMove }, false),
        ...missing({ earlySigns: derailer.earlySigns.join('') }, false),
      ]),
    );
    return [...about('stages', key, name, found), ...derailers];
  });
};

const skillProblems = (content: FrameworkContent): ContentProblem[] => {
  const stages = new Set(content.stages.map(({ key }) => key));
  const names = twice(content.skills.map(({ name }) => name));
  const expected = new Set(content.expectations.map(({ skillKey }) => skillKey));
  return content.skills.flatMap(({ key, name, description, homeStageKey, indicators }) => {
    const blank = indicators.every((indicator) => indicator.trim() === '');
    const found: Found[] = [...missing({ name }, true), ...missing({ description }, false)];
    if (!stages.has(homeStageKey)) found.push({ field: 'homeStageKey', problem: 'unknown-stage', blocking: true });
    if (names.has(name.trim().toLowerCase())) found.push({ field: 'name', problem: 'same-name', blocking: true });
    if (blank) found.push({ field: 'indicators', problem: 'missing', blocking: true });
    else found.push(...indicators.flatMap((text, level) => missing({ [`indicators.${level}`]: text }, false)));
    if (!expected.has(key)) found.push({ problem: 'expected-nowhere', blocking: false });
    return about('skills', key, name, found);
  });
};

const referenceProblems = (content: FrameworkContent): ContentProblem[] => {
  const stages = new Set(content.stages.map(({ key }) => key));
  const skills = new Set(content.skills.map(({ key }) => key));
  const expectations = content.expectations.flatMap(({ stageKey, skillKey }) => {
    const found: Found[] = [];
    if (!stages.has(stageKey)) found.push({ problem: 'unknown-stage', blocking: true });
    if (!skills.has(skillKey)) found.push({ problem: 'unknown-skill', blocking: true });
    return about('expectations', `${stageKey} ${skillKey}`, '', found);
  });
  const transitions = content.transitions.flatMap((transition) => {
    const { fromStageKey, toStageKey, name, shift, identityBefore, identityAfter, navigation } = transition;
    const found: Found[] = [
      ...missing({ name }, true),
      ...missing({ shift, identityBefore, identityAfter, navigation }, false),
    ];
    if (!stages.has(fromStageKey) || !stages.has(toStageKey)) found.push({ problem: 'unknown-stage', blocking: true });
    if (fromStageKey === toStageKey) found.push({ problem: 'same-stage', blocking: true });
    return about('transitions', `${fromStageKey} ${toStageKey}`, name, found);
  });
  return [...expectations, ...transitions];
};

/** What is missing in a framework's text, what must be mended first. */
export const contentProblems = (content: FrameworkContent): ContentProblem[] => {
  const whole: Found[] = missing({ name: content.name }, true);
  if (content.stages.length === 0) whole.push({ field: 'stages', problem: 'nothing', blocking: true });
  if (content.skills.length === 0) whole.push({ field: 'skills', problem: 'nothing', blocking: true });
  const tracks = content.tracks.flatMap(({ key, name }) => about('tracks', key, name, missing({ name }, true)));
  const all = [
    ...about('framework', '', content.name, whole),
    ...tracks,
    ...stageProblems(content),
    ...skillProblems(content),
    ...referenceProblems(content),
  ];
  return [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
};
