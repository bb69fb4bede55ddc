import { cto } from './cto.js';
import { directorOfEngineering } from './director-of-engineering.js';
import { engineeringManager } from './engineering-manager.js';
import { builtInExpectations } from './expectations.js';
import type { BuiltInFramework, SkillLevelMeaning, StageWithSkills } from './framework-shape.js';
import { individualContributor } from './individual-contributor.js';
import { techLead } from './tech-lead.js';
import { transitionsBeyondOneTeam } from './transitions-beyond-one-team.js';
import { transitionsIntoManagement } from './transitions-into-management.js';
import { vpOfEngineering } from './vp-of-engineering.js';

const ladder: readonly StageWithSkills[] = [
  individualContributor,
  techLead,
  engineeringManager,
  directorOfEngineering,
  vpOfEngineering,
  cto,
];

const levels: readonly SkillLevelMeaning[] = [
  { level: 0, name: 'Next to learn', meaning: 'There has been little occasion so far; a first attempt comes next.' },
  { level: 1, name: 'Learning', meaning: 'Does it in simple cases, or with someone experienced close by.' },
  { level: 2, name: 'Practising', meaning: 'Does it dependably and alone in ordinary circumstances.' },
  { level: 3, name: 'Strong', meaning: 'Does it well when it is difficult; others rely on it.' },
  { level: 4, name: 'Multiplying', meaning: 'Makes others better at it, so that it lasts without the person.' },
];

/**
 * The career framework every new organisation starts from: six stages of engineering leadership with their skills,
 * derailers, expectations and the transitions between them. Expected dips are in months; the six months into
 * management are common experience, the others our own judgement.
 */
export const builtInFramework: BuiltInFramework = {
  key: 'engineering-leadership',
  name: 'Engineering leadership',
  description:
    'Six stages from the first line of code to leading a company’s technology. Each asks for different skills rather than more of the same, each has a habit that trips up capable people, and each step changes what a person’s worth rests on.',
  levels,
  stages: ladder.map(({ stage }) => stage),
  skills: ladder.flatMap(({ skills }) => skills),
  expectations: builtInExpectations,
  transitions: [...transitionsIntoManagement, ...transitionsBeyondOneTeam],
};
