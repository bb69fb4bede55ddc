import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { freeKey } from './keys.js';
import { type Fields, textOf, unread } from './unread-fields.js';

type Section = { readonly depth: number; readonly title: string; readonly lines: string[] };

const mostSections = 2000;
const isRule = (line: string): boolean => /^(-{3,}|\*{3,}|_{3,})$/.test(line);

/** A Markdown text by its headings, the text before the first one without any; the marks of lists are left out. */
const sectionsOf = (body: string): Section[] => {
  const sections: Section[] = [{ depth: 0, title: '', lines: [] }];
  for (const line of body
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((one) => one.trim())) {
    const [, marks, title] = /^(#{1,6})\s(.*)$/.exec(line) ?? [];
    if (marks !== undefined && title !== undefined) {
      sections.push({ depth: marks.length, title: title.trim(), lines: [] });
    } else if (line !== '' && !isRule(line)) sections.at(-1)?.lines.push(line.replace(/^[-*+]\s+/, ''));
  }
  return sections;
};

const isLevel = ({ title }: Section): boolean => /^(level|stage|grade|stufe)\s+\S/i.test(title);

type Depths = { readonly level: number; readonly topic: number };

/** How deep the headings of levels and of topics are; null where a text does not have both. */
const depthsOf = (sections: readonly Section[]): Depths | null => {
  const levels = sections.filter(isLevel);
  const level = levels[0]?.depth;
  if (level === undefined) return null;
  const others = sections.filter((section) => section.depth > 0 && !isLevel(section)).map(({ depth }) => depth);
  const below = others.filter((depth) => depth > level);
  const above = others.filter((depth) => depth < level);
  const repeated = new Set(levels.map(({ title }) => title.toLowerCase())).size < levels.length;
  if (above.length > 0 && (repeated || below.length === 0)) return { level, topic: Math.max(...above) };
  return below.length > 0 ? { level, topic: Math.min(...below) } : null;
};

type Level = ImportedFramework['levels'][number];
type Skill = ImportedFramework['skills'][number] & { readonly said: string[] };

/** What is called so already, else a new one at the end of the list. */
const found = <Known extends Level>(known: Known[], title: string, begin: (key: string) => Known): Known => {
  const same = known.find(({ name }) => name.toLowerCase() === title.toLowerCase());
  if (same !== undefined) return same;
  const one = begin(
    freeKey(
      title,
      known.map(({ key }) => key),
    ),
  );
  known.push(one);
  return one;
};

/** The lines of what a skill asks at a level. */
const askedAt = ({ asked }: Skill, { key }: Level): string[] => {
  const known = asked.find(({ levelKey }) => levelKey === key);
  if (known !== undefined) return known.lines;
  const lines: string[] = [];
  asked.push({ levelKey: key, lines });
  return lines;
};

/**
 * Reads Markdown whose headings are the levels ("Level 1") and, below them or above, the topics; null where it has no such
 * headings. Deeper headings are lines of what is asked.
 */
export const readHeadings = (document: Fields, body: string): ImportedFramework | null => {
  const sections = sectionsOf(body);
  const depths = sections.length > mostSections ? null : depthsOf(sections);
  if (depths === null) return null;
  const levels: Level[] = [];
  const skills: Skill[] = [];
  const description: string[] = [];
  let level: Level | null = null;
  let skill: Skill | null = null;
  for (const section of sections) {
    const { depth, title, lines } = section;
    const isTopic = depth === depths.topic && !isLevel(section);
    if (isLevel(section)) {
      level = found(levels, title, (key) => ({ key, name: title, notes: [] }));
      if (depths.level < depths.topic) skill = null;
    } else if (isTopic) {
      skill = found(skills, title, (key) => ({ key, name: title, description: '', notes: [], asked: [], said: [] }));
      if (depths.topic < depths.level) level = null;
    } else if (depth < Math.min(depths.level, depths.topic)) {
      level = null;
      skill = null;
    }
    const said = isLevel(section) || isTopic || title === '' ? lines : [title, ...lines];
    if (said.length === 0) continue;
    if (skill === null) (level?.notes ?? description).push(...said);
    else (level === null ? skill.said : askedAt(skill, level)).push(...said);
  }
  const order = levels.map(({ key }) => key);
  return {
    format: 'monzo',
    name: textOf(document.title) || textOf(document.name),
    adoption: null,
    description: description.join('\n'),
    notes: unread(document, ['title', ...(textOf(document.title) === '' ? ['name'] : [])]),
    levels,
    skills: skills.map(({ said, asked, ...one }) => ({
      ...one,
      description: said.join('\n'),
      asked: asked.toSorted((first, second) => order.indexOf(first.levelKey) - order.indexOf(second.levelKey)),
    })),
    content: null,
  };
};
