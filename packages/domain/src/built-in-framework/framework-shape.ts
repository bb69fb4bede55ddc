/** The stages of the built-in ladder, from the first step to the last. */
export type StageKey =
  | 'individual-contributor'
  | 'tech-lead'
  | 'engineering-manager'
  | 'director-of-engineering'
  | 'vp-of-engineering'
  | 'cto';

/** A habit that served well one stage earlier and holds people back now; shown to the person first. */
export interface Derailer {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** What the person or a friendly colleague can notice before any harm is done. */
  readonly earlySigns: readonly string[];
  /** A small, kind experiment that leads out of the habit. */
  readonly counterMove: string;
}

/** One stage of the ladder: what it is for and where the value of the person in it comes from. */
export interface Stage {
  readonly key: StageKey;
  /** 1 for the first stage, rising without gaps. */
  readonly ordinal: number;
  readonly track: 'leadership';
  readonly name: string;
  readonly coreFocus: string;
  readonly valueSource: string;
  readonly description: string;
  /** How far the responsibility usually reaches, in teams and people. */
  readonly typicalSpan: string;
  readonly derailers: readonly Derailer[];
}

/** What can be seen at levels 0, 1, 2, 3 and 4, in that order. */
export type Indicators = readonly [string, string, string, string, string];

/** A skill of leadership, described by what others can observe. */
export interface Skill {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** The stage at which the skill stands in the centre. */
  readonly homeStageKey: StageKey;
  readonly indicators: Indicators;
}

/** 0 to 4, see `SkillLevelMeaning`. */
export type SkillLevel = 0 | 1 | 2 | 3 | 4;

/** 1 helps, 2 matters, 3 decides whether the stage is done well. */
export type ExpectationWeight = 1 | 2 | 3;

/** The level of a skill that a stage asks for, and how much it counts there. */
export interface Expectation {
  readonly stageKey: StageKey;
  readonly skillKey: string;
  readonly level: SkillLevel;
  readonly weight: ExpectationWeight;
}

/** A question or a small piece of work to look at on or near the given day in the new stage. */
export interface TransitionPrompt {
  readonly day: 30 | 60 | 90;
  readonly text: string;
}

/** The step from one stage to the next: who one stops being, who one becomes, and how to get across. */
export interface Transition {
  readonly fromStageKey: StageKey;
  readonly toStageKey: StageKey;
  readonly name: string;
  /** What the person believes of their own value before, in the first person. */
  readonly identityBefore: string;
  /** What they come to believe after, in the first person. */
  readonly identityAfter: string;
  /** The change in one sentence. */
  readonly shift: string;
  readonly navigation: string;
  /** Months in which feeling less productive is to be expected and is not a sign of failure. */
  readonly dipMonths: number;
  readonly stop: readonly string[];
  readonly start: readonly string[];
  readonly keep: readonly string[];
  readonly prompts: readonly TransitionPrompt[];
}

/** What a level means whichever skill it is read on. */
export interface SkillLevelMeaning {
  readonly level: SkillLevel;
  readonly name: string;
  readonly meaning: string;
}

/** A whole career framework as shipped: what every new organisation starts from. */
export interface BuiltInFramework {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly levels: readonly SkillLevelMeaning[];
  readonly stages: readonly Stage[];
  readonly skills: readonly Skill[];
  readonly expectations: readonly Expectation[];
  readonly transitions: readonly Transition[];
}

/** A stage together with the skills that are at home in it. */
export interface StageWithSkills {
  readonly stage: Stage;
  readonly skills: readonly Skill[];
}
