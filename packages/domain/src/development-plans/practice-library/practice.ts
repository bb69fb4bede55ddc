import type { ActionKind } from '@understudy/contracts/development-plans-goals';

/** What to do and how one knows that it is done. */
export type PracticeText = readonly [title: string, details: string];

/** Something to do on Monday towards a skill, in both languages of the product. */
export interface Practice {
  readonly kind: ActionKind;
  readonly en: PracticeText;
  readonly de: PracticeText;
}

/** Practices by the key of the skill that they train. */
export type PracticesBySkill = Readonly<Record<string, readonly Practice[]>>;
