import type { StageKey } from '../../built-in-framework/framework-shape.js';

/** The four sides of readiness. */
export type DimensionKey = 'technical-strategy' | 'people-leadership' | 'business-acumen' | 'executive-communication';

/** The open questions at the end. */
export type QuestionKey = 'keep-doing' | 'try-next';

/** How something is asked: of the person themselves, and of somebody about them. */
export type Wording = { readonly self: string; readonly others: string };

/** One item in one language. The anchors say what can be seen at levels 0 to 4, in words that fit every rater. */
export type ItemWords = Wording & { readonly anchors: readonly [string, string, string, string, string] };

/** The words of several items, by the skill they tell about. */
export type WordsBySkill = Readonly<Record<string, ItemWords>>;

/** The whole assessment in one language. */
export type ReadinessWords = {
  readonly name: string;
  readonly description: string;
  readonly dimensions: Readonly<Record<DimensionKey, { readonly name: string; readonly description: string }>>;
  readonly skills: WordsBySkill;
  readonly questions: Readonly<Record<QuestionKey, Wording>>;
};

/** The stages somebody can get ready for. */
export type TargetStageKey = Exclude<StageKey, 'individual-contributor'>;

/** One item of an instrument, as organisations copy and change it. */
export type ReadinessItem = {
  readonly key: string;
  readonly dimensionKey: string;
  readonly kind: 'scale' | 'text';
  /** The target stages at which it is asked; all when empty. */
  readonly stageKeys: string[];
  readonly skillKey: string | null;
  readonly weight: number;
  readonly selfWording: string;
  readonly othersWording: string;
  readonly anchors: string[];
};

/** An instrument with its content, as organisations copy and change it. */
export type ReadinessInstrument = {
  readonly name: string;
  readonly description: string;
  readonly expiresAfterMonths: number;
  readonly content: {
    readonly dimensions: { readonly key: string; readonly name: string; readonly description: string }[];
    readonly items: ReadinessItem[];
  };
};
