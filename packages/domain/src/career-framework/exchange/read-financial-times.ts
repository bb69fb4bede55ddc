import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { freeKey } from './keys.js';
import { type Fields, fieldsOf, textOf, textsOf, unread } from './unread-fields.js';

/** Whether a document is a job family: levels, themes (once called domains), and competencies that name both. */
export const isJobFamily = (document: Fields): boolean =>
  Array.isArray(document.competencies) && Array.isArray(document.levels);

const nameOf = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** What one competency asks: its summary, then its examples; what else it says goes into the notes. */
const askedBy = (competency: Fields): string[] => [
  ...textsOf(competency.summary).map((text) => text),
  ...textsOf(competency.examples).map((text) => `– ${text}`),
];

const readCompetency = ['id', 'level', 'theme', 'domain', 'area', 'summary', 'examples'];

/**
 * Reads a job family as the Financial Times publishes them: a skill per theme, and what its competencies ask at each level.
 * Levels and themes that only competencies name are kept too.
 */
export const readFinancialTimes = (document: Fields): ImportedFramework => {
  const competencies = fieldsOf(document.competencies);
  const themeOf = (competency: Fields) => textOf(competency.theme ?? competency.domain ?? competency.area);
  const levels = fieldsOf(document.levels).map((level) => ({
    key: textOf(level.id),
    name: textOf(level.name) || nameOf(textOf(level.id)),
    notes: unread(level, ['id', 'name']),
  }));
  for (const competency of competencies) {
    const key = textOf(competency.level);
    if (levels.every((level) => level.key !== key)) levels.push({ key, name: nameOf(key), notes: [] });
  }
  const themes = fieldsOf(document.themes ?? document.domains).map((theme) => ({
    id: textOf(theme.id),
    name: textOf(theme.name) || nameOf(textOf(theme.id)),
    description: textOf(theme.summary ?? theme.description),
    notes: unread(theme, ['id', 'name', theme.summary === undefined ? 'description' : 'summary']),
  }));
  for (const competency of competencies) {
    const id = themeOf(competency);
    if (themes.every((theme) => theme.id !== id)) themes.push({ id, name: nameOf(id), description: '', notes: [] });
  }
  const keys: string[] = [];
  const skills = themes.map((theme) => {
    const key = freeKey(theme.id === '' ? theme.name : theme.id, keys);
    keys.push(key);
    const own = competencies.filter((competency) => themeOf(competency) === theme.id);
    const asked = levels
      .map((level) => ({
        levelKey: level.key,
        lines: own.filter((competency) => textOf(competency.level) === level.key).flatMap(askedBy),
      }))
      .filter(({ lines }) => lines.length > 0);
    const details = own.flatMap((competency) => {
      const rest = unread(competency, readCompetency);
      return rest.map((line) => `${textOf(competency.level)} ${textOf(competency.id)} ${line}`.trim());
    });
    const named = own.flatMap((competency) =>
      unread(competency, readCompetency).length === 0 && textOf(competency.id) !== ''
        ? [`${textOf(competency.level)} ${textOf(competency.id)}`]
        : [],
    );
    const origin = theme.id === key || theme.id === '' ? [] : [`id: ${theme.id}`];
    return {
      key,
      name: theme.name,
      description: theme.description,
      notes: [...origin, ...theme.notes, ...details, ...named],
      asked,
    };
  });
  return {
    format: 'financial-times',
    name: textOf(document.name),
    description: textOf(document.summary ?? document.description),
    notes: unread(document, [
      'name',
      document.summary === undefined ? 'description' : 'summary',
      'levels',
      document.themes === undefined ? 'domains' : 'themes',
      'competencies',
    ]),
    levels,
    skills,
    content: null,
  };
};
