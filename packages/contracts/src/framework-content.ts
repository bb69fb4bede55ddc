import { z } from 'zod';

const text = (longest: number) =>
  z
    .string()
    .max(longest, `Use at most ${longest} characters.`)
    .refine((value) => !/\p{Cc}/u.test(value.replace(/[\r\n\t]/g, ' ')), 'Control characters are not allowed.');
const words = text(300);
const prose = text(6000);
const line = text(1000).refine(
  (value) => value.trim() !== '' && !/[\r\n]/.test(value),
  'This must be one line that is not empty.',
);
const lines = z.array(line).max(60);
const key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.');
/** A key, or nothing as long as it is not chosen yet. */
const chosen = z.union([key, z.literal('')]);

export const contentTrack = z.strictObject({ key, name: words }).meta({ id: 'FrameworkContentTrack' });

export const contentDerailer = z
  .strictObject({ key, name: words, description: prose, earlySigns: lines, counterMove: prose })
  .meta({ id: 'FrameworkContentDerailer' });
export type ContentDerailer = z.infer<typeof contentDerailer>;

export const contentStage = z
  .strictObject({
    key,
    /** How high the stage stands; parallel stages of different tracks may share it. */
    ordinal: z.number().int().min(1).max(200),
    track: chosen,
    name: words,
    coreFocus: prose,
    valueSource: prose,
    description: prose,
    typicalSpan: prose,
    notes: text(40_000),
    derailers: z.array(contentDerailer).max(30),
  })
  .meta({ id: 'FrameworkContentStage' });
export type ContentStage = z.infer<typeof contentStage>;

export const contentSkill = z
  .strictObject({
    key,
    homeStageKey: chosen,
    name: words,
    description: prose,
    /** What one sees at levels 0 to 4. */
    indicators: z.array(text(8000)).length(5),
    /** What an import brought that has no place of its own. */
    notes: text(40_000),
  })
  .meta({ id: 'FrameworkContentSkill' });
export type ContentSkill = z.infer<typeof contentSkill>;

export const contentExpectation = z
  .strictObject({
    stageKey: key,
    skillKey: key,
    level: z.number().int().min(0).max(4),
    weight: z.number().int().min(1).max(3),
  })
  .meta({ id: 'FrameworkContentExpectation' });
export type ContentExpectation = z.infer<typeof contentExpectation>;

export const contentTransition = z
  .strictObject({
    fromStageKey: key,
    toStageKey: key,
    name: words,
    identityBefore: prose,
    identityAfter: prose,
    shift: prose,
    navigation: prose,
    dipMonths: z.number().int().min(0).max(60),
    stop: lines,
    start: lines,
    keep: lines,
    prompts: z.array(z.strictObject({ day: z.number().int().min(1).max(365), text: line })).max(60),
  })
  .meta({ id: 'FrameworkContentTransition' });
export type ContentTransition = z.infer<typeof contentTransition>;

/** Names the first key that stands twice in a list. */
export const once = <Item>(keyOf: (item: Item) => string) => ({
  check: (items: readonly Item[]) => new Set(items.map(keyOf)).size === items.length,
  message: 'Nothing may stand here twice.',
});
const own = once(({ key: name }: { key: string }) => name);
const pair = once(({ stageKey, skillKey }: ContentExpectation) => `${stageKey} ${skillKey}`);
const step = once(({ fromStageKey, toStageKey }: ContentTransition) => `${fromStageKey} ${toStageKey}`);

/** A whole framework as text: what one version says. A draft may still have gaps. */
export const frameworkContent = z
  .strictObject({
    name: words,
    description: prose,
    notes: text(100_000),
    tracks: z.array(contentTrack).max(20).refine(own.check, own.message),
    stages: z.array(contentStage).max(100).refine(own.check, own.message),
    skills: z.array(contentSkill).max(400).refine(own.check, own.message),
    expectations: z.array(contentExpectation).max(10_000).refine(pair.check, pair.message),
    transitions: z.array(contentTransition).max(400).refine(step.check, step.message),
  })
  .meta({ id: 'FrameworkContent' });
export type FrameworkContent = z.infer<typeof frameworkContent>;
