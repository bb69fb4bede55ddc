import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { readCsvText } from './csv-text.js';
import type { CsvRecord } from './framework-csv.js';
import { keysInTurn } from './keys.js';
import { levelsByName } from './levels-by-name.js';
import { isKnown, linesKnownIn } from './unread-fields.js';

const lines = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split('\n'));

const promptOf = (line: string) => {
  const [, day, text] = /^(\d+): (.*)$/s.exec(line) ?? [];
  return { day: Number(day ?? 30), text: text ?? line };
};

const contentOf = (records: readonly CsvRecord[]): FrameworkContent => {
  const of = (kind: string) => records.filter(({ record }) => record === kind);
  const [whole] = of('framework');
  const derailers = of('derailer');
  return {
    name: whole?.name ?? '',
    description: whole?.description ?? '',
    notes: whole?.notes ?? '',
    tracks: of('track').map(({ key = '', name = '' }) => ({ key, name })),
    stages: of('stage').map((row) => ({
      key: row.key ?? '',
      ordinal: Number(row.step),
      track: row.track ?? '',
      name: row.name ?? '',
      coreFocus: row['core focus'] ?? '',
      valueSource: row['value source'] ?? '',
      description: row.description ?? '',
      typicalSpan: row['typical span'] ?? '',
      notes: row.notes ?? '',
      derailers: derailers
        .filter(({ stage }) => stage === row.key)
        .map((derailer) => ({
          key: derailer.key ?? '',
          name: derailer.name ?? '',
          description: derailer.description ?? '',
          earlySigns: lines(derailer['early signs']),
          counterMove: derailer['counter-move'] ?? '',
        })),
    })),
    skills: of('skill').map((row) => ({
      key: row.key ?? '',
      homeStageKey: row.stage ?? '',
      name: row.name ?? '',
      description: row.description ?? '',
      indicators: [row['level 0'], row['level 1'], row['level 2'], row['level 3'], row['level 4']].map(
        (text) => text ?? '',
      ),
      notes: row.notes ?? '',
    })),
    expectations: of('expectation').map(({ stage = '', skill = '', level, weight }) => ({
      stageKey: stage,
      skillKey: skill,
      level: Number(level),
      weight: Number(weight),
    })),
    transitions: of('transition').map((row) => ({
      fromStageKey: row.stage ?? '',
      toStageKey: row['to stage'] ?? '',
      name: row.name ?? '',
      identityBefore: row['identity before'] ?? '',
      identityAfter: row['identity after'] ?? '',
      shift: row.shift ?? '',
      navigation: row.navigation ?? '',
      dipMonths: Number(row['dip months']),
      stop: lines(row.stop),
      start: lines(row.start),
      keep: lines(row.keep),
      prompts: lines(row.prompts).map(promptOf),
    })),
  };
};

const named = {
  skill: ['skill', 'competency', 'competence', 'area', 'theme', 'topic', 'domain'],
  level: ['level', 'stage', 'role', 'grade'],
  text: ['text', 'expectation', 'criteria', 'criterion', 'indicator', 'behaviour', 'summary', 'description'],
} as const;

/** What the rows of an export of ours hold beyond its text, because somebody has added to it, as lines for the notes. */
const addedToOwn = (records: readonly CsvRecord[], content: FrameworkContent): string[] => {
  const prompts = content.transitions.flatMap((transition) => transition.prompts);
  const known = linesKnownIn([content, prompts.map(({ day, text }) => `${day}: ${text}`)]);
  return records.flatMap((row) => {
    const label = [row.record, row.key, row.name].find((text) => (text ?? '') !== '') ?? '';
    return Object.entries(row)
      .filter(([column, cell]) => column !== 'record' && !isKnown(cell, known))
      .map(([column, cell]) => `${label} ${column}: ${cell}`.trim());
  });
};

/** A plain table of skills, levels and what is asked; other columns go into the notes of the skill. */
const tableOf = (columns: readonly string[], rows: readonly (readonly string[])[]): ImportedFramework | null => {
  const place = (names: readonly string[]) => columns.findIndex((column) => names.includes(column));
  const [skillAt, levelAt, textAt] = [place(named.skill), place(named.level), place(named.text)];
  if (skillAt < 0 || levelAt < 0 || textAt < 0) return null;
  const { levels, keyOf } = levelsByName();
  const nextKey = keysInTurn();
  const byName = new Map<string, ImportedFramework['skills'][number]>();
  for (const row of rows) {
    const [skillName, levelName, text] = [row[skillAt] ?? '', row[levelAt] ?? '', row[textAt] ?? ''].map((cell) =>
      cell.trim(),
    );
    if (skillName === undefined || levelName === undefined || text === undefined) continue;
    const levelKey = keyOf(levelName);
    let skill = byName.get(skillName);
    if (skill === undefined) {
      skill = { key: nextKey(skillName), name: skillName, description: '', notes: [], asked: [] };
      byName.set(skillName, skill);
    }
    const asked = skill.asked.find((one) => one.levelKey === levelKey);
    if (asked === undefined) skill.asked.push({ levelKey, lines: [text] });
    else asked.lines.push(text);
    row.forEach((written, index) => {
      const cell = written.trim();
      if (![skillAt, levelAt, textAt].includes(index) && cell !== '')
        skill.notes.push(`${levelName} ${columns[index] ?? index + 1}: ${cell}`);
    });
  }
  return {
    format: 'csv',
    name: '',
    description: '',
    adoption: null,
    notes: [],
    levels,
    skills: [...byName.values()],
    content: null,
  };
};

/** Reads a framework from CSV: our own export whole, or a table with columns for skill, level and text; null if neither. */
export const readFrameworkCsv = (text: string): ImportedFramework | null => {
  const rows = readCsvText(text);
  if (rows === null) return null;
  const [header, ...others] = rows;
  const columns = (header ?? []).map((column) => column.trim().toLowerCase());
  if (!columns.includes('record') || !columns.includes('key')) return tableOf(columns, others);
  const names = columns.map((column, index) =>
    column !== '' && columns.indexOf(column) === index ? column : `${column} ${index + 1}`.trim(),
  );
  const records = others.map(
    (cells): CsvRecord => Object.fromEntries(cells.map((cell, index) => [names[index] ?? index + 1, cell])),
  );
  const content = contentOf(records);
  return {
    format: 'csv',
    name: content.name,
    description: content.description,
    adoption: null,
    notes: addedToOwn(records, content),
    levels: [],
    skills: [],
    content,
  };
};
