import { businessTemplates } from './business-templates.js';
import { classicTemplates } from './classic-templates.js';
import { roleTemplates } from './role-templates.js';
import { teamTemplates } from './team-templates.js';
import type { TemplateSource, TemplateText } from './template-shape.js';

/** Everything that an opportunity can be made of, the nearest to the teams first within each group. */
export const opportunityTemplates: readonly TemplateSource[] = [
  ...classicTemplates,
  ...teamTemplates,
  ...roleTemplates,
  ...businessTemplates,
];

/** A template in one language. */
export type ToldTemplate = Omit<TemplateSource, 'en' | 'de'> & Required<TemplateText>;

/** The templates in one language. */
export const templatesIn = (locale: 'en-GB' | 'de'): readonly ToldTemplate[] =>
  opportunityTemplates.map(({ en, de, ...template }) => ({
    ...template,
    rightToReturn: '',
    ...(locale === 'de' ? de : en),
  }));
