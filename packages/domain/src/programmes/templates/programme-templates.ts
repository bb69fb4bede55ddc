import { englishIntoCto } from './english-into-cto.js';
import { englishIntoDirector } from './english-into-director.js';
import { englishIntoManager } from './english-into-manager.js';
import { englishIntoTechLead } from './english-into-tech-lead.js';
import { englishIntoVp } from './english-into-vp.js';
import { germanIntoCto } from './german-into-cto.js';
import { germanIntoDirector } from './german-into-director.js';
import { germanIntoManager } from './german-into-manager.js';
import { germanIntoTechLead } from './german-into-tech-lead.js';
import { germanIntoVp } from './german-into-vp.js';
import type { ProgrammeTemplateContent, TemplateFrame, TemplateWords } from './template-shape.js';

type Locale = 'en-GB' | 'de';

const frames: readonly (TemplateFrame & { readonly words: Readonly<Record<Locale, TemplateWords>> })[] = [
  {
    key: 'into-tech-lead',
    fromKey: 'individual-contributor',
    leadsToKey: 'tech-lead',
    weeks: 12,
    words: { 'en-GB': englishIntoTechLead, de: germanIntoTechLead },
  },
  {
    key: 'into-engineering-manager',
    fromKey: 'tech-lead',
    leadsToKey: 'engineering-manager',
    weeks: 16,
    words: { 'en-GB': englishIntoManager, de: germanIntoManager },
  },
  {
    key: 'into-director',
    fromKey: 'engineering-manager',
    leadsToKey: 'director-of-engineering',
    weeks: 20,
    words: { 'en-GB': englishIntoDirector, de: germanIntoDirector },
  },
  {
    key: 'into-vp',
    fromKey: 'director-of-engineering',
    leadsToKey: 'vp-of-engineering',
    weeks: 24,
    words: { 'en-GB': englishIntoVp, de: germanIntoVp },
  },
  {
    key: 'into-cto',
    fromKey: 'vp-of-engineering',
    leadsToKey: 'cto',
    weeks: 26,
    words: { 'en-GB': englishIntoCto, de: germanIntoCto },
  },
];

/** The programmes that come with the product, in one language: one for each transition of the built-in framework. */
export const programmeTemplates = (locale: Locale): ProgrammeTemplateContent[] =>
  frames.map(({ words, ...frame }) => ({ ...frame, ...words[locale] }));
