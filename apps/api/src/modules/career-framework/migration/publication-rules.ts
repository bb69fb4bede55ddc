import type { JobRefusal } from '@understudy/contracts/jobs';
import type { FieldProblem, ProblemCode } from '@understudy/contracts/problem';
import type { Said } from '@understudy/contracts/said';
import { contentChanges } from '@understudy/domain/career-framework/content-change';
import { type ContentProblem, contentProblems } from '@understudy/domain/career-framework/content-problems';
import {
  type PersonMove,
  type StageMoves,
  stageFates,
  undecidedStages,
} from '@understudy/domain/career-framework/stage-fates';
import { type OrderedStage, orderConflicts, type RecordedMoves } from '@understudy/domain/career-framework/stage-order';
import { ProblemError } from '../../../common/errors/problem-error.js';
import type { DraftRow } from '../editing/framework-versions.repository.js';

const sentences: Readonly<Record<ContentProblem['problem'], string>> = {
  missing: 'is not written yet',
  nothing: 'is empty',
  'unknown-track': 'belongs to a track that does not exist',
  'unknown-stage': 'points to a stage that does not exist',
  'unknown-skill': 'points to a skill that does not exist',
  'same-step-in-track': 'stands on the same step as another stage of its track',
  'same-name': 'has the same name as another',
  'same-stage': 'leads to where it begins',
  'no-expectations': 'expects nothing yet',
  'expected-nowhere': 'is expected at no stage yet',
  'no-derailer': 'has no derailer yet',
  'no-way-up': 'has no transition that leads to it yet',
};

const unacceptable = 'Some of this cannot be accepted as it is.';

const fieldProblem = ({ part, key, name, field, problem }: ContentProblem): FieldProblem => ({
  field: ['content', part, key, field].filter((piece) => piece !== null && piece !== '').join('.'),
  message: `${name}: ${field === null ? 'this' : field} ${sentences[problem]}.`,
});

/** A refusal in words for whoever asks now, and by a code for whoever reads of the job later, in any language. */
const refusal = (
  code: ProblemCode,
  message: string,
  said: { readonly code: JobRefusal; readonly values: Said['values'] },
  fields: readonly FieldProblem[] = [],
): ProblemError => new ProblemError(code, message, fields, undefined, said);

/**
 * Lets only a draft pass that can be published: something changed, nothing essential missing, a choice for the people of
 * every removed stage, and no order of stages that would read recorded moves differently.
 * @throws ProblemError invalid-input or conflict
 */
export const refuseUnready = (
  draft: Pick<DraftRow, 'content' | 'publishedContent' | 'publishedNumber'>,
  moves: StageMoves,
  before: readonly OrderedStage[],
  recorded: readonly RecordedMoves[],
): void => {
  const { content, publishedContent, publishedNumber: version } = draft;
  if (contentChanges(publishedContent, content).length === 0) {
    const message = `Nothing in the draft differs from version ${version} yet. Change something first, or discard the draft.`;
    throw refusal('conflict', message, { code: 'draft-unchanged', values: { version } });
  }
  const problems = contentProblems(content).filter(({ blocking }) => blocking);
  if (problems.length > 0) {
    const said = { code: 'draft-unfinished', values: {} } as const;
    throw refusal('invalid-input', unacceptable, said, problems.slice(0, 100).map(fieldProblem));
  }
  const names = new Map([...content.stages, ...publishedContent.stages].map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const undecided = undecidedStages(stageFates(publishedContent.stages, content.stages), content.stages, moves);
  if (undecided.length > 0) {
    throw refusal(
      'invalid-input',
      unacceptable,
      { code: 'stages-undecided', values: { stages: undecided.map(nameOf) } },
      undecided.map((key) => ({
        field: `moves.${key}`,
        message: `Choose where the people of "${key}" go: to a stage of the new version, or to none.`,
      })),
    );
  }
  const [conflict] = orderConflicts(before, content.stages, recorded);
  if (conflict !== undefined) {
    throw refusal(
      'conflict',
      `People moved from "${conflict.fromKey}" to "${conflict.toKey}"; in the new order that would read differently. Make one of them a new stage instead and move its people.`,
      { code: 'moves-contradicted', values: { from: nameOf(conflict.fromKey), to: nameOf(conflict.toKey) } },
    );
  }
};

/**
 * Lets nobody be sent elsewhere who is not at a removed stage, nor to a stage that the new version does not have.
 * `present` says who is or will be at which stage: `person stage`.
 * @throws ProblemError invalid-input naming each of them by place
 */
export const refuseMisplaced = (
  { content }: Pick<DraftRow, 'content'>,
  people: readonly PersonMove[],
  present: readonly string[],
): void => {
  const stays = new Set(content.stages.map(({ key }) => key));
  const there = new Set(present);
  const fields = people.flatMap(({ personId, stageKey, toKey }, index): FieldProblem[] => {
    if (stays.has(stageKey) || !there.has(`${personId} ${stageKey}`)) {
      const message = 'This person is not at that stage, or the new version keeps it.';
      return [{ field: `people.${index}.personId`, message }];
    }
    if (toKey === null || stays.has(toKey)) return [];
    return [{ field: `people.${index}.toKey`, message: 'Choose a stage of the new version, or none.' }];
  });
  if (fields.length === 0) return;
  throw refusal('invalid-input', unacceptable, { code: 'people-elsewhere', values: {} }, fields.slice(0, 100));
};
