import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { csvText } from './csv-text.js';

/** The columns of a whole framework as CSV; a record fills those that it has. */
export const csvColumns = [
  'record',
  'key',
  'name',
  'description',
  'stage',
  'to stage',
  'skill',
  'track',
  'step',
  'level',
  'weight',
  'core focus',
  'value source',
  'typical span',
  'level 0',
  'level 1',
  'level 2',
  'level 3',
  'level 4',
  'early signs',
  'counter-move',
  'identity before',
  'identity after',
  'shift',
  'navigation',
  'dip months',
  'stop',
  'start',
  'keep',
  'prompts',
  'notes',
] as const;

export type CsvRecord = Partial<Record<(typeof csvColumns)[number], string>>;

const lines = (texts: readonly string[]): string => texts.join('\n');

const recordsOf = (content: FrameworkContent): CsvRecord[] => [
  { record: 'framework', name: content.name, description: content.description, notes: content.notes },
  ...content.tracks.map(({ key, name }): CsvRecord => ({ record: 'track', key, name })),
  ...content.stages.flatMap((stage): CsvRecord[] => [
    {
      record: 'stage',
      key: stage.key,
      name: stage.name,
      description: stage.description,
      track: stage.track,
      step: String(stage.ordinal),
      'core focus': stage.coreFocus,
      'value source': stage.valueSource,
      'typical span': stage.typicalSpan,
      notes: stage.notes,
    },
    ...stage.derailers.map(
      (derailer): CsvRecord => ({
        record: 'derailer',
        key: derailer.key,
        name: derailer.name,
        description: derailer.description,
        stage: stage.key,
        'early signs': lines(derailer.earlySigns),
        'counter-move': derailer.counterMove,
      }),
    ),
  ]),
  ...content.skills.map((skill): CsvRecord => {
    const [zero = '', one = '', two = '', three = '', four = ''] = skill.indicators;
    return {
      record: 'skill',
      key: skill.key,
      name: skill.name,
      description: skill.description,
      stage: skill.homeStageKey,
      'level 0': zero,
      'level 1': one,
      'level 2': two,
      'level 3': three,
      'level 4': four,
      notes: skill.notes,
    };
  }),
  ...content.expectations.map(
    ({ stageKey, skillKey, level, weight }): CsvRecord => ({
      record: 'expectation',
      stage: stageKey,
      skill: skillKey,
      level: String(level),
      weight: String(weight),
    }),
  ),
  ...content.transitions.map(
    (transition): CsvRecord => ({
      record: 'transition',
      name: transition.name,
      stage: transition.fromStageKey,
      'to stage': transition.toStageKey,
      'identity before': transition.identityBefore,
      'identity after': transition.identityAfter,
      shift: transition.shift,
      navigation: transition.navigation,
      'dip months': String(transition.dipMonths),
      stop: lines(transition.stop),
      start: lines(transition.start),
      keep: lines(transition.keep),
      prompts: lines(transition.prompts.map(({ day, text }) => `${day}: ${text}`)),
    }),
  ),
];

/** A whole framework as CSV, one record per row; `readFrameworkRecords` reads exactly it. */
export const frameworkCsv = (content: FrameworkContent): string =>
  `\uFEFF${csvText([csvColumns, ...recordsOf(content).map((record) => csvColumns.map((column) => record[column] ?? ''))])}`;
