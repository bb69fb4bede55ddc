import type { ActionKind } from '@understudy/contracts/development-plans-goals';
import type { PracticeStep } from './practice.js';
import type { ToldPractice } from './practice-library.js';

const steps: readonly PracticeStep[] = ['first', 'next', 'far'];

/** The step of somebody at that level, 0 to 4: what they do next is to reach the whole level above it. */
export const stepFrom = (level: number): PracticeStep => (level < 2 ? 'first' : level < 3 ? 'next' : 'far');

/** A chosen practice, and whether another one was closer but has been offered before. */
export interface ChosenPractice {
  readonly practice: ToldPractice;
  readonly insteadOfOffered: boolean;
}

/**
 * The practice of a kind that fits a step best. The skill's own come before those that fit any skill, closer steps before
 * the neighbouring ones, and of those the harder first; two steps away nothing fits. What was offered before comes again
 * only where nothing else fits. `practices` are those of one skill, its own first; `offered` holds keys and titles.
 */
export const choosePractice = (
  practices: readonly ToldPractice[],
  kind: ActionKind,
  step: PracticeStep,
  offered: ReadonlySet<string>,
): ChosenPractice | null => {
  const ahead = (practice: ToldPractice): number => steps.indexOf(practice.step) - steps.indexOf(step);
  const order = (practice: ToldPractice): number =>
    (practice.key.includes('/any-') ? 10 : 0) + 2 * Math.abs(ahead(practice)) + (ahead(practice) < 0 ? 1 : 0);
  const fitting = practices
    .filter((practice) => practice.kind === kind && Math.abs(ahead(practice)) <= 1)
    .sort((one, other) => order(one) - order(other));
  const unseen = fitting.find(({ key, title }) => !offered.has(key) && !offered.has(title));
  const practice = unseen ?? fitting[0];
  return practice === undefined ? null : { practice, insteadOfOffered: practice !== fitting[0] };
};
