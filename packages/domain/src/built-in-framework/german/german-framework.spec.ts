import { builtInFramework } from '../built-in-framework.js';
import { cto } from './cto.js';
import { directorOfEngineering } from './director-of-engineering.js';
import { engineeringManager } from './engineering-manager.js';
import { germanFramework } from './german-framework.js';
import { individualContributor } from './individual-contributor.js';
import { techLead } from './tech-lead.js';
import { germanTransitions } from './transitions.js';
import { vpOfEngineering } from './vp-of-engineering.js';

/** Everything but the words: keys, numbers, and how many texts stand where. */
const shapeOf = (value: unknown, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item, field));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return entries.map(([name, inner]) => [name, shapeOf(inner, name)]);
  }
  return typeof value === 'string' && !/key$|^track$/i.test(field) ? 'text' : value;
};

const textsOf = (value: unknown, field = ''): readonly string[] => {
  if (typeof value === 'string') return /key$|^track$/i.test(field) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? field : name));
};

describe('the built-in framework in German', () => {
  it('has the very structure of the English one', () => {
    expect(shapeOf(germanFramework)).toEqual(shapeOf(builtInFramework));
  });

  it('has a text for nothing that the English one does not have', () => {
    const parts = [individualContributor, techLead, engineeringManager, directorOfEngineering, vpOfEngineering, cto];
    const skills = parts.flatMap((part) => Object.keys(part.skills));
    expect(skills.sort()).toEqual(builtInFramework.skills.map(({ key }) => key).sort());
    const derailers = parts.flatMap((part) => Object.keys(part.derailers));
    expect(derailers.sort()).toEqual(
      builtInFramework.stages.flatMap((stage) => stage.derailers.map(({ key }) => key)).sort(),
    );
    for (const { toStageKey, prompts } of builtInFramework.transitions) {
      expect(germanTransitions[toStageKey]?.prompts).toHaveLength(prompts.length);
    }
  });

  it('leaves no text in English, empty or untrimmed', () => {
    const english = new Set(textsOf(builtInFramework));
    const names = ['Tech Lead', 'Engineering Manager', 'Director of Engineering', 'VP of Engineering', 'CTO'];
    const same = textsOf(germanFramework).filter((text) => english.has(text));
    expect(same.filter((text) => !names.includes(text))).toEqual([]);
    for (const text of textsOf(germanFramework)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/ß{2}|['"]|--|\b(the|and|with)\b/);
    }
  });

  it('describes every skill at five different levels, the first as something to learn', () => {
    for (const { indicators } of germanFramework.skills) {
      expect(new Set(indicators).size).toBe(5);
      expect(indicators[0]).toContain('als Nächstes dran');
    }
  });
});
