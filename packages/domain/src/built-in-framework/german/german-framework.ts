import { builtInFramework } from '../built-in-framework.js';
import type { BuiltInFramework, SkillLevelMeaning, StageKey } from '../framework-shape.js';
import { cto } from './cto.js';
import { directorOfEngineering } from './director-of-engineering.js';
import { engineeringManager } from './engineering-manager.js';
import type { StageText } from './german-shape.js';
import { individualContributor } from './individual-contributor.js';
import { techLead } from './tech-lead.js';
import { germanTransitions } from './transitions.js';
import { vpOfEngineering } from './vp-of-engineering.js';

const stages: Readonly<Record<StageKey, StageText>> = {
  'individual-contributor': individualContributor,
  'tech-lead': techLead,
  'engineering-manager': engineeringManager,
  'director-of-engineering': directorOfEngineering,
  'vp-of-engineering': vpOfEngineering,
  cto,
};

const levels: readonly Pick<SkillLevelMeaning, 'name' | 'meaning'>[] = [
  { name: 'Als Nächstes zu lernen', meaning: 'Bisher gab es wenig Gelegenheit; ein erster Versuch steht an.' },
  { name: 'Lernend', meaning: 'Gelingt in einfachen Fällen oder mit jemand Erfahrenem in der Nähe.' },
  { name: 'Geübt', meaning: 'Gelingt unter gewöhnlichen Umständen verlässlich und allein.' },
  { name: 'Stark', meaning: 'Gelingt gut, auch wenn es schwierig ist; andere verlassen sich darauf.' },
  { name: 'Befähigend', meaning: 'Macht andere darin besser, sodass es ohne die Person bestehen bleibt.' },
];

const written = <Text>(text: Text | undefined, what: string): Text => {
  if (text === undefined) throw new Error(`The German framework has no text for ${what}.`);
  return text;
};

/** The built-in framework in German: the same stages, skills, expectations and transitions, in words of its own. */
export const germanFramework: BuiltInFramework = {
  ...builtInFramework,
  name: 'Technische Führung',
  description:
    'Sechs Stufen von der ersten Zeile Code bis zur Führung der Technik eines Unternehmens. Jede verlangt andere Fähigkeiten statt mehr derselben, jede hat eine Gewohnheit, über die fähige Menschen stolpern, und jeder Schritt ändert, worauf der eigene Wert beruht.',
  levels: builtInFramework.levels.map((level, index) => ({ ...level, ...written(levels[index], 'a level') })),
  stages: builtInFramework.stages.map((stage) => {
    const { derailers, skills: _skills, ...text } = stages[stage.key];
    return {
      ...stage,
      ...text,
      derailers: stage.derailers.map(({ key }) => ({ key, ...written(derailers[key], key) })),
    };
  }),
  skills: builtInFramework.skills.map((skill) => ({
    ...skill,
    ...written(stages[skill.homeStageKey].skills[skill.key], skill.key),
  })),
  transitions: builtInFramework.transitions.map((transition) => {
    const { prompts, ...text } = written(germanTransitions[transition.toStageKey], transition.toStageKey);
    return {
      ...transition,
      ...text,
      prompts: transition.prompts.map(({ day }, index) => ({ day, text: written(prompts[index], 'a prompt') })),
    };
  }),
};
