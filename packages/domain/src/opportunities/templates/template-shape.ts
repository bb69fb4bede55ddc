import type { OpportunityKind } from '@understudy/contracts/opportunities';
import type { StageKey } from '../../built-in-framework/framework-shape.js';

/** The words of a template in one language, ready to be published after a look over them. */
export interface TemplateText {
  readonly title: string;
  /** What is to be done, to the person who would do it. */
  readonly what: string;
  /** How far it reaches: who and what is part of it. */
  readonly scope: string;
  /** What is not theirs to decide alone. */
  readonly scopeLimit: string;
  /** How one steps back on any day. */
  readonly stepBackPlan: string;
  /** By what one knows that it is done. */
  readonly exitCriterion: string;
  /** What the person comes back to; for acting and interim roles. */
  readonly rightToReturn?: string;
}

/** Something to make an opportunity of, in both languages of the product. */
export interface TemplateSource {
  readonly key: string;
  readonly kind: OpportunityKind;
  /** The stage that it lets one practise. */
  readonly stageKey: StageKey;
  readonly skillKeys: readonly string[];
  readonly hoursPerWeek: number;
  readonly weeks: number;
  readonly en: TemplateText;
  readonly de: TemplateText;
}
