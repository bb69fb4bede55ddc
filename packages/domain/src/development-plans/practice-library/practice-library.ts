import type { ActionKind } from '@understudy/contracts/development-plans-goals';
import { anySkill } from './any-skill.js';
import type { PracticeStep, SkillPractices } from './practice.js';
import { practicesBySkill } from './practices-by-skill.js';

/** A practice in one language, named so that it is found again. */
export interface ToldPractice {
  readonly key: string;
  readonly kind: ActionKind;
  readonly step: PracticeStep;
  readonly title: string;
  readonly details: string;
}

const kinds: readonly ActionKind[] = ['practice', 'learning', 'mentoring', 'stretch'];
const steps: readonly PracticeStep[] = ['first', 'next', 'far'];

/** What to do for a skill, in one language: its own practices first, then those that fit any. */
export const practicesFor = (skillKey: string, skillName: string, locale: 'en-GB' | 'de'): readonly ToldPractice[] => {
  const told = (prefix: string, practices: SkillPractices): readonly ToldPractice[] =>
    kinds.flatMap((kind) =>
      steps.map((step) => {
        const { en, de } = practices[kind][step];
        const [title, details] = locale === 'de' ? de : en;
        const named = title.replaceAll('{skill}', skillName);
        return { key: `${skillKey}/${prefix}${kind}-${step}`, kind, step, title: named, details };
      }),
    );
  const own = practicesBySkill[skillKey];
  return [...(own === undefined ? [] : told('', own)), ...told('any-', anySkill)];
};
