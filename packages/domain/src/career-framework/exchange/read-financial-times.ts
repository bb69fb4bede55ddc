import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { groupBy } from '../../collections/group-by.js';
import { pairsCounted } from './beyond-framework.js';
import { keysInTurn } from './keys.js';
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  textOf,
  textsOf,
  unread,
  unreadBeside,
  type Value,
} from './unread-fields.js';

const themeFields = ['theme', 'domain', 'area'] as const;

/** The first field that says to which theme a competency belongs; a second one is kept as a note. */
const themeField = (competency: Fields) => themeFields.find((name) => textOf(competency[name]) !== '') ?? 'theme';

/** Whether a document is a job family: levels, themes (once called domains), and competencies that name both. */
export const isJobFamily = (document: Fields): boolean =>
  Array.isArray(document.competencies) && Array.isArray(document.levels);

/** Whether a document is nothing but competencies that name a level and a theme, as the first job families were written. */
export const isCompetencies = (document: Value): boolean =>
  fieldsOf(document).some(
    (one) => textOf(one.level) !== '' && textOf(one[themeField(one)]) !== '' && textOf(one.summary) !== '',
  );

const nameOf = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** A list of what has an id and a name, where some may be given by their id alone. */
const named = (value: Value): readonly Value[] =>
  listOf(value).map((item) => (isFields(item) || textOf(item) === '' ? item : { id: textOf(item) }));

/** What one competency asks: its summary, then its examples; what else it says goes into the notes. */
const askedBy = (competency: Fields): string[] => [
  ...textsOf(competency.summary),
  ...textsOf(competency.examples).map((text) => `– ${text}`),
];

const detailsOf = (competency: Fields): string[] => {
  const origin = [textOf(competency.level), textOf(competency.id)].filter((text) => text !== '').join(' ');
  const rest = unread(competency, ['id', 'level', themeField(competency)], ['summary', 'examples']);
  if (rest.length > 0) return rest.map((line) => `${origin} ${line}`.trim());
  return textOf(competency.id) === '' ? [] : [origin];
};

const levelsOf = (items: readonly Value[], competencies: readonly Fields[]): ImportedFramework['levels'] => {
  const levels = fieldsOf(items).map((level) => {
    const key = textOf(level.id) || textOf(level.name);
    const name = textOf(level.name) || nameOf(key);
    const origin = name.toLowerCase().includes(key.replaceAll('-', ' ').toLowerCase()) ? [] : [`id: ${key}`];
    return { key, name, notes: [...origin, ...unread(level, ['id', 'name'])] };
  });
  const known = new Set(levels.map(({ key }) => key));
  for (const key of competencies.map(({ level }) => textOf(level))) {
    if (!known.has(key)) levels.push({ key, name: nameOf(key), notes: [] });
    known.add(key);
  }
  return levels;
};

/**
 * Reads a job family as the Financial Times publishes them: a skill per theme, and what its competencies ask at each level.
 * Levels and themes that only competencies name are kept too.
 * @throws BeyondFramework where it would take the square of its size
 */
export const readFinancialTimes = (document: Fields): ImportedFramework => {
  const competencies = fieldsOf(document.competencies);
  const themeOf = (competency: Fields) => textOf(competency[themeField(competency)]);
  const levelItems = named(document.levels);
  const levels = levelsOf(levelItems, competencies);
  const themesField = Array.isArray(document.themes) ? 'themes' : 'domains';
  const themeItems = named(document[themesField]);
  const themes = fieldsOf(themeItems).map((theme) => ({
    id: textOf(theme.id),
    name: textOf(theme.name) || nameOf(textOf(theme.id)),
    description: textOf(theme.summary ?? theme.description),
    notes: unread(theme, ['id', 'name', (theme.summary ?? null) === null ? 'description' : 'summary']),
  }));
  const ofTheme = groupBy(competencies, themeOf);
  const known = new Set(themes.map(({ id }) => id));
  for (const id of ofTheme.keys()) {
    if (!known.has(id)) themes.push({ id, name: nameOf(id), description: '', notes: [] });
  }
  const nextKey = keysInTurn();
  const countPairs = pairsCounted();
  const skills = themes.map((theme) => {
    const key = nextKey(theme.id === '' ? theme.name : theme.id);
    const own = ofTheme.get(theme.id) ?? [];
    countPairs(own.length);
    const atLevel = groupBy(own, ({ level }) => textOf(level));
    const asked = levels
      .map(({ key: levelKey }) => {
        const there = atLevel.get(levelKey) ?? [];
        countPairs(1 + there.length);
        return { levelKey, lines: there.flatMap(askedBy) };
      })
      .filter(({ lines }) => lines.length > 0);
    const origin = theme.id === key || theme.id === '' ? [] : [`id: ${theme.id}`];
    const notes = [...origin, ...theme.notes, ...own.flatMap(detailsOf)];
    return { key, name: theme.name, description: theme.description, notes, asked };
  });
  const described = (document.summary ?? null) === null ? 'description' : 'summary';
  return {
    format: 'financial-times',
    name: textOf(document.name),
    adoption: null,
    description: textOf(document[described]),
    notes: [
      ...unread(
        document,
        ['name', described],
        ['levels', 'competencies', ...(themeItems.length > 0 ? [themesField] : [])],
      ),
      ...unreadBeside('levels', levelItems),
      ...unreadBeside(themesField, themeItems),
      ...unreadBeside('competencies', document.competencies),
    ],
    levels,
    skills,
    content: null,
  };
};
