import type { ActionKind } from '@understudy/contracts/development-plans-goals';
import { anySkillPractices } from './any-skill.js';
import { chiefTechnologyOfficerPractices } from './cto.js';
import { directorInfluencePractices } from './director-influence.js';
import { directorOrganisationPractices } from './director-organisation.js';
import { engineeringManagerPractices } from './engineering-manager.js';
import { individualContributorPractices } from './individual-contributor.js';
import type { PracticesBySkill } from './practice.js';
import { techLeadPractices } from './tech-lead.js';
import { vicePresidentPractices } from './vp-of-engineering.js';

/** Practices for every skill of the built-in framework. */
export const practicesBySkill: PracticesBySkill = {
  ...individualContributorPractices,
  ...techLeadPractices,
  ...engineeringManagerPractices,
  ...directorOrganisationPractices,
  ...directorInfluencePractices,
  ...vicePresidentPractices,
  ...chiefTechnologyOfficerPractices,
};

/** A practice in one language, named so that it is found again. */
export interface ToldPractice {
  readonly key: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly details: string;
}

/** What to do for a skill, in one language: its own practices, and for all skills those that fit any. */
export const practicesFor = (skillKey: string, skillName: string, locale: 'en-GB' | 'de'): readonly ToldPractice[] => {
  const told = (prefix: string, practices: (typeof practicesBySkill)[string]): readonly ToldPractice[] =>
    practices.map((practice, place) => {
      const [title, details] = locale === 'de' ? practice.de : practice.en;
      const named = title.replaceAll('{skill}', skillName);
      return { key: `${prefix}/${practice.kind}-${place + 1}`, kind: practice.kind, title: named, details };
    });
  return [...told(skillKey, practicesBySkill[skillKey] ?? []), ...told('any', anySkillPractices)];
};
