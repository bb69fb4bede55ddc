import type { IntakeProblem } from '@understudy/contracts/effectiveness-intake';
import type { FieldProblem } from '@understudy/contracts/problem';

/** What somebody who reports by hand is told of a field. */
const words: Partial<Record<IntakeProblem['code'], string>> = {
  'value-missing': 'This is needed here.',
  'period-reversed': 'The last day lies before the first.',
  'period-not-over': 'Choose a period that is over.',
  'period-too-short': 'Choose a period of a week or more.',
  'period-too-long': 'Choose a period of a year at most.',
  'metric-unknown': 'Choose a metric that is in use.',
  'metric-computed': 'This figure is taken from the indicators and not reported.',
  'level-differs': 'Choose a metric of the level at which they were then.',
  'not-for-this': 'This does not belong to such a figure.',
  'not-whole': 'Give a whole number.',
  negative: 'Give zero or more.',
  'above-whole': 'There cannot be more than there are.',
  zero: 'Give more than zero.',
  'too-few-answers': 'These are too few answers: a figure would tell what single people said.',
  'tells-answers': 'Beside another figure this would tell what a few people said.',
  'observed-already': 'A part of this time is observed already. Correct that observation, or choose other days.',
};

/** The field of the contract that a column of a file is about. */
const fieldOf = (column: string): string => (column === 'metric' ? 'metricId' : column);

/** The problems of one observation as problems of the fields that somebody filled in. */
export const asFieldProblems = (problems: readonly IntakeProblem[]): FieldProblem[] =>
  problems.map(({ field, code }) => ({ field: fieldOf(field), message: words[code] ?? 'This cannot be taken.' }));
