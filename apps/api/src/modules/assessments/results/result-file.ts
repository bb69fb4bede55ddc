import type { AnswerScale } from '@understudy/contracts/assessments-instruments';
import type { AssessmentResult, ResultFigure } from '@understudy/contracts/assessments-results';

const header = ['part', 'key', 'name', 'expectation', 'next_to_learn', 'view', 'state', 'mean', 'raters', 'text'];

const figureRows = (
  start: readonly (string | number | null)[],
  figures: readonly ResultFigure[],
): (string | number | null)[][] =>
  figures.map(({ observer, state, mean, raters }) => [...start, observer, state, mean, raters, '']);

/** On which levels it was answered, the lowest first; every mean is on 0 to 4. */
const scaleRow = ({ kind, labels }: AnswerScale) => [
  ...['scale', kind, '', '', '', '', '', '', ''],
  labels.map((label, level) => `${level + 1}: ${label}`).join('; '),
];

/** The rows of a result as a file, the header first: exactly what is on the screen, figure by figure. */
export const resultRows = (result: AssessmentResult): (string | number | null)[][] => [
  header,
  ...(result.scale ? [scaleRow(result.scale)] : []),
  ...result.dimensions.flatMap(({ key, name, expectation, gap, figures }) =>
    figureRows(['dimension', key, name, expectation, gap], figures),
  ),
  ...result.skills.flatMap(({ skillKey, skillName, expectation, gap, figures }) =>
    figureRows(['skill', skillKey, skillName, expectation, gap], figures),
  ),
  ...result.items.flatMap(({ key, wording, figures }) => figureRows(['item', key, wording, '', ''], figures)),
  ...result.comments.flatMap(({ itemKey, wording, observer, state, notes }) =>
    (notes.length === 0 ? [''] : notes).map((note) => [
      'comment',
      itemKey,
      wording,
      '',
      '',
      observer,
      state,
      '',
      '',
      note,
    ]),
  ),
  ...result.disputes.flatMap(({ aboutKey, aboutName, thread }) =>
    thread.map(({ by, kind, text }) => ['dispute', aboutKey, aboutName, '', '', by, kind, '', '', text]),
  ),
];
