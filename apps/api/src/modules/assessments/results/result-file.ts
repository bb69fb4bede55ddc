import type { AnswerScale } from '@understudy/contracts/assessments-instruments';
import type { AssessmentResult, ResultFigure } from '@understudy/contracts/assessments-results';

const columns = [
  'part',
  'key',
  'name',
  'expectation',
  'next_to_learn',
  'measured_by',
  'weight',
  'weighted_gap',
  'view',
  'state',
  'mean',
  'lowest',
  'highest',
  'raters',
  'author',
  'at',
  'text',
] as const;

type Cell = string | number | null;
type Row = Partial<Record<(typeof columns)[number], Cell>>;

const figureRows = (start: Row, figures: readonly ResultFigure[]): Row[] =>
  figures.map(({ observer, state, mean, spread, raters }) => ({
    ...start,
    view: observer,
    state,
    mean,
    lowest: spread?.lowest ?? null,
    highest: spread?.highest ?? null,
    raters,
  }));

/** On which levels it was answered, the lowest first; every mean is on 0 to 4. */
const scaleRow = ({ kind, labels }: AnswerScale): Row => ({
  part: 'scale',
  key: kind,
  text: labels.map((label, level) => `${level + 1}: ${label}`).join('; '),
});

/** Of whom, for which step, by which version of the framework, and until when it counts. */
const aboutRows = (result: AssessmentResult): Row[] => {
  const { person, instrument, campaign, targetStage, framework, releasedOn, expiresOn } = result;
  const facts: readonly (readonly [key: string, text: Cell])[] = [
    ['person', person.name],
    ['instrument', instrument],
    ['campaign', campaign?.name ?? null],
    ['target_stage', targetStage?.name ?? null],
    ['framework_version', framework?.number ?? null],
    ['released_on', releasedOn],
    ['expires_on', expiresOn],
  ];
  return facts.map(([key, text]) => ({ part: 'about', key, text }));
};

/** The rows of a result as a file, the header first: exactly what is on the screen, figure by figure. */
export const resultRows = (result: AssessmentResult): Cell[][] => {
  const rows: Row[] = [
    ...aboutRows(result),
    ...(result.scale ? [scaleRow(result.scale)] : []),
    ...result.groups.map(({ observer, state }) => ({ part: 'group', view: observer, state })),
    ...result.dimensions.flatMap(({ key, name, expectation, gap, basis, figures }) =>
      figureRows({ part: 'dimension', key, name, expectation, next_to_learn: gap, measured_by: basis }, figures),
    ),
    ...result.skills.flatMap(({ skillKey, skillName, expectation, gap, basis, weight, weightedGap, figures }) =>
      figureRows(
        {
          part: 'skill',
          key: skillKey,
          name: skillName,
          expectation,
          next_to_learn: gap,
          measured_by: basis,
          weight,
          weighted_gap: weightedGap,
        },
        figures,
      ),
    ),
    ...result.items.flatMap(({ key, wording, figures }) => figureRows({ part: 'item', key, name: wording }, figures)),
    ...result.comments.flatMap(({ itemKey, wording, observer, state, notes }) =>
      (notes.length === 0 ? [''] : notes).map((text) => ({
        part: 'comment',
        key: itemKey,
        name: wording,
        view: observer,
        state,
        text,
      })),
    ),
    ...result.disputes.flatMap(({ aboutKey, aboutName, thread }) =>
      thread.map(({ by, kind, author, at, text }) => ({
        part: 'dispute',
        key: aboutKey,
        name: aboutName,
        view: by,
        state: kind,
        author: author?.name ?? null,
        at,
        text,
      })),
    ),
  ];
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
};
