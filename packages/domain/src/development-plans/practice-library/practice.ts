import type { ActionKind } from '@understudy/contracts/development-plans-goals';

/** What to do, and how long it takes or how one knows that it is done. */
export type PracticeText = readonly [title: string, details: string];

/** Something to do on Monday, in both languages of the product. */
export interface PracticeTexts {
  readonly en: PracticeText;
  readonly de: PracticeText;
}

/**
 * Where a practice begins. first: for those to whom the skill is new (levels 0 and 1). next: for those who use it with
 * some help (2). far: for those who are strong in it (3), and whose next step is that others become so.
 */
export type PracticeStep = 'first' | 'next' | 'far';

/** What to do towards one skill: something of every kind for every step. */
export type SkillPractices = Readonly<Record<ActionKind, Readonly<Record<PracticeStep, PracticeTexts>>>>;
