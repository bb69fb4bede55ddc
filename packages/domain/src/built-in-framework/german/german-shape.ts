import type { Derailer, Indicators, Stage, Transition } from '../framework-shape.js';

/** The words of a skill; what is counted or pointed to is the same in every language. */
export type SkillText = { readonly name: string; readonly description: string; readonly indicators: Indicators };

/** The words of a stage with its derailers and the skills at home in it, by their keys. */
export type StageText = Pick<Stage, 'name' | 'coreFocus' | 'valueSource' | 'description' | 'typicalSpan'> & {
  readonly derailers: Readonly<Record<string, Omit<Derailer, 'key'>>>;
  readonly skills: Readonly<Record<string, SkillText>>;
};

/** The words of a transition; its prompts in the order of the English ones. */
export type TransitionText = Omit<Transition, 'fromStageKey' | 'toStageKey' | 'dipMonths' | 'prompts'> & {
  readonly prompts: readonly string[];
};
